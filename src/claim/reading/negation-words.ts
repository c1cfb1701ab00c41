/** The words of a verb with its negation, as a reader wants to see them: "wants", "does not want". */
import { isNegative } from '../../text/lexicon/negation.ts';
import type { Predicate } from './predicates.ts';
import { printedWords } from './printed-words.ts';
import type { Statement } from './statement.ts';

/** The verb group as printed; where it is negated, from the negation on or up to it. */
export function negationWords(statement: Statement, predicate: Predicate): string {
  const { words: all } = statement;
  const { negated } = predicate;
  let { from, to } = predicate;
  const negates = (at: number) => isNegative(all[at]?.form ?? '');
  const inside = all.slice(from, to).some(({ form }) => isNegative(form));
  if (negated && !inside) {
    if (negates(to)) to++;
    else {
      let before = from - 1;
      while (before >= 0 && !negates(before)) before--;
      if (before >= 0) from = before;
    }
  }
  return printedWords(statement, { from, to });
}
