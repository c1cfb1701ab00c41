/** Shares told as numbers: "two in three voters", "a quarter of a million". */
import { formAt } from '../form-at.ts';
import { SCALES } from '../number-value.ts';
import type { Quantity } from '../quantities.ts';
import { modifierBefore } from './modifiers.ts';
import { quantityOf } from './quantity-of.ts';
import type { QuantitySource } from './quantity-source.ts';
import { unitBehind } from './unit-behind.ts';
import { exactly, readNumber, type WrittenNumber } from './written-number.ts';

/** Of how many people tell such a share: "one in five", "three in 100". */
const WHOLES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1_000]);

/** Wholes that are told with the noun in between: "one message in six", not "two people in 20 cities". */
const TOLD_WITH_NOUN = 10;

/** What happens one after the other, and has no share of its own. */
const OCCASIONS =
  /^(?:game|match|race|season|set|round|inning|attempt|start|meeting|election|trial)s?(?:es)?$/;

/**
 * The share that begins with a number, as percent or as the number that it makes; null where none does.
 *
 * @param floor words before it belong to the quantity before
 */
export function readRatio(
  source: QuantitySource,
  at: number,
  floor: number,
  first: WrittenNumber,
): Quantity | null {
  const { all } = source;
  const placed = modifierBefore(all, at, floor);
  const parts = { from: placed?.from ?? at, modifier: placed?.modifier ?? null };
  const joint = formAt(all, first.to);
  if (first.fraction && joint === 'of' && /^(?:a|one)$/.test(formAt(all, first.to + 1))) {
    const scale = SCALES.get(formAt(all, first.to + 2));
    const to = first.to + 3;
    if (scale === undefined || scale < 1e6) return null;
    return quantityOf(source, {
      ...parts,
      to,
      kind: 'count',
      unit: null,
      number: exactly(first.value * scale, to),
    });
  }
  // "one message in six": what is counted may stand in between.
  const counted = joint !== 'in' && formAt(all, first.to + 1) === 'in' && /^\p{L}+$/u.test(joint);
  const behind = counted ? first.to + 2 : first.to + 1;
  if (!(joint === 'in' || counted) || first.fraction || first.vague || source.taken.has(behind)) return null;
  const whole = readNumber(source, behind);
  if (!whole || !WHOLES.has(whole.value) || whole.value <= first.value) return null;
  if (counted && (unitBehind(source, first.to) || OCCASIONS.test(joint) || whole.value > TOLD_WITH_NOUN))
    return null;
  // "scored two in three days", "in three games": so many within so many.
  if (unitBehind(source, whole.to) || OCCASIONS.test(formAt(all, whole.to))) return null;
  const share = exactly((first.value / whole.value) * 100, whole.to);
  return quantityOf(source, { ...parts, to: whole.to, kind: 'percent', unit: '%', number: share });
}
