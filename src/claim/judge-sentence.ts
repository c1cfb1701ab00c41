/**
 * The gates: what one sentence says of one part of a claim. `supports` and `refutes` only where nothing speaks against
 * it; everything else is `neutral`, with the reasons that a card can print. The cost of the two errors decides the
 * thresholds: a wrong verdict costs trust, an honest "not settled" a glance.
 */
import type { Reason, Stance } from '../domain.ts';
import type { Comparison } from './compare.ts';
import type { Mode } from './modes.ts';
import type { Term } from './statement.ts';

export interface Judgement {
  readonly stance: Stance;
  readonly reasons: readonly Reason[];
  /** How firmly the gate was passed, for calibration; see `confidence.ts`. */
  readonly grade: Grade;
  /** Share of the claim that the sentence speaks of, 0 to 1: orders evidence. */
  readonly closeness: number;
}

/** Every way through a gate, each calibrated on its own. */
export type Grade =
  | 'every-word'
  | 'nearly-every-word'
  | 'with-context'
  | 'lent-date'
  | 'number'
  | 'date'
  | 'name'
  | 'opposite'
  | 'roles'
  | 'negation'
  | 'denial'
  | 'none';

/** Weighted share of the claim's words that must be met before a sentence can support it; 0.9 to 1. */
const SUPPORT_COVERAGE = 0.9;
/** The same within the sentence itself; the rest may stand in its neighbours or the title; 0.5 to 1. */
const SUPPORT_DIRECT = 0.5;
/** What must be met besides the slot that differs, before a sentence can refute; 0.8 to 1. */
const REFUTE_COVERAGE = 0.9;

/** Of that, what the sentence itself must hold, by kind of conflict; 0.5 to 1. */
const REFUTE_DIRECT: Readonly<Record<Grade, number>> = {
  'every-word': 1,
  'nearly-every-word': 1,
  'with-context': 1,
  'lent-date': 1,
  number: 0.5,
  date: 0.6,
  name: 0.7,
  opposite: 0.7,
  roles: 0.8,
  negation: 0.75,
  denial: 0.6,
  none: 1,
};

/** Modes that leave open whether it happened. */
const OPEN_MODES: readonly Mode[] = [
  'planned',
  'possible',
  'demanded',
  'alleged',
  'conditional',
  'asked',
  'denied',
];

export function judgeSentence(comparison: Comparison): Judgement {
  const { covered, direct } = comparison;
  const reasons = reasonsOf(comparison);
  const numbers = comparison.quantities.map(({ result }) => result);
  const dates = comparison.dates.map(({ result }) => result);
  const slots = [...numbers, ...dates];
  const hedged = comparison.modes.some((mode) => OPEN_MODES.includes(mode));
  const namesMet = comparison.names.every(({ result }) => result === 'sentence' || result === 'context');
  const opposed = comparison.opposites.length > 0;
  const sound = comparison.roles === 'fit' && namesMet && comparison.predicate;
  const closeness = direct * 0.6 + covered * 0.4;
  const judged = (stance: Stance, grade: Grade): Judgement => ({ stance, reasons, grade, closeness });

  if (
    sound &&
    !hedged &&
    !opposed &&
    comparison.negation === null &&
    !comparison.overreach &&
    !comparison.stronger &&
    !comparison.stale &&
    slots.every((result) => result === 'matches') &&
    // "COVID-35": a number in a name is never nearly right.
    !comparison.missing.some(({ form }) => /\d/.test(form)) &&
    covered >= SUPPORT_COVERAGE &&
    direct >= SUPPORT_DIRECT
  ) {
    const grade = direct >= 0.999 ? 'every-word' : covered >= 0.999 ? 'with-context' : 'nearly-every-word';
    return judged('supports', comparison.dates.every(({ firm }) => firm) ? grade : 'lent-date');
  }

  const conflict = conflictOf(comparison);
  if (conflict) return judged('refutes', conflict);
  return judged('neutral', 'none');
}

/** The one slot in which the sentence contradicts the claim, when everything else is the same event. */
function conflictOf(comparison: Comparison): Grade | null {
  const { quantities, dates, names, modes, opposites, roles, negation } = comparison;
  const differing = (all: readonly { readonly result: string; readonly sameSlot: boolean }[]) =>
    all.some(({ result, sameSlot }) => result === 'differs' && sameSlot);
  const conflicts: Grade[] = [];
  if (differing(quantities)) conflicts.push('number');
  if (differing(dates) && !comparison.repeatable) conflicts.push('date');
  const otherNames = names.filter(({ result }) => result === 'differs');
  if (otherNames.length > 0) conflicts.push('name');
  if (opposites.length > 0) conflicts.push('opposite');
  if (negation !== null) conflicts.push('negation');
  if (modes.includes('denied')) conflicts.push('denial');
  if (roles === 'swapped') conflicts.push('roles');
  // Two numbers that differ are mostly two other things that were counted.
  const others = quantities.filter(({ result }) => result === 'differs');
  if (others.length > 1 && !others.every(({ sameSlot }) => sameSlot)) return null;
  const [conflict] = conflicts;
  if (conflict === undefined || conflicts.length > 1 || !comparison.predicate)
    return null;
  if (names.some(({ result }) => result === 'missing' || result === 'contested')) return null;
  // A reported number contradicts another number all the same; nothing else that is open contradicts anything.
  const open = modes.filter((mode) => mode !== 'denied' && !(mode === 'alleged' && conflict === 'number'));
  if (open.length > 0) return null;
  const left = new Set<Term>();
  if (conflict === 'opposite') for (const { term } of opposites) left.add(term);
  if (conflict === 'name') {
    if (otherNames.length > 1 || !otherNames.every(({ exclusive }) => exclusive)) return null;
    // Two names that are not there leave too much open to say that it is one event.
    if (names.some(({ result }) => result === 'context')) return null;
    for (const { result, run } of names)
      if (result === 'differs') for (const term of run.terms) left.add(term);
    if (comparison.meetings.filter(({ where, term }) => where === 'sentence' && !left.has(term)).length < 2)
      return null;
  }
  const { covered } = comparison.coveredBut(left);
  // A pronoun that stands for a name counts neither way.
  for (const { result, run } of names) if (result === 'context') for (const term of run.terms) left.add(term);
  const { direct } = comparison.coveredBut(left);
  if (covered < REFUTE_COVERAGE || direct < REFUTE_DIRECT[conflict]) return null;
  if (conflict !== 'name' && conflict !== 'roles' && roles !== 'fit') return null;
  if ((conflict === 'negation' || conflict === 'name') && comparison.overreach) return null;
  const rest = [...(conflict === 'number' ? [] : quantities), ...(conflict === 'date' ? [] : dates)];
  return rest.every(({ result }) => result === 'matches') ? conflict : null;
}

function reasonsOf(comparison: Comparison): Reason[] {
  const reasons: Reason[] = [];
  for (const { reason } of comparison.quantities) reasons.push(reason);
  for (const { reason } of comparison.dates) reasons.push(reason);
  for (const { run, result, instead } of comparison.names) {
    const name = run.terms.map(({ form }) => form).join(' ');
    if (result === 'differs' && instead) {
      reasons.push({
        aspect: 'name',
        claim: name,
        source: instead.terms.map(({ form }) => form).join(' '),
        relation: 'differs',
      });
    } else if (result === 'missing')
      reasons.push({ aspect: 'name', claim: name, source: '', relation: 'missing' });
  }
  for (const { term, source } of comparison.opposites) {
    reasons.push({ aspect: 'antonym', claim: term.form, source, relation: 'differs' });
  }
  if (comparison.actors) {
    const [claim, source] = comparison.actors;
    reasons.push({ aspect: 'name', claim, source, relation: 'differs' });
  }
  if (comparison.overreach) {
    const [claim, source] = comparison.overreach;
    reasons.push({ aspect: 'quantity', claim, source, relation: source ? 'differs' : 'missing' });
  }
  if (comparison.negation) {
    const [claim, source] = comparison.negation;
    reasons.push({ aspect: 'negation', claim, source, relation: 'differs' });
  }
  if (comparison.stale) {
    const [claim, source] = comparison.stale;
    reasons.push({ aspect: 'modality', claim, source, relation: 'differs' });
  }
  for (const mode of comparison.modes)
    reasons.push({ aspect: 'modality', claim: 'asserted', source: mode, relation: 'hedged' });
  const absent = comparison.missing.filter(({ name }) => !name).map(({ form }) => form);
  if (absent.length > 0)
    reasons.push({ aspect: 'words', claim: absent.join(', '), source: '', relation: 'missing' });
  return reasons;
}
