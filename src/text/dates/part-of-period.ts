import { type CalendarInterval, monthInterval } from '../calendar.ts';
import { formAt } from '../form-at.ts';
import { type DateReading, type DateSource, UNDATED } from './date-reading.ts';
import { yearAt } from './printed-parts.ts';
import { printedPeriod } from './printed-period.ts';
import { relativeDate } from './relative-date.ts';

/** "early 2016", "end of last year", "mid-March", "the first quarter of 2019", "Q1 2019". */
export function partOfPeriod(source: DateSource, at: number): DateReading | null {
  const form = formAt(source.all, at);
  const quarter = yearQuarter(source, form, at);
  if (quarter) return quarter;
  if (!/^(?:early|late|mid|beginning|end|start)$/.test(form)) return null;
  const inner = at + (formAt(source.all, at + 1) === 'of' ? 2 : 1);
  const whole = relativeDate(source, inner) ?? printedPeriod(source, inner);
  return whole?.interval ? { ...whole, interval: part(form, whole.interval) } : whole;
}

/** A generous half: "early 2016" may be May, "late" July; "mid" the middle two quarters. */
function part(form: string, { first, last }: CalendarInterval): CalendarInterval {
  const length = last - first;
  if (form === 'mid') return { first: first + Math.floor(length / 4), last: last - Math.floor(length / 4) };
  return /^(?:early|beginning|start)$/.test(form)
    ? { first, last: first + Math.ceil(length / 2) }
    : { first: first + Math.floor(length / 2), last };
}

const NTH = ['first', 'second', 'third', 'fourth'];

function yearQuarter(source: DateSource, form: string, at: number): DateReading | null {
  const short = /^q([1-4])$/.exec(form);
  if (short) return quarterOf(source, Number(short[1]), at + 1);
  const nth = NTH.indexOf(form);
  if (nth < 0 || formAt(source.all, at + 1) !== 'quarter') return null;
  // "first quarter 2019", "first quarter of 2019".
  return quarterOf(source, nth + 1, at + 2) ?? quarterOf(source, nth + 1, at + 3);
}

/** Quarter 1 to 4 of the year printed at an index. */
function quarterOf(source: DateSource, quarter: number, at: number): DateReading | null {
  const year = yearAt(source, at);
  if (year === null) return null;
  const first = monthInterval(year, quarter * 3 - 2).first;
  const last = monthInterval(year, quarter * 3).last;
  return { ...UNDATED, precision: 'season', year, interval: { first, last }, to: at + 1 };
}
