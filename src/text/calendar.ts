/** Days of the proleptic Gregorian calendar as numbers, so that dates compare as intervals. */

/** Days counted from 1 January 1970, both ends included. */
export interface CalendarInterval {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;

/** Number of a day, 0 for 1 January 1970; null when the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const at = utc(year, month, day);
  const back = new Date(at);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? Math.round(at / DAY) : null;
}

export function monthInterval(year: number, month: number): CalendarInterval {
  return { first: Math.round(utc(year, month, 1) / DAY), last: Math.round(utc(year, month + 1, 0) / DAY) };
}

export function yearInterval(year: number): CalendarInterval {
  return { first: Math.round(utc(year, 1, 1) / DAY), last: Math.round(utc(year, 12, 31) / DAY) };
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999; this does not. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}
