import type { Range } from './range.ts';
import type { Statement } from './statement.ts';

/** The words of a range as they are printed, with what stands between them; '' for none. */
export function printedWords({ text, words }: Statement, { from, to }: Range): string {
  return to > from ? text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0) : '';
}
