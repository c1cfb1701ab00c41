/** Two adjoining sentences read as one: "The trial was held in Manhattan. It ended in a conviction." */
import type { Statement } from '../reading/statement.ts';

/**
 * The statement of both, with a break between them that no clause reaches over. Linear in the words.
 *
 * @param text the passage's text from the first to the end of the second
 * @param offset where the second begins in it
 */
export function joinSentences(first: Statement, second: Statement, text: string, offset: number): Statement {
  const count = first.words.length;
  const later = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: span.start + offset,
    end: span.end + offset,
  });
  const behind = <T extends { readonly from: number; readonly to: number }>(range: T): T => ({
    ...range,
    from: range.from + count,
    to: range.to + count,
  });
  return {
    text,
    words: [...first.words, ...second.words.map(later)],
    tags: first.tags + second.tags,
    terms: [...first.terms, ...second.terms.map((term) => ({ ...term, at: term.at + count }))],
    quantities: [...first.quantities, ...second.quantities.map(later).map(behind)],
    dates: [...first.dates, ...second.dates.map(later).map(behind)],
    initials: new Map([
      ...first.initials,
      ...[...second.initials].map(([at, initials]): [number, string] => [at + count, initials]),
    ]),
    breaks: [...first.breaks, count, ...second.breaks.map((at) => at + count)],
  };
}
