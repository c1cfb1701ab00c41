import { areOpposites } from '../../text/opposites.ts';
import { type Mode, NOUNS_OF_DOUBT } from '../reading/mode-words.ts';
import { ownMode } from '../reading/modes.ts';
import type { Predicate } from '../reading/predicates.ts';
import { holds } from '../reading/range.ts';
import type { Statement } from '../reading/statement.ts';
import type { Meeting } from './align-terms.ts';
import { isApposition, type PredicatePair } from './pair-predicates.ts';

/** What the sentence adds to the claim's verbs: planned, possible, denied … */
export function compareModes(
  claim: Statement,
  wanted: readonly Predicate[],
  pairs: readonly PredicatePair[],
  source: Statement,
  meetings: readonly Meeting[],
): Mode[] {
  const met = new Set(meetings.filter(({ where }) => where === 'sentence').map(({ at }) => at));
  // "Iran demanded that it be published": the claim has the word itself that makes the source's verb a demand.
  const shared = new Set([...met].map((at) => ownMode(source, at)));
  const extra = pairs.flatMap(([one, other]) => {
    if (isApposition(claim, one, source, other, meetings) || isGerund(claim, one)) return [];
    // "a bill to legalise": an infinitive itself says that it is still to come.
    const infinitive = claim.words[one.from - 1]?.form === 'to';
    // "would use 28 cars to run the trains": an infinitive is as open as the verb that it hangs on.
    // "You can turn it off by choosing it".
    const gerund = /ing$/.test(claim.words[one.at]?.form ?? '') && claim.words[one.from - 1]?.form === 'by';
    const governor = one.dependent || gerund ? wanted.findLast(({ to }) => to <= one.from) : undefined;
    const modes = [...other.modes].filter(
      (mode) =>
        !one.modes.has(mode) &&
        !governor?.modes.has(mode) &&
        !shared.has(mode) &&
        !(infinitive && isAhead(mode)) &&
        !(mode === 'demanded' && isForced(source, other)) &&
        !(mode === 'planned' && (one.modes.has('intended') || one.modes.has('demanded'))),
    );
    const own = ownOpenness(claim, one, other, source, meetings, met);
    return own ? [...modes, own] : modes;
  });
  // "was not involved" asked, "denies any involvement" printed: somebody's word only, and no contradiction.
  const denies = wanted.some(({ negated }) => negated);
  return [...new Set(extra.map((mode) => (mode === 'denied' && denies ? 'alleged' : mode)))];
}

/** "Raising the fare was rejected": a verb that is the subject of another says nothing of its own. */
function isGerund({ words: all }: Statement, { from, to }: Predicate): boolean {
  return from === 0 && to === 1 && /ing$/.test(all[0]?.form ?? '');
}

/** "forcing police to close it": what somebody is forced to do is done (an implicative verb, Karttunen 1971). */
function isForced({ words: all }: Statement, { from }: Predicate): boolean {
  return all
    .slice(Math.max(0, from - FORCE_REACH), from)
    .some(({ form }) => /^(?:forc(?:e[sd]?|ing)|compel(?:s|led|ling)?)$/.test(form));
}

/** How far in front of a verb stands the one that forces somebody to it, in words. */
const FORCE_REACH = 6;

/** Still to come: a will counts for a wish, a wish for no will. */
function isAhead(mode: Mode): boolean {
  return mode === 'planned' || mode === 'intended';
}

/** "There was fraud" is not carried by "he claimed fraud", nor "he assaulted her" by "the allegations of assault". */
function ownOpenness(
  claim: Statement,
  one: Predicate,
  other: Predicate,
  source: Statement,
  meetings: readonly Meeting[],
  met: ReadonlySet<number>,
): Mode | null {
  const verb = meetings.find(({ term, where }) => term.at === one.at && where === 'sentence');
  if (verb && !(verb.at >= other.from && verb.at < other.to)) {
    if (isDoubted(source, verb.at) && !met.has(doubtBefore(source, verb.at))) return 'alleged';
    // "is considering an appeal" is no appeal.
    if (met.has(other.at)) return null;
    if (holds(other.object, verb.at)) return ownMode(source, other.at);
    // "An extension is being studied" is no extension.
    const pondered = PONDERING.test(source.words[other.at]?.form ?? '');
    return other.passive && holds(other.subject, verb.at) && pondered ? 'intended' : null;
  }
  // "rejected it" where the claim says "accepted it" is for the opposites to tell.
  const opposite = areOpposites(claim.words[one.at]?.form ?? '', source.words[other.at]?.form ?? '');
  if (verb || met.has(other.at) || opposite) return null;
  const objects = meetings.filter(({ where }) => where === 'sentence');
  if (!objects.some(({ at }) => at >= other.object.from && at < other.object.to)) return null;
  return ownMode(source, other.at) ?? (objects.some(({ at }) => isDoubted(source, at)) ? 'alleged' : null);
}

/** "claims of fraud", "allegations of sexual assault": a noun that somebody only alleges. */
function isDoubted(source: Statement, at: number): boolean {
  return doubtBefore(source, at) >= 0;
}

const PONDERING =
  /^(?:studied|examined|discussed|considered|explored|debated|weighed|proposed|planned|mooted)$/;

/** How far in front of it stands the noun that makes it doubtful, in words. */
const DOUBT_REACH = 4;

function doubtBefore({ words: all }: Statement, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - DOUBT_REACH); i--) {
    if (NOUNS_OF_DOUBT.has(all[i]?.form ?? '') && all[i + 1]?.form === 'of') return i;
  }
  return -1;
}
