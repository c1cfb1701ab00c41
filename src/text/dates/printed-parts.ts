/** The parts of a date as print gives them: a day, a month, a year, a season, each one word. */
import { formAt } from '../form-at.ts';
import { monthNumber } from '../lexicon/calendar-words.ts';
import type { DateSource } from './date-reading.ts';

/** Day of a month, 1 to 31: "10", "10th"; null for anything else. */
export function dayAt({ all }: DateSource, at: number): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(formAt(all, at));
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

/** Month named by the word, which must be capitalised: "may" and "march" are verbs. */
export function monthAt({ text, all }: DateSource, at: number): number | null {
  const word = all[at];
  const month = word ? monthNumber(word.form) : null;
  return word && month !== null && /^\p{Lu}/u.test(text.slice(word.start)) ? month : null;
}

/** A year as printed: four digits without a separator, 1000 to 2099. */
export function yearAt({ text, all }: DateSource, at: number): number | null {
  const word = all[at];
  if (!word || !/^(?:1\d|20)\d\d$/.test(word.form) || word.end - word.start !== 4) return null;
  // "2019/20" and "$2000" are no plain years.
  if (/[$£€#]/.test(text.charAt(word.start - 1))) return null;
  return Number(word.form);
}

/** Season → its first month. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);
