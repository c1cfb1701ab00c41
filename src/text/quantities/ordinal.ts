import { formAt } from '../form-at.ts';
import { ordinalValue } from '../number-value.ts';
import type { Quantity } from '../quantities.ts';
import { headNoun } from './head-noun.ts';
import { quantityOf } from './quantity-of.ts';
import type { QuantitySource } from './quantity-source.ts';
import { exactly } from './written-number.ts';

/** A place in an order: "third", "19th", "twenty-first"; neither "first of all" nor "at first". */
export function readOrdinal(source: QuantitySource, at: number): Quantity | null {
  const { all } = source;
  const two = ordinalValue([formAt(all, at), formAt(all, at + 1)]);
  const value = two ?? ordinalValue([formAt(all, at)]);
  if (value === null) return null;
  const to = at + (two === null ? 1 : 2);
  if (formAt(all, to) === 'of' && /^(?:all|course)$/.test(formAt(all, to + 1))) return null;
  if (value === 1 && formAt(all, at - 1) === 'at' && headNoun(source, to) === null) return null;
  return quantityOf(source, { from: at, to, kind: 'ordinal', unit: null, number: exactly(value, to) });
}
