/**
 * Dates and times in text, resolved against the day on which the article was published, never against a clock.
 *
 * chrono-node was measured and not used: it moves "Feb. 15" into the future, reads "04.10.2019" as 10 April,
 * knows no bare years, decades or seasons, and costs more than the rest of a claim check together. News needs a
 * closed set of forms, which stand below as rules over words.
 */
import type { Span } from '../domain.ts';
import { type CalendarInterval, dayNumber, monthInterval, yearInterval } from './calendar.ts';
import { numberValue } from './number-value.ts';
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

type Found = Omit<DateMention, 'start' | 'end' | 'from' | 'relation'>;

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
  const day = anchor === null ? null : parseAnchor(anchor);
  const found: DateMention[] = [];
  let i = 0;
  while (i < textWords.length) {
    const date = mayStart(textWords[i]?.form ?? '')
      ? readDate({ text, all: textWords, anchor: day }, i)
      : null;
    const first = textWords[i];
    const last = date ? textWords[date.to - 1] : undefined;
    if (date && first && last) {
      found.push({
        ...date,
        from: i,
        start: first.start,
        end: last.end,
        relation: relationBefore(textWords, i),
      });
      i = date.to;
    } else i++;
  }
  return mergeWeekdays(text, found);
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

/** The days that an ISO date covers: a day, a month (`2017-04`) or a year (`2017`); null for anything else. */
export function parseDay(iso: string): CalendarInterval | null {
  const date = parseAnchor(iso);
  if (!date) return null;
  if (date.month === null) return yearInterval(date.year);
  if (date.day === null) return monthInterval(date.year, date.month);
  const day = dayNumber(date.year, date.month, date.day);
  return day === null ? null : { first: day, last: day };
}

interface Source {
  readonly text: string;
  readonly all: readonly Word[];
  readonly anchor: Anchor | null;
}

interface Anchor {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

function parseAnchor(anchor: string): Anchor | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(anchor);
  if (!match?.[1]) return null;
  return {
    year: Number(match[1]),
    month: match[2] ? Number(match[2]) : null,
    day: match[3] ? Number(match[3]) : null,
  };
}

const MONTHS = new Map<string, number>();
'january february march april may june july august september october november december'
  .split(' ')
  .forEach((month, i) => {
    MONTHS.set(month, i + 1);
    MONTHS.set(month.slice(0, 3), i + 1);
  });
MONTHS.set('sept', 9);
/** Month names that are also words: they need a date's neighbourhood. */
const AMBIGUOUS_MONTHS = new Set(['may', 'march', 'mar', 'jan', 'dec', 'sep', 'august', 'jun']);
const WEEKDAYS = new Map<string, number>();
'sunday monday tuesday wednesday thursday friday saturday'.split(' ').forEach((day, i) => {
  WEEKDAYS.set(day, i);
});
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);
const RELATIVE = new Set([
  'yesterday',
  'today',
  'tomorrow',
  'tonight',
  'last',
  'this',
  'next',
  'past',
  'previous',
]);

function mayStart(form: string): boolean {
  return (
    /^\d/.test(form) ||
    MONTHS.has(form) ||
    WEEKDAYS.has(form) ||
    SEASONS.has(form) ||
    RELATIVE.has(form) ||
    AGO_NUMBERS.has(form) ||
    /^(?:early|late|mid|beginning|end|start|noon|midnight|q[1-4]|first|second|third|fourth)$/.test(form)
  );
}

/** Rules in the order in which they are tried; the first that reads something wins. */
const RULES: readonly ((source: Source, at: number) => Found | null)[] = [
  numericDate,
  timeOfDay,
  dayMonth,
  monthDay,
  partOfPeriod,
  relativeDate,
  ago,
  weekday,
  monthYear,
  season,
  decadeOrCentury,
  bareYear,
];

function readDate(source: Source, at: number): Found | null {
  for (const rule of RULES) {
    const found = rule(source, at);
    if (found) return found;
  }
  return null;
}

const EMPTY = { year: null, month: null, day: null, weekday: null, minutes: null, inferred: false } as const;

/** "2017-04-10", "04.10.2019" (day first), "4/13/2017" (whichever can be a month; both can: the year only). */
function numericDate({ text, all }: Source, at: number): Found | null {
  const [a, b, c] = [all[at], all[at + 1], all[at + 2]];
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(a?.form ?? '');
  if (dotted) return fullDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1);
  if (!a || !b || !c) return null;
  const joined = text.slice(a.start, c.end);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(joined);
  if (iso) return fullDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), at + 3);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(joined);
  if (!slashed) return null;
  const [one, two, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  if (one > 12) return fullDay(year, two, one, at + 3);
  if (two > 12) return fullDay(year, one, two, at + 3);
  return { ...EMPTY, precision: 'year', year, interval: yearInterval(year), to: at + 3 };
}

/** "10:30", "5 p.m.", "noon", "1830 UTC". */
function timeOfDay({ all }: Source, at: number): Found | null {
  const form = at < all.length ? (all[at]?.form ?? '') : '';
  const next = all[at + 1]?.form ?? '';
  if (form === 'noon' || form === 'midnight') return time(form === 'noon' ? 720 : 0, at + 1);
  const clock = /^(\d{1,2})[:.](\d{2})$/.exec(form);
  const half = /^(?:am|pm)$/.test(next) ? next : null;
  const zone = /^(?:utc|gmt|cet|cest|est|edt|et|bst|local)$/;
  const end = at + (half ? 2 : 1);
  const behind = all[end]?.form ?? '';
  if (clock && (form.includes(':') || half) && Number(clock[1]) < 25 && Number(clock[2]) < 60) {
    return time(clockMinutes(Number(clock[1]), Number(clock[2]), half), end + (zone.test(behind) ? 1 : 0));
  }
  if (/^\d{1,2}$/.test(form) && half && Number(form) <= 12) {
    return time(clockMinutes(Number(form), 0, half), end + (zone.test(behind) ? 1 : 0));
  }
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(form);
  if (military && zone.test(next)) return time(Number(military[1]) * 60 + Number(military[2]), at + 2);
  return null;
}

function clockMinutes(hours: number, minutes: number, half: string | null): number {
  const base = half && hours === 12 ? 0 : hours;
  return ((base + (half === 'pm' ? 12 : 0)) * 60 + minutes) % 1_440;
}

function time(minutes: number, to: number): Found {
  return { ...EMPTY, precision: 'time', minutes, interval: null, to };
}

/** "10 April 2017", "10th of April", "10 April". */
function dayMonth(source: Source, at: number): Found | null {
  const day = dayOf(source.all[at]?.form ?? '');
  if (day === null) return null;
  const of = source.all[at + 1]?.form === 'of' ? 1 : 0;
  const month = monthAt(source, at + 1 + of);
  if (month === null) return null;
  return withYear(source, month, day, at + 2 + of);
}

/** "April 10, 2017", "Apr. 10th", "May 7". */
function monthDay(source: Source, at: number): Found | null {
  const month = monthAt(source, at);
  if (month === null) return null;
  const skip = source.all[at + 1]?.form === 'the' ? 1 : 0;
  const day = dayOf(source.all[at + 1 + skip]?.form ?? '');
  if (day === null || /^(?:%|percent|per|million|billion)$/.test(source.all[at + 2 + skip]?.form ?? ''))
    return null;
  return withYear(source, month, day, at + 2 + skip);
}

function dayOf(form: string): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(form);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

/** Month named by the word, which must be capitalised: "may" and "march" are verbs. */
function monthAt({ text, all }: Source, at: number): number | null {
  const word = all[at];
  const month = word ? MONTHS.get(word.form) : undefined;
  return word && month !== undefined && /^\p{Lu}/u.test(text.slice(word.start)) ? month : null;
}

function withYear(source: Source, month: number, day: number, to: number): Found | null {
  const printed = yearAt(source, to);
  if (printed !== null) return fullDay(printed, month, day, to + 1);
  const year = source.anchor ? nearestYear(source.anchor, month) : null;
  if (year === null) return { ...EMPTY, precision: 'day', month, day, interval: null, to };
  const found = fullDay(year, month, day, to);
  return found && { ...found, inferred: true };
}

function fullDay(year: number, month: number, day: number, to: number): Found | null {
  const at = dayNumber(year, month, day);
  if (at === null) return null;
  return { ...EMPTY, precision: 'day', year, month, day, interval: { first: at, last: at }, to };
}

/** The year in which a month lies nearest to the anchor: half a year back or ahead. */
function nearestYear(anchor: Anchor, month: number): number {
  if (anchor.month === null) return anchor.year;
  const ahead = month - anchor.month;
  return ahead > 6 ? anchor.year - 1 : ahead < -6 ? anchor.year + 1 : anchor.year;
}

/** A year as printed: four digits without a separator, 1000 to 2099. */
function yearAt({ text, all }: Source, at: number): number | null {
  const word = all[at];
  if (!word || !/^(?:1\d|20)\d\d$/.test(word.form) || word.end - word.start !== 4) return null;
  // "2019/20" and "$2000" are no plain years.
  if (/[$£€#]/.test(text.charAt(word.start - 1))) return null;
  return Number(word.form);
}

/** "April 2017", "in May", "last March": a month without a day. */
function monthYear(source: Source, at: number): Found | null {
  const month = monthAt(source, at);
  if (month === null) return null;
  const of = source.all[at + 1]?.form === 'of' ? 1 : 0;
  const year = yearAt(source, at + 1 + of);
  if (year !== null) return wholeMonth(year, month, at + 2 + of, false);
  const before = source.all[at - 1]?.form ?? '';
  const printed = source.all[at]?.form ?? '';
  const dated =
    /^(?:in|since|until|till|by|of|from|during|before|after|early|late|mid|through|between|for|to)$/.test(
      before,
    );
  if (
    AMBIGUOUS_MONTHS.has(printed) &&
    (!dated || /^(?:for|to|by|of)$/.test(before) || source.all[at]?.start === 0)
  )
    return null;
  // "June Whitfield", "April Ryan": a capital behind makes a name of it.
  const behind = source.all[at + 1];
  if (!dated && behind && /^ ?\p{Lu}/u.test(source.text.slice(source.all[at]?.end ?? 0, behind.start + 1)))
    return null;
  if (!source.anchor) return { ...EMPTY, precision: 'month', month, interval: null, to: at + 1 };
  return wholeMonth(nearestYear(source.anchor, month), month, at + 1, true);
}

function wholeMonth(year: number, month: number, to: number, inferred: boolean): Found {
  return { ...EMPTY, precision: 'month', year, month, interval: monthInterval(year, month), inferred, to };
}

/** "Tuesday (August 23)" is two mentions; a weekday alone is the nearest one that is not after the anchor. */
function weekday(source: Source, at: number): Found | null {
  const weekday = WEEKDAYS.get(source.all[at]?.form ?? '');
  if (weekday === undefined) return null;
  const today = anchorDay(source.anchor);
  if (today === null) return { ...EMPTY, precision: 'day', weekday, interval: null, to: at + 1 };
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return {
    ...EMPTY,
    precision: 'day',
    weekday,
    interval: { first: today - back, last: today - back },
    inferred: true,
    to: at + 1,
  };
}

function anchorDay(anchor: Anchor | null): number | null {
  return anchor && anchor.month !== null && anchor.day !== null
    ? dayNumber(anchor.year, anchor.month, anchor.day)
    : null;
}

function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** "summer 2016", "last summer", "the summer of 2016", "this summer". Bare "fall" and "spring" are words. */
function season(source: Source, at: number): Found | null {
  const first = SEASONS.get(source.all[at]?.form ?? '');
  if (first === undefined) return null;
  const of = source.all[at + 1]?.form === 'of' ? 1 : 0;
  const year = yearAt(source, at + 1 + of);
  return year === null ? null : wholeSeason(year, first, at + 2 + of, false);
}

function wholeSeason(year: number, first: number, to: number, inferred: boolean): Found {
  const start = monthInterval(year, first);
  const end = first === 12 ? monthInterval(year + 1, 2) : monthInterval(year, first + 2);
  return {
    ...EMPTY,
    precision: 'season',
    year,
    interval: { first: start.first, last: end.last },
    inferred,
    to,
  };
}

/** "early 2016", "end of last year", "mid-March", "the first quarter of 2019", "Q1 2019". */
function partOfPeriod(source: Source, at: number): Found | null {
  const form = source.all[at]?.form ?? '';
  const of = source.all[at + 1]?.form === 'of' ? 1 : 0;
  const quarter = /^q([1-4])$/.exec(form);
  if (quarter) {
    const year = yearAt(source, at + 1);
    return year === null ? null : yearQuarter(year, Number(quarter[1]), at + 2);
  }
  const nth = ['first', 'second', 'third', 'fourth'].indexOf(form);
  if (nth >= 0) {
    if (source.all[at + 1]?.form !== 'quarter') return null;
    const year = yearAt(source, at + 2) ?? yearAt(source, at + 3);
    return year === null ? null : yearQuarter(year, nth + 1, at + (yearAt(source, at + 2) === null ? 4 : 3));
  }
  if (!/^(?:early|late|mid|beginning|end|start)$/.test(form)) return null;
  const inner = at + 1 + of;
  const whole =
    relativeDate(source, inner) ??
    monthYear(source, inner) ??
    season(source, inner) ??
    decadeOrCentury(source, inner) ??
    bareYear(source, inner);
  if (!whole?.interval) return whole;
  const { first, last } = whole.interval;
  const length = last - first;
  // A generous half: "early 2016" may be May, "late" July; "mid" the middle two quarters.
  const part =
    form === 'mid'
      ? { first: first + Math.floor(length / 4), last: last - Math.floor(length / 4) }
      : /^(?:early|beginning|start)$/.test(form)
        ? { first, last: first + Math.ceil(length / 2) }
        : { first: first + Math.floor(length / 2), last };
  return { ...whole, interval: part };
}

function yearQuarter(year: number, quarter: number, to: number): Found {
  const first = monthInterval(year, quarter * 3 - 2).first;
  const last = monthInterval(year, quarter * 3).last;
  return { ...EMPTY, precision: 'season', year, interval: { first, last }, to };
}

const NEAR = new Map(Object.entries({ yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }));
const STEPS = new Map(Object.entries({ last: -1, past: -1, previous: -1, this: 0, next: 1 }));

/** "yesterday", "last year", "this summer", "next month", "last Tuesday". */
function relativeDate(source: Source, at: number): Found | null {
  const form = source.all[at]?.form ?? '';
  const today = anchorDay(source.anchor);
  const near = NEAR.get(form);
  if (near !== undefined) {
    const day = today === null ? null : today + near;
    return {
      ...EMPTY,
      precision: 'day',
      interval: day === null ? null : { first: day, last: day },
      inferred: true,
      to: at + 1,
    };
  }
  const step = STEPS.get(form);
  if (step === undefined) return null;
  const unit = source.all[at + 1]?.form ?? '';
  const to = at + 2;
  const year = source.anchor?.year ?? null;
  const unknown = (precision: DatePrecision): Found => ({
    ...EMPTY,
    precision,
    interval: null,
    inferred: true,
    to,
  });
  if (unit === 'year') {
    if (year === null) return unknown('year');
    return {
      ...EMPTY,
      precision: 'year',
      year: year + step,
      interval: yearInterval(year + step),
      inferred: true,
      to,
    };
  }
  if (unit === 'month') {
    if (!source.anchor || source.anchor.month === null) return unknown('month');
    const index = source.anchor.year * 12 + source.anchor.month - 1 + step;
    return wholeMonth(Math.floor(index / 12), (index % 12) + 1, to, true);
  }
  if (unit === 'week' || unit === 'weekend') {
    if (today === null) return unknown('week');
    const monday = today - ((weekdayOf(today) + 6) % 7) + step * 7;
    return { ...EMPTY, precision: 'week', interval: { first: monday, last: monday + 6 }, inferred: true, to };
  }
  const month = monthAt(source, at + 1);
  if (month !== null && form !== 'past') {
    if (!source.anchor) return { ...unknown('month'), month };
    const now = source.anchor.month ?? 6;
    const shift = form === 'next' ? (month > now ? 0 : 1) : form === 'this' ? 0 : month < now ? 0 : -1;
    return wholeMonth(source.anchor.year + shift, month, to, true);
  }
  const first = SEASONS.get(unit);
  if (first !== undefined && !(unit === 'fall' && form === 'this')) {
    if (!source.anchor) return unknown('season');
    const now = source.anchor.month ?? 6;
    const shift = form === 'next' ? (first > now ? 0 : 1) : form === 'this' ? 0 : first + 2 < now ? 0 : -1;
    return wholeSeason(source.anchor.year + shift, first, to, true);
  }
  if (WEEKDAYS.has(unit) && step !== 0) {
    const plain = weekday(source, at + 1);
    if (!plain?.interval || today === null) return plain;
    const days = form === 'next' ? 7 : plain.interval.first === today ? -7 : 0;
    return { ...plain, interval: { first: plain.interval.first + days, last: plain.interval.last + days } };
  }
  return null;
}

/** Numbers that begin "two years ago". */
const AGO_NUMBERS = new Set(
  'a an one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty'.split(' '),
);

/** "two years ago", "a week ago", "10 days ago", "five years earlier" (the last without a day). */
function ago(source: Source, at: number): Found | null {
  const forms = source.all.slice(at, at + 4).map((word) => word.form);
  const [count = '', unit = '', word] = forms;
  if (word !== 'ago' && !(word === 'from' && forms[3] === 'now')) return null;
  const value = count === 'a' || count === 'an' ? 1 : numberValue([count]);
  const length = /^(day|week|month|year|decade)s?$/.exec(unit)?.[1];
  if (value === null || !length) return null;
  const to = at + (word === 'ago' ? 3 : 4);
  const sign = word === 'ago' ? -1 : 1;
  const today = anchorDay(source.anchor);
  const days = { day: 1, week: 7, month: 30.44, year: 365.25, decade: 3_652.5 }[length] ?? 1;
  const precision =
    ({ day: 'day', week: 'week', month: 'month', year: 'year', decade: 'decade' } as const)[length] ?? 'day';
  if (today === null) return { ...EMPTY, precision, interval: null, inferred: true, to };
  const middle = Math.round(today + sign * value * days);
  const slack = length === 'day' ? 0 : Math.round(days / 2 + (value > 4 ? days / 2 : 0));
  return {
    ...EMPTY,
    precision,
    interval: { first: middle - slack, last: middle + slack },
    inferred: true,
    to,
  };
}

/** "1990s", "the 19th century". */
function decadeOrCentury({ all }: Source, at: number): Found | null {
  const form = all[at]?.form ?? '';
  const decade = /^(\d{3})0s$/.exec(form);
  if (decade) {
    const year = Number(decade[1]) * 10;
    return {
      ...EMPTY,
      precision: 'decade',
      interval: { first: yearInterval(year).first, last: yearInterval(year + 9).last },
      to: at + 1,
    };
  }
  const century = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(form);
  if (!century || all[at + 1]?.form !== 'century') return null;
  const year = (Number(century[1]) - 1) * 100 + 1;
  return {
    ...EMPTY,
    precision: 'century',
    interval: { first: yearInterval(year).first, last: yearInterval(year + 99).last },
    to: at + 2,
  };
}

/** What is counted by the thousand, so that "2000 people" is no year. */
const COUNTED =
  /^(?:people|men|women|children|troops|soldiers|others|years|homes|jobs|deaths|cases|votes|voters|students|workers|members|dollars|euros|pounds|km|metres|meters|feet|miles|mph|reviews|copies|times|words|points|or|square)$/;

/** "in 2015", "the 2017 election", "2010-11", "2019/20". */
function bareYear(source: Source, at: number): Found | null {
  const year = yearAt(source, at);
  if (year === null) return null;
  const { text, all } = source;
  const before = all[at - 1]?.form ?? '';
  const next = all[at + 1];
  const behind = next?.form ?? '';
  if (/^[$£€%-]$/.test(before) || SCALES_BEHIND.test(behind) || COUNTED.test(behind)) return null;
  const introduced =
    /^(?:in|since|by|until|till|from|during|before|after|of|and|to|through|year|circa|between|around|late|early|mid)$/.test(
      before,
    );
  if ((year < 1800 || year > 2100) && !introduced) return null;
  const word = all[at];
  const gap = word && next ? text.slice(word.end, next.start) : '';
  const short =
    /^\d\d$/.test(behind) && /^[-–/]$/.test(gap) ? Math.floor(year / 100) * 100 + Number(behind) : null;
  if (short === year + 1) {
    const interval = { first: yearInterval(year).first, last: yearInterval(short).last };
    return { ...EMPTY, precision: 'season', year, interval, to: at + 2 };
  }
  return { ...EMPTY, precision: 'year', year, interval: yearInterval(year), to: at + 1 };
}

const SCALES_BEHIND = /^(?:hundred|thousand|million|billion|bn|percent|%|per)$/;

function relationBefore(all: readonly Word[], at: number): DateMention['relation'] {
  const skip = /^(?:the|early|late|mid)$/.test(all[at - 1]?.form ?? '') ? 1 : 0;
  const before = all[at - 1 - skip]?.form ?? '';
  if (before === 'before' || before === 'prior') return 'before';
  if (before === 'to' && all[at - 2 - skip]?.form === 'prior') return 'before';
  if (before === 'after' || before === 'following') return 'after';
  if (before === 'since') return 'since';
  if (before === 'until' || before === 'till' || before === 'by') return 'until';
  return 'on';
}
