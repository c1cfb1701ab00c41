import { setImmediate } from 'node:timers/promises';
import { readArticle } from '../ingest/read-article.ts';
import { analyseArticle } from './analyse-article.ts';
import { fingerprint } from './fingerprint.ts';
import type { Library } from './library.ts';

/** A source file that is not read yet. */
export interface LibraryFile {
  /** Relative to the corpus directory, with `/` between folders. */
  readonly name: string;
  /** Its bytes. Rejects with a sentence for people when it cannot be read. */
  read(): Promise<Uint8Array>;
}

export interface SyncOptions {
  /** Called before each file, and at the end with `done === total`. */
  readonly onProgress?: (progress: { done: number; total: number; file: string | null }) => void;
  /** Called with a sentence for people for each thing that could not be read as it stands. */
  readonly onProblem?: (problem: string) => void;
}

/** What a sync did, in articles. */
export interface SyncReport {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly problems: readonly string[];
}

/**
 * Makes the library hold what these files say, and nothing else. Only files whose bytes, or the rules of reading, have
 * changed are read anew; articles whose files are gone are removed. A file that cannot be read is a problem in
 * the report and the rest goes on. Other work gets its turn between two files.
 */
export async function syncLibrary(
  library: Library,
  files: readonly LibraryFile[],
  { onProgress, onProblem }: SyncOptions = {},
): Promise<SyncReport> {
  const stored = await library.fingerprints();
  const count = { added: 0, replaced: 0, unchanged: 0, removed: 0 };
  const problems: string[] = [];
  const report = (problem: string) => {
    problems.push(problem);
    onProblem?.(problem);
  };
  for (const [done, file] of files.entries()) {
    onProgress?.({ done, total: files.length, file: file.name });
    await setImmediate();
    const outcome = await syncFile(library, file, stored.get(file.name), report);
    if (outcome) count[outcome] += 1;
  }
  const present = new Set(files.map(({ name }) => name));
  for (const name of stored.keys()) {
    if (!present.has(name) && (await library.remove(name))) count.removed += 1;
  }
  if (count.added + count.replaced + count.removed > TIDY_AFTER) await library.tidy();
  onProgress?.({ done: files.length, total: files.length, file: null });
  return { ...count, problems };
}

/** Articles changed in one sync after which tidying pays. */
const TIDY_AFTER = 20;

async function syncFile(
  library: Library,
  file: LibraryFile,
  stored: string | undefined,
  report: (problem: string) => void,
): Promise<'added' | 'replaced' | 'unchanged' | 'removed' | null> {
  let bytes: Uint8Array;
  try {
    bytes = await file.read();
  } catch (error) {
    // What could not be read now may be read at the next start, so what is stored of it stays.
    report(sentence(error, file.name));
    return stored === undefined ? null : 'unchanged';
  }
  const found = fingerprint(bytes);
  if (found === stored) return 'unchanged';
  try {
    const { article, problems } = readArticle({ name: file.name, bytes });
    for (const problem of problems) report(problem);
    if (article) {
      await library.add(analyseArticle(article, found));
      return stored === undefined ? 'added' : 'replaced';
    }
  } catch (error) {
    report(sentence(error, file.name));
  }
  return (await library.remove(file.name)) ? 'removed' : null;
}

function sentence(error: unknown, name: string): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.startsWith('Cannot ') ? message : `Cannot read article "${name}": ${message}`;
}
