import type { Quantity, QuantityKind } from '../quantities.ts';
import { headNoun } from './head-noun.ts';
import type { Modifier } from './modifiers.ts';
import type { QuantitySource } from './quantity-source.ts';
import type { WrittenNumber } from './written-number.ts';

export interface QuantityParts {
  /** Indices of its words, half open, modifier and unit included. */
  readonly from: number;
  readonly to: number;
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly number: WrittenNumber;
  /** How many of the unit one of the number is; 1 when absent. */
  readonly factor?: number;
  readonly modifier?: Modifier | null;
}

/** A quantity from what was read: scales the number to its unit, widens it, and finds what is counted. */
export function quantityOf(source: QuantitySource, parts: QuantityParts): Quantity {
  const { from, to, kind, unit, number, factor = 1, modifier } = parts;
  const low = number.low * factor;
  const high = number.high * factor;
  return {
    start: source.all[from]?.start ?? 0,
    end: source.all[to - 1]?.end ?? 0,
    from,
    to,
    kind,
    unit,
    low: modifier ? modifier.low(low) : low,
    high: modifier ? modifier.high(high) : high,
    lowOpen: modifier?.lowOpen ?? false,
    highOpen: modifier?.highOpen ?? false,
    value: number.value * factor,
    approximate: number.vague || (modifier?.approximate ?? false),
    noun: headNoun(source, to),
  };
}
