/**
 * Measures one library in a process of its own, so that its memory is that of a process which answers and has built nothing.
 * Arguments: path of the library, number of queries. Sends its figures to the parent.
 */
import { readFileSync } from 'node:fs';
import { checkClaim } from '../../src/claim/check-claim.ts';
import type { Library } from '../../src/library/library.ts';
import { openSqliteLibrary } from '../../src/library/sqlite/open-sqlite-library.ts';
import { verifyQuote } from '../../src/quote/verify-quote.ts';
import { stem } from '../../src/text/stem.ts';
import { words } from '../../src/text/words.ts';
import { type AlteredQuote, alteredQuotes } from './altered-quotes.ts';
import { type Times, time } from './figures.ts';

export interface Figures {
  readonly candidates: Times;
  /** Shares of the quotes whose own passage is the first candidate, and among the candidates. */
  readonly first: number;
  readonly found: number;
  readonly quote: Times;
  /** Share of the quotes whose first match cites their own passage or a word-for-word copy of it. */
  readonly cited: number;
  readonly absent: Times;
  readonly about: Times;
  readonly claim: Times;
  /** Private memory in MB after all of it, and before the library was opened. */
  readonly memory: number;
  readonly memoryBefore: number;
}

/** Candidates asked for, as the check of a quote does. */
const CANDIDATES = 30;
const QUOTE_WORDS = 25;
/** A claim is a sentence: as many words as sentences have on average. */
const CLAIM_WORDS = 20;
/** Queries made before the first that counts: the time of a process that has been running, not of its start. */
const WARM_UP = 30;

/** Private memory of this process in MB: what is mapped from the file belongs to the system's cache. */
function privateMemory(): number {
  globalThis.gc?.();
  try {
    const kilobytes = /RssAnon:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return Number(kilobytes) / 1_000;
  } catch {
    return process.memoryUsage().rss / 1e6;
  }
}

async function measure(library: Library, memoryBefore: number, count: number): Promise<Figures> {
  const all = await library.read((reader) => alteredQuotes(reader, WARM_UP + count, QUOTE_WORDS));
  const [warmUp, quotes] = [all.slice(0, WARM_UP), all.slice(WARM_UP)];
  const claims = (
    await library.read((reader) => alteredQuotes(reader, WARM_UP + count / 4, CLAIM_WORDS))
  ).slice(WARM_UP);
  const formsOf = (text: string) => words(text).map(({ form }) => form);
  let [first, found, cited] = [0, 0, 0];
  const like = (quote: AlteredQuote) =>
    library.read(async (reader) => {
      const ids = (await reader.passagesLike(formsOf(quote.text), CANDIDATES)).map(
        ({ passage }) => passage.id,
      );
      if (ids[0] === quote.passage.id) first += 1;
      if (ids.includes(quote.passage.id)) found += 1;
    });
  const check = (quote: AlteredQuote) =>
    library.read(async (reader) => {
      const { matches } = await verifyQuote({ text: quote.text }, reader);
      if (matches[0]?.citation.text === quote.passage.text) cited += 1;
    });
  const absent = quotes.map((_, i) =>
    quotes
      .slice(i, i + 8)
      .flatMap(({ text }) => text.split(' ').slice(i % 20, (i % 20) + 3))
      .join(' '),
  );
  await time(warmUp, like);
  [first, found] = [0, 0];
  const candidates = await time(quotes, like);
  await time(warmUp, check);
  cited = 0;
  const quote = await time(quotes, check);
  const termsOf = (text: string) => [...new Set(formsOf(text).map(stem))];
  return {
    candidates,
    first: first / quotes.length,
    found: found / quotes.length,
    quote,
    cited: cited / quotes.length,
    absent: await time(absent.slice(0, count / 4), (text) =>
      library.read((reader) => reader.passagesLike(formsOf(text), CANDIDATES)),
    ),
    about: await time(claims, ({ text }) =>
      library.read((reader) => reader.passagesAbout(termsOf(text), CANDIDATES)),
    ),
    claim: await time(claims, ({ text }) => library.read((reader) => checkClaim({ text }, reader))),
    memory: privateMemory(),
    memoryBefore,
  };
}

const [path, count] = process.argv.slice(2);
if (path !== undefined && process.send) {
  const before = privateMemory();
  const library = openSqliteLibrary(path);
  process.send(await measure(library, before, Number(count)));
  await library.close();
  process.disconnect();
}
