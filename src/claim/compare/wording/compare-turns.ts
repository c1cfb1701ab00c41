/**
 * What makes another statement of a sentence's words though each of them is met: sides, order, small words, names and places that have
 * changed, a comparison that the sentence does not make, and in a claim that repeats the sentence any word that is not its own.
 */
import { negationWords } from '../../reading/negation-words.ts';
import type { Part } from '../../reading/part.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting, Source } from '../align-terms.ts';
import { endsDelay, ONLY_THEN, setAside } from '../compare-negation.ts';
import { exchangedNames } from '../names/exchanged-names.ts';
import type { PredicatePair } from '../pair-predicates.ts';
import { compareConnectives } from './compare-connectives.ts';
import { compareGaps } from './compare-gaps.ts';
import { comparePlaces } from './compare-places.ts';
import { compareOrder, compareSides } from './compare-sides.ts';
import { compareSlots } from './compare-slots.ts';
import { compareWording } from './compare-wording.ts';
import { elidedNegation } from './elided-verbs.ts';
import { opposedConnectives } from './opposed-connectives.ts';
import { compareRespective } from './respective-lists.ts';

export interface Turn {
  readonly printed: readonly [claim: string, source: string];
  /** It says the contrary where all else is met; other turns only leave open which is right. */
  readonly contrary: boolean;
}

/**
 * The first turn that is found, those that say the contrary before the others. O(words of the claim × words of the sentence).
 *
 * @returns null when all is well
 */
export function compareTurns(
  claim: Statement,
  part: Part,
  meetings: readonly Meeting[],
  pairs: readonly PredicatePair[],
  source: Source,
): Turn | null {
  const { statement, topical } = source;
  const aside = setAside(claim, meetings, statement);
  const sides = compareSides(claim, meetings, statement);
  const plain = topical && statement.terms.length <= PLAIN;
  const contrary =
    // What only the claim sets aside may still be so in the sentence.
    (aside?.[1].startsWith('not ') ? aside : null) ??
    (sides?.[1] ? sides : null) ??
    compareOrder(claim, meetings, statement) ??
    opposedConnectives(claim, meetings, statement) ??
    exchangedNames(claim, meetings, statement) ??
    compareRespective(claim, part, meetings, statement) ??
    (plain ? otherPlace(claim, meetings, pairs, statement) : null);
  if (contrary) return { printed: contrary, contrary: true };
  const open =
    delayed(claim, pairs, statement) ??
    elidedNegation(claim, statement) ??
    aside ??
    sides ??
    compareConnectives(claim, part, meetings, source) ??
    compareGaps(meetings, statement) ??
    (plain ? null : otherPlace(claim, meetings, pairs, statement)) ??
    compareWording(claim, part, meetings, source);
  return open && { printed: open, contrary: false };
}

/**
 * Words of a sentence that may carry meaning where another word in the claim's place must be meant instead of it; in longer ones it may
 * be another's, and so it may in a dated report. 12 to 20.
 */
const PLAIN = 16;

/** What stands where the claim has a word that is met elsewhere. */
function otherPlace(
  claim: Statement,
  meetings: readonly Meeting[],
  pairs: readonly PredicatePair[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  return comparePlaces(claim, meetings, source) ?? compareSlots(claim, meetings, pairs, source);
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
