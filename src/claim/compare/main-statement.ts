/** What the sentence makes of the verb that makes the claim's sentence, and of whoever acts there. */

import { headOf } from '../reading/phrases.ts';
import type { Predicate } from '../reading/predicates.ts';
import { prepositionOf } from '../reading/prepositions.ts';
import { holds, type Range } from '../reading/range.ts';
import type { Statement } from '../reading/statement.ts';
import { standsIn } from '../reading/term-keys.ts';
import type { Meeting, Source } from './align-terms.ts';
import { isCarriedByNoun } from './light-verbs.ts';
import { isOtherVerb, type PredicatePair } from './pair-predicates.ts';

export interface MainMeeting {
  /** Share of the words met in the sentence that hang on the claim's verbs there, 0 to 1: words of other clauses make no statement. */
  readonly together: number;
  /** The claim is no statement of what one name did to another, which only its verb can carry. */
  readonly ofTopic: boolean;
  /** The claim's subject is told apart by a noun that the sentence does not print: "sandbox keys" where it has "keys". */
  readonly otherKind: boolean;
  /** The claim's verb itself is met in the sentence. */
  readonly told: boolean;
  /** The claim's verb is met by a noun: "leads" by "leader". */
  readonly byNoun: boolean;
  /** The claim's verb says little ("put up"), and the sentence has another one in its place. */
  readonly otherVerb: boolean;
}

/**
 * Meets the claim's main predicate.
 *
 * @param main undefined for a claim without a verb
 * @param measuring predicates of the claim that only join a thing and a number that is met
 */
export function meetMain(
  main: Predicate | undefined,
  claim: Statement,
  meetings: readonly Meeting[],
  pairs: readonly PredicatePair[],
  measuring: readonly Predicate[],
  source: Source,
): MainMeeting {
  const { statement } = source;
  const verb = meetings.find(({ term, where }) => term.at === main?.at && where === 'sentence');
  const tag = statement.tags[verb?.at ?? -1] ?? '';
  const other = pairs.find(([one]) => one === main);
  return {
    together: shareTogether(claim, meetings, pairs, statement),
    ofTopic: main === undefined || !isBetweenNames(claim, main, source),
    otherKind: main !== undefined && isOtherKind(claim, main, meetings),
    told: /[vx]/.test(tag),
    byNoun: verb?.term.tag === 'v' && /[nN]/.test(tag),
    otherVerb:
      other !== undefined && !measuring.includes(other[0]) && isOtherVerb(claim, statement, other, meetings),
  };
}

/** The words of the sentence that hang on the claim's verb: the verb and what it is done to; null where the verb is another. */
export function clauseOf(
  main: Predicate | undefined,
  pairs: readonly PredicatePair[],
  meetings: readonly Meeting[],
): Range | null {
  const verb = meetings.find(({ term, where }) => term.at === main?.at && where === 'sentence');
  const pair = pairs.find(([one]) => one === main);
  const other = pair?.[1];
  const told = (verb && other && holds(other, verb.at)) || (pair && isCarriedByNoun(pair, meetings));
  if (!other || !told) return null;
  return { from: other.from, to: other.object.to };
}

/** "The Duchy defeated the League": a name acts on another, and neither is all that the page is about. */
function isBetweenNames(claim: Statement, main: Predicate, { title }: Source): boolean {
  if (claim.tags[main.at] !== 'v') return false;
  const named = claim.terms.filter(({ name }) => name);
  // "was won by Duke Alaric".
  const by = main.object.from;
  if (main.passive)
    return (
      claim.words[by]?.form === 'by' &&
      named.some((term) => term.at > by && term.at <= by + 3 && !standsIn(title, claim, term))
    );
  const acting = named.filter(({ at }) => holds(main.subject, at));
  const direct = /^d?N/.test(claim.tags.slice(main.object.from, main.object.to));
  return direct && acting.length > 0 && !acting.every((term) => standsIn(title, claim, term));
}

/** "Sandbox keys" asked, "every key" printed: what holds of the one contradicts nothing of the other. */
function isOtherKind(claim: Statement, main: Predicate, meetings: readonly Meeting[]): boolean {
  const head = headOf(claim, main.subject);
  const own = meetings.find(({ term }) => term.at === head);
  const before = meetings.find(({ term }) => head !== null && term.at === head - 1);
  return (
    own?.where === 'sentence' &&
    !own.term.name &&
    before !== undefined &&
    before.term.tag === 'n' &&
    !before.term.name &&
    before.where !== 'sentence'
  );
}

/**
 * Of the words that hang on verbs of the claim and are met, the share that hang on those verbs in the sentence too; 1 where no
 * verb is met.
 */
function shareTogether(
  claim: Statement,
  meetings: readonly Meeting[],
  pairs: readonly PredicatePair[],
  source: Statement,
): number {
  const met = meetings.filter(
    ({ where, term }) => where === 'sentence' && pairs.some(([own]) => hangsOn(own, term.at)),
  );
  if (met.length === 0) return 1;
  const hangs = (meeting: Meeting) =>
    placesOf(claim, meeting, source).some((place) => pairs.some(([, other]) => hangsOn(other, place)));
  return met.filter(hangs).length / met.length;
}

/** Where a word stands in the sentence, and where a pronoun stands for it: "since he was pardoned", "its hull" for "the hull of a boat". */
function placesOf(claim: Statement, { term, at }: Meeting, { words: all, terms }: Statement): number[] {
  const owns = term.form.endsWith("'s") || prepositionOf(claim, term.at) === 'of';
  return [
    at,
    ...terms.filter(({ stem, name }) => name && stem === term.stem).map((other) => other.at),
    ...(owns ? [all.findIndex(({ form }, i) => i > at && /^(?:its|his|her|their)$/.test(form))] : []),
  ];
}

/** A word on either side of a verb, or the verb itself. */
function hangsOn({ subject, from, object }: Predicate, at: number): boolean {
  return at >= Math.min(subject.from, from) && at < object.to;
}
