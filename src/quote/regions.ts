/**
 * An alignment as a sequence of regions that covers the quote's words and the source's words between its ends:
 * what was kept, and what differs. Regions are what a reader is shown and what the types of change are read from.
 */
import type { Edit, Span } from '../domain.ts';
import type { Word } from '../text/words.ts';
import { excerptRange } from './excerpt-range.ts';
import type { Part } from './explain.ts';
import type { ParsedQuote, QuoteWord } from './parse-quote.ts';
import type { SourceStream, SourceWord } from './source-stream.ts';

export interface Region {
  /** `free` source words were skipped without being part of the statement, see `source-stream.ts`. */
  readonly kind: 'kept' | 'free' | 'changed';
  readonly quote: readonly QuoteWord[];
  readonly source: readonly SourceWord[];
  /** True when the quote shows the change by an ellipsis or square brackets. */
  readonly marked: boolean;
}

/**
 * Regions of one part, or of parts of one stream that follow each other.
 *
 * @param range the quote's words that the regions cover; all when not given
 */
export function regionsOf(
  quote: ParsedQuote,
  parts: readonly Part[],
  range: Span = { start: 0, end: quote.words.length },
): Region[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return [];
  const source = first.stream.words;
  const regions: Region[] = [];
  let q = range.start;
  let s = first.alignment.source.start;
  const differ = (toQuote: number, toSource: number) => {
    if (toQuote === q && toSource === s) return;
    regions.push(...between(quote.words.slice(q, toQuote), source.slice(s, toSource), quote.words[toQuote]));
  };
  for (const [pairedQuote, pairedSource] of parts.flatMap(({ alignment }) => alignment.pairs)) {
    const word = quote.words[pairedQuote];
    const other = source[pairedSource];
    if (!word || !other) continue;
    differ(pairedQuote, pairedSource);
    keep(regions, word, other);
    q = pairedQuote + 1;
    s = pairedSource + 1;
  }
  differ(range.end, Math.max(s, last.alignment.source.end));
  return regions;
}

/** Adds a kept word, to the last region when that was kept too. */
function keep(regions: Region[], word: QuoteWord, other: SourceWord): void {
  const last = regions.at(-1);
  if (last?.kind === 'kept') {
    regions[regions.length - 1] = { ...last, quote: [...last.quote, word], source: [...last.source, other] };
  } else {
    regions.push({ kind: 'kept', quote: [word], source: [other], marked: false });
  }
}

/** The regions for words that were not paired, in front of `next`. */
function between(
  quote: readonly QuoteWord[],
  source: readonly SourceWord[],
  next: QuoteWord | undefined,
): Region[] {
  if (quote.length === 0 && source.every((word) => word.free)) {
    return [{ kind: 'free', quote, source, marked: false }];
  }
  const ellipsis = next?.afterEllipsis === true || quote.some((word) => word.afterEllipsis);
  if (quote.length === 0) return [{ kind: 'changed', quote, source, marked: ellipsis }];
  if (quote.every((word) => word.bracket !== null)) return [{ kind: 'changed', quote, source, marked: true }];
  if (!ellipsis) return [{ kind: 'changed', quote, source, marked: false }];
  // The ellipsis accounts for the words left out, not for the words put in.
  return [
    { kind: 'changed', quote: [], source, marked: true },
    { kind: 'changed', quote, source: [], marked: false },
  ];
}

/** Regions as edits: their strings, put together, give the quote's text and the source's excerpt again. */
export function editsOf(regions: readonly Region[], quote: ParsedQuote, stream: SourceStream): Edit[] {
  const quoteWords = regions.flatMap((region) => region.quote);
  const sourceWords = regions.flatMap((region) => region.source);
  const excerpt = excerptOf(sourceWords, stream);
  let q = 0;
  let s = 0;
  return regions.map((region) => {
    const quoteText = slice(quote.text, quoteWords, q, region.quote.length, {
      start: 0,
      end: quote.text.length,
    });
    const sourceText = slice(stream.text, sourceWords, s, region.source.length, excerpt);
    q += region.quote.length;
    s += region.source.length;
    return {
      op: opOf(region),
      quote: quoteText,
      source: sourceText,
      ...(region.marked ? { marked: true } : {}),
    };
  });
}

function excerptOf(sourceWords: readonly SourceWord[], stream: SourceStream): Span {
  const [first] = sourceWords;
  const last = sourceWords.at(-1);
  if (!first || !last) return { start: 0, end: 0 };
  return excerptRange(stream, stream.words.indexOf(first), stream.words.indexOf(last) + 1);
}

function opOf({ kind, quote, source }: Region): Edit['op'] {
  if (kind !== 'changed') return 'kept';
  if (quote.length === 0) return 'dropped';
  return source.length === 0 ? 'added' : 'replaced';
}

/** Characters of `count` words from word `from`, with what stands behind them; the outer ones reach to `whole`. */
function slice(text: string, words: readonly Word[], from: number, count: number, whole: Span): string {
  const first = words[from];
  if (count === 0 || !first) return '';
  const next = words[from + count];
  return text.slice(from === 0 ? whole.start : first.start, next ? next.start : whole.end);
}
