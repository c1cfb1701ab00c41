/** Where something happens, comes from and goes to: "moved from Olszin" is not "moved to Olszin". */

import { LOCATIVE, prepositionOf } from '../../reading/prepositions.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting } from '../align-terms.ts';

/** How far in front of a name stands the word that says from where or where to. */
const DIRECTION_REACH = 6;

/**
 * The first place of the claim that the source has on the other end of the way, or that its "there" does not mean. O(names × words).
 *
 * @returns the claim's words and the source's, null when all is well
 */
export function comparePlaces(
  claim: Statement,
  meetings: readonly Meeting[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  for (const { term, where, at } of meetings) {
    if (where !== 'sentence' || !/[nN]/.test(term.tag)) continue;
    const asked = prepositionOf(claim, term.at);
    const printed = directionOf(source, at);
    const opposed = (asked === 'from' && printed === 'to') || (asked === 'to' && printed === 'from');
    // "got bread from Penn" asked, "switched to Penn" printed: the way of another verb.
    const turned = opposed && haveOneVerb(claim, term.at, source, at, meetings);
    // "is in Orla" asked, "moved from Orla" printed: what left a place is there no more.
    const left = /^(?:in|at|on)$/.test(asked) && printed === 'from' && isLocated(claim, term.at);
    const name = source.words[at]?.form ?? '';
    if (turned || (left && term.name)) return [`${asked} ${term.form}`, `${printed} … ${name}`];
    if (!term.name) continue;
    if (LOCATIVE.test(asked) && meansOther(term.at, meetings, source, at))
      return [`${asked} ${term.form}`, 'there'];
  }
  return null;
}

/** The last verb in front of both is the same one, or no word of its own. */
function haveOneVerb(
  claim: Statement,
  asked: number,
  source: Statement,
  printed: number,
  meetings: readonly Meeting[],
): boolean {
  const verb = meetings.find(({ term }) => term.at === claim.tags.lastIndexOf('v', asked));
  return verb === undefined || verb.at === source.tags.lastIndexOf('v', printed);
}

/** The nearest "from" or "to" in front of a name, with nothing but its own phrase between; '' for neither. */
function directionOf({ words: all, tags }: Statement, at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - DIRECTION_REACH); i--) {
    const form = all[i]?.form ?? '';
    if (form === 'into') return 'to';
    if (form === 'from' || form === 'to') return form;
    if (!/[danNp]/.test(tags[i] ?? '')) return '';
  }
  return '';
}

/** "will be at Quarry Field": a copula right in front of the preposition. */
function isLocated({ words: all, tags }: Statement, at: number): boolean {
  let preposition = at - 1;
  while (/[daN]/.test(tags[preposition] ?? '')) preposition--;
  return /^(?:is|are|was|were|be|lies?|stands?)$/.test(all[preposition - 1]?.form ?? '');
}

/** "Born in Orla, he studied in Nera and was organist there": the nearer place is meant. */
function meansOther(name: number, meetings: readonly Meeting[], source: Statement, at: number): boolean {
  const there = source.words.findIndex(({ form }, i) => i > at && form === 'there' && source.tags[i] !== 'x');
  const located = meetings.some(
    ({ term, at: printed }) => term.at < name && name - term.at <= 3 && printed === there - 1,
  );
  return (
    there > 0 &&
    located &&
    source.terms.some(
      (other) =>
        other.name && other.at > at && other.at < there && LOCATIVE.test(prepositionOf(source, other.at)),
    )
  );
}
