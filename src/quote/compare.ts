/** Compares a quote with one place, word by word, and puts places in order. */
import { attributionOf, creditOf } from './attribute.ts';
import { alignmentOf, type Part, stretch } from './explain.ts';
import { type Finding, findingOf, unexplainedWords } from './finding.ts';
import { wordingOf } from './judge.ts';
import type { ParsedQuote } from './parse-quote.ts';

/**
 * The finding of one place. Words that stand too far away, or that somebody else says, are no part of the
 * place: the quote added them there.
 */
export function compare(quote: ParsedQuote, part: Part): Finding {
  const pieces = splitByStatement(quote, stretch(quote, part));
  const largest = pieces.reduce((best, piece) => (size(piece) > size(best) ? piece : best));
  return findingOf(quote, [largest]);
}

/** Splits a part where its words stand too far from each other, or pass from one speaker to another. */
export function splitByStatement(quote: ParsedQuote, part: Part): readonly [Part, ...Part[]] {
  const pieces: [number, number][][] = [[]];
  for (const [index, pair] of part.alignment.pairs.entries()) {
    const previous = part.alignment.pairs[index - 1];
    if (previous && (isFar(quote, part, previous, pair) || isOtherSpeaker(part, previous[1], pair[1]))) {
      pieces.push([]);
    }
    pieces.at(-1)?.push([...pair]);
  }
  const [first, ...rest] = pieces.flatMap((piece) => alignmentOf(piece) ?? []);
  if (!first || rest.length === 0) return [part];
  return [{ ...part, alignment: first }, ...rest.map((alignment) => ({ ...part, alignment }))];
}

/** Source words that an unmarked gap may have before its sides are separate places, 15 to 40. */
const FAR_UNMARKED = 25;
/** The same for a gap that an ellipsis shows: "near each other", about a long paragraph. */
const FAR_MARKED = 120;

type Pair = readonly [quote: number, source: number];

function isFar(quote: ParsedQuote, { stream }: Part, previous: Pair, next: Pair): boolean {
  const marked = quote.words.slice(previous[0] + 1, next[0] + 1).some((word) => word.afterEllipsis);
  const skipped = stream.words.slice(previous[1] + 1, next[1]).filter((word) => !word.free).length;
  return skipped > (marked ? FAR_MARKED : FAR_UNMARKED);
}

/**
 * Whether two neighbouring matched words are said by two people. Over a paragraph break a passage runs on only
 * when the statement does: from speech to narration is another statement there.
 */
function isOtherSpeaker({ stream }: Part, one: number, other: number): boolean {
  if (stream.quotations.length === 0) return false;
  const before = creditOf(stream, { start: one, end: one + 1 });
  const after = creditOf(stream, { start: other, end: other + 1 });
  const overBreak = stream.words[one]?.at !== stream.words[other]?.at;
  if (before.voice !== 'direct' || after.voice !== 'direct') {
    return (
      overBreak && before.voice !== after.voice && (before.voice === 'direct' || after.voice === 'direct')
    );
  }
  if (!before.speaker || !after.speaker) return false;
  return before.speaker.name !== after.speaker.name;
}

function size({ alignment }: Part): number {
  return alignment.pairs.length;
}

/** What makes one place a better answer than another, besides its words. */
export interface Preference {
  readonly speaker: string | undefined;
  /** Ids of the articles that the asker named. */
  readonly named: ReadonlySet<string>;
}

/** Orders findings, best first; to be used with a stable sort, so that the library's order decides ties. */
export function byPreference({ speaker, named }: Preference): (a: Finding, b: Finding) => number {
  const keys = (finding: Finding): readonly number[] => {
    const [{ stream }] = finding.parts;
    return [
      named.has(stream.article.id) ? 0 : 1,
      WORDINGS.indexOf(wordingOf(finding)),
      finding.changes.length,
      unexplainedWords(finding),
      attributionOf(speaker, finding.credit, stream) === 'confirmed' ? 0 : 1,
      finding.contextNote === null ? 0 : 1,
      finding.credit.speaker === null ? 1 : 0,
      KINDS.indexOf(stream.passages[0]?.kind ?? 'body'),
      VOICES.indexOf(finding.credit.voice),
    ];
  };
  return (a, b) => {
    const other = keys(b);
    return keys(a).reduce((order, key, index) => order || key - (other[index] ?? 0), 0);
  };
}

const WORDINGS = ['verbatim', 'edited', 'altered'];
const KINDS = ['body', 'caption', 'heading', 'title'];
const VOICES = ['direct', 'indirect', 'narration'];
