import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../', import.meta.url));
/** The rooms that decide what a library holds of a file. */
const ROOMS = ['text', 'ingest', 'attribution', 'library'];
let known: number | null = null;

/**
 * The version of a library that this program writes: a hash of the rooms that read files and store them, 1 to 2³¹ − 1.
 * Changed rules make libraries anew at the next start, without anybody having to remember to raise a number.
 */
export function libraryVersion(): number {
  known ??= hashOf(ROOMS.flatMap(sourcesOf));
  return known;
}

function sourcesOf(room: string): string[] {
  const folder = join(SOURCE, room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'));
}

function hashOf(sources: readonly string[]): number {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(source).update('\0');
  return hash.digest().readUInt32BE(0) >>> 1 || 1;
}
