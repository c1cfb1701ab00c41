/** Dates that only the anchor tells: "yesterday", "last year", "this summer", "next month", "last Tuesday". */
import { yearInterval } from '../calendar.ts';
import type { DatePrecision } from '../dates.ts';
import { formAt } from '../form-at.ts';
import { anchorDay } from './anchor.ts';
import { type DateReading, type DateSource, UNDATED, wholeMonth, wholeSeason } from './date-reading.ts';
import { monthAt, SEASONS } from './printed-parts.ts';
import { WEEKDAYS, weekday, weekdayOf } from './weekday.ts';

const NEAR = new Map(Object.entries({ yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }));
const STEPS = new Map(Object.entries({ last: -1, past: -1, previous: -1, this: 0, next: 1 }));
/** The month from which "last June" and "next June" are told when only the anchor's year is known: its middle. */
const MIDYEAR = 6;

export function relativeDate(source: DateSource, at: number): DateReading | null {
  const form = formAt(source.all, at);
  const near = NEAR.get(form);
  if (near !== undefined) return nearDay(source, near, at + 1);
  const step = STEPS.get(form);
  if (step === undefined) return null;
  return steppedUnit(source, step, at) ?? steppedName(source, step, at);
}

/** Whether a folded form may begin a relative date. */
export function startsRelativeDate(form: string): boolean {
  return NEAR.has(form) || STEPS.has(form);
}

function nearDay(source: DateSource, near: number, to: number): DateReading {
  const today = anchorDay(source.anchor);
  const day = today === null ? null : today + near;
  const interval = day === null ? null : { first: day, last: day };
  return { ...UNDATED, precision: 'day', interval, inferred: true, to };
}

/** "last year", "this month", "next week": a whole unit, so many steps from the anchor's. */
function steppedUnit({ all, anchor }: DateSource, step: number, at: number): DateReading | null {
  const unit = formAt(all, at + 1);
  const to = at + 2;
  if (unit === 'year') {
    if (!anchor) return unknown('year', to);
    const year = anchor.year + step;
    return { ...UNDATED, precision: 'year', year, interval: yearInterval(year), inferred: true, to };
  }
  if (unit === 'month') {
    if (!anchor || anchor.month === null) return unknown('month', to);
    const index = anchor.year * 12 + anchor.month - 1 + step;
    return wholeMonth(Math.floor(index / 12), (index % 12) + 1, to, true);
  }
  if (unit === 'week' || unit === 'weekend') {
    const today = anchorDay(anchor);
    if (today === null) return unknown('week', to);
    const monday = today - ((weekdayOf(today) + 6) % 7) + step * 7;
    const interval = { first: monday, last: monday + 6 };
    return { ...UNDATED, precision: 'week', interval, inferred: true, to };
  }
  return null;
}

/** "last March", "this summer", "next Tuesday": a name that returns, on the named side of the anchor. */
function steppedName(source: DateSource, step: number, at: number): DateReading | null {
  const { all, anchor } = source;
  const form = formAt(all, at);
  const name = formAt(all, at + 1);
  const to = at + 2;
  const now = anchor?.month ?? MIDYEAR;
  const month = monthAt(source, at + 1);
  if (month !== null && form !== 'past') {
    if (!anchor) return { ...unknown('month', to), month };
    return wholeMonth(anchor.year + yearStep(step, month, month, now), month, to, true);
  }
  const first = SEASONS.get(name);
  if (first !== undefined && !(name === 'fall' && form === 'this')) {
    if (!anchor) return unknown('season', to);
    return wholeSeason(anchor.year + yearStep(step, first, first + 2, now), first, to, true);
  }
  return WEEKDAYS.has(name) && step !== 0 ? steppedWeekday(source, step, at) : null;
}

/** Years from the anchor's to that of a period from one month to another: the next one ahead, the last one over. */
function yearStep(step: number, first: number, last: number, now: number): number {
  if (step === 0) return 0;
  if (step > 0) return first > now ? 0 : 1;
  return last < now ? 0 : -1;
}

function steppedWeekday(source: DateSource, step: number, at: number): DateReading | null {
  const plain = weekday(source, at + 1);
  const today = anchorDay(source.anchor);
  if (!plain?.interval || today === null) return plain;
  const days = step > 0 ? 7 : plain.interval.first === today ? -7 : 0;
  return { ...plain, interval: { first: plain.interval.first + days, last: plain.interval.last + days } };
}

function unknown(precision: DatePrecision, to: number): DateReading {
  return { ...UNDATED, precision, interval: null, inferred: true, to };
}
