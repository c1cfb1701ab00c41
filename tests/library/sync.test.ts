import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { openSqliteLibrary } from '../../src/library/sqlite/open-sqlite-library.ts';
import { type LibraryFile, syncLibrary } from '../../src/library/sync.ts';
import { UserError } from '../../src/user-error.ts';

const BRIDGE =
  '# Bridge closed\n\nThe old bridge over the river was closed on Monday.\n\n"It is not safe," said Ann Lee, the mayor.\n';
const SCHOOL = '# A long way\n\nChildren who cross the bridge to school now walk three miles more.\n';

function fileOf(name: string, text: string): LibraryFile {
  return { name, read: async () => new TextEncoder().encode(text) };
}

let library: Library;
beforeEach(() => {
  library = openSqliteLibrary(':memory:');
});
afterEach(() => library.close());

const titles = async () =>
  (await library.read((reader) => reader.articles())).map(({ title }) => title).sort();

test('the library comes to hold what the files say', async () => {
  const counts = { added: 0, replaced: 0, unchanged: 0, removed: 0, problems: [] };
  const first = [fileOf('a.md', BRIDGE), fileOf('b.md', SCHOOL)];
  expect(await syncLibrary(library, first)).toEqual({ ...counts, added: 2 });
  expect(await titles()).toEqual(['A long way', 'Bridge closed']);
  expect(await syncLibrary(library, first)).toEqual({ ...counts, unchanged: 2 });
  const second = [fileOf('b.md', SCHOOL.replace('A long', 'No long')), fileOf('c.md', BRIDGE)];
  expect(await syncLibrary(library, second)).toEqual({ ...counts, added: 1, replaced: 1, removed: 1 });
  expect(await titles()).toEqual(['Bridge closed', 'No long way']);
});

test('sentences, parts of speech and speakers are stored', async () => {
  await syncLibrary(library, [fileOf('a.md', BRIDGE)]);
  await library.read(async (reader) => {
    const [article] = await reader.articles();
    const passages = await reader.passages(article?.id ?? '');
    expect(passages.at(-1)).toMatchObject({ sentences: [{ start: 0 }], tags: expect.stringMatching(/N/) });
    const [quotation] = await reader.quotations(article?.id ?? '');
    expect(quotation?.speaker?.name).toBe('Ann Lee');
  });
});

test('what cannot be read is reported, and the rest is read', async () => {
  const unreadable: LibraryFile = {
    name: 'big.txt',
    read: () =>
      Promise.reject(new UserError('Cannot read article "big.txt": it is 50 MB, and the limit is 10 MB')),
  };
  const broken: LibraryFile = { name: 'lost.txt', read: () => Promise.reject(new Error('the disk is gone')) };
  const told: string[] = [];
  const report = await syncLibrary(
    library,
    [unreadable, broken, fileOf('photo.jpg', 'x'), fileOf('b.md', SCHOOL)],
    { onProblem: (problem) => told.push(problem) },
  );
  expect(report.problems).toEqual([
    'Cannot read article "big.txt": it is 50 MB, and the limit is 10 MB',
    'Cannot read article "lost.txt": the disk is gone',
    expect.stringMatching(/^Cannot read article "photo.jpg": /),
  ]);
  expect(told).toEqual(report.problems);
  expect(await titles()).toEqual(['A long way']);
});

test('an article stays while its file cannot be read, and goes when the file has become none', async () => {
  await syncLibrary(library, [fileOf('a.md', BRIDGE)]);
  await syncLibrary(library, [{ name: 'a.md', read: () => Promise.reject(new Error('try again')) }]);
  expect(await titles()).toEqual(['Bridge closed']);
  const report = await syncLibrary(library, [fileOf('a.md', '\0\0\0')]);
  expect(report).toMatchObject({ removed: 1, problems: [expect.any(String)] });
  expect(await titles()).toEqual([]);
});

test('progress is told before each file and at the end, and other work gets its turn', async () => {
  const seen: string[] = [];
  let turns = 0;
  const turn = setInterval(() => (turns += 1), 0);
  const files = Array.from({ length: 30 }, (_, i) => fileOf(`${i}.md`, BRIDGE));
  await syncLibrary(library, files, {
    onProgress: ({ done, total, file }) => seen.push(`${done}/${total} ${file}`),
  });
  clearInterval(turn);
  expect(seen).toHaveLength(31);
  expect(seen.at(0)).toBe('0/30 0.md');
  expect(seen.at(-1)).toBe('30/30 null');
  expect(turns).toBeGreaterThan(3);
});

const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

describe.skipIf(!existsSync(SEEDS))('the seed articles', () => {
  test('001 and 002 are copies of one report, 000 is a report of its own', async () => {
    const files = readdirSync(SEEDS)
      .sort()
      .map((name) => fileOf(name, readFileSync(SEEDS + name, 'utf8')));
    await syncLibrary(library, files);
    const families = await library.read(async (reader) =>
      Promise.all(
        (await reader.articles()).map(async ({ id, file }) => {
          const report = await reader.reportOf(id);
          const copies = await reader.articlesById(report.filter((other) => other !== id));
          return [file.slice(0, 3), copies.map((copy) => copy.file.slice(0, 3))];
        }),
      ),
    );
    expect(Object.fromEntries(families)).toEqual({
      '000': [],
      '001': ['002'],
      '002': ['001'],
      '003': [],
      '004': [],
    });
  });
});
