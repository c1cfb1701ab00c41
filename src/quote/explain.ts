/**
 * Explains a quote by the sources: which part of it stands where. A quote that was taken from one place needs
 * one part; a splice needs several. Parts are found greedily: the best local alignment first, then the words on
 * its left and right are looked for again, in every stream.
 */

import type { Word } from '../text/words.ts';
import { type Alignment, alignLocally, alignWhole } from './align.ts';
import type { ParsedQuote, QuoteWord } from './parse-quote.ts';
import { differenceOf } from './same-words.ts';
import { densestWindow, type SourceStream } from './source-stream.ts';

/** A part of the quote and the words of a source that it was aligned with. */
export interface Part {
  readonly stream: SourceStream;
  readonly alignment: Alignment;
}

/** More parts than this explain nothing: three is the most that a reader would follow. */
const MOST_PARTS = 4;
/** Fewest words that are looked for again beside a part, 3 to 5: shorter runs turn up anywhere. */
const FEWEST_WORDS = 4;

/** Every stream's best local alignment with the quote, best first; of equals the library's order holds. */
export function locate(quote: ParsedQuote, streams: readonly SourceStream[]): Part[] {
  return streams
    .flatMap((stream) => partIn(stream, quote, 0, quote.words.length) ?? [])
    .toSorted((a, b) => b.alignment.score - a.alignment.score);
}

/**
 * Explains what the main part leaves over by further parts.
 *
 * @param isEvidence whether a part is too distinctive to be there by chance
 * @returns parts in the order of the quote, the main part among them
 */
export function explain(
  quote: ParsedQuote,
  main: Part,
  streams: readonly SourceStream[],
  isEvidence: (part: Part) => boolean,
): Part[] {
  const parts = [main];
  const open = [
    { start: 0, end: main.alignment.quote.start },
    { start: main.alignment.quote.end, end: quote.words.length },
  ];
  for (let range = open.pop(); range && parts.length < MOST_PARTS; range = open.pop()) {
    const { start, end } = range;
    if (end - start < FEWEST_WORDS) continue;
    const found = [main.stream, ...streams]
      .flatMap((stream) => partIn(stream, quote, start, end) ?? [])
      .toSorted((a, b) => b.alignment.score - a.alignment.score)
      .find(isEvidence);
    if (!found) continue;
    parts.push(found);
    open.push({ start, end: found.alignment.quote.start }, { start: found.alignment.quote.end, end });
  }
  return parts.toSorted((a, b) => a.alignment.quote.start - b.alignment.quote.start);
}

/** Source words beside the local alignment that the quote's outer words may have come from, 2 to 10. */
const BESIDE = 6;

/** The part again, stretched over all words of the quote, so that every difference shows. */
export function stretch(quote: ParsedQuote, part: Part): Part {
  const { quote: inQuote, source } = part.alignment;
  const words = part.stream.words;
  const start = Math.max(0, source.start - inQuote.start - BESIDE);
  const end = Math.min(words.length, source.end + (quote.words.length - inQuote.end) + BESIDE);
  const whole = alignWhole(quote.words, words.slice(start, end));
  return whole ? grown(quote, { stream: part.stream, alignment: shifted(whole, 0, start) }) : part;
}

/**
 * The part with its outer source words moved so that quote words left over at an end meet the words that they
 * stand for: "I've" at the start is the source's "I have".
 */
function grown(quote: ParsedQuote, part: Part): Part {
  const { pairs, source } = part.alignment;
  const [first] = pairs;
  const last = pairs.at(-1);
  if (!first || !last) return part;
  const head = quote.words.slice(0, first[0]);
  const tail = quote.words.slice(last[0] + 1);
  const words = part.stream.words;
  const lengths = (side: readonly QuoteWord[]) =>
    Array.from({ length: side.length + BESIDE }, (_, n) => n + 1);
  const inFront = lengths(head).find((n) =>
    sameWords(head, words.slice(Math.max(0, first[1] - n), first[1])),
  );
  const behind = lengths(tail).find((n) => sameWords(tail, words.slice(last[1] + 1, last[1] + 1 + n)));
  return {
    stream: part.stream,
    alignment: {
      ...part.alignment,
      source: {
        start: inFront === undefined ? source.start : Math.max(0, first[1] - inFront),
        end: behind === undefined ? source.end : Math.min(words.length, last[1] + 1 + behind),
      },
    },
  };
}

function sameWords(quote: readonly Word[], source: readonly Word[]): boolean {
  if (quote.length === 0 || quote.length > LONGEST_DRESS) return false;
  const token = ({ form }: Word) => ({ form, printed: form, isName: false, tag: '' });
  const { quote: added, source: dropped } = differenceOf(quote.map(token), source.map(token));
  return added.length === 0 && dropped.length === 0;
}

/** Most words at an end that are compared for standing in another dress. */
const LONGEST_DRESS = 4;

function partIn(stream: SourceStream, quote: ParsedQuote, start: number, end: number): Part | null {
  const words: readonly QuoteWord[] = quote.words.slice(start, end);
  const window = densestWindow(
    stream.words,
    words.map(({ form }) => form),
  );
  const alignment = alignLocally(words, stream.words.slice(window.start, window.end));
  return alignment && { stream, alignment: shifted(alignment, start, window.start) };
}

function shifted(alignment: Alignment, byQuote: number, bySource: number): Alignment {
  return {
    score: alignment.score,
    pairs: alignment.pairs.map(([q, s]) => [q + byQuote, s + bySource] as const),
    quote: { start: alignment.quote.start + byQuote, end: alignment.quote.end + byQuote },
    source: { start: alignment.source.start + bySource, end: alignment.source.end + bySource },
  };
}

/** An alignment of these pairs alone; null without pairs. Its score counts the pairs. */
export function alignmentOf(pairs: readonly (readonly [number, number])[]): Alignment | null {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return null;
  return {
    score: pairs.length,
    pairs,
    quote: { start: first[0], end: last[0] + 1 },
    source: { start: first[1], end: last[1] + 1 },
  };
}
