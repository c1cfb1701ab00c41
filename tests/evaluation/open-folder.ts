import { readdirSync, readFileSync } from 'node:fs';
import type { Library } from '../../src/library/library.ts';
import { openSqliteLibrary } from '../../src/library/sqlite/open-sqlite-library.ts';
import { syncLibrary } from '../../src/library/sync.ts';

/** A library in memory of all articles in a folder; throws when one of them cannot be read. */
export async function openFolder(folder: string): Promise<Library> {
  const library = openSqliteLibrary(':memory:');
  const files = readdirSync(folder)
    .toSorted()
    .map((name) => ({
      name,
      read: async () => new Uint8Array(readFileSync(`${folder}/${name}`)),
    }));
  await syncLibrary(library, files, {
    onProblem: (problem) => {
      throw new Error(problem);
    },
  });
  return library;
}
