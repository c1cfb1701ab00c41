/**
 * The words of a source as a quote may run through them: one passage, or neighbouring body paragraphs of one
 * article in reading order, so that a quote can run on over a paragraph break and over a caption that stands
 * between.
 */
import type { ArticleRef, Quotation, Span } from '../domain.ts';
import type { StoredPassage } from '../library/library.ts';
import { type Word, words } from '../text/words.ts';

export interface SourceWord extends Word {
  /** Index of the passage in the stream. `start` and `end` count in the stream's text. */
  readonly at: number;
  /** A quote may leave this word out: it is printed in square brackets, or interrupts a quotation. */
  readonly free: boolean;
}

export interface SourceStream {
  readonly article: ArticleRef;
  readonly passages: readonly StoredPassage[];
  /** The quotations of the whole article; their spans count in the passages' own texts. */
  readonly quotations: readonly Quotation[];
  /** The passages' texts, joined by a line break. */
  readonly text: string;
  /** Where each passage begins in `text`. */
  readonly offsets: readonly number[];
  readonly words: readonly SourceWord[];
}

/**
 * @param passages neighbouring passages of one article, in reading order
 * @param quotations the quotations of that article
 */
export function sourceStream(
  article: ArticleRef,
  passages: readonly StoredPassage[],
  quotations: readonly Quotation[],
): SourceStream {
  const offsets: number[] = [];
  let offset = 0;
  for (const { text } of passages) {
    offsets.push(offset);
    offset += text.length + 1;
  }
  const found = passages.flatMap((passage, at) => {
    const base = offsets[at] ?? 0;
    const skippable = [...interruptionsIn(passage, quotations), ...bracketsIn(passage.text)];
    return words(passage.text).map(({ form, start, end }) => ({
      form,
      start: base + start,
      end: base + end,
      at,
      free: skippable.some((span) => span.start <= start && end <= span.end),
    }));
  });
  return {
    article,
    passages,
    quotations,
    offsets,
    text: passages.map(({ text }) => text).join('\n'),
    words: found,
  };
}

/** Characters between two quotations of one speaker that can be an attribution: `,” he said, adding: “`. */
const LONGEST_INTERRUPTION = 80;

/**
 * The attributions that interrupt a quotation within this passage: `“…,” he said, “…”`. 43 % of the direct
 * quotations in political news are interrupted so (PolNeAR); joining their halves is verbatim.
 */
function interruptionsIn(passage: StoredPassage, quotations: readonly Quotation[]): Span[] {
  const direct = quotations.filter(({ voice }) => voice === 'direct');
  const spoken = direct.flatMap((quotation, index) =>
    quotation.content.map((span) => ({ ...span, index, speaker: quotation.speaker?.name })),
  );
  const here = spoken
    .filter(({ ordinal }) => ordinal === passage.ordinal)
    .toSorted((a, b) => a.start - b.start);
  return here.slice(1).flatMap((next, n) => {
    const last = here[n];
    if (!last || last.speaker === undefined || last.speaker !== next.speaker) return [];
    const isOne = last.index === next.index || next.start - last.end <= LONGEST_INTERRUPTION;
    return isOne ? [{ start: last.end, end: next.start }] : [];
  });
}

/** Words that the source itself prints in square brackets: "[Terrorist] organizations". */
function bracketsIn(text: string): Span[] {
  return [...text.matchAll(/\[[^[\]]{1,80}\]/g)].map(({ index, 0: printed }) => ({
    start: index,
    end: index + printed.length,
  }));
}

/** Words that a window keeps on either side of the quote's own length, so that dropped words still show. */
const WINDOW_MARGIN = 120;

/**
 * The part of a long stream that shares most pairs of words with a quote, as a half-open range of words: keeps
 * alignment linear in the source. A stream that is short enough stays whole.
 *
 * @param forms folded forms of the quote's words
 */
export function densestWindow(source: readonly SourceWord[], forms: readonly string[]): Span {
  const size = forms.length * 2 + WINDOW_MARGIN * 2;
  if (source.length <= size * 2) return { start: 0, end: source.length };
  const pairs = new Set(forms.slice(1).map((form, index) => `${forms[index]} ${form}`));
  const hits = source.map((word, index) => (pairs.has(`${source[index - 1]?.form} ${word.form}`) ? 1 : 0));
  let sum = 0;
  let best = { sum: -1, end: size };
  for (let index = 0; index < source.length; index++) {
    sum += (hits[index] ?? 0) - (hits[index - size] ?? 0);
    if (sum > best.sum) best = { sum, end: index + 1 };
  }
  return {
    start: Math.max(0, best.end - size - WINDOW_MARGIN),
    end: Math.min(source.length, best.end + WINDOW_MARGIN),
  };
}
