/** Ranges: "3 to 4 per cent", "between 2 and 3 million", "40-50". */
import { formAt } from '../form-at.ts';
import { gapBefore } from '../gap-before.ts';
import { SCALES } from '../number-value.ts';
import type { Word } from '../words.ts';
import { isCurrency } from './currencies.ts';
import type { QuantitySource } from './quantity-source.ts';
import { readNumber, type WrittenNumber } from './written-number.ts';

export interface RangeEnd {
  readonly number: WrittenNumber;
  /** Joined by a dash, as the results of matches are too. */
  readonly dash: boolean;
  /** The second number has a currency of its own in front. */
  readonly money: boolean;
}

/**
 * The second number of a range, when one is joined at an index.
 *
 * @param between the first number stands behind "between", so that "and" joins too
 */
export function readRangeEnd(source: QuantitySource, at: number, between: boolean): RangeEnd | null {
  const { text, all, taken } = source;
  const joint = formAt(all, at);
  const gap = gapBefore(text, all, at);
  const dash = /^\s?[-–—‑]\s?$/.test(gap) && /^\d/.test(joint) && /^\d/.test(formAt(all, at - 1));
  const next = dash ? at : joint === 'to' || (between && joint === 'and') ? at + 1 : -1;
  if (next < 0 || taken.has(next)) return null;
  const money = isCurrency(formAt(all, next));
  const number = readNumber(source, money ? next + 1 : next);
  return number ? { number, dash, money } : null;
}

/** The interval from one number to another, its middle as the value; null where the second is the lower. */
export function joinRange(
  all: readonly Word[],
  first: WrittenNumber,
  second: WrittenNumber,
): WrittenNumber | null {
  const low = first.value * sharedScale(all, first, second);
  if (second.value < low) return null;
  return { ...first, low, high: second.value, value: (low + second.value) / 2, to: second.to };
}

/** "1 to 2 million": the scale of the second number belongs to both, when the first has none. */
export function sharedScale(all: readonly Word[], first: WrittenNumber, second: WrittenNumber): number {
  const scale = SCALES.get(formAt(all, second.to - 1)) ?? 1;
  const own = SCALES.has(formAt(all, first.to - 1));
  return own || scale < 1000 || first.value >= 1000 ? 1 : scale;
}
