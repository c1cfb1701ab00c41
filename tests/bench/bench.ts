/**
 * Speed, size and memory of the library, and of whole checks on it, beside peers in the same run.
 *
 *   npm run bench
 *   npm run bench -- --sizes 10000,100000,1000000 --queries 2000 --keep ~/verbatim-bench
 *
 * `--keep` leaves the libraries in a folder, where the next run with it takes them from. Delete them when the rules of
 * reading or the tables have changed.
 * How the text is made, and what it is not good for, stands in `make-articles.ts`.
 */
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BuildFigures, buildLibrary, realArticles } from './build.ts';
import { figure, table } from './figures.ts';
import type { Figures } from './measure.ts';
import type { PeerFigures, PeerName } from './peers.ts';

/** Largest library, in paragraphs, on which a peer answers in seconds and fits into memory; and how many quotes it gets. */
const PEER_LIMITS: Readonly<Record<PeerName, number>> = {
  'approx-string-match': 100_000,
  'FTS5 or, re-ranked': 100_000,
  'MiniSearch, fuzzy': 10_000,
};
const PEER_QUERIES = 12;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    queries: { type: 'string', default: '1000' },
    keep: { type: 'string' },
  },
});
const { from, articles } = realArticles();
console.log(`Node ${process.version}, ${availableParallelism()} cores. Text: ${articles.length} articles of ${from}, then
paragraphs made of their sentences with two content words in three replaced. Times are median / 99th
percentile in milliseconds, one query at a time; quotes are 25 words with one misspelt, one replaced and one left out.\n`);
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
mkdirSync(folder, { recursive: true });
try {
  for (const size of values.sizes.split(',').map(Number)) await report(size, Number(values.queries));
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true });
}

async function report(size: number, queries: number): Promise<void> {
  const path = join(folder, `${size}.sqlite`);
  const build = await built(path, size);
  const own = await child<Figures>('measure.ts', [path, String(queries)]);
  const names = (Object.keys(PEER_LIMITS) as PeerName[]).filter((name) => size <= PEER_LIMITS[name]);
  const peers =
    names.length > 0
      ? await child<Record<string, PeerFigures>>('peers.ts', [path, String(PEER_QUERIES), ...names])
      : {};
  const times = (found: { median: number; p99: number } | undefined) =>
    `${figure(found?.median)} / ${figure(found?.p99)}`;
  const share = (value: number | undefined) => (value === undefined ? '–' : `${(100 * value).toFixed(1)} %`);
  console.log(`${build.paragraphs.toLocaleString('en')} paragraphs, ${(build.words / 1e6).toFixed(1)} million words
  built in ${figure(build.seconds)} s, file ${figure(build.megabytes)} MB with text and indexes
  private memory ${figure(own.memory)} MB, of it ${figure(own.memoryBefore)} MB before the library was opened\n`);
  const rows = [
    ['', 'ms', 'right passage first', 'among candidates'],
    ['candidates for a quote', times(own.candidates), share(own.first), share(own.found)],
    ['whole check of a quote', times(own.quote), share(own.cited), ''],
    ['candidates, quote is absent', times(own.absent), '', ''],
    ['passages about a claim', times(own.about), '', ''],
    ['whole check of a claim', times(own.claim), '', ''],
    ...Object.keys(PEER_LIMITS).map((name) => [
      `peer: ${name} (${PEER_QUERIES} quotes)`,
      times(peers[name]),
      share(peers[name]?.first),
      '',
    ]),
  ];
  console.log(`${table(rows).replace(/^/gm, '  ')}\n`);
}

async function built(path: string, size: number): Promise<BuildFigures> {
  const notes = `${path}.json`;
  if (existsSync(path) && existsSync(notes)) return JSON.parse(readFileSync(notes, 'utf8')) as BuildFigures;
  const figures = await buildLibrary(path, size);
  writeFileSync(notes, JSON.stringify(figures));
  return figures;
}

/** Runs a module of this folder in a process of its own and waits for the one message that it sends. */
function child<T>(module: string, args: readonly string[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const process = fork(fileURLToPath(new URL(module, import.meta.url)), args, {
      execArgv: ['--expose-gc'],
    });
    process.once('message', (message) => resolve(message as T));
    process.once('exit', (code) => reject(new Error(`Cannot measure: ${module} ended with code ${code}`)));
  });
}
