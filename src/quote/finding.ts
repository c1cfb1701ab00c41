/** What one place says about the quote: the compared words, before a verdict is made of them. */
import type { Change } from '../domain.ts';
import { type Credit, creditOf } from './attribute.ts';
import { changesOf, differencesIn } from './changes.ts';
import { contextNote } from './context.ts';
import type { Part } from './explain.ts';
import type { ParsedQuote } from './parse-quote.ts';
import { type Region, regionsOf } from './regions.ts';

export interface Finding {
  readonly parts: readonly [Part, ...Part[]];
  readonly regions: readonly Region[];
  readonly changes: readonly Change[];
  readonly contextNote: string | null;
  readonly credit: Credit;
  /** Quote words, outside of brackets, that stand in the source in their own or another dress. */
  readonly kept: number;
  /** Quote words outside of brackets. */
  readonly asked: number;
  /** Source words between the ends that the quote leaves out without a mark. */
  readonly dropped: number;
  /** Longest run of words that are the same on both sides. */
  readonly longestRun: number;
}

/**
 * Compares the quote with one place.
 *
 * @param parts parts of one stream in ascending order
 * @param range the words of the quote that are compared; all when not given
 */
export function findingOf(
  quote: ParsedQuote,
  parts: readonly [Part, ...Part[]],
  range = { start: 0, end: quote.words.length },
): Finding {
  const { stream } = parts[0];
  const regions = regionsOf(quote, parts, range);
  const start = parts[0].alignment.source.start;
  const end = parts.at(-1)?.alignment.source.end ?? start;
  const asked = quote.words.slice(range.start, range.end).filter((word) => word.bracket === null).length;
  const differences = differencesIn(regions, quote.text, stream);
  return {
    parts,
    regions,
    changes: changesOf(differences),
    contextNote: contextNote(stream, { start, end }, regions),
    credit: creditOf(stream, { start, end }),
    asked,
    kept: Math.max(0, asked - differences.reduce((sum, difference) => sum + difference.quote.length, 0)),
    dropped: differences.reduce((sum, difference) => sum + difference.source.length, 0),
    longestRun: Math.max(0, ...regions.map((region) => (region.kind === 'kept' ? region.quote.length : 0))),
  };
}

/** Part of the quote's words that the place prints, 0 to 1; words left out without a mark weigh half. */
export function keptShare({ kept, asked, dropped }: Finding): number {
  return kept / (asked + dropped / 2);
}

/** Words of the quote that the place does not print, and words of the place left out without a mark. */
export function unexplainedWords({ kept, asked, dropped }: Finding): number {
  return asked - kept + dropped;
}
