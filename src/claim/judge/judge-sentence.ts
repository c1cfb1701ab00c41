/**
 * The gates: what one sentence says of one part of a claim. `supports` and `refutes` only where nothing speaks against
 * it; everything else is `neutral`, with the reasons that a card can print. The cost of the two errors decides the
 * thresholds: a wrong verdict costs trust, an honest "not settled" a glance.
 */
import { isRole } from '../../attribution/role-words.ts';
import type { Reason, Stance } from '../../domain.ts';
import type { Comparison } from '../compare/compare.ts';
import { RANKS } from '../compare/weigh-terms.ts';
import type { Mode } from '../reading/mode-words.ts';
import { type Conflict, conflictOf, conflictTerms } from './conflict.ts';
import { features } from './features.ts';
import { reasonsOf } from './reasons.ts';
import { probability } from './verdict-model.ts';

export interface Judgement {
  readonly stance: Stance;
  readonly reasons: readonly Reason[];
  /** How often such a sentence carries or contradicts such a claim, 0 to 1; 0 when neutral. */
  readonly probability: number;
  /** The slot that differs, when it refutes. */
  readonly conflict: Conflict | null;
  /** Share of the claim that the sentence speaks of, 0 to 1: orders evidence. */
  readonly closeness: number;
}

/** What a sentence that passes the gates must reach before it supports or refutes, 0.5 to 0.95. Set by `npm run evaluate`. */
const SUPPORTS_FROM = 0.8;
const REFUTES_FROM = 0.82;
/** A sentence that holds every word of the claim itself needs less; 0.5 to 0.8. */
const WHOLE_FROM = 0.65;
/** And to contradict it, 0.6 to 0.9. */
const WHOLE_REFUTES_FROM = 0.75;
/** How sure a sentence makes that is the claim itself, word for word; 0.9 to 1. */
const PRINTED = 0.99;
/** Share of a claim that the sentence itself must hold to be told whole where a name is lent by what stands around it; 0.6 to 1. */
const MOSTLY = 0.7;
/** Text without a title does not say what it is about: what it seems to say of somebody may be of somebody else. */
const UNTITLED_FROM = 0.87;

/** Weighted share of the claim's words that must be met, in the sentence or beside it, before it can support; 0.5 to 1. */
const LEAST_COVERED = 0.6;

/** And what the sentence itself must hold, unless its page is about one matter; 0.4 to 0.7. */
const LEAST_DIRECT = 0.5;

/** And what it must hold of a claim without a number or date, which nothing else pins to it; 0.5 to 0.8. */
const LEAST_WITHOUT_SLOT = 0.6;
/** Nouns that may stand nowhere at all are fewer than these, 1 to 3. */
const MOST_MISSING = 2;
/** And how much of what it holds must hang on one of its verbs; 0.6 to 1. */
const LEAST_TOGETHER = 0.8;
/** On a page about one matter, 0.2 to 0.4: the matter itself may be left out, what is said of it may not. */
const LEAST_ON_PAGE = 0.25;

/** Modes that leave open whether it happened. */
const OPEN_MODES: readonly Mode[] = [
  'planned',
  'intended',
  'possible',
  'demanded',
  'alleged',
  'conditional',
  'asked',
  'denied',
];

/** Nothing is contradicted more surely than this: on claims that were only scored nine in ten were, however probable. */
const SUREST_REFUTATION = 0.9;
/** How sure a sentence makes whose date is lent by its neighbours or the day of publication, 0.5 to 1. */
const LENT_DATE = 0.85;

/** What one person is: "teacher", "vice". */
function isOffice(form: string): boolean {
  return RANKS.test(form) || (isRole(form) && !form.endsWith('s') && form !== 'member');
}

export function judgeSentence(comparison: Comparison): Judgement {
  const reasons = reasonsOf(comparison);
  const closeness = comparison.direct * 0.6 + comparison.covered * 0.4;
  const judged = (stance: Stance, probable: number, conflict: Conflict | null): Judgement => ({
    stance,
    reasons,
    probability: probable,
    conflict,
    closeness,
  });
  if (comparison.printed) return judged('supports', PRINTED, null);
  if (maySupport(comparison)) {
    const probable = probability('supports', features(comparison, null));
    const whole = comparison.predicate && comparison.covered > 0.999 && comparison.direct > MOSTLY;
    const firm = comparison.dates.every((date) => date.firm);
    if (probable >= leastProbable(comparison, whole ? WHOLE_FROM : SUPPORTS_FROM))
      return judged('supports', firm ? probable : Math.min(probable, LENT_DATE), null);
  }
  const conflict = conflictOf(comparison);
  if (conflict) {
    const probable = probability('refutes', features(comparison, conflict));
    const whole =
      comparison.predicate && comparison.coveredBut(conflictTerms(comparison, conflict)).direct > 0.999;
    if (probable >= leastProbable(comparison, whole ? WHOLE_REFUTES_FROM : REFUTES_FROM))
      return judged('refutes', Math.min(probable, SUREST_REFUTATION), conflict);
  }
  return judged('neutral', 0, null);
}

/** What the sentence must reach. */
function leastProbable({ surroundings }: Comparison, titled: number): number {
  return surroundings.titled ? titled : UNTITLED_FROM;
}

/** What two sentences must hold themselves when they carry a claim together, 0.6 to 1: nothing beside them lends a name. */
const TOGETHER = 0.8;

/** Whether two sentences read as one may carry what neither carries alone, given how each compares. */
export function mayCarryTogether(both: Comparison, each: readonly Comparison[]): boolean {
  return (
    both.direct >= TOGETHER &&
    both.quantities.length + both.dates.length > 0 &&
    both.names.every(({ result }) => result === 'sentence') &&
    each.some(
      ({ predicate, core, names, quantities, dates }) =>
        predicate &&
        core &&
        names.every(({ result }) => result !== 'contested') &&
        // A number or date of its own is not the one of the sentence beside it.
        [...quantities, ...dates].every(({ result }) => result === 'matches' || result === 'missing'),
    ) &&
    !each.some(speaksAgainst)
  );
}

/** The sentence says of the claim's verb something else than the claim. */
function speaksAgainst(comparison: Comparison): boolean {
  const { predicate, modes, opposites, negation, overreach, stale, turned } = comparison;
  const { names, quantities, dates } = comparison;
  if (turned !== null && (predicate || turned[1] !== '')) return true;
  if (opposites.length > 0 || negation !== null) return true;
  if ([...quantities, ...dates].some(({ result, sameSlot }) => result === 'differs' && sameSlot)) return true;
  if (!predicate) return false;
  return (
    modes.some((mode) => OPEN_MODES.includes(mode)) ||
    stale !== null ||
    overreach !== null ||
    names.some(({ instead }) => instead !== null) ||
    [...quantities, ...dates].some(({ result }) => result === 'differs')
  );
}

/** Whether nothing in the sentence speaks against it: every slot agrees, and it is asserted of the same actors. */
export function maySupport(comparison: Comparison): boolean {
  const { names, quantities, dates, modes, roles, surroundings } = comparison;
  const slots = [...quantities, ...dates];
  if (modes.some((mode) => OPEN_MODES.includes(mode))) return false;
  if (comparison.opposites.length > 0 || comparison.negation !== null) return false;
  if (comparison.overreach || comparison.turned || comparison.stronger || comparison.stale) return false;
  if (comparison.otherVerb && !surroundings.topical) return false;
  if (!slots.every(({ result }) => result === 'matches')) return false;
  // "COVID-35", "Prime Minister" for "President", "vice president": what is part of a name or an office is never nearly right.
  const untitled = comparison.missing.filter((term) => !comparison.titled.has(term));
  if (untitled.some(({ form, name }) => /\d/.test(form) || name || isOffice(form))) return false;
  const nouns = comparison.missing.filter(({ tag, name }) => tag === 'n' && !name);
  if (!surroundings.topical && nouns.length >= MOST_MISSING) return false;
  if (!names.every(({ result }) => result === 'sentence' || result === 'context' || result === 'assumed'))
    return false;
  if (roles !== 'fit' || comparison.covered < LEAST_COVERED) return false;
  if (comparison.direct < (surroundings.topical ? LEAST_ON_PAGE : LEAST_DIRECT)) return false;
  // A date that stands beside the sentence pins nothing to it.
  const pinned = quantities.length > 0 || dates.some(({ firm }) => firm);
  if (!pinned && comparison.direct < LEAST_WITHOUT_SLOT) return false;
  // "led the group" asked, "the chairman" printed: of what he is one must be there.
  if (!pinned && !surroundings.topical && comparison.byNoun && comparison.missing.length > 0) return false;
  // "The original is kept; the copy was lost": words of two clauses make no statement, unless a number on the page of the matter ties them.
  if (comparison.apart > 0 && !(pinned && surroundings.topical)) return false;
  const loose = surroundings.topical && (comparison.ofTopic || comparison.core);
  if (!pinned && !loose && comparison.together < LEAST_TOGETHER) return false;
  // On a page about one matter another verb is mostly the same matter in other words.
  return comparison.predicate || (surroundings.topical && comparison.ofTopic);
}
