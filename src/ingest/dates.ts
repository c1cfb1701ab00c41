/** Languages whose month names are read. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'pl', 'sv', 'da', 'id', 'tr'];

/** A date that a text prints. */
export interface PrintedDate {
  /** Null when none is printed. */
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31, null when none is printed. */
  readonly day: number | null;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

const MONTHS = monthNames();
const WEEKDAYS = weekdayNames();
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${[...WEEKDAYS.keys()].join('|')})(?!\\p{L})`, 'giu');
const MONTH = `(?<month>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])\\.?`;
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|\\.|º)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';

/** No number runs on into the date from the left; a letter may ("GMT17 May"). */
const ALONE = String.raw`(?<![\d][.,/-]?)`;

/** In the order in which they are tried at one place: the fuller first. */
const PATTERNS = [
  String.raw`${ALONE}${YEAR}-(?<month>[01]\d)-(?<day>[0-3]\d)(?!\d)`,
  String.raw`${ALONE}${YEAR}/(?<month>[01]\d)/(?<day>[0-3]\d)(?!\d)`,
  // Dotted dates are day first in every country that prints dots.
  String.raw`${ALONE}(?<day>[0-3]?\d)\.\s?(?<month>[01]?\d)\.\s?${YEAR}(?!\.?\d)`,
  // Slashed and hyphenated dates are day first or month first: read when only one of them is possible.
  String.raw`${ALONE}(?<either>[0-3]?\d)[/-](?<other>[0-3]?\d)[/-]${YEAR}(?!\d)`,
  String.raw`${ALONE}${DAY}(?:\s+(?:of|de|di))?[\s-]+${MONTH}(?:[\s,-]+(?:de\s+)?${YEAR})?(?!\d)`,
  String.raw`(?<!\p{L})${MONTH}\s+${DAY}(?:(?:\s*,\s*|\s+)${YEAR})?(?![\d:])`,
  String.raw`(?<!\p{L})${MONTH}(?:\s+de)?\s+${YEAR}(?!\d)`,
].map((source) => new RegExp(source, 'giu'));

/** The dates in a text, in its order; where two readings overlap the fuller. O(characters). */
export function findDates(text: string): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const date = dateOf(match);
      if (date !== null && !found.some((other) => date.start < other.end && other.start < date.end))
        found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Reads a text that is a date, as ISO 8601: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null when it is none. */
export function readDate(text: string): string | null {
  const whole = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2]))?$/.exec(text.trim());
  if (whole !== null) return whole[0];
  const [date] = findDates(text);
  return date === undefined ? null : isoDate(date);
}

/** ISO 8601, null without a year. */
export function isoDate({ year, month, day }: Pick<PrintedDate, 'year' | 'month' | 'day'>): string | null {
  if (year === null) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return [year, two(month), ...(day === null ? [] : [two(day)])].join('-');
}

/** The names of days of the week in a text: 0 for Sunday to 6 for Saturday. */
export function weekdaysIn(text: string): readonly { weekday: number; start: number; end: number }[] {
  return [...text.matchAll(WEEKDAY)].map((match) => ({
    weekday: WEEKDAYS.get(match[0].toLowerCase()) ?? 0,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The day of the week of a full date: 0 for Sunday to 6 for Saturday. */
export function weekdayOf({ year, month, day }: Pick<PrintedDate, 'year' | 'month' | 'day'>): number {
  return new Date(Date.UTC(year ?? 0, month - 1, day ?? 1)).getUTCDay();
}

function dateOf(match: RegExpMatchArray & { index: number }): PrintedDate | null {
  const { year, month, day, either, other } = match.groups ?? {};
  const span = { start: match.index, end: match.index + match[0].length };
  const yearNumber = year === undefined ? null : Number(year);
  if (either !== undefined && other !== undefined) {
    const [a, b] = [Number(either), Number(other)];
    if (a <= 12 && b <= 12 && a !== b) return null;
    return valid({ year: yearNumber, month: Math.min(a, b), day: Math.max(a, b), ...span });
  }
  const monthNumber = Number(month) || (MONTHS.get((month ?? '').toLowerCase().replace(/\.$/, '')) ?? 0);
  return valid({
    year: yearNumber,
    month: monthNumber,
    day: day === undefined ? null : Number(day),
    ...span,
  });
}

function valid(date: PrintedDate): PrintedDate | null {
  if (date.month < 1 || date.month > 12) return null;
  if (date.day === null) return date;
  // A leap year stands in for a year that is not printed.
  const days = new Date(Date.UTC(date.year ?? 2000, date.month, 0)).getUTCDate();
  return date.day >= 1 && date.day <= days ? date : null;
}

/** Names and short names of the months as people write them, from the CLDR data in Node; folded → 1 to 12. */
function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const form of ['long', 'short'] as const) {
    for (let month = 0; month < 12; month++) {
      // The day brings out the case that dates use ("4 октября", not "октябрь").
      for (const name of namesOf('month', { month: form, day: 'numeric' }, Date.UTC(2001, month, 15))) {
        if (!names.has(name)) names.set(name, month + 1);
      }
    }
  }
  return names;
}

function weekdayNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (let day = 0; day < 7; day++) {
    // 7 January 2001 was a Sunday.
    for (const name of namesOf('weekday', { weekday: 'long' }, Date.UTC(2001, 0, 7 + day)))
      names.set(name, day);
  }
  return names;
}

function namesOf(
  type: 'month' | 'weekday',
  options: Intl.DateTimeFormatOptions,
  time: number,
): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const parts = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).formatToParts(time);
    const name =
      parts
        .find((part) => part.type === type)
        ?.value.toLowerCase()
        .replace(/\.$/, '') ?? '';
    return /^\p{L}{3,}$/u.test(name) ? [name] : [];
  });
}
