/** Who stands on which side of the verb: "A beat B" is not "B beat A". */
import type { Meeting, Source } from './align-terms.ts';
import type { PredicatePair } from './compare.ts';
import { nameRuns } from './name-runs.ts';
import type { Predicate, Range } from './predicates.ts';
import type { Statement } from './statement.ts';

/**
 * `fit`: nothing speaks against it; `swapped`: who acts and who is acted on have changed places; `other`: the sentence
 * names another actor, and the claim's stands elsewhere or only beside the sentence.
 */
export type Roles = 'fit' | 'swapped' | 'other';

/** Compares the sides of every pair of predicates. */
export function compareRoles(
  claim: Statement,
  meetings: readonly Meeting[],
  source: Source,
  pairs: readonly PredicatePair[],
): Roles {
  let roles: Roles = 'fit';
  for (const [one, other] of pairs) {
    const wanted = sides(claim, one);
    const found = sides(source.statement, other);
    const actors = meetings.filter(({ term }) => term.name && holds(wanted.actor, term.at));
    const patients = meetings.filter(({ term }) => term.name && holds(wanted.patient, term.at));
    const stands = (side: Range) => (meeting: Meeting) =>
      meeting.where === 'sentence' && holds(side, meeting.at);
    const actorMoved = actors.some(stands(found.patient)) && !actors.some(stands(found.actor));
    const patientMoved = patients.some(stands(found.actor)) && !patients.some(stands(found.patient));
    if (actorMoved && patientMoved) return 'swapped';
    if (actors.length === 0) continue;
    const named = nameRuns(source.statement).filter(
      ({ from, to }) => from >= found.actor.from && to <= found.actor.to,
    );
    const shared = actors.some(stands(found.actor));
    if (!shared && named.length > 0 && !hasPronoun(source.statement, found.actor)) roles = 'other';
  }
  return roles;
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

function hasPronoun({ words: all }: Statement, side: Range): boolean {
  for (let i = side.from; i < side.to; i++) {
    if (/^(?:he|she|they|it|who|which|that|this|these|those)$/.test(all[i]?.form ?? '')) return true;
  }
  return false;
}

function holds({ from, to }: Range, at: number): boolean {
  return at >= from && at < to;
}
