/** Which year a date means that prints none: "In December", "On 13 November of the same year". */
import { type CalendarInterval, dayNumber, monthInterval, yearInterval } from '../../text/calendar.ts';
import type { DateMention } from '../../text/dates.ts';
import type { Statement } from '../reading/statement.ts';

/**
 * Resolves the dates of a sentence that print a month and no year. The year of publication holds only where nothing else sets
 * one; where an earlier sentence or a heading sets another, the year stays open (null).
 *
 * @param published the day(s) of the article, null when unknown
 * @param set the year that the text before the sentence last named, null for none
 */
export function resolveYears(
  statement: Statement,
  published: CalendarInterval | null,
  set: number | null,
): Statement {
  if (!statement.dates.some(isYearless)) return statement;
  let named = set;
  const dates = statement.dates.map((date, i) => {
    if (isYearless(date))
      return resolve(told(date, statement, published), statement, statement.dates[i + 1], named);
    named = printedYear(date) ?? named;
    return date;
  });
  return { ...statement, dates };
}

/** The year that a sentence names last in so many digits, null for none. */
export function yearNamed({ dates }: Statement): number | null {
  return dates.reduce<number | null>((year, date) => printedYear(date) ?? year, null);
}

/** The year in a heading: "2018: blocks and orders". */
export function yearInHeading(text: string): number | null {
  const year = /(?<![\d.,$£€])(?:19|20)\d\d(?![\d%]|[.,]\d)/.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}

function printedYear({ inferred, year, precision }: DateMention): number | null {
  return inferred || precision === 'decade' || precision === 'century' ? null : year;
}

function isYearless({ month, year, inferred }: DateMention): boolean {
  return month !== null && (inferred || year === null);
}

const SAME = /^,? (?:(?:of|in) )?(?:the same|that same|that) year\b/i;
const SAME_BEFORE = /\b(?:the same|that same|that) year,? (?:(?:on|in) )?$/i;
const ANOTHER =
  /^,? (?:(?:of|in) )?(?:the )?(?:following|next|previous|preceding|year) (?:year|before|after)\b/i;

function resolve(
  date: DateMention,
  { text }: Statement,
  next: DateMention | undefined,
  named: number | null,
): DateMention {
  const behind = text.slice(date.end);
  if (SAME.test(behind) || SAME_BEFORE.test(text.slice(0, date.start))) return inYear(date, named);
  // "in April last year"
  const own = next?.precision === 'year' && /^,? (?:of )?$/.test(text.slice(date.end, next.start));
  if (own) return inYear(date, next.year);
  if (ANOTHER.test(behind)) return inYear(date, null);
  // "last December" counts from the day of publication, whatever was told before.
  const counted = /^(?:last|this|next|past)\b/i.test(text.slice(date.start, date.end));
  return counted || named === null || named === date.year ? date : inYear(date, null);
}

/** What is still to come: without one of these words a month of news lies behind. */
const COMING =
  /\b(?:will|shall|would|may|might|could|to|plans?|planned|expect(?:s|ed)|due|next|coming|until|scheduled)\b|['’]ll\b/i;

/** "In March the tunnel was finished", told in December, is no March to come. */
function told(date: DateMention, { text }: Statement, published: CalendarInterval | null): DateMention {
  const { interval, year, inferred } = date;
  const ahead = inferred && interval !== null && published !== null && interval.first > published.last;
  return ahead && year !== null && !COMING.test(text) ? inYear(date, year - 1) : date;
}

function inYear(date: DateMention, year: number | null): DateMention {
  const { month, day } = date;
  if (year === null || month === null) return { ...date, year: null, interval: null, inferred: true };
  const at = day === null ? null : dayNumber(year, month, day);
  const covered = at === null ? monthInterval(year, month) : { first: at, last: at };
  const interval = date.precision === 'season' ? yearInterval(year) : covered;
  return { ...date, year, interval, inferred: true };
}
