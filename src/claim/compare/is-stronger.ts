/** Whether a claim is surer, or asks more, than the sentence: "certainly", "must". */
import { isBareForm } from '../../text/lexicon/irregular-verbs.ts';
import type { Part } from '../reading/part.ts';
import type { Predicate } from '../reading/predicates.ts';
import type { Statement } from '../reading/statement.ts';
import type { PredicatePair } from './pair-predicates.ts';

/** The claim says "must", "should" or "certainly" where the sentence does not. Linear in the words. */
export function isStronger(
  claim: Statement,
  part: Part,
  pairs: readonly PredicatePair[],
  source: Statement,
  found: readonly Predicate[],
): boolean {
  const demanded = pairs.some(([one, other]) => one.modes.has('demanded') && !other.modes.has('demanded'));
  return isSurer(claim, part, source) || (demanded && !demands(source, found));
}

/** "certainly painted" asked, and nothing so sure printed. */
function isSurer(claim: Statement, { from, to }: Part, source: Statement): boolean {
  const sure = ({ form }: { readonly form: string }) =>
    /^(?:certainly|definitely|undoubtedly|surely|clearly)$/.test(form);
  return claim.words.slice(from, to).some(sure) && !source.words.some(sure);
}

/** The sentence says anywhere what should be done: "recommended", "must", "voted to". */
function demands({ words: all }: Statement, found: readonly Predicate[]): boolean {
  return (
    found.some(({ modes }) => modes.has('demanded')) ||
    // "Remove limescale every four weeks": an order.
    found.some(
      ({ from, subject, at }) => subject.from === subject.to && from <= 1 && isBareForm(all[at]?.form ?? ''),
    ) ||
    all.some(({ form }) => /^(?:recommend|advis|requir|need|should|must|obliged|voted|ordered)/.test(form))
  );
}
