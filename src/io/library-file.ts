import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Library } from '../library/library.ts';
import { openSqliteLibrary } from '../library/sqlite/open-sqlite-library.ts';
import { UnreadableLibraryError } from '../library/unreadable-library-error.ts';
import { libraryVersion } from './library-version.ts';

/**
 * Opens the library in a file, which is made with its folders when missing. A file of another version, or a damaged one,
 * is deleted and made anew, since all of it is derived from the article files.
 *
 * @param onRebuild called with the reason when a file had to go
 */
export function openLibraryFile(path: string, onRebuild?: (reason: string) => void): Library {
  mkdirSync(dirname(path), { recursive: true });
  try {
    return openSqliteLibrary(path, libraryVersion());
  } catch (error) {
    if (!(error instanceof UnreadableLibraryError)) throw error;
    onRebuild?.(error.message);
    deleteLibraryFile(path);
    return openSqliteLibrary(path, libraryVersion());
  }
}

/** Deletes a library with the files that SQLite keeps beside it. */
export function deleteLibraryFile(path: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
}
