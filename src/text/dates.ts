/**
 * Dates and times in text, resolved against the day on which the article was published, never against a clock.
 *
 * chrono-node was measured and not used: it moves "Feb. 15" into the future, reads "04.10.2019" as 10 April,
 * knows no bare years, decades or seasons, and costs more than the rest of a claim check together. News needs a
 * closed set of forms, which stand in `dates/` as rules over words, one file for each kind of date.
 */
import type { Span } from '../domain.ts';
import { type CalendarInterval, dayNumber, monthInterval, yearInterval } from './calendar.ts';
import { AGO_NUMBERS, ago } from './dates/ago.ts';
import { parseAnchor } from './dates/anchor.ts';
import { calendarDay } from './dates/calendar-day.ts';
import type { DateReading, DateSource } from './dates/date-reading.ts';
import { partOfPeriod } from './dates/part-of-period.ts';
import { SEASONS } from './dates/printed-parts.ts';
import { printedPeriod } from './dates/printed-period.ts';
import { relativeDate, startsRelativeDate } from './dates/relative-date.ts';
import { timeOfDay } from './dates/time-of-day.ts';
import { WEEKDAYS, weekday } from './dates/weekday.ts';
import { formAt } from './form-at.ts';
import { monthNumber } from './lexicon/calendar-words.ts';
import { isFunctionWord } from './lexicon/function-words.ts';
import { ordinalValue } from './number-value.ts';
import { type Word, words } from './words.ts';

export type DatePrecision = 'time' | 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century';

export interface DateMention extends Span {
  /** Indices of its words in `words(text)`, half open, without the preposition. */
  readonly from: number;
  readonly to: number;
  readonly precision: DatePrecision;
  /** What is printed or follows from the anchor; null where unknown. Month 1 to 12, weekday 0 = Sunday. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  /** Minutes since midnight for a time of day, null for dates. */
  readonly minutes: number | null;
  /** Days covered, counted from 1 January 1970, both ends included; null when no year can be known. */
  readonly interval: CalendarInterval | null;
  /** The year (or the day of a weekday) is not printed but taken from the anchor. */
  readonly inferred: boolean;
  /** How the sentence relates to it: "before 2016", "since March". */
  readonly relation: 'on' | 'before' | 'after' | 'since' | 'until';
}

/**
 * Finds the dates and times of a text, in order. Linear in its length.
 *
 * @param anchor ISO date of the article (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`), null when unknown: then relative
 *   dates carry no interval and dates without a year only their month and day
 */
export function dates(
  text: string,
  anchor: string | null,
  textWords: readonly Word[] = words(text),
): DateMention[] {
  const source = { text, all: textWords, anchor: anchor === null ? null : parseAnchor(anchor) };
  const found: DateMention[] = [];
  let i = 0;
  while (i < textWords.length) {
    const date = mayStart(formAt(textWords, i).replace(/'s$/, '')) ? readDate(source, i) : null;
    const first = textWords[i];
    const last = date ? textWords[date.to - 1] : undefined;
    if (date && first && last) {
      const relation = isDescribing(text, textWords, i, date.to) ? 'on' : relationBefore(textWords, i);
      found.push({ ...date, from: i, start: first.start, end: last.end, relation });
      i = date.to;
    } else i++;
  }
  return mergeWeekdays(text, found);
}

/** The days that an ISO date covers: a day, a month (`2017-04`) or a year (`2017`); null for anything else. */
export function parseDay(iso: string): CalendarInterval | null {
  const date = parseAnchor(iso);
  if (!date) return null;
  if (date.month === null) return yearInterval(date.year);
  if (date.day === null) return monthInterval(date.year, date.month);
  const day = dayNumber(date.year, date.month, date.day);
  return day === null ? null : { first: day, last: day };
}

/** Whether a date may begin with a word; cheap, so that most words cost no rule. */
function mayStart(form: string): boolean {
  return (
    /^\d/.test(form) ||
    monthNumber(form) !== null ||
    WEEKDAYS.has(form) ||
    SEASONS.has(form) ||
    startsRelativeDate(form) ||
    AGO_NUMBERS.has(form) ||
    /^(?:early|late|mid|beginning|end|start|noon|midnight|q[1-4])$/.test(form) ||
    ordinalValue([form]) !== null
  );
}

/** Rules in the order in which they are tried; the first that reads something wins. */
const RULES: readonly ((source: DateSource, at: number) => DateReading | null)[] = [
  calendarDay,
  timeOfDay,
  partOfPeriod,
  relativeDate,
  ago,
  weekday,
  printedPeriod,
];

function readDate(source: DateSource, at: number): DateReading | null {
  for (const rule of RULES) {
    const found = rule(source, at);
    if (found) return found;
  }
  return null;
}

/** "after the 1953 flood": a year in front of its noun says when that was. */
function isDescribing(text: string, all: readonly Word[], at: number, to: number): boolean {
  const next = all[to];
  return (
    formAt(all, at - 1) === 'the' &&
    to - at === 1 &&
    next !== undefined &&
    !isFunctionWord(next.form) &&
    text.slice(all[at]?.end ?? 0, next.start) === ' '
  );
}

/** How the words in front of a date relate to it. */
function relationBefore(all: readonly Word[], at: number): DateMention['relation'] {
  const skip = /^(?:the|early|late|mid)$/.test(formAt(all, at - 1)) ? 1 : 0;
  const before = formAt(all, at - 1 - skip);
  if (before === 'before' || before === 'prior') return 'before';
  if (before === 'to' && formAt(all, at - 2 - skip) === 'prior') return 'before';
  if (before === 'after' || before === 'following') return 'after';
  if (before === 'since') return 'since';
  if (before === 'until' || before === 'till' || before === 'by') return 'until';
  return 'on';
}

/** "Tuesday (August 23)", "Monday, April 6" are one date. */
function mergeWeekdays(text: string, found: readonly DateMention[]): DateMention[] {
  return found.flatMap((date, i): DateMention[] => {
    const next = found[i + 1];
    const before = found[i - 1];
    if (before && isWeekdayOf(text, before, date)) {
      return [{ ...date, start: before.start, from: before.from, relation: before.relation }];
    }
    return next && isWeekdayOf(text, date, next) ? [] : [date];
  });
}

function isWeekdayOf(text: string, weekday: DateMention, date: DateMention): boolean {
  if (weekday.weekday === null || weekday.day !== null || date.day === null) return false;
  return /^[\s,(]{1,3}$/.test(text.slice(weekday.end, date.start));
}
