import { formAt } from '../form-at.ts';
import { anchorDay } from './anchor.ts';
import { type DateReading, type DateSource, UNDATED } from './date-reading.ts';

/** Weekdays written out, 0 = Sunday; "sun", "sat" and "wed" are words. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, i) => [name, i]),
);

/** A weekday alone is the nearest one that is not after the anchor. */
export function weekday(source: DateSource, at: number): DateReading | null {
  // "Sunday's election".
  const weekday = WEEKDAYS.get(formAt(source.all, at).replace(/'s$/, ''));
  if (weekday === undefined) return null;
  const today = anchorDay(source.anchor);
  const to = at + 1;
  if (today === null) return { ...UNDATED, precision: 'day', weekday, interval: null, to };
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const interval = { first: today - back, last: today - back };
  return { ...UNDATED, precision: 'day', weekday, interval, inferred: true, to };
}

/** Weekday of a day counted from 1 January 1970, 0 = Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
