/** Words of the calendar and their abbreviations. */

const MONTHS =
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec';
const WEEKDAYS =
  'monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun';
const OTHERS = new Set('today yesterday tomorrow tonight spring summer autumn fall winter'.split(' '));

const months = numbered(MONTHS);
const weekdays = numbered(WEEKDAYS);

/** Number of a month, 1 to 12, from its folded name or abbreviation; null for anything else. */
export function monthNumber(form: string): number | null {
  return months.get(form) ?? null;
}

/** Words that are more often something else unless they are printed as names: "may", "march", "sat". */
const AMBIGUOUS = new Set('may march mar mon wed sat sun fall spring'.split(' '));
const YEAR = /^(?:1[5-9]|20)\d\ds?$/;

/** Whether a folded form says when: a month, a weekday, a season, a year, "yesterday". */
export function isCalendarWord(form: string, isName: boolean): boolean {
  if (AMBIGUOUS.has(form)) return isName;
  return months.has(form) || weekdays.has(form) || OTHERS.has(form) || YEAR.test(form);
}

function numbered(names: string): ReadonlyMap<string, number> {
  return new Map(
    names.split('|').flatMap((group, index) => group.split(' ').map((name) => [name, index + 1] as const)),
  );
}
