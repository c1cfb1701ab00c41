/** Modifiers, which widen a number to an interval: "more than 40", "nearly 40", "40 or so". */
import { formAt } from '../form-at.ts';
import type { Word } from '../words.ts';

/** Interval of a modifier around a value. */
export interface Modifier {
  readonly low: (value: number) => number;
  readonly high: (value: number) => number;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
  readonly approximate?: boolean;
}

/** A modifier and the words that it takes, half open. */
export interface PlacedModifier {
  readonly modifier: Modifier;
  readonly from: number;
  readonly to: number;
}

/**
 * The longest modifier that ends in front of an index.
 *
 * @param floor words before it belong to another quantity
 */
export function modifierBefore(all: readonly Word[], at: number, floor: number): PlacedModifier | null {
  // "under the age of 12".
  const end = phraseAt(all, at - 3, 3) === 'the age of' ? at - 3 : at;
  for (let length = LONGEST_MODIFIER; length >= 1; length--) {
    const from = end - length;
    const modifier = from < floor ? undefined : BEFORE.get(phraseAt(all, from, length));
    if (modifier) return { modifier, from, to: at };
  }
  return null;
}

/** The modifier that begins at an index, behind a number and its unit. */
export function modifierBehind(all: readonly Word[], at: number): PlacedModifier | null {
  // "every four weeks, or more often": not more weeks.
  if (formAt(all, at + 2) === 'often') return null;
  const modifier = BEHIND.get(phraseAt(all, at, 2));
  return modifier ? { modifier, from: at, to: at + 2 } : null;
}

function phraseAt(all: readonly Word[], at: number, length: number): string {
  let phrase = formAt(all, at);
  for (let i = 1; i < length; i++) phrase += ` ${formAt(all, at + i)}`;
  return phrase;
}

/** How far "about" reaches: a tenth to both sides, the usual rounding of news. */
const ABOUT = 0.1;
/** How far "nearly" reaches below: "nearly 40" may be 34, hardly 30. */
const NEARLY = 0.15;
const same = (value: number) => value;
const MORE: Modifier = { low: same, high: () => Infinity, lowOpen: true };
/** Also what a plus behind a number says: "40+". */
export const AT_LEAST: Modifier = { low: same, high: () => Infinity };
const LESS: Modifier = { low: () => -Infinity, high: same, highOpen: true };
const AT_MOST: Modifier = { low: () => -Infinity, high: same };
const AROUND: Modifier = { low: (v) => v * (1 - ABOUT), high: (v) => v * (1 + ABOUT), approximate: true };
const JUST_BELOW: Modifier = { low: (v) => v * (1 - NEARLY), high: same, highOpen: true, approximate: true };
const JUST_ABOVE: Modifier = { low: same, high: (v) => v * (1 + NEARLY), lowOpen: true, approximate: true };

/** Words in front of a number. Longest first wins. */
const BEFORE: ReadonlyMap<string, Modifier> = new Map([
  ...table(
    'more than|greater than|higher than|larger than|over|above|exceeding|upwards of|in excess of|excess of|surpassing|beyond',
    MORE,
  ),
  ...table(
    'at least|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum of',
    AT_LEAST,
  ),
  ...table('less than|fewer than|lower than|smaller than|under|below|short of', LESS),
  ...table(
    'at most|up to|no more than|not more than|as many as|as much as|as long as|as high as|a maximum of|maximum of|not exceeding|not exceed|cannot exceed|no longer than|not longer than',
    AT_MOST,
  ),
  ...table(
    'about|around|approximately|roughly|some|circa|c|ca|an estimated|estimated|estimate of|in the region of|or so',
    AROUND,
  ),
  ...table(
    'nearly|almost|close to|just under|just below|just short of|a little under|slightly less than|slightly under|not quite',
    JUST_BELOW,
  ),
  ...table(
    'just over|just above|a little over|slightly more than|slightly over|a little more than',
    JUST_ABOVE,
  ),
]);
/** Words behind a number and its unit. */
const BEHIND: ReadonlyMap<string, Modifier> = new Map([
  ...table('or more|or above|or higher|or over|or older', AT_LEAST),
  ...table('or less|or fewer|or below|or under|or younger', AT_MOST),
  ...table('or so', AROUND),
]);
const LONGEST_MODIFIER = 4;

function table(phrases: string, modifier: Modifier): [string, Modifier][] {
  return phrases.split('|').map((phrase) => [phrase, modifier]);
}
