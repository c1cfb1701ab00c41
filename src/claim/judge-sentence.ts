/**
 * The gates: what one sentence says of one part of a claim. `supports` and `refutes` only where nothing speaks against
 * it; everything else is `neutral`, with the reasons that a card can print. The cost of the two errors decides the
 * thresholds: a wrong verdict costs trust, an honest "not settled" a glance.
 */
import type { Reason, Stance } from '../domain.ts';
import type { Comparison } from './compare.ts';
import type { Mode } from './predicates.ts';

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
  | 'number'
  | 'date'
  | 'name'
  | 'opposite'
  | 'negation'
  | 'denial'
  | 'none';

/** Weighted share of the claim's words that must be met before a sentence can support it; 0.9 to 1. */
const SUPPORT_COVERAGE = 0.93;
/** The same within the sentence itself; the rest may stand in its neighbours or the title; 0.5 to 1. */
const SUPPORT_DIRECT = 0.55;
/** What must be met besides the slot that differs, before a sentence can refute; 0.8 to 1. */
const REFUTE_COVERAGE = 0.9;

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
    !comparison.negation &&
    !comparison.overreach &&
    slots.every((result) => result === 'matches') &&
    covered >= SUPPORT_COVERAGE &&
    direct >= SUPPORT_DIRECT
  ) {
    const grade = direct >= 0.999 ? 'every-word' : covered >= 0.999 ? 'with-context' : 'nearly-every-word';
    return judged('supports', grade);
  }

  const conflict = conflictOf(comparison);
  if (conflict) return judged('refutes', conflict);
  return judged('neutral', 'none');
}

/** The one slot in which the sentence contradicts the claim, when everything else is the same event. */
function conflictOf(comparison: Comparison): Grade | null {
  const { covered, direct, quantities, dates, names, modes, opposites, roles } = comparison;
  if (roles === 'swapped' || direct < SUPPORT_DIRECT) return null;
  const numberDiffers = quantities.some(({ result, sameSlot }) => result === 'differs' && sameSlot);
  const dateDiffers = dates.some(({ result, sameSlot }) => result === 'differs' && sameSlot);
  const nameDiffers = names.filter(({ result }) => result === 'differs');
  const nameAbsent = names.some(({ result }) => result === 'missing' || result === 'contested');
  const denied = modes.includes('denied');
  const open = modes.some((mode) => mode !== 'denied');
  const kinds = [
    numberDiffers,
    dateDiffers,
    nameDiffers.length > 0,
    opposites.length > 0,
    comparison.negation,
    denied,
  ];
  if (kinds.filter(Boolean).length !== 1 || open || nameAbsent || !comparison.predicate) return null;
  if (numberDiffers) return covered >= REFUTE_COVERAGE && roles === 'fit' ? 'number' : null;
  if (dateDiffers) {
    const numbersFit = quantities.every(({ result }) => result === 'matches');
    return covered >= REFUTE_COVERAGE && numbersFit && roles === 'fit' ? 'date' : null;
  }
  const slotsFit = [...quantities, ...dates].every(({ result }) => result === 'matches');
  if (!slotsFit) return null;
  if (opposites.length > 0)
    return opposites.length === 1 && coveredBut(comparison, 1) && roles === 'fit' ? 'opposite' : null;
  if (nameDiffers.length > 0)
    return nameDiffers.length === 1 && coveredBut(comparison, nameDiffers[0]?.run.terms.length ?? 1)
      ? 'name'
      : null;
  if (comparison.negation)
    return covered >= REFUTE_COVERAGE && roles === 'fit' && !comparison.overreach ? 'negation' : null;
  return covered >= REFUTE_COVERAGE && roles === 'fit' ? 'denial' : null;
}

/** Whether at most so many terms are missing: the ones that differ. */
function coveredBut({ missing, meetings }: Comparison, terms: number): boolean {
  return missing.length <= terms && meetings.length - missing.length >= 2;
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
  for (const [claim, source] of comparison.opposites)
    reasons.push({ aspect: 'antonym', claim, source, relation: 'differs' });
  if (comparison.overreach) {
    const [claim, source] = comparison.overreach;
    reasons.push({ aspect: 'quantity', claim, source, relation: source ? 'differs' : 'missing' });
  }
  if (comparison.negation) reasons.push({ aspect: 'negation', claim: '', source: '', relation: 'differs' });
  for (const mode of comparison.modes)
    reasons.push({ aspect: 'modality', claim: 'asserted', source: mode, relation: 'hedged' });
  const absent = comparison.missing.filter(({ name }) => !name).map(({ form }) => form);
  if (absent.length > 0)
    reasons.push({ aspect: 'words', claim: absent.join(', '), source: '', relation: 'missing' });
  return reasons;
}
