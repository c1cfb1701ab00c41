import { formAt } from '../form-at.ts';
import { gapBefore } from '../gap-before.ts';
import { ordinalValue } from '../number-value.ts';
import type { Quantity } from '../quantities.ts';
import { headNoun } from './head-noun.ts';
import { quantityOf } from './quantity-of.ts';
import type { QuantitySource } from './quantity-source.ts';
import { exactly, numberRun } from './written-number.ts';

/** A place in an order: "third", "19th", "twenty-first", "number one", "No. 4"; neither "first of all" nor "at first". */
export function readOrdinal(source: QuantitySource, at: number): Quantity | null {
  const { all } = source;
  const numbered = numberedPlace(source, at);
  if (numbered) return numbered;
  const two = ordinalValue([formAt(all, at), formAt(all, at + 1)]);
  const value = two ?? ordinalValue([formAt(all, at)]);
  if (value === null) return null;
  const to = at + (two === null ? 1 : 2);
  if (formAt(all, to) === 'of' && /^(?:all|course)$/.test(formAt(all, to + 1))) return null;
  if (value === 1 && formAt(all, at - 1) === 'at' && headNoun(source, to) === null) return null;
  return quantityOf(source, { from: at, to, kind: 'ordinal', unit: null, number: exactly(value, to) });
}

/** "number one", "No. 4": neither "number 25 people" nor "no one". */
function numberedPlace(source: QuantitySource, at: number): Quantity | null {
  const { all, text } = source;
  const between = gapBefore(text, all, at + 1);
  const form = formAt(all, at);
  const named = (form === 'number' && /^[ -]$/.test(between)) || (form === 'no' && /^\. ?$/.test(between));
  const number = named ? numberRun(source, at + 1) : null;
  if (number === null || !Number.isInteger(number.value) || number.value < 1) return null;
  return quantityOf(source, {
    from: at,
    to: number.to,
    kind: 'ordinal',
    unit: null,
    number: exactly(number.value, number.to),
  });
}
