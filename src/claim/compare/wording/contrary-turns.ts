/**
 * Turns that say the contrary where all else is met: sides, order and names that have changed places, and words that stand where the
 * sentence has another one. Of turns that only leave something open (`compare-turns.ts`) none contradicts.
 */
import type { Part } from '../../reading/part.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting, Source } from '../align-terms.ts';
import { setAside } from '../compare-negation.ts';
import { exchangedNames } from '../names/exchanged-names.ts';
import type { PredicatePair } from '../pair-predicates.ts';
import { comparePlaces } from './compare-places.ts';
import { compareOrder, compareSides } from './compare-sides.ts';
import { compareSlots } from './compare-slots.ts';
import { opposedConnectives } from './opposed-connectives.ts';
import { compareRespective } from './respective-lists.ts';

/**
 * The first of them. O(words of the claim × words of the sentence).
 *
 * @returns the claim's words and the source's, null when there is none
 */
export function contraryTurn(
  claim: Statement,
  part: Part,
  meetings: readonly Meeting[],
  pairs: readonly PredicatePair[],
  { statement, topical }: Source,
): readonly [claim: string, source: string] | null {
  const aside = setAside(claim, meetings, statement);
  const sides = compareSides(claim, meetings, statement);
  return (
    // What only the claim sets aside may still be so in the sentence.
    (aside?.[1].startsWith('not ') ? aside : null) ??
    (sides?.[1] ? sides : null) ??
    compareOrder(claim, meetings, statement) ??
    opposedConnectives(claim, meetings, statement) ??
    exchangedNames(claim, meetings, statement) ??
    compareRespective(claim, part, meetings, statement) ??
    (topical && statement.terms.length <= PLAIN ? otherPlace(claim, meetings, pairs, statement) : null)
  );
}

/** Words of a sentence that may carry meaning where another word in the claim's place must be meant instead of it; in longer ones it may be another's, and so it may in a dated report. 12 to 20. */
const PLAIN = 16;

/** What stands where the claim has a word that is met elsewhere. */
export function otherPlace(
  claim: Statement,
  meetings: readonly Meeting[],
  pairs: readonly PredicatePair[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  return comparePlaces(claim, meetings, source) ?? compareSlots(claim, meetings, pairs, source);
}

const WHOLE = /^(?:all|every|each|both|everyone|everybody|always)$/i;
const PART = /^(?:most|some|several|few|many|sometimes|often|neither|none|nobody)$/;
const RANKED = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th) /;

/** "All pubs" asked, "some pubs" printed; "the largest" and "the second largest". */
export function isContraryExtent(overreach: readonly [claim: string, source: string] | null): boolean {
  if (overreach === null) return false;
  const [claim, source] = overreach;
  return (WHOLE.test(claim) && PART.test(source)) || RANKED.test(source);
}
