const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * Prints a date as people write it: `2019-10-04` → "4 October 2019", `2017-04` → "April 2017", `2017` →
 * "2017". A calendar date has no time zone, so none is applied. Anything else is given back as it stands.
 */
export function formatDate(date: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(date);
  const month = parts?.[2] === undefined ? '' : MONTHS[Number(parts[2]) - 1];
  if (parts?.[1] === undefined || month === undefined) return date;
  const day = parts[3] === undefined ? '' : String(Number(parts[3]));
  return [day, month, parts[1]].filter((part) => part !== '').join(' ');
}
