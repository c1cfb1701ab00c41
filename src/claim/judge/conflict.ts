/** The one slot in which a sentence contradicts a claim, when all else may be the same event. */

import type { Comparison } from '../compare/compare.ts';
import type { Opposite } from '../compare/find-opposites.ts';
import type { QuantityMeeting } from '../compare/slots/compare-quantities.ts';
import { areComplements } from '../compare/slots/quantity-intervals.ts';
import type { Term } from '../reading/statement.ts';

export type Conflict = 'number' | 'date' | 'name' | 'opposite' | 'roles' | 'negation' | 'denial' | 'turned';

/** What must be met besides the slot that differs, as a weighted share of the claim's words; 0.5 to 1. */
const COVERAGE = 0.6;
/** Of that, what the sentence itself must hold, by kind of conflict; 0.3 to 1. */
const DIRECT: Readonly<Record<Conflict, number>> = {
  number: 0.4,
  date: 0.5,
  name: 0.7,
  opposite: 0.6,
  roles: 0.8,
  negation: 0.6,
  denial: 0.6,
  turned: 0.9,
};

/** What the sentence itself must hold of a claim whose verb it does not say, to be another number or date of the same; 0.6 to 0.9. */
const TOLD = 0.7;

/** The slot that differs; null where none does, or where it may be another event, another thing counted, or an open statement. */
export function conflictOf(comparison: Comparison): Conflict | null {
  const { quantities, dates, names, modes, roles } = comparison;
  const conflicts = conflictsOf(comparison);
  const [conflict] = conflicts;
  if (conflict === undefined || conflicts.length > 1) return null;
  // On a page about one matter another verb is mostly the same matter in other words.
  if (!comparison.predicate && !comparison.surroundings.topical && !isTold(comparison, conflict)) return null;
  // "Cancel at least 24 hours before; else it costs": what is told of the other side of a bound is no contradiction.
  if (!comparison.predicate && quantities.some(isComplement)) return null;
  // Two numbers that differ are mostly two other things that were counted.
  const others = quantities.filter(({ result }) => result === 'differs');
  if (others.length > 1 && !others.every(({ sameSlot }) => sameSlot)) return null;
  if (conflict === 'number' && comparison.turned?.[1] === '') return null;
  const slot = conflict === 'number' || conflict === 'date';
  if (slot && comparison.otherKind && !comparison.surroundings.topical) return null;
  if (comparison.stale || (comparison.otherVerb && conflict !== 'number')) return null;
  if (names.some(({ result }) => result === 'missing' || result === 'contested')) return null;
  // A reported number contradicts another number all the same; nothing else that is open contradicts anything.
  const open = modes.filter((mode) => mode !== 'denied' && !(mode === 'alleged' && conflict === 'number'));
  if (open.length > 0) return null;
  // "broke his wrist" asked, "broke his ankle" printed: what differs is what it was done to.
  const replaced = conflict === 'opposite' && roles === 'other' && comparison.opposites.every(isNoun);
  if (!['name', 'roles', 'turned'].includes(conflict) && roles !== 'fit' && !replaced) return null;
  // "Both replied" asked, "neither replied" printed.
  const none = conflict === 'negation' && /^(?:neither|none|nobody)$/.test(comparison.overreach?.[1] ?? '');
  if ((conflict === 'negation' || conflict === 'name') && comparison.overreach && !none) return null;
  const rest = [...(conflict === 'number' ? [] : quantities), ...(conflict === 'date' ? [] : dates)];
  if (!rest.every(({ result }) => result === 'matches')) return null;
  // "leads the council" is not told by "opposition leader".
  if (conflict === 'name' && comparison.byNoun) return null;
  if (conflict === 'name' && !isNameConflict(comparison)) return null;
  if (
    conflict === 'date' &&
    comparison.dates.some(({ chosen }) => chosen) &&
    comparison.direct < SAME_BUT_ONE
  )
    return null;
  return isSameEvent(comparison, conflict) ? conflict : null;
}

/** Another number or date in a sentence that holds nearly all of the claim but its verb. */
function isTold({ direct, quantities }: Comparison, conflict: Conflict): boolean {
  const slot = conflict === 'date' || (conflict === 'number' && !quantities.some(({ reckoned }) => reckoned));
  return slot && direct >= TOLD;
}

function isNoun({ term }: Opposite): boolean {
  return term.tag === 'n';
}

function isComplement({ quantity, other }: QuantityMeeting): boolean {
  return other !== null && areComplements(quantity, other);
}

/** The claim's words that differ: they are left out when the rest is counted. */
export function conflictTerms({ names, opposites }: Comparison, conflict: Conflict | null): Set<Term> {
  if (conflict === 'opposite') return new Set(opposites.map(({ term }) => term));
  if (conflict !== 'name') return new Set();
  return new Set(names.filter(({ result }) => result === 'differs').flatMap(({ run }) => run.terms));
}

function conflictsOf({
  quantities,
  dates,
  names,
  modes,
  opposites,
  roles,
  negation,
  repeatable,
  told,
  contrary,
}: Comparison): Conflict[] {
  const differing = (all: readonly { readonly result: string; readonly sameSlot: boolean }[]) =>
    all.some(({ result, sameSlot }) => result === 'differs' && sameSlot);
  const conflicts: Conflict[] = [];
  if (differing(quantities)) conflicts.push('number');
  if (differing(dates) && !repeatable) conflicts.push('date');
  if (names.some(({ result }) => result === 'differs')) conflicts.push('name');
  if (opposites.length > 0) conflicts.push('opposite');
  if (negation !== null) conflicts.push('negation');
  // "denies it" where the claim says "admits it" is told by the opposites already.
  if (modes.includes('denied') && opposites.length === 0 && told) conflicts.push('denial');
  if (roles === 'swapped') conflicts.push('roles');
  if (conflicts.length === 0 && contrary) conflicts.push('turned');
  return conflicts;
}

/** One name stands in the place of one other, of which only one can be right. */
function isNameConflict(comparison: Comparison): boolean {
  const { names, meetings } = comparison;
  const others = names.filter(({ result }) => result === 'differs');
  if (others.length > 1) return false;
  if (!others.every(({ exclusive }) => exclusive) && !isSameOtherwise(comparison)) return false;
  // Two names that are not there leave too much open to say that it is one event.
  if (!comparison.surroundings.topical && names.some(({ result }) => result === 'context')) return false;
  const left = conflictTerms(comparison, 'name');
  return meetings.filter(({ where, term }) => where === 'sentence' && !left.has(term)).length >= 2;
}

function isSameEvent(comparison: Comparison, conflict: Conflict): boolean {
  const left = conflictTerms(comparison, conflict);
  const { covered } = comparison.coveredBut(left);
  // A pronoun that stands for a name counts neither way.
  for (const { result, run } of comparison.names)
    if (result === 'context') for (const term of run.terms) left.add(term);
  const { direct } = comparison.coveredBut(left);
  return covered >= COVERAGE && direct >= DIRECT[conflict];
}

/** From here on a sentence tells of the claim's own event, but for one name: weighted share of the rest, 0.8 to 1. */
const SAME_BUT_ONE = 0.9;
/** And of so many words at least, 2 to 5. */
const LEAST_SHARED = 3;

/** Of what may happen twice ("visited") another name contradicts the claim only where every other word is met. */
function isSameOtherwise(comparison: Comparison): boolean {
  const left = conflictTerms(comparison, 'name');
  const rest = comparison.meetings.filter(({ term }) => !left.has(term));
  const { direct } = comparison.coveredBut(left);
  return comparison.predicate && direct > SAME_BUT_ONE && rest.length >= LEAST_SHARED;
}
