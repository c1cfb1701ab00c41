import { formAt } from '../form-at.ts';
import { gapBefore } from '../gap-before.ts';
import type { QuantitySource } from './quantity-source.ts';

/** Words behind a number among which its noun is looked for: up to three adjectives, then the noun. */
const REACH = 4;

/** Folded noun that is counted by what ends before an index; null when none follows. */
export function headNoun({ text, all }: QuantitySource, at: number): string | null {
  for (let i = at; i < Math.min(all.length, at + REACH); i++) {
    const current = formAt(all, i);
    if (/[.,;:()–—]/.test(gapBefore(text, all, i))) return null;
    if (NO_NOUN.has(current) || !/^\p{L}/u.test(current)) return null;
    // "up from 19,000 last year" counts no years.
    const time =
      /^(?:last|this|next|previous|past)$/.test(current) &&
      /^(?:year|month|week|time)$/.test(formAt(all, i + 1));
    if (time) return null;
    if (!SKIPPED.has(current)) return current;
  }
  return null;
}

/** Words that stand between a number and its noun. */
const SKIPPED = new Set(
  (
    'new more other different additional further of the its their his her our own total confirmed reported suspected active known estimated young old ' +
    'male female american british french german chinese russian australian canadian european international national local ' +
    'foreign federal separate consecutive straight major minor large small big other extra full single long so last past previous next these those such registered'
  ).split(' '),
);
const NO_NOUN = new Set(
  'and or but in on at by for from to with than as is are was were be been has have had will would could while when who which that a an this it he she they we i you not after before since during until per against over under out up down also then there if into between because said says receiving including making being having winning'.split(
    ' ',
  ),
);
