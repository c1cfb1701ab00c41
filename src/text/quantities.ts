/**
 * Quantities in text: value as an interval, unit, and what is counted. wink-nlp loses the scale of "$2.5bn" and
 * takes "a third" for an ordinal, so numbers are read here, from words and print.
 *
 * A modifier widens the value to an interval: "more than 40" is (40, ∞), "nearly 40" is [34, 40), "about 40" is
 * [36, 44], "40 to 50" is [40, 50]. Two quantities of one kind and unit agree when their intervals meet.
 */
import type { Span } from '../domain.ts';
import { type DateMention, dates } from './dates.ts';
import { formAt } from './form-at.ts';
import { isFunctionWord } from './lexicon/function-words.ts';
import { ordinalValue } from './number-value.ts';
import { behindAge, isAge, YEAR } from './quantities/ages.ts';
import { currencyBefore } from './quantities/currencies.ts';
import { AT_LEAST, modifierBefore, modifierBehind, type PlacedModifier } from './quantities/modifiers.ts';
import { readOrdinal } from './quantities/ordinal.ts';
import { quantityOf } from './quantities/quantity-of.ts';
import type { QuantitySource } from './quantities/quantity-source.ts';
import { joinRange, readRangeEnd, sharedScale } from './quantities/ranges.ts';
import { readRatio } from './quantities/ratio.ts';
import { readScore } from './quantities/score.ts';
import { isChange, sharedUnit } from './quantities/shared-unit.ts';
import { readSmallerUnits } from './quantities/smaller-units.ts';
import { type ReadUnit, unitBehind } from './quantities/unit-behind.ts';
import { exactly, readNumber, type WrittenNumber } from './quantities/written-number.ts';
import { wordSenses } from './word-senses.ts';
import { type Word, words } from './words.ts';

export type QuantityKind = 'count' | 'percent' | 'money' | 'ordinal' | 'duration' | 'measure' | 'score';

export interface Quantity extends Span {
  /** Indices of its words in `words(text)`, half open, modifier and unit included. */
  readonly from: number;
  readonly to: number;
  readonly kind: QuantityKind;
  /** ISO 4217 code, base unit of a measure, "second" for durations, "%" for percent; null for plain counts. */
  readonly unit: string | null;
  /** Interval in the unit; infinite where only one end is named. For a score both numbers, in order. */
  readonly low: number;
  readonly high: number;
  /** The end itself does not belong to the interval ("more than 40"). */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** The number as printed, without its modifier; the middle of a range. */
  readonly value: number;
  /** "about", "nearly", "some", "dozens": the source itself does not claim the exact value. */
  readonly approximate: boolean;
  /** Folded noun that is counted ("2,750 accounts" → "accounts"), null when none follows. */
  readonly noun: string | null;
}

/**
 * Finds the quantities of a text, in order. Numbers that belong to a date, a time of day or a year are left to
 * `dates`. Linear in the length of the text.
 *
 * @param known the dates of the text, when they were read already
 */
export function quantities(
  text: string,
  textWords: readonly Word[] = words(text),
  known: readonly DateMention[] = dates(text, null, textWords),
): Quantity[] {
  const source = { text, all: textWords, taken: datesAsWords(known) };
  const found: Quantity[] = [];
  let i = 0;
  while (i < textWords.length) {
    const quantity = source.taken.has(i) ? null : readQuantity(source, i, found.at(-1)?.to ?? 0);
    if (quantity) found.push(quantity);
    i = quantity ? quantity.to : i + 1;
  }
  return found;
}

function datesAsWords(known: readonly DateMention[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const date of known) {
    for (let i = date.from; i < date.to; i++) taken.add(i);
  }
  return taken;
}

/**
 * The quantity whose number begins at a word: the number, its unit, the end of its range, its modifier, and then
 * what kind of quantity they make.
 *
 * @param floor words before it belong to the quantity before
 */
function readQuantity(source: QuantitySource, at: number, floor: number): Quantity | null {
  const { text, all } = source;
  const first = readNumber(source, at);
  if (!first) return readOrdinal(source, at);
  const ratio = readRatio(source, at, floor, first);
  if (ratio) return ratio;
  const currency = currencyBefore(all, at, floor);
  let from = currency?.from ?? at;
  let number = first;
  const part = partOfUnit(source, first);
  let unit = part ?? unitBehind(source, first.to) ?? sharedUnit(source, first.to);
  const second = readRangeEnd(source, unit?.to ?? first.to, formAt(all, from - 1) === 'between');
  const unitOfBoth = second ? unitBehind(source, second.number.to) : null;
  // "narrowed by 1.3 points to 9.2 percent", "rose 7 percent to €318 million": by how much, and to what.
  const change =
    formAt(all, from - 1) === 'by' ||
    (unit && unitOfBoth && unit.unit !== unitOfBoth.unit) ||
    (unit && second?.money && unit.kind !== 'money');
  if (second && isChange(all, from - 1)) {
    const scale = sharedScale(all, first, second.number);
    number = exactly(first.value * scale, first.to);
    unit ??= unitOfBoth && { ...unitOfBoth, to: first.to };
  } else if (second && !change) {
    const score =
      !unitOfBoth && !currency && second.dash ? readScore(source, from, first, second.number) : null;
    if (score) return score;
    const range = joinRange(all, first, second.number);
    if (range) {
      number = range;
      unit = unitOfBoth ?? unit;
    }
  }
  const whole = unit && readSmallerUnits(source, number, unit);
  if (whole) ({ number, unit } = whole);
  let to = unit?.to ?? number.to;
  const before = modifierBefore(all, from, floor);
  const placed =
    before && !(unit?.kind === 'duration' && isPeriod(all, before)) ? before : modifierBehind(all, to);
  if (placed) {
    from = Math.min(from, placed.from);
    to = Math.max(to, placed.to);
  }
  const between = unit && unit.to > number.to ? modifierBehind(all, number.to) : null;
  const plus = text.charAt(all[first.to - 1]?.end ?? 0) === '+' ? AT_LEAST : null;
  const modifier = placed?.modifier ?? between?.modifier ?? plus;
  const money = currency?.code ?? (unit?.kind === 'money' ? unit.unit : null);
  if (number.fraction && !part && !money && unit?.kind !== 'percent') {
    if (!isShare(all, at, number.to)) return readHalfYear(source, at, number.to);
    const share = exactly(number.value * 100, number.to);
    return quantityOf(source, { from, to, kind: 'percent', unit: '%', number: share, modifier });
  }
  if (!money && unit === null && isAge(source, at, to)) {
    return quantityOf(source, { from, to, kind: 'duration', unit: 'second', number, factor: YEAR, modifier });
  }
  if (unit?.unit === 'second' && unit.factor === YEAR) to = behindAge(all, to);
  const kind = money ? 'money' : (unit?.kind ?? 'count');
  return quantityOf(source, {
    from,
    to,
    kind,
    unit: money ?? unit?.unit ?? null,
    number,
    factor: unit?.factor ?? 1,
    modifier,
  });
}

/** "half an hour", "three quarters of a mile": the unit behind a fraction and its article. */
function partOfUnit(source: QuantitySource, { fraction, to }: WrittenNumber): ReadUnit | null {
  const article = formAt(source.all, to) === 'of' ? to + 1 : to;
  return fraction && /^an?$/.test(formAt(source.all, article)) ? unitBehind(source, article + 1) : null;
}

/** "measured over eleven weeks": in which time, and not in more of it, unless something lasts so long. */
function isPeriod(all: readonly Word[], { from, to }: PlacedModifier): boolean {
  return (
    to - from === 1 &&
    formAt(all, from) === 'over' &&
    !/^(?:for|of|last(?:s|ed|ing)?|took|takes?|taking|spent|spend|is|are|was|were|be|well|just|by|after|with|has|have|had|to|and)$/.test(
      formAt(all, from - 1),
    )
  );
}

/** "the first half of 2022", "of the year": six months. */
function readHalfYear(source: QuantitySource, at: number, to: number): Quantity | null {
  const { all, taken } = source;
  const year = taken.has(to + 1) || formAt(all, to + 2) === 'year';
  if (ordinalValue([formAt(all, at - 1)]) === null || formAt(all, to) !== 'of' || !year) return null;
  const number = exactly(0.5, to);
  return quantityOf(source, { from: at, to, kind: 'duration', unit: 'second', number, factor: YEAR });
}

/** "half of", "a third of", "two thirds", "by half": a share, unlike "the second half", "half past" or "a fifth company". */
function isShare(all: readonly Word[], at: number, to: number): boolean {
  const behind = formAt(all, to);
  if (ordinalValue([formAt(all, at - 1)]) !== null) return false;
  const governed = /^(?:by|in|about|nearly|almost|over|than)$/.test(formAt(all, at - 1));
  const article = /^an?$/.test(formAt(all, at));
  if (article && !governed && wordSenses(behind, 'n').own.length > 0 && !isFunctionWord(behind)) return false;
  if (to - at > 1) return true;
  return governed || /^(?:of|the|its|their|his|her|all|a|an)$/.test(behind);
}
