/** Who stands on which side of the verb: "A beat B" is not "B beat A". */
import { irregularBase } from '../text/lexicon/irregular-verbs.ts';
import { stem } from '../text/stem.ts';
import { describesRole, goesOn, isAnothers, isTied, mayAct, namesOf } from './actors.ts';
import type { Meeting, Source } from './align-terms.ts';
import { isCarriedByNoun } from './light-verbs.ts';
import { nameRuns } from './name-runs.ts';
import type { PredicatePair } from './pair-predicates.ts';
import { firstPhrase, headOf, isSetting, isWhere } from './phrases.ts';
import type { Predicate } from './predicates.ts';
import { printedWords } from './printed-words.ts';
import { holds, type Range } from './range.ts';
import type { Statement } from './statement.ts';
import { standsIn } from './term-keys.ts';

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

/** Verbs of which both sides are subject and object alike: "A met B" is "B met A". */
const MUTUAL = new Set(
  `is are was were be been meet meets met marry marries married join joins joined play plays played draw drew tie tied fight fights fought
  face faces faced debate debated resemble equal merge merges merged differ differs agree agrees agreed talk talks talked include includes included`.split(
    /\s+/,
  ),
);

/** Verbs that have their sides the other way round than others of the same sense: what I own belongs to me. */
const CONVERSE = new Set(
  'belong own receive give get lose win attend draw lend borrow teach learn follow precede lead owe employ work'
    .split(' ')
    .map(stem),
);

function areConverse(claim: Statement, one: Predicate, source: Statement, other: Predicate): boolean {
  const [a, b] = [claim.words[one.at]?.form ?? '', source.words[other.at]?.form ?? ''].map((form) =>
    stem(irregularBase(form) ?? form),
  );
  return a !== b && (CONVERSE.has(a ?? '') || CONVERSE.has(b ?? ''));
}

/** Compares the sides of every pair of predicates. */
export function compareRoles(
  claim: Statement,
  meetings: readonly Meeting[],
  source: Source,
  pairs: readonly PredicatePair[],
): RoleMeeting {
  let roles: Roles = 'fit';
  for (const [one, other] of pairs) {
    const wanted = isChange(source.statement, other, one)
      ? { actor: one.subject, patient: one.object }
      : sides(claim, one);
    const found = isChange(claim, one, other)
      ? { actor: other.subject, patient: other.object }
      : sides(source.statement, other);
    // "On Monday in Paris, Macron …": where it happened, in front of the comma, does not act.
    const actors = namesOf(claim, wanted.actor, meetings).filter(
      ({ term }) => !isWhere(claim, wanted.actor, term),
    );
    const nouns = (side: Range) =>
      meetings.filter(({ term }) => /[nN]/.test(term.tag) && holds(side, term.at));
    const stands = (side: Range) => (meeting: Meeting) =>
      meeting.where === 'sentence' && holds(side, meeting.at);
    const moved = (those: readonly Meeting[], from: Range, to: Range) =>
      those.some(stands(to)) && !those.some(stands(from));
    // The same verb on both sides, or what joins a thing to what it is.
    const verb = meetings.find(({ term }) => term.at === one.at);
    const light = verb?.where !== 'sentence' && isCarriedByNoun([one, other], meetings);
    const sameVerb = verb
      ? light ||
        (verb.where === 'sentence' &&
          verb.at >= other.from &&
          verb.at < other.to &&
          !areConverse(claim, one, source.statement, other))
      : claim.tags[one.at] === 'x' && source.statement.tags[other.at] === 'x';
    const swapped =
      sameVerb &&
      moved(nouns(wanted.actor), found.actor, found.patient) &&
      moved(nouns(firstPhrase(claim, wanted.patient)), found.patient, found.actor);
    if (swapped && !MUTUAL.has(claim.words[one.at]?.form ?? '')) {
      const actors = [
        printedWords(claim, wanted.actor),
        printedWords(source.statement, found.actor),
      ] as const;
      return { roles: 'swapped', actors };
    }
    if (
      sameVerb &&
      !passes(one, claim) &&
      moved(actors, found.actor, firstPhrase(source.statement, found.patient))
    )
      return { roles: 'acted-on', actors: null };
    const phrase = firstPhrase(claim, wanted.patient);
    const patients = meetings.filter(
      ({ term }) =>
        term.name &&
        (holds(phrase, term.at) || claim.words[term.at - 1]?.form === 'by') &&
        holds(wanted.patient, term.at),
    );
    const acting = firstPhrase(source.statement, found.actor);
    const unset = patients.filter(({ at }) => at < 0 || !isSetting(source.statement, found.actor, at));
    const acts = sameVerb && !passes(one, claim) && moved(unset, found.patient, acting);
    if (acts && !actors.some(stands(found.actor))) return { roles: 'acted-on', actors: null };
    // On a page about one matter whatever acts is mostly the matter itself in other words.
    if (
      source.topical &&
      actors.length > 0 &&
      actors.every(({ term }) => standsIn(source.title, claim, term))
    )
      continue;
    if (
      one.passive &&
      other.passive &&
      isAnothers(claim, wanted.patient, found.patient, meetings, source.statement)
    )
      roles = 'other';
    if (actors.length === 0) {
      if (sameVerb && isOtherSubject(claim, wanted.actor, found.actor, meetings, source.statement))
        roles = 'other';
      continue;
    }
    // "Their mother, Bramble, came": what stands between commas in front of the verb belongs to who acts.
    const end = other.passive ? found.actor.to : Math.max(found.actor.to, other.from);
    const named = nameRuns(source.statement).filter(({ from, to }) => from >= found.actor.from && to <= end);
    if (claim.tags[one.at] === 'x' && actors.every(({ where }) => where === 'sentence')) {
      if (!isTied(one, actors, meetings, source.statement)) roles = 'other';
      continue;
    }
    // The last word of a name tells whose it is: "United States" is not the "United States Chess Federation".
    const heads = actors.filter(({ term }) => !actors.some((next) => next.term.at === term.at + 1));
    const shared = heads.some(
      (meeting) =>
        stands(found.actor)(meeting) &&
        !isSetting(source.statement, found.actor, meeting.at) &&
        !describesRole(claim, meeting, source.statement) &&
        !goesOn(meeting, meetings, source.statement),
    );
    if (!shared && !mayAct(actors, found.actor, named.length > 0, source.statement)) roles = 'other';
  }
  return { roles, actors: null };
}

/** "The work began" asked, "the work was begun by Osric" printed: what changes stands in front in both. */
function isChange({ tags }: Statement, { passive, object }: Predicate, other: Predicate): boolean {
  return !passive && other.passive && !/[dnNom]/.test(tags[object.from] ?? '');
}

/** A mutual verb: who is on which side says nothing. */
function passes({ at }: Predicate, claim: Statement): boolean {
  return MUTUAL.has(claim.words[at]?.form ?? '');
}

/**
 * "Civil engineering is the most popular course" asked, "Nursing is …, followed by civil engineering" printed: what the claim
 * speaks of stands elsewhere in the sentence, and something else in its place.
 */
function isOtherSubject(
  claim: Statement,
  wanted: Range,
  found: Range,
  meetings: readonly Meeting[],
  source: Statement,
): boolean {
  const head = headOf(claim, wanted);
  const meeting = meetings.find(({ term }) => term.at === head);
  if (meeting?.where !== 'sentence' || holds(found, meeting.at)) return false;
  const other = headOf(source, found);
  return other !== null && !meetings.some(({ at }) => at === other);
}

function sides(
  { words: all }: Statement,
  { subject, object, passive }: Predicate,
): { actor: Range; patient: Range } {
  if (!passive) return { actor: subject, patient: object };
  for (let i = object.from; i < object.to; i++) {
    if (all[i]?.form === 'by') return { actor: { from: i, to: object.to }, patient: subject };
  }
  return { actor: { from: object.to, to: object.to }, patient: subject };
}
