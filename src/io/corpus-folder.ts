import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { LibraryFile } from '../library/sync.ts';
import { UserError } from '../user-error.ts';

/** Files above this size are not read: the longest newspaper articles have a hundredth of it. In bytes. */
const MOST_BYTES = 10 * 1_000_000;

/**
 * The files of a corpus folder and the folders in it, sorted by name. Hidden files and folders are left out; whether a file
 * is an article is found out when it is read.
 *
 * @throws UserError when there is no such folder, or nothing in it
 */
export async function listCorpus(folder: string): Promise<LibraryFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new UserError(`Cannot read corpus "${folder}": ${reasonOf(error)}`, { cause: error });
  });
  const files = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): LibraryFile => ({ name: nameOf(folder, path), read: () => readCapped(folder, path) }))
    .filter(({ name }) => !/(?:^|\/)\./.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (files.length === 0) {
    throw new UserError(
      `Cannot read corpus "${folder}": the folder has no files, put articles (.txt, .md) into it`,
    );
  }
  return files;
}

async function readCapped(folder: string, path: string): Promise<Uint8Array> {
  const fail = (reason: string, cause?: unknown) =>
    new UserError(`Cannot read article "${nameOf(folder, path)}": ${reason}`, { cause });
  const { size } = await stat(path).catch((error: unknown) => {
    throw fail(reasonOf(error), error);
  });
  if (size > MOST_BYTES) throw fail(`it is ${megabytes(size)}, and the limit is ${megabytes(MOST_BYTES)}`);
  return readFile(path).catch((error: unknown) => {
    throw fail(reasonOf(error), error);
  });
}

function nameOf(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'this program may not read it',
  EPERM: 'this program may not read it',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message;
}
