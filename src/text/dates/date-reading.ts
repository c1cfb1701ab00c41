/** What one rule reads at one word, before it is placed in its text, and the readings that several rules share. */
import { dayNumber, monthInterval } from '../calendar.ts';
import type { DateMention } from '../dates.ts';
import type { Word } from '../words.ts';
import type { Anchor } from './anchor.ts';

/** What every rule reads from. */
export interface DateSource {
  readonly text: string;
  readonly all: readonly Word[];
  readonly anchor: Anchor | null;
}

/** A date as a rule reads it: `to` is the index behind its last word. */
export type DateReading = Omit<DateMention, 'start' | 'end' | 'from' | 'relation'>;

/** A reading that says nothing yet; rules spread it and add what they know. */
export const UNDATED = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  minutes: null,
  inferred: false,
} as const;

/** One day; null when the calendar has no such day. */
export function wholeDay(year: number, month: number, day: number, to: number): DateReading | null {
  const at = dayNumber(year, month, day);
  if (at === null) return null;
  return { ...UNDATED, precision: 'day', year, month, day, interval: { first: at, last: at }, to };
}

export function wholeMonth(year: number, month: number, to: number, inferred: boolean): DateReading {
  return { ...UNDATED, precision: 'month', year, month, interval: monthInterval(year, month), inferred, to };
}

/** Three months from the first; the winter of a year ends in the next February. */
export function wholeSeason(year: number, first: number, to: number, inferred: boolean): DateReading {
  const start = monthInterval(year, first);
  const end = first === 12 ? monthInterval(year + 1, 2) : monthInterval(year, first + 2);
  const interval = { first: start.first, last: end.last };
  return { ...UNDATED, precision: 'season', year, interval, inferred, to };
}
