/** A claim's quantities against those of a sentence, as intervals of one kind and unit. */

import type { Reason } from '../../../domain.ts';
import type { Quantity } from '../../../text/quantities.ts';
import type { Range } from '../../reading/range.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting } from '../align-terms.ts';
import { isOfPart } from './is-of-part.ts';
import { isOfWhole, isOtherSetting } from './number-settings.ts';
import { areAlike, areNear, isWhole, type Pairing, pairQuantities } from './pair-quantities.ts';
import {
  areComplements,
  areOppositeBounds,
  areOtherLimits,
  carries,
  isDisjoint,
  isPoint,
  pragmatic,
} from './quantity-intervals.ts';

export interface QuantityMeeting {
  readonly quantity: Quantity;
  /** What the sentence says of it: carried, contradicted, left open (overlapping, "more than"), or nothing. */
  readonly result: 'matches' | 'differs' | 'open' | 'missing';
  readonly other: Quantity | null;
  /** The contradiction is of one and the same slot: only then may it refute. */
  readonly sameSlot: boolean;
  /** Both measure the same thing: the nouns behind them meet, or their units do. */
  readonly sameThing: boolean;
  /** It follows from two other numbers of the sentence. */
  readonly reckoned: boolean;
  /** Two large numbers of nearly one value: surely told of one thing. */
  readonly near: boolean;
  readonly reason: Reason;
}

/** A pairing this much closer than any other of the same two quantities is the only one that can be meant; 1 to 2. */
const CLEARLY = 1.25;
/** Below this closeness two quantities may count different things; 0.2 to 1. */
const SAME_SLOT = 0.2;

/** Meets each quantity of the claim with the one of the sentence that speaks of the same thing, closest first. */
export function compareQuantities(
  claim: Statement,
  wanted: readonly Quantity[],
  source: Statement,
  meetings: readonly Meeting[],
  clause: Range | null,
): QuantityMeeting[] {
  const pairings = pairQuantities(claim, wanted, source, meetings, clause);
  const chosen = new Map<Quantity, Pairing>();
  const used = new Set<Quantity>();
  for (const pairing of pairings) {
    if (chosen.has(pairing.quantity) || used.has(pairing.other)) continue;
    chosen.set(pairing.quantity, pairing);
    used.add(pairing.other);
  }
  return wanted.map((quantity) => {
    const pairing = chosen.get(quantity);
    const rivals = pairings.filter((other) => other.quantity === quantity && other !== pairing);
    const meet = (
      met: Pairing | null,
      result: QuantityMeeting['result'],
      sameSlot: boolean,
    ): QuantityMeeting => {
      const other = met?.other ?? null;
      return {
        quantity,
        other,
        result,
        sameSlot,
        sameThing: met?.shared ?? false,
        reckoned: isReckoned(quantity, source),
        near: other !== null && areNear(quantity, other),
        reason: reasonOf(claim, quantity, source, other, result),
      };
    };
    if (!pairing) return meet(null, 'missing', false);
    if (
      isOtherSetting(claim, quantity, source, pairing.other, meetings) ||
      isOfWhole(claim, source, pairing.other, meetings)
    )
      return meet(pairing, 'open', false);
    // "5,200 samples of 36,000 species" asked, the other way round printed.
    const swapped =
      !pairing.same && isCounted(quantity) && isCounted(pairing.other) && rivals.some(({ same }) => same);
    const fits = carries(pairing.other, quantity, claim) || isReached(claim, quantity, pairing.other);
    if (fits) return meet(pairing, swapped ? 'open' : 'matches', !swapped);
    // The very number elsewhere in the sentence may be the one that is meant: no verdict either way, unless it stands close.
    const exact = rivals.find(
      ({ other }) => (isPoint(quantity) || areNear(quantity, other)) && carries(other, quantity, claim),
    );
    if (exact) {
      const others = pairing.same && !exact.same && isCounted(exact.other);
      const near = !others && exact.closeness * CLEARLY >= pairing.closeness;
      return meet(exact, near ? 'matches' : 'open', false);
    }
    // "More than 200" and "200" are one number, told with and without its modifier; "more than 206" and "206" are not.
    const same =
      pairing.other.value === quantity.value &&
      quantity.kind !== 'score' &&
      !areOppositeBounds(pairing.other, quantity) &&
      !(isPoint(pairing.other) && isExact(quantity.value));
    // "nine new cases, bringing the total to 63" for "more than 62".
    const told = rivals.some(({ other }) => areAlike(quantity, other) && carries(other, quantity, claim));
    const differs =
      !same &&
      !told &&
      (isDisjoint(pragmatic(pairing.other), quantity, claim) || areOtherLimits(pairing.other, quantity));
    const clear = rivals.every(({ closeness }) => pairing.closeness >= closeness * CLEARLY);
    const alone = wanted.length === 1 && rivals.length === 0 && quantity.kind !== 'count';
    const excludes =
      quantity.kind === 'ordinal'
        ? namesPlaceInOrder(claim, quantity, rivals.length)
        : !isOfPart(claim, source, pairing.other, meetings);
    // "a tenth of the 6,900 employees" asked, "650 female employees" printed: a part contradicts no whole.
    const partial = isWhole(claim, quantity) && !isWhole(source, pairing.other);
    const sameSlot =
      excludes &&
      !(isOfCondition(claim) && areComplements(quantity, pairing.other)) &&
      !partial &&
      clear &&
      (alone || pairing.closeness >= SAME_SLOT) &&
      (pairing.same || quantity.kind !== 'count' || areNear(quantity, pairing.other));
    return meet(pairing, differs ? 'differs' : 'open', sameSlot);
  });
}

/** "19 stayed" asked, "only 12 of the 31 left" printed: what follows from two of the sentence's numbers, or from "half". */
function isReckoned({ value }: Quantity, { text, quantities }: Statement): boolean {
  const values = quantities.map((other) => other.value);
  const parted = /\b(?:half|twice|double[ds]?|doubling|halved)\b/i.test(text);
  return values.some(
    (a, i) =>
      (parted && (a === value * 2 || a === value / 2)) ||
      values.some((b, j) => j > i && (a + b === value || Math.abs(a - b) === value)),
  );
}

/** "can be 1.5 metres deep" asked, "up to 1.5 metres deep" printed. */
function isReached({ words: all }: Statement, asked: Quantity, printed: Quantity): boolean {
  const able = all.slice(Math.max(0, asked.from - ABLE_REACH), asked.from).some(({ form }) => form === 'can');
  return able && isPoint(asked) && printed.high === asked.value && printed.low === Number.NEGATIVE_INFINITY;
}

/** How far in front of its number "can" stands, in words. */
const ABLE_REACH = 4;

/** "Cancelling less than 24 hours before results in a charge": what follows from the other side of a rule. */
function isOfCondition({ words: all, tags }: Statement): boolean {
  return tags.startsWith('v') && /ing$/.test(all[0]?.form ?? '');
}

/** It counts something of a name of its own, unlike "two of them" and "17 of whom". */
function isCounted({ noun }: Quantity): boolean {
  return noun !== null && !/^(?:of|them|whom|which|those|these|us|others?)$/.test(noun);
}

/**
 * "is the third album", "was ranked fifth": one thing has one place in an order. A second single does not exclude a third:
 * elsewhere ordinals name different things more often than they disagree.
 */
function namesPlaceInOrder({ words: all, tags }: Statement, { from }: Quantity, rivals: number): boolean {
  if (rivals > 0) return false;
  let at = from - 1;
  while (at > 0 && /[dNoa]/.test(tags[at] ?? '')) at--;
  return /^(?:is|was|are|were|became|becomes|ranked|ranks|rank|placed|finished)$/.test(all[at]?.form ?? '');
}

/** A number that nobody rounds: of few digits all told, or with three digits or more before its noughts. */
function isExact(value: number): boolean {
  const digits = String(Math.abs(value)).replace('.', '').replace(/0+$/, '').length;
  return value < 10 || digits >= (value < 100 ? 2 : 3);
}

const RELATIONS = { matches: 'matches', differs: 'differs', open: 'hedged', missing: 'missing' } as const;

function reasonOf(
  claim: Statement,
  quantity: Quantity,
  source: Statement,
  other: Quantity | null,
  result: QuantityMeeting['result'],
): Reason {
  return {
    aspect: 'number',
    claim: claim.text.slice(quantity.start, quantity.end),
    source: other ? source.text.slice(other.start, other.end) : '',
    relation: RELATIONS[result],
  };
}
