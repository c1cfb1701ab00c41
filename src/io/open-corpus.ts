import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readdir, rename, stat, unlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from '../library/fingerprint.ts';
import type { Library } from '../library/library.ts';
import { type LibraryFile, type SyncOptions, syncLibrary } from '../library/sync.ts';
import { listCorpus } from './corpus-folder.ts';
import { deleteLibraryFile, openLibraryFile } from './library-file.ts';
import { libraryVersion } from './library-version.ts';

/** Libraries of corpus folders that are kept, the last used ones. */
const KEPT_LIBRARIES = 8;
/** A build that has written nothing for so long was interrupted. In milliseconds. */
const ABANDONED_MS = 60 * 60 * 1_000;

/**
 * A library of its own for a corpus folder. It is kept under the hash of the folder's contents, so that the same
 * articles open at once the next time, whatever the folder is called. It is built beside its place and moved there when
 * whole: an interrupted build, or two at once, leave nothing broken.
 *
 * @param dataFolder where libraries are kept, in `libraries/`
 * @throws UserError when the folder is missing or empty
 */
export async function openCorpus(
  folder: string,
  dataFolder: string,
  options: SyncOptions = {},
): Promise<Library> {
  const files = await listCorpus(folder);
  const home = join(dataFolder, 'libraries');
  const path = join(home, `${await manifestHash(files)}.sqlite`);
  await mkdir(home, { recursive: true });
  if (!existsSync(path)) {
    const draft = `${path}.${randomUUID()}`;
    const library = openLibraryFile(draft);
    await syncLibrary(library, files, options);
    await library.close();
    await moveIntoPlace(draft, path);
    await tidy(home, path);
    return openLibraryFile(path);
  }
  const now = new Date();
  await utimes(path, now, now);
  const library = openLibraryFile(path);
  // Changes nothing, unless the file had to be made anew; tells again what could not be read.
  await syncLibrary(library, files, options);
  return library;
}

/**
 * Moves a file to a name that may have been taken meanwhile, by a library of the same contents that is in use. Only linking
 * leaves such a file alone; a file system without links gets the plain move.
 */
async function moveIntoPlace(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
    await unlink(draft);
  } catch {
    if (existsSync(path)) deleteLibraryFile(draft);
    else await rename(draft, path);
  }
}

/** SHA-256 of the library's version and the names and fingerprints of all files, the first 16 digits. */
async function manifestHash(files: readonly LibraryFile[]): Promise<string> {
  const hash = createHash('sha256').update(`${libraryVersion()}\n`);
  for (const file of files) {
    const print = await file.read().then(fingerprint, () => 'unreadable');
    hash.update(`${file.name}\n${print}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Deletes the libraries that were not used for longest, and abandoned drafts. */
async function tidy(home: string, justBuilt: string): Promise<void> {
  const found: { path: string; used: number }[] = [];
  for (const name of await readdir(home)) {
    const path = join(home, name);
    const used = (await stat(path).catch(() => null))?.mtimeMs ?? 0;
    if (name.endsWith('.sqlite') && path !== justBuilt) found.push({ path, used });
    else if (/\.sqlite\.[0-9a-f-]+$/.test(name) && Date.now() - used > ABANDONED_MS) deleteLibraryFile(path);
  }
  found.sort((a, b) => b.used - a.used);
  for (const { path } of found.slice(KEPT_LIBRARIES - 1)) deleteLibraryFile(path);
}
