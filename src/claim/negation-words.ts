/** The words of a verb with its negation, as a reader wants to see them: "wants", "does not want". */
import { isNegation } from '../text/lexicon/negation.ts';
import type { Predicate } from './predicates.ts';
import type { Statement } from './statement.ts';

/** The verb group as printed; where it is negated, from the negation on or up to it. */
export function negationWords({ text, words: all }: Statement, predicate: Predicate): string {
  const { negated } = predicate;
  let { from, to } = predicate;
  const isNegative = (at: number) => isNegation(all[at]?.form ?? '') || /n't$/.test(all[at]?.form ?? '');
  const inside = all.slice(from, to).some((_, i) => isNegative(from + i));
  if (negated && !inside) {
    if (isNegative(to)) to++;
    else {
      let before = from - 1;
      while (before >= 0 && !isNegative(before)) before--;
      if (before >= 0) from = before;
    }
  }
  return text.slice(all[from]?.start ?? 0, all[to - 1]?.end ?? 0);
}
