/** Does somebody or something else act in the sentence, or is it done to something else? */
import { gapBefore } from '../../../text/gap-before.ts';
import { nameRuns } from '../../reading/name-runs.ts';
import { headOf, isSetting } from '../../reading/phrases.ts';
import type { Predicate } from '../../reading/predicates.ts';
import { prepositionOf } from '../../reading/prepositions.ts';
import { holds, type Range } from '../../reading/range.ts';
import type { Statement } from '../../reading/statement.ts';
import { standsIn } from '../../reading/term-keys.ts';
import type { Meeting, Source } from '../align-terms.ts';
import type { PredicatePair } from '../pair-predicates.ts';
import { describesRole, goesOn, isAnothers, isTied, mayAct } from './actors.ts';
import {
  isAnotherObject,
  isBeside,
  isListedBeside,
  isOfAgent,
  isOtherObject,
  isOtherSubject,
  isOwner,
  isSaidOfAnother,
} from './other-sides.ts';
import type { Sides } from './sides.ts';

export interface Scene {
  readonly claim: Statement;
  readonly meetings: readonly Meeting[];
  readonly source: Source;
  readonly statement: Statement;
  /** The predicates of the sentence. */
  readonly all: readonly Predicate[];
}

/** Somebody or something else acts in the sentence, or is acted on. */
export function isOther(
  [one, other]: PredicatePair,
  actors: readonly Meeting[],
  wanted: Sides,
  found: Sides,
  told: boolean,
  { claim, meetings, source, statement, all }: Scene,
): boolean {
  // "Joyce is a patient" asked, "Joyce, whose daughter is a patient" printed.
  const whose = statement.words.findIndex(({ form }, i) => form === 'whose' && holds(found.actor, i));
  if (
    whose >= 0 &&
    !other.passive &&
    actors.length > 0 &&
    !actors.some(({ at }) => at > whose && holds(found.actor, at))
  )
    return true;
  if (isListedBeside(claim, one, meetings, statement)) return true;
  // On a page about one matter whatever acts is mostly the matter itself in other words.
  const titled = actors.length > 0 && actors.every(({ term }) => standsIn(source.title, claim, term));
  const own = new Set(meetings.map(({ at }) => at));
  if (source.topical && titled) return told && actsByName(statement, other, found.actor, own);
  if (one.passive && other.passive && isAnothers(claim, wanted.patient, found.patient, meetings, statement))
    return true;
  const unnamed = actors.length === 0 || isSaidOfAnother(claim, one, other, actors, meetings, source);
  if (told && unnamed && isOtherSubject(claim, wanted.actor, found.actor, meetings, statement)) return true;
  if (told && !source.topical && isAnotherObject(claim, one, other, meetings, statement)) return true;
  if (told && isOtherObject(claim, one, other, all, meetings, statement)) return true;
  // "The diocese gave it" asked, "it was given to the diocese" printed: behind any other word than "by" nobody acts.
  const elsewhere = (meeting: Meeting) =>
    stands(other.object, meeting) && !/^(?:by|)$/.test(prepositionOf(statement, meeting.at));
  const turned = !one.passive && other.passive && told && !one.negated;
  const head = headOf(claim, wanted.actor);
  if (actors.length === 0)
    return turned && meetings.some((actor) => actor.term.at === head && elsewhere(actor));
  if (claim.tags[one.at] === 'x' && actors.every(({ where }) => where === 'sentence'))
    return !isTied(one, actors, meetings, statement);
  // The last word of a name tells whose it is: "United States" is not the "United States Chess Federation".
  const heads = actors.filter(({ term }) => !actors.some((next) => next.term.at === term.at + 1));
  if (turned && heads.every(elsewhere)) return true;
  const acts = (meeting: Meeting) =>
    (stands(found.actor, meeting) || isBeside(statement, found.actor, meeting.at)) &&
    !isOwner(statement, meeting.at) &&
    !isOfAgent(statement, found.actor, meeting.at) &&
    !isSetting(statement, found.actor, meeting.at) &&
    !describesRole(claim, meeting, statement) &&
    !goesOn(meeting, meetings, statement);
  if ([...heads, ...shortened(actors, heads, source)].some(acts)) return false;
  // "Brul wants it free, although the office has suggested a fee": who acts in another clause has its own verb.
  if (heads.every((head) => actsElsewhere(head, other, found.actor, all, statement))) return true;
  // "Their mother, Bramble, came": what stands between commas in front of the verb belongs to who acts.
  const end = other.passive ? found.actor.to : Math.max(found.actor.to, other.from);
  const named = nameRuns(statement).some(({ from, to }) => from >= found.actor.from && to <= end);
  return !mayAct(actors, found.actor, named, statement);
}

/** "under his direction Piet Lammers won": a person of another name right in front of the verb. */
function actsByName(source: Statement, other: Predicate, actor: Range, met: ReadonlySet<number>): boolean {
  const { tags, words: all, text } = source;
  const last = other.from - 1;
  const whole = gapBefore(text, all, last) === ' ' && gapBefore(text, all, other.from) === ' ';
  return (
    !other.passive &&
    whole &&
    holds(actor, last) &&
    /NN$/.test(tags.slice(Math.max(0, other.from - 2), other.from)) &&
    !met.has(last) &&
    !met.has(last - 1)
  );
}

/** "Stenby United" is "Stenby" where the article has its whole name. */
function shortened(actors: readonly Meeting[], heads: readonly Meeting[], { pairs }: Source): Meeting[] {
  return actors.filter(
    ({ term, where }) =>
      where === 'sentence' &&
      heads.some(
        (head) =>
          head.where !== 'sentence' &&
          head.where !== null &&
          head.term.at === term.at + 1 &&
          pairs.has(`${term.stem} ${head.term.stem}`),
      ),
  );
}

/** It is the subject of another verb, in front of a clause of contrast whose own subject is a noun. */
function actsElsewhere(
  { where, at }: Meeting,
  other: Predicate,
  actor: Range,
  all: readonly Predicate[],
  { tags, words }: Statement,
): boolean {
  const own = all.find((one) => one !== other && !one.passive && holds(one.subject, at));
  const contrast = /^(?:al)?though$|^(?:while|whereas|but)$/.test(words[actor.from - 1]?.form ?? '');
  return (
    where === 'sentence' &&
    own !== undefined &&
    own.to <= actor.from &&
    contrast &&
    tags[actor.to - 1] === 'n'
  );
}

export function stands(side: Range, { where, at }: Meeting): boolean {
  return where === 'sentence' && holds(side, at);
}
