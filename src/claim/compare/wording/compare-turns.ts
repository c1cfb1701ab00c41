/**
 * What makes another statement of a sentence's words though each of them is met, and leaves open which is right: a comparison or a small
 * word that the sentence does not have, and in a claim that repeats the sentence any word that is not its own.
 */

import { negationWords } from '../../reading/negation-words.ts';
import type { Part } from '../../reading/part.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting, Source } from '../align-terms.ts';
import { endsDelay, ONLY_THEN, setAside } from '../compare-negation.ts';
import type { PredicatePair } from '../pair-predicates.ts';
import { compareConnectives } from './compare-connectives.ts';
import { compareGaps } from './compare-gaps.ts';
import { compareSides } from './compare-sides.ts';
import { compareWording } from './compare-wording.ts';
import { otherPlace } from './contrary-turns.ts';
import { elidedNegation } from './elided-verbs.ts';

/**
 * The first turn that is found. O(words of the claim × words of the sentence).
 *
 * @returns the claim's words and the source's, null when all is well
 */
export function compareTurns(
  claim: Statement,
  part: Part,
  meetings: readonly Meeting[],
  pairs: readonly PredicatePair[],
  source: Source,
): readonly [claim: string, source: string] | null {
  const { statement } = source;
  return (
    delayed(claim, pairs, statement) ??
    elidedNegation(claim, statement) ??
    setAside(claim, meetings, statement) ??
    compareSides(claim, meetings, statement) ??
    compareConnectives(claim, part, meetings, source) ??
    compareGaps(meetings, statement) ??
    otherPlace(claim, meetings, pairs, statement) ??
    compareWording(claim, part, meetings, source)
  );
}

/** "did not open until May" against "opened in May": the same, or the other way round; which, only the dates can tell. */
function delayed(
  claim: Statement,
  pairs: readonly PredicatePair[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  // "was noticed only on 9 June" says both.
  if (ONLY_THEN.test(source.text) || ONLY_THEN.test(claim.text)) return null;
  const pair = pairs.find((one) => endsDelay(claim, source, one));
  return pair ? [negationWords(claim, pair[0]), negationWords(source, pair[1])] : null;
}
