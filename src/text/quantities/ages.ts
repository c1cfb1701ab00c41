import { formAt } from '../form-at.ts';
import type { Word } from '../words.ts';

/** Seconds of a year, as `units.ts` counts them. */
export const YEAR = 365.25 * 86_400;

/** "aged 79", "at the age of 79": years, as "79 years old" is. */
export function isAge(all: readonly Word[], at: number, to: number): boolean {
  const before = formAt(all, at - 1);
  if (before === 'aged') return true;
  return (
    (before === 'of' && formAt(all, at - 2) === 'age') || (before === 'age' && formAt(all, to) !== 'group')
  );
}

/** "82 years old", "103 years of age": the words that make an age of it belong to the quantity. */
export function behindAge(all: readonly Word[], to: number): number {
  if (formAt(all, to) === 'old') return to + 1;
  return formAt(all, to) === 'of' && formAt(all, to + 1) === 'age' ? to + 2 : to;
}
