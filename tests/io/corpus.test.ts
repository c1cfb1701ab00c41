import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listCorpus } from '../../src/io/corpus-folder.ts';
import { openLibraryFile } from '../../src/io/library-file.ts';
import { openCorpus } from '../../src/io/open-corpus.ts';
import { UserError } from '../../src/user-error.ts';

const BRIDGE = '# Bridge closed\n\nThe old bridge over the river was closed on Monday.\n';

let home: string;
let corpus: string;
let data: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'verbatim-io-'));
  [corpus, data] = [join(home, 'corpus'), join(home, 'data')];
  mkdirSync(join(corpus, 'older/.git'), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

function put(name: string, text: string = BRIDGE): void {
  writeFileSync(join(corpus, name), text);
}

describe('listing a corpus folder', () => {
  test('gives files of all folders by name, without hidden ones', async () => {
    for (const name of ['b.md', 'a.txt', '.DS_Store', 'older/c.md', 'older/.git/config', 'notes.json'])
      put(name);
    symlinkSync(join(corpus, 'b.md'), join(corpus, 'linked.md'));
    const files = await listCorpus(corpus);
    expect(files.map(({ name }) => name)).toEqual(['a.txt', 'b.md', 'linked.md', 'notes.json', 'older/c.md']);
    expect(new TextDecoder().decode(await files[0]?.read())).toBe(BRIDGE);
  });

  test.each([
    ['missing', (path: string) => join(path, 'nowhere'), 'it does not exist'],
    ['a file', (path: string) => join(path, 'a.txt'), 'it is not a folder'],
    [
      'empty',
      (path: string) => join(path, 'older'),
      'the folder has no files, put articles (.txt, .md) into it',
    ],
  ])('says so when it is %s', async (_, at, reason) => {
    put('a.txt');
    const folder = at(corpus);
    await expect(listCorpus(folder)).rejects.toThrow(
      new UserError(`Cannot read corpus "${folder}": ${reason}`),
    );
  });

  test('refuses huge files before reading, and files that have gone', async () => {
    put('huge.txt');
    truncateSync(join(corpus, 'huge.txt'), 50_000_000);
    put('gone.txt');
    const [gone, huge] = await listCorpus(corpus);
    rmSync(join(corpus, 'gone.txt'));
    await expect(huge?.read()).rejects.toThrow(
      new UserError('Cannot read article "huge.txt": it is 50 MB, and the limit is 10 MB'),
    );
    await expect(gone?.read()).rejects.toThrow(
      new UserError('Cannot read article "gone.txt": it does not exist'),
    );
  });
});

describe('a library of a corpus folder', () => {
  const kept = () => readdirSync(join(data, 'libraries')).filter((name) => name.endsWith('.sqlite'));

  test('is built once for the same contents, wherever the folder is', async () => {
    put('a.md');
    const started: (string | null)[] = [];
    for (let i = 0; i < 2; i++) {
      const library = await openCorpus(corpus, data, { onProgress: ({ file }) => started.push(file) });
      expect(await library.read((reader) => reader.articles())).toHaveLength(1);
      await library.close();
    }
    expect(kept()).toHaveLength(1);
    put('b.md');
    await (await openCorpus(corpus, data)).close();
    expect(kept()).toHaveLength(2);
    expect(readdirSync(join(data, 'libraries'))).toHaveLength(2);
  });

  test('tells every time what could not be read', async () => {
    put('a.md');
    put('photo.jpg');
    for (let i = 0; i < 2; i++) {
      const problems: string[] = [];
      await (await openCorpus(corpus, data, { onProblem: (problem) => problems.push(problem) })).close();
      expect(problems).toEqual([expect.stringMatching(/^Cannot read article "photo.jpg": /)]);
    }
  });

  test('is whole when several are opened at once', async () => {
    put('a.md');
    const libraries = await Promise.all(Array.from({ length: 4 }, () => openCorpus(corpus, data)));
    for (const library of libraries) {
      expect(await library.read((reader) => reader.articles())).toHaveLength(1);
      await library.close();
    }
    expect(readdirSync(join(data, 'libraries'))).toHaveLength(1);
  });

  test('is built anew when its file is damaged', async () => {
    put('a.md');
    await (await openCorpus(corpus, data)).close();
    writeFileSync(join(data, 'libraries', kept()[0] ?? ''), 'damaged '.repeat(1_000));
    const library = await openCorpus(corpus, data);
    expect(await library.read((reader) => reader.articles())).toHaveLength(1);
    await library.close();
  });

  test('makes room: eight are kept, abandoned drafts go', async () => {
    for (let i = 0; i < 10; i++) {
      put('a.md', `${BRIDGE}\nParagraph number ${i} of the article.\n`);
      await (await openCorpus(corpus, data)).close();
      const draft = join(data, 'libraries', 'abcdef.sqlite.0-1-2');
      writeFileSync(draft, '');
      utimesSync(draft, 0, 0);
    }
    put('b.md');
    await (await openCorpus(corpus, data)).close();
    expect(kept()).toHaveLength(8);
    expect(existsSync(join(data, 'libraries', 'abcdef.sqlite.0-1-2'))).toBe(false);
  });
});

test('a library file that cannot be read is made anew, with the reason', async () => {
  const path = join(home, 'deep/down/library.sqlite');
  await openLibraryFile(path).close();
  writeFileSync(path, 'damaged '.repeat(1_000));
  const reasons: string[] = [];
  const library = openLibraryFile(path, (reason) => reasons.push(reason));
  expect(reasons).toEqual([expect.stringContaining(`Cannot open library "${path}": `)]);
  expect(await library.read((reader) => reader.articles())).toEqual([]);
  await library.close();
});
