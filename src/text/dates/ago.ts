import type { DatePrecision } from '../dates.ts';
import { formAt } from '../form-at.ts';
import { numberValue } from '../number-value.ts';
import { anchorDay } from './anchor.ts';
import { type DateReading, type DateSource, UNDATED } from './date-reading.ts';

/** Number words that begin "two years ago". */
export const AGO_NUMBERS: ReadonlySet<string> = new Set(
  'a an one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty'.split(' '),
);

/** Unit → how exactly it dates, and its mean length in days. */
const UNITS: ReadonlyMap<string, readonly [DatePrecision, number]> = new Map([
  ['day', ['day', 1]],
  ['week', ['week', 7]],
  ['month', ['month', 30.44]],
  ['year', ['year', 365.25]],
  ['decade', ['decade', 3_652.5]],
]);

/** Count above which a number of units is taken for rounded, and so for twice as loose. */
const ROUND_ABOVE = 4;

/** "two years ago", "a week ago", "10 days ago", "two weeks from now". */
export function ago({ all, anchor }: DateSource, at: number): DateReading | null {
  const word = formAt(all, at + 2);
  if (word !== 'ago' && !(word === 'from' && formAt(all, at + 3) === 'now')) return null;
  const count = formAt(all, at);
  const value = count === 'a' || count === 'an' ? 1 : numberValue([count]);
  const unit = UNITS.get(formAt(all, at + 1).replace(/s$/, ''));
  if (value === null || !unit) return null;
  const [precision, days] = unit;
  const [to, sign] = word === 'ago' ? [at + 3, -1] : [at + 4, 1];
  const today = anchorDay(anchor);
  if (today === null) return { ...UNDATED, precision, interval: null, inferred: true, to };
  const middle = Math.round(today + sign * value * days);
  const slack = precision === 'day' ? 0 : Math.round(days / 2 + (value > ROUND_ABOVE ? days / 2 : 0));
  const interval = { first: middle - slack, last: middle + slack };
  return { ...UNDATED, precision, interval, inferred: true, to };
}
