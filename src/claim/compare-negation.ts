import type { Meeting } from './align-terms.ts';
import { negationWords } from './negation-words.ts';
import type { PredicatePair } from './pair-predicates.ts';
import type { Statement } from './statement.ts';

/** The verb that one of the two negates and the other does not, as both print it; null for none. */
export function compareNegation(
  claim: Statement,
  pairs: readonly PredicatePair[],
  meetings: readonly Meeting[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  const pair = pairs.find((one) => isNegationDifferent(claim, source, one, meetings));
  if (pair) return [negationWords(claim, pair[0]), negationWords(source, pair[1])];
  // "built with sprinklers" asked, "built without sprinklers" printed.
  const lacking = meetings.find(
    ({ term, where, at }) => where === 'sentence' && lacks(claim, term.at) !== lacks(source, at),
  );
  return lacking ? [upTo(claim, lacking.term.at), upTo(source, lacking.at)] : null;
}

/** One of them is negated, and both say the same verb, or are copulas: else the negation is another statement's. */
function isNegationDifferent(
  claim: Statement,
  source: Statement,
  [one, other]: PredicatePair,
  meetings: readonly Meeting[],
): boolean {
  if (one.negated === other.negated) return false;
  const verb = meetings.find(({ term }) => term.at === one.at);
  return verb ? verb.where === 'sentence' : source.tags[other.at] === 'x' || claim.tags[one.at] === 'v';
}

/** How many words a "without" reaches. */
const WITHOUT_REACH = 2;

function lacks({ words: all }: Statement, at: number): boolean {
  return all.slice(Math.max(0, at - WITHOUT_REACH), at).some(({ form }) => form === 'without');
}

/** A word with the "with" or "without" in front of it. */
function upTo({ words: all, text }: Statement, at: number): string {
  const back = all
    .slice(Math.max(0, at - WITHOUT_REACH), at)
    .findIndex(({ form }) => /^with(?:out)?$/.test(form));
  const from = back < 0 ? at : Math.max(0, at - WITHOUT_REACH) + back;
  return text.slice(all[from]?.start ?? 0, all[at]?.end ?? 0);
}
