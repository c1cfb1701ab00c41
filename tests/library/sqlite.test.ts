import { fork } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqliteLibrary } from '../../src/library/sqlite/open-sqlite-library.ts';
import { UnreadableLibraryError } from '../../src/library/unreadable-library-error.ts';
import { describeLibrary } from './contract.ts';
import { formsOf, plainArticle } from './plain-article.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-library-'));
let files = 0;
const newPath = () => join(folder, `${++files}.sqlite`);
afterAll(() => rmSync(folder, { recursive: true }));

describeLibrary('SQLite in memory', () => openSqliteLibrary(':memory:'));
describeLibrary('SQLite in a file', () => openSqliteLibrary(newPath()));

const TEXT = 'The old bridge over the river was closed on Monday.';

describe('a library file', () => {
  it('is there when opened again', async () => {
    const path = newPath();
    const first = openSqliteLibrary(path);
    await first.add(plainArticle('a', [TEXT]));
    await first.close();
    const again = openSqliteLibrary(path);
    const found = await again.read((reader) => reader.passagesLike(formsOf('the old bridge'), 5));
    expect(found.map(({ passage }) => passage.text)).toEqual([TEXT]);
    await again.close();
  });

  it('is one file when closed', async () => {
    const path = newPath();
    const library = openSqliteLibrary(path);
    await library.add(plainArticle('a', [TEXT]));
    await library.close();
    const copy = newPath();
    copyFileSync(path, copy);
    const moved = openSqliteLibrary(copy);
    expect(await moved.read((reader) => reader.articles())).toHaveLength(1);
    await moved.close();
  });

  it.each([
    [
      'of another version',
      (path: string) => withDatabase(path, 'CREATE TABLE article (x); PRAGMA user_version = 9'),
    ],
    ['that is no database', (path: string) => writeFileSync(path, 'no database at all '.repeat(100))],
    ['that was cut off', (path: string) => writeFileSync(path, `SQLite format 3\0${'x'.repeat(3_000)}`)],
  ])('%s is refused with a sentence', (_, make) => {
    const path = newPath();
    make(path);
    expect(() => openSqliteLibrary(path)).toThrow(UnreadableLibraryError);
    expect(() => openSqliteLibrary(path)).toThrow(`Cannot open library "${path}": `);
  });

  it('takes in articles from two connections, and each sees what the other added', async () => {
    const path = newPath();
    const [one, two] = [openSqliteLibrary(path), openSqliteLibrary(path)];
    for (let i = 0; i < 10; i++) await (i % 2 ? one : two).add(plainArticle(`${i}`, [TEXT]));
    for (const library of [one, two])
      expect(await library.read((reader) => reader.articles())).toHaveLength(10);
    await Promise.all([one.close(), two.close()]);
  });

  it('is read by another process, state by state, while articles are added', async () => {
    const path = newPath();
    const library = openSqliteLibrary(path);
    await library.add(plainArticle('0', [TEXT]));
    const reading = readInAnotherProcess(path);
    for (let i = 1; i < 150; i++) {
      await library.add(plainArticle(`${i}`, [TEXT, TEXT]));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const { reads, broken, errors } = await reading;
    expect({ broken, errors }).toEqual({ broken: 0, errors: [] });
    expect(reads).toBeGreaterThan(10);
    await library.close();
  });
});

function withDatabase(path: string, sql: string): void {
  const db = new DatabaseSync(path);
  db.exec(sql);
  db.close();
}

function readInAnotherProcess(path: string): Promise<{ reads: number; broken: number; errors: string[] }> {
  return new Promise((resolve, reject) => {
    const reader = fork(fileURLToPath(new URL('../fixtures/read-library.ts', import.meta.url)), [path]);
    reader.once('message', (message) =>
      resolve(message as { reads: number; broken: number; errors: string[] }),
    );
    reader.once('error', reject);
  });
}
