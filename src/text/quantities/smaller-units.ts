/** "3 hours and 20 minutes", "5 feet 11 inches", "a year and a half": one quantity in units of which each is smaller than the one before. */
import { formAt } from '../form-at.ts';
import type { QuantitySource } from './quantity-source.ts';
import { type ReadUnit, unitBehind } from './unit-behind.ts';
import { readNumber, type WrittenNumber } from './written-number.ts';

/**
 * The number with all that smaller units of its kind add right behind it, in its own unit; null where none does. Money and shares
 * are never told so.
 */
export function readSmallerUnits(
  source: QuantitySource,
  number: WrittenNumber,
  unit: ReadUnit,
): { readonly number: WrittenNumber; readonly unit: ReadUnit } | null {
  if ((unit.kind !== 'duration' && unit.kind !== 'measure') || number.vague || number.low !== number.high)
    return null;
  let [sum, factor, to] = [number.value, unit.factor, unit.to];
  // "a year and a half".
  if (['and', 'a', 'half'].every((form, i) => formAt(source.all, to + i) === form)) {
    sum += 0.5;
    to += 3;
  }
  for (;;) {
    const at = formAt(source.all, to) === 'and' ? to + 1 : to;
    const more = source.taken.has(at) ? null : readNumber(source, at);
    const smaller = more && unitBehind(source, more.to);
    if (!more || !smaller || smaller.unit !== unit.unit || smaller.factor >= factor) break;
    if (more.value * smaller.factor >= factor) break;
    sum += (more.value * smaller.factor) / unit.factor;
    [factor, to] = [smaller.factor, smaller.to];
  }
  return to === unit.to
    ? null
    : { number: { ...number, value: sum, low: sum, high: sum }, unit: { ...unit, to } };
}
