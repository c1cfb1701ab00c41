/**
 * "won the nomination" asked, "was nominated" printed: verbs that say hardly more than their noun (light verbs, Jespersen 1942).
 * What the claim says is the noun's, so the noun's verb carries it.
 */
import { irregularBase } from '../../text/lexicon/irregular-verbs.ts';
import { stem } from '../../text/stem.ts';
import type { Predicate } from '../reading/predicates.ts';
import type { Range } from '../reading/range.ts';
import type { Statement } from '../reading/statement.ts';
import type { Meeting } from './align-terms.ts';

const stems = (forms: string): ReadonlySet<string> => new Set(forms.split(' ').map(stem));

/** Whoever stands in front does what the noun says: "made a donation" is "donated". */
const DOING = stems(
  'give make take hold have do carry put place issue deliver conduct perform stage launch commit',
);
/** "came to an end", "brought it to an end". */
const ENDING = stems('come bring draw');
/** It is done to whoever stands in front: "received a pardon" is "was pardoned". */
const UNDERGOING = stems('receive get win undergo face suffer earn see gain secure');

/**
 * The predicate of the source whose verb is the noun of a light verb in the claim, with the claim's predicate as that verb would
 * have it; null for none. Linear in the words.
 */
export function lightPair(
  claim: Statement,
  one: Predicate,
  found: readonly Predicate[],
  meetings: readonly Meeting[],
): readonly [claim: Predicate, source: Predicate] | null {
  const form = claim.words[one.at]?.form ?? '';
  const verb = stem(irregularBase(form) ?? form);
  const undergoing = UNDERGOING.has(verb);
  const ending = endingNoun(claim, one, verb);
  if (!undergoing && !DOING.has(verb) && ending < 0) return null;
  const head = ending >= 0 ? ending : headNoun(claim, one.passive ? one.subject : one.object);
  const meeting = meetings.find(({ term, where }) => term.at === head && where === 'sentence');
  const other = meeting && found.find(({ at }) => at === meeting.at);
  if (!other) return null;
  return [undergoing ? { ...one, passive: !one.passive } : one, other];
}

/** "came to an end", "brought the war to a close": the noun that says it, -1 for none. */
function endingNoun(
  { words: all }: Statement,
  { object }: Range & Pick<Predicate, 'object'>,
  verb: string,
): number {
  if (!ENDING.has(verb)) return -1;
  for (let i = object.from; i + 2 < object.to; i++) {
    const led = all[i]?.form === 'to' && /^an?$/.test(all[i + 1]?.form ?? '');
    if (led && /^(?:end|close|halt|stop|conclusion)$/.test(all[i + 2]?.form ?? '')) return i + 2;
  }
  return -1;
}

/** Whether a pair's verb in the source is met by a noun of the claim: the claim's own verb says nothing besides. */
export function isCarriedByNoun(
  [, other]: readonly [claim: Predicate, source: Predicate],
  meetings: readonly Meeting[],
): boolean {
  return meetings.some(({ term, at }) => at === other.at && term.tag === 'n');
}

/** The last noun in front of the first preposition, -1 for none. */
function headNoun({ tags }: Statement, { from, to }: Range): number {
  let head = -1;
  for (let i = from; i < to && tags[i] !== 'p'; i++) if (tags[i] === 'n') head = i;
  return head;
}
