/** A number as it stands in a text: its words, its sign, what is vague about it, and what makes "a week" one. */
import { formAt } from '../form-at.ts';
import { gapBefore } from '../gap-before.ts';
import { continuesNumber, numberValue, startsNumber } from '../number-value.ts';
import { UNITS } from '../units.ts';
import type { Word } from '../words.ts';
import { numberOfGluedCurrency } from './currencies.ts';
import type { QuantitySource } from './quantity-source.ts';

export interface WrittenNumber {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** "dozens", "thousands": the words name no value. */
  readonly vague: boolean;
  /** Index behind its last word. */
  readonly to: number;
  /** A fraction in words or by its sign: "a third", "¾". */
  readonly fraction: boolean;
}

/** The longest number that begins at a word; null when none does. */
export function readNumber(source: QuantitySource, at: number): WrittenNumber | null {
  return (
    vagueNumber(source.all, at) ?? gluedNumber(source, at) ?? oneOf(source.all, at) ?? numberRun(source, at)
  );
}

/** A number that covers no interval. */
export function exactly(value: number, to: number, fraction = false): WrittenNumber {
  return { value, low: value, high: value, vague: false, to, fraction };
}

/** Indefinite numbers of news: interval that they cover in ordinary use. */
const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 150]],
  ['scores', [40, 400]],
  ['hundreds', [200, 2_000]],
  ['thousands', [2_000, 100_000]],
  ['millions', [2e6, 1e9]],
  ['billions', [2e9, 1e12]],
  ['tens of thousands', [2e4, 2e5]],
  ['hundreds of thousands', [2e5, 2e6]],
  ['tens of millions', [2e7, 2e8]],
  ['hundreds of millions', [2e8, 2e9]],
]);

function vagueNumber(all: readonly Word[], at: number): WrittenNumber | null {
  const three = [0, 1, 2].map((i) => formAt(all, at + i)).join(' ');
  const range = VAGUE.get(three) ?? VAGUE.get(formAt(all, at));
  if (!range) return null;
  const to = VAGUE.has(three) ? at + 3 : at + 1;
  return { value: range[0], low: range[0], high: range[1], vague: true, to, fraction: false };
}

function gluedNumber(source: QuantitySource, at: number): WrittenNumber | null {
  const number = numberOfGluedCurrency(source, at);
  return number && exactly(number.value, number.to);
}

/** "a week of mourning", "for a year": one of it; "twice a week" counts no weeks. */
function oneOf(all: readonly Word[], at: number): WrittenNumber | null {
  if (!/^an?$/.test(formAt(all, at)) || UNITS.get(formAt(all, at + 1))?.kind !== 'duration') return null;
  // "a year and a half", "an hour and twenty minutes".
  const more =
    formAt(all, at + 2) === 'and' &&
    (formAt(all, at + 4) === 'half' || UNITS.get(formAt(all, at + 4))?.kind === 'duration');
  const stated =
    more ||
    formAt(all, at + 2) === 'of' ||
    /^(?:for|within|after|lasted|lasting|lasts|nearly|almost)$/.test(formAt(all, at - 1));
  return stated ? exactly(1, at + 1) : null;
}

const BEHIND_ARTICLE = /^(?:hundred|thousand|million|billion|trillion|dozen|half|third|quarter|fifth|tenth)$/;
/** Bound on the words of one number, which needs nine at most in news: "one hundred and twenty-three million four hundred thousand". */
const LONGEST_NUMBER = 10;

/** The longest run of number words that begins at a word; null when none does. */
export function numberRun({ text, all, taken }: QuantitySource, at: number): WrittenNumber | null {
  const first = formAt(all, at);
  const article = /^an?$/.test(first) && BEHIND_ARTICLE.test(formAt(all, at + 1));
  if (!startsNumber(first) && !article) return null;
  const sign = formAt(all, at - 1) === '-' ? -1 : 1;
  let best: WrittenNumber | null = null;
  const run: string[] = [];
  for (let i = at; i < Math.min(all.length, at + LONGEST_NUMBER); i++) {
    const current = formAt(all, i);
    if (i > at && (!continuesNumber(current) || taken.has(i) || !adjoins(text, all, i))) break;
    run.push(current);
    const value = numberValue(run);
    if (value === null) continue;
    best = exactly(sign * value, i + 1, value < 1 && value > 0 && !/^\d/.test(first));
  }
  return best;
}

/** Scale abbreviations count only when glued or near: "1.5m", "2 bn"; words of one number adjoin. */
function adjoins(text: string, all: readonly Word[], i: number): boolean {
  const gap = gapBefore(text, all, i);
  const current = formAt(all, i);
  if (current === 'm' || current === 'k') {
    return gap === '' || (gap === ' ' && /^[$£€]$/.test(formAt(all, i - 2)));
  }
  if (/^\d/.test(current)) return /^[ \u00A0\u202F\u2009]$/.test(gap);
  return /^(?:[\s\u00A0\u202F]|-|‑)*$/.test(gap);
}
