/**
 * Verifies a quote: finds where its words stand in the library, compares them word by word and answers the
 * three questions of a fact-checker. Are these the words, did this person say them, does the cut keep the
 * meaning? Pure over what the library gives; the same quote and library always give the same answer.
 */
import type { ArticleRef, Quote, QuoteCheck } from '../domain.ts';
import type { Reader } from '../library/library.ts';
import { UserError } from '../user-error.ts';
import { answerOf } from './answer.ts';
import { byPreference, compare, splitByStatement } from './compare.ts';
import { articleOf, bestCopyFirst } from './copies.ts';
import { explain, locate, type Part } from './explain.ts';
import { type Finding, unexplainedWords } from './finding.ts';
import { extendStream, gatherRelated, gatherStreams } from './gather.ts';
import {
  findingsOfSplice,
  isEvidence,
  isShort,
  isSource,
  type Judgement,
  ownWords,
  wordingOf,
} from './judge.ts';
import { type ParsedQuote, parseQuote } from './parse-quote.ts';
import { type Rarity, rarityOf } from './rarity.ts';
import { findReworded } from './reword.ts';
import type { SourceStream } from './source-stream.ts';

/** Longest quote that is checked, in UTF-16 code units: the most that a Discord option holds. */
export const LONGEST_QUOTE = 6000;

/**
 * @throws {UserError} when the quote has no words or is too long
 */
export async function verifyQuote(quote: Quote, reader: Reader): Promise<QuoteCheck> {
  const parsed = readQuote(quote.text);
  const statistics = await reader.statistics();
  const rarity = await rarityOf(parsed, statistics.passages, reader);
  const named = quote.article === undefined ? [] : await reader.articlesNamed(quote.article);
  const short = isShort(parsed, rarity);
  const streams = await gatherStreams(parsed, short, named[0], reader);
  const judgement = await judge({ quote, parsed, rarity, short, named, streams, reader });
  return answerOf({ quote, parsed, short, named, statistics, judgement, reader });
}

function readQuote(text: string): ParsedQuote {
  if (text.length > LONGEST_QUOTE) {
    throw new UserError(
      `Cannot check a quote of ${text.length} characters: the limit is ${LONGEST_QUOTE}, so check it in parts`,
    );
  }
  const parsed = parseQuote(text);
  if (ownWords(parsed).length === 0) {
    throw new UserError('Cannot check this quote: it has no words outside of brackets and marks');
  }
  return parsed;
}

interface Case {
  readonly quote: Quote;
  readonly parsed: ParsedQuote;
  readonly rarity: Rarity;
  readonly short: boolean;
  readonly named: readonly ArticleRef[];
  readonly streams: readonly SourceStream[];
  readonly reader: Reader;
}

/** Places that are compared in full, best first: enough for every copy and wording that a card can show. */
const COMPARED = 24;
/** A place whose alignment scores less than this part of the best is not compared, .5 to .8. */
const WORTH_COMPARING = 0.6;

async function judge(inCase: Case): Promise<Judgement> {
  const { quote, parsed, rarity, short, named, streams, reader } = inCase;
  const ids = new Set(named.map(({ id }) => id));
  const located = locate(parsed, streams);
  const best = located[0]?.alignment.score ?? 0;
  const worth = located
    .filter(
      ({ stream, alignment }) => ids.has(stream.article.id) || alignment.score >= best * WORTH_COMPARING,
    )
    .slice(0, short ? located.length : COMPARED);
  const compared: Finding[] = [];
  for (const part of worth) compared.push(compare(parsed, await widened(part, inCase)));
  const order = byPreference({ speaker: quote.speaker, named: ids });
  const ordered = compared
    .filter((finding) => (short ? wordingOf(finding) === 'verbatim' : isSource(finding, rarity, parsed)))
    .toSorted(order);
  const sources = await bestCopyFirst(ordered, (one, other) => order(one, other) === 0, reader);
  const [first] = sources;
  const splice = short || !located[0] ? null : spliceOf(inCase, located[0], first);
  if (splice) return { wording: 'spliced', findings: splice, elsewhere: false };
  if (!first) return reworded(inCase);
  const elsewhere = quote.article !== undefined && !ids.has(articleOf(first));
  return { wording: wordingOf(first), findings: [...sources, ...otherWordings(inCase, sources)], elsewhere };
}

async function reworded({ parsed, rarity, short, reader }: Case): Promise<Judgement> {
  const findings = short ? [] : findReworded(parsed, rarity, await gatherRelated(parsed, reader));
  return { wording: findings.length > 0 ? 'reworded' : 'not-found', findings, elsewhere: false };
}

/** The same statement as other articles word it: another outlet's translation of one speech. */
function otherWordings({ parsed, rarity, short, streams }: Case, sources: readonly Finding[]): Finding[] {
  if (short) return [];
  const known = new Set(sources.map(articleOf));
  return findReworded(
    parsed,
    rarity,
    streams.filter(({ article }) => !known.has(article.id)),
  );
}

/** The part again in a longer stream, when words of the quote are left over that may stand next door. */
async function widened(part: Part, { parsed, reader }: Case): Promise<Part> {
  const { quote, source } = part.alignment;
  const leftOver = parsed.words.length - part.alignment.pairs.length;
  const atEdge =
    (quote.start > 0 && source.start <= 1) ||
    (quote.end < parsed.words.length && source.end >= part.stream.words.length - 1);
  const open = leftOver > 0 && (atEdge || parsed.words.some((word) => word.afterEllipsis));
  if (!open) return part;
  const [longer] = locate(parsed, [await extendStream(part.stream, reader)]);
  return longer && longer.alignment.score > part.alignment.score ? longer : part;
}

/** Words that a splice must explain beyond the best single place, 3 to 6. */
const EXPLAINS_MORE = 4;
/** Part of the quote that the places of a splice must print together, .6 to .8. */
const SPLICE_COVERS = 0.7;

/** The places of a splice, null when one place explains the quote as well. */
function spliceOf(
  { parsed, rarity, streams }: Case,
  main: Part,
  single: Finding | undefined,
): Finding[] | null {
  const own = ownWords(parsed).length;
  const unexplained = single ? unexplainedWords(single) : own;
  if (unexplained < EXPLAINS_MORE) return null;
  const [piece] = splitByStatement(parsed, main).toSorted(
    (a, b) => b.alignment.pairs.length - a.alignment.pairs.length,
  );
  if (!piece || !isEvidence(piece, rarity)) return null;
  const parts = explain(parsed, piece, streams, (part) => isEvidence(part, rarity));
  if (parts.length < 2) return null;
  const covered = parts.reduce((sum, { alignment }) => sum + alignment.pairs.length, 0);
  if (covered < own * SPLICE_COVERS || unexplained - (own - covered) < EXPLAINS_MORE) return null;
  return findingsOfSplice(parsed, parts);
}
