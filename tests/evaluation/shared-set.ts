import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the benchmark sets and the scraped articles lie, beside the repository. */
const SHARED = new URL('../../../shared/', import.meta.url);

/** Path of a file or folder of the sets, null when they do not lie beside the repository. */
export function sharedPath(path: string): string | null {
  const found = fileURLToPath(new URL(path, SHARED));
  return existsSync(found) ? found : null;
}

/** Reads a file of JSON lines. */
export function readJsonLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/**
 * Whether a case belongs to the half that is only scored, never looked at. Decided by a hash of its id
 * (FNV-1a), so that it stays where it is when cases are added.
 */
export function isScoringOnly(id: string): boolean {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return ((hash >>> 16) & 1) === 1;
}
