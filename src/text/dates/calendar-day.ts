import { yearInterval } from '../calendar.ts';
import { formAt } from '../form-at.ts';
import { nearestYear } from './anchor.ts';
import { type DateReading, type DateSource, UNDATED, wholeDay } from './date-reading.ts';
import { dayAt, monthAt, yearAt } from './printed-parts.ts';

/** A day by its number in a month, in figures or with the month's name. */
export function calendarDay(source: DateSource, at: number): DateReading | null {
  return numericDate(source, at) ?? dayMonth(source, at) ?? monthDay(source, at);
}

/** "2017-04-10", "04.10.2019" (day first), "4/13/2017" (whichever can be a month; both can: the year only). */
function numericDate({ text, all }: DateSource, at: number): DateReading | null {
  const [a, b, c] = [all[at], all[at + 1], all[at + 2]];
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(a?.form ?? '');
  if (dotted) return wholeDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1);
  if (!a || !b || !c) return null;
  const joined = text.slice(a.start, c.end);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(joined);
  if (iso) return wholeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), at + 3);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(joined);
  if (!slashed) return null;
  const [one, two, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  if (one > 12) return wholeDay(year, two, one, at + 3);
  if (two > 12) return wholeDay(year, one, two, at + 3);
  return { ...UNDATED, precision: 'year', year, interval: yearInterval(year), to: at + 3 };
}

/** "10 April 2017", "10th of April", "10 April". */
function dayMonth(source: DateSource, at: number): DateReading | null {
  const day = dayAt(source, at);
  if (day === null) return null;
  const of = formAt(source.all, at + 1) === 'of' ? 1 : 0;
  const month = monthAt(source, at + 1 + of);
  if (month === null) return null;
  return withYear(source, month, day, at + 2 + of);
}

/** "April 10, 2017", "Apr. 10th", "May 7"; not "May 7 percent". */
function monthDay(source: DateSource, at: number): DateReading | null {
  const month = monthAt(source, at);
  if (month === null) return null;
  const skip = formAt(source.all, at + 1) === 'the' ? 1 : 0;
  const day = dayAt(source, at + 1 + skip);
  const behind = formAt(source.all, at + 2 + skip);
  if (day === null || /^(?:%|percent|per|million|billion)$/.test(behind)) return null;
  return withYear(source, month, day, at + 2 + skip);
}

/** The printed year, or the one nearest to the anchor. */
function withYear(source: DateSource, month: number, day: number, to: number): DateReading | null {
  const printed = yearAt(source, to);
  if (printed !== null) return wholeDay(printed, month, day, to + 1);
  const year = source.anchor ? nearestYear(source.anchor, month) : null;
  if (year === null) return { ...UNDATED, precision: 'day', month, day, interval: null, to };
  const found = wholeDay(year, month, day, to);
  return found && { ...found, inferred: true };
}
