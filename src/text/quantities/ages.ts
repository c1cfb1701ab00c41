import { formAt } from '../form-at.ts';
import type { Word } from '../words.ts';
import type { QuantitySource } from './quantity-source.ts';

/** Seconds of a year, as `units.ts` counts them. */
export const YEAR = 365.25 * 86_400;

/** "aged 79", "at the age of 79", "was 79 when", "Anna Berg, 79,": years, as "79 years old" is. */
export function isAge(source: QuantitySource, at: number, to: number): boolean {
  const { all } = source;
  const before = formAt(all, at - 1);
  // "aged 16 and 17".
  if (/^(?:and|or)$/.test(before) && formAt(all, at - 3) === 'aged') return true;
  if (before === 'aged' || /^turn(?:s|ed)$/.test(before)) return true;
  if (/^(?:is|was|were)$/.test(before) && formAt(all, to) === 'when') return true;
  if (isApposition(source, at, to) || isAgeOfPersons(source, at, to)) return true;
  return (
    (before === 'of' && formAt(all, at - 2) === 'age') || (before === 'age' && formAt(all, to) !== 'group')
  );
}

/** "children under 12", "visitors over 65": with nothing behind that could be counted. */
function isAgeOfPersons({ text, all }: QuantitySource, at: number, to: number): boolean {
  const value = Number(formAt(all, at));
  const bounded = /^(?:under|over|below|above)$/.test(formAt(all, at - 1));
  const ends =
    to >= all.length || /^\W*[.,;:)]/.test(text.slice(all[to - 1]?.end ?? 0)) || SMALL.test(formAt(all, to));
  return bounded && PERSONS.test(formAt(all, at - 2)) && value > 1 && value < 120 && ends;
}

const PERSONS =
  /^(?:children|kids|pupils|students|people|persons|adults|men|women|boys|girls|visitors|guests|passengers|patients|drivers|members|players|workers|those|anyone|everyone|everybody|anybody|customers|residents)$/;
/** Words that no number counts. */
const SMALL =
  /^(?:and|or|but|who|that|may|must|can|could|will|would|should|is|are|was|were|be|have|has|had|pay|pays|paid|need|get|enter|travel|with|without|in|at|on|for|from|to|by|if|when|as|not|do|does|did|free)$/;

/** A number of years between commas, behind a name. */
function isApposition({ text, all }: QuantitySource, at: number, to: number): boolean {
  const [name, number] = [all[at - 1], all[at]];
  if (!name || !number || to - at !== 1 || !/^[1-9]\d$/.test(number.form)) return false;
  const behind = text.slice(number.end, number.end + 1);
  return (
    text.slice(name.end, number.start) === ', ' &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(name.start)) &&
    (behind === ',' || behind === '')
  );
}

/** "82 years old", "103 years of age": the words that make an age of it belong to the quantity. */
export function behindAge(all: readonly Word[], to: number): number {
  if (formAt(all, to) === 'old') return to + 1;
  return formAt(all, to) === 'of' && formAt(all, to + 1) === 'age' ? to + 2 : to;
}
