/** Who stands on which side of the verb: "A beat B" is not "B beat A". */
import { gapBefore } from '../../../text/gap-before.ts';
import { firstPhrase, headOf, isSetting, isWhere } from '../../reading/phrases.ts';
import type { Predicate } from '../../reading/predicates.ts';
import { prepositionOf } from '../../reading/prepositions.ts';
import { printedWords } from '../../reading/printed-words.ts';
import { holds, type Range } from '../../reading/range.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting, Source } from '../align-terms.ts';
import { isCarriedByNoun } from '../light-verbs.ts';
import type { PredicatePair } from '../pair-predicates.ts';
import { namesOf } from './actors.ts';
import { isOther, type Scene, stands } from './other-actor.ts';
import { areConverse, isMutual, type Sides, sidesBeside } from './sides.ts';

/**
 * `fit`: nothing speaks against it; `swapped`: who acts and who is acted on have changed places; `acted-on`: the claim's actor is
 * acted on by somebody else; `other`: the sentence names another actor, and the claim's stands elsewhere or only beside the
 * sentence.
 */
export type Roles = 'fit' | 'swapped' | 'acted-on' | 'other';

export interface RoleMeeting {
  readonly roles: Roles;
  /** Who acts in the claim and who in the sentence, as printed, when they have changed places. */
  readonly actors: readonly [claim: string, source: string] | null;
}

/**
 * Compares the sides of every pair of predicates.
 *
 * @param all the predicates of the sentence
 */
export function compareRoles(
  claim: Statement,
  meetings: readonly Meeting[],
  source: Source,
  pairs: readonly PredicatePair[],
  all: readonly Predicate[],
): RoleMeeting {
  const scene: Scene = { claim, meetings, source, statement: source.statement, all };
  let roles: Roles = 'fit';
  for (const pair of pairs) {
    const found = rolesOf(pair, scene);
    if (found.roles === 'swapped' || found.roles === 'acted-on') return found;
    if (found.roles === 'other') roles = 'other';
  }
  return { roles, actors: null };
}

function rolesOf(pair: PredicatePair, scene: Scene): RoleMeeting {
  const { claim, meetings, statement } = scene;
  const [one, other] = pair;
  const wanted = sidesBeside(claim, one, statement, other);
  const found = sidesBeside(statement, other, claim, one);
  const told = isSameVerb(pair, scene);
  const mutual = isMutual(claim, one);
  const nouns = (side: Range) => meetings.filter(({ term }) => /[nN]/.test(term.tag) && holds(side, term.at));
  const [acting, patients] = [nouns(wanted.actor), nouns(firstPhrase(claim, wanted.patient))];
  const exchanged = moved(acting, found.actor, found.patient) && moved(patients, found.patient, found.actor);
  // "will rise to pay for the scheme" asked, "the scheme will be paid from" printed: the preposition belongs to the verb.
  const governed = one.passive !== other.passive && isGoverning(claim, one);
  if (told && exchanged && !mutual && governed) return { roles: 'other', actors: null };
  if (told && exchanged && !mutual) {
    const actors = [printedWords(claim, wanted.actor), printedWords(statement, found.actor)] as const;
    return { roles: 'swapped', actors };
  }
  // "On Monday in Paris, Macron …": where it happened, in front of the comma, does not act.
  const actors = namesOf(claim, wanted.actor, meetings).filter(
    ({ term }) => !isWhere(claim, wanted.actor, term),
  );
  if (told && !mutual && isActedOn(actors, wanted, found, scene)) return { roles: 'acted-on', actors: null };
  // "what the line gives overrides the file" asked, the other way round printed: the noun that both sides share says nothing.
  const crossed =
    meetings.some(({ term }) => term.at === one.at) &&
    one.passive === other.passive &&
    acting.some((meeting) => moved([meeting], found.actor, found.patient)) &&
    patients.some((meeting) => moved([meeting], found.patient, found.actor));
  // "The council warned Odile" asked, "she had warned the council" printed.
  const lead = meetings.find(({ term }) => term.at === headOf(claim, behindSetting(claim, wanted.actor)));
  const undergoes =
    lead !== undefined &&
    !one.passive &&
    !other.passive &&
    moved([lead], found.actor, other.object) &&
    (holds(firstPhrase(statement, other.object), lead.at) || prepositionOf(statement, lead.at) === 'to');
  const usurped =
    told && !mutual && one.passive === other.passive && isUsurped(pair, wanted, found, acting, scene);
  const differs =
    (told && !mutual && (crossed || undergoes || usurped)) ||
    isOther(pair, actors, wanted, found, told, scene);
  return { roles: differs ? 'other' : 'fit', actors: null };
}

/** "Anna apologised to the minister" asked, "the minister apologised" printed: who acts is the claim's other side, and its own actor is not there. */
function isUsurped(
  [one]: PredicatePair,
  wanted: Sides,
  found: Sides,
  acting: readonly Meeting[],
  { claim, meetings, statement }: Scene,
): boolean {
  if (one.passive || acting.length === 0 || acting.some((actor) => stands(found.actor, actor))) return false;
  const head = headOf(statement, found.actor);
  const other = meetings.find(({ where, at }) => where === 'sentence' && at === head);
  return other !== undefined && holds(wanted.patient, other.term.at) && claim.tags[one.at] === 'v';
}

/** Whether the claim's verb, or the noun that says it, is the sentence's; two verbs of being are one. */
function isSameVerb([one, other]: PredicatePair, { claim, meetings, statement }: Scene): boolean {
  const verb = meetings.find(({ term }) => term.at === one.at);
  if (!verb) return claim.tags[one.at] === 'x' && statement.tags[other.at] === 'x';
  if (verb.where !== 'sentence') return isCarriedByNoun([one, other], meetings);
  if (particleOf(claim, one) !== particleOf(statement, other)) return false;
  return verb.at >= other.from && verb.at < other.to && !areConverse(claim, one, statement, other);
}

/** "came up with" is another verb than "came from"; '' for verbs that mean much by themselves. */
function particleOf({ words: all }: Statement, { at, to }: Predicate): string {
  const light = /^(?:c[oa]m(?:es?|ing)|go(?:es)?|went|t[ao]o?k(?:es|en)?|gave|gives?|puts?|gets?|got|sets?)$/;
  const behind = all[to]?.form ?? '';
  const particle = /^(?:up|down|out|off|away|back|over|on|in|forward)$/.test(behind);
  return light.test(all[at]?.form ?? '') && particle ? behind : '';
}

/** The claim's actor stands where the sentence has whom it is done to, or the claim's patient where it has who does it. */
function isActedOn(
  actors: readonly Meeting[],
  wanted: Sides,
  found: Sides,
  { claim, meetings, statement }: Scene,
): boolean {
  if (moved(actors, found.actor, firstPhrase(statement, found.patient))) return true;
  const phrase = firstPhrase(claim, wanted.patient);
  const patients = meetings.filter(
    ({ term, at }) =>
      term.name &&
      (holds(phrase, term.at) || claim.words[term.at - 1]?.form === 'by') &&
      holds(wanted.patient, term.at) &&
      (at < 0 || !isSetting(statement, found.actor, at)),
  );
  const acts = moved(patients, found.patient, firstPhrase(statement, found.actor));
  return acts && !actors.some((one) => stands(found.actor, one));
}

/** Its verb has what it is done to behind a preposition: "pay for it". */
function isGoverning({ tags, words: all }: Statement, { object }: Predicate): boolean {
  return tags[object.from] === 'p' && all[object.from]?.form !== 'by';
}

/** "Two years ago, after a storm, Corvo": what stands behind the last comma. */
function behindSetting({ words: all, text }: Statement, { from, to }: Range): Range {
  for (let i = to - 1; i > from; i--) {
    if (/^\s*,/.test(gapBefore(text, all, i))) return { from: i, to };
  }
  return { from, to };
}

/** Some of them stand on the one side and none on the other. */
function moved(those: readonly Meeting[], from: Range, to: Range): boolean {
  return those.some((one) => stands(to, one)) && !those.some((one) => stands(from, one));
}
