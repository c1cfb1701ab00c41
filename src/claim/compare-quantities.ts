/** A claim's quantities against those of a sentence, as intervals of one kind and unit. */

import type { Reason } from '../domain.ts';
import type { Quantity } from '../text/quantities.ts';
import type { Meeting } from './align-terms.ts';
import { isOfPart } from './is-of-part.ts';
import { carries, isDisjoint, isPoint, pragmatic } from './quantity-intervals.ts';
import type { Statement } from './statement.ts';
import { carriedKeys, claimKeys } from './term-keys.ts';

export interface QuantityMeeting {
  readonly quantity: Quantity;
  /** What the sentence says of it: carried, contradicted, left open (overlapping, "more than"), or nothing. */
  readonly result: 'matches' | 'differs' | 'open' | 'missing';
  readonly other: Quantity | null;
  /** The contradiction is of one and the same slot: only then may it refute. */
  readonly sameSlot: boolean;
  /** Both measure the same thing: the nouns behind them meet, or their units do. */
  readonly sameThing: boolean;
  /** Two large numbers of nearly one value: surely told of one thing. */
  readonly near: boolean;
  readonly reason: Reason;
}

interface Pairing {
  readonly quantity: Quantity;
  readonly other: Quantity;
  readonly closeness: number;
  readonly shared: boolean;
  /** The nouns say the same: "two daughters" are children, but not the number of children. */
  readonly same: boolean;
}

/** A pairing this much closer than any other of the same two quantities is the only one that can be meant; 1 to 2. */
const CLEARLY = 1.25;
/** Below this closeness two quantities may count different things; 0.2 to 1. */
const SAME_SLOT = 0.2;

/** Meets each quantity of the claim with the one of the sentence that speaks of the same thing, closest first. */
export function compareQuantities(
  claim: Statement,
  wanted: readonly Quantity[],
  source: Statement,
  meetings: readonly Meeting[],
): QuantityMeeting[] {
  const pairings = wanted
    .flatMap((quantity) =>
      source.quantities
        .filter((other) => !isWhole(source, other) || isWhole(claim, quantity))
        .map((other) => pair(claim, quantity, source, other, meetings)),
    )
    .filter((found) => found !== null)
    .sort((a, b) => b.closeness - a.closeness);
  const chosen = new Map<Quantity, Pairing>();
  const used = new Set<Quantity>();
  for (const pairing of pairings) {
    if (chosen.has(pairing.quantity) || used.has(pairing.other)) continue;
    chosen.set(pairing.quantity, pairing);
    used.add(pairing.other);
  }
  return wanted.map((quantity) => {
    const pairing = chosen.get(quantity);
    const rivals = pairings.filter((other) => other.quantity === quantity && other !== pairing);
    const meet = (
      { other, shared }: Pairing,
      result: QuantityMeeting['result'],
      sameSlot: boolean,
    ): QuantityMeeting => ({
      quantity,
      other,
      result,
      sameSlot,
      sameThing: shared,
      near: areNear(quantity, other),
      reason: reasonOf(claim, quantity, source, other, result),
    });
    if (!pairing) {
      const reason = reasonOf(claim, quantity, source, null, 'missing');
      return {
        quantity,
        other: null,
        result: 'missing',
        sameSlot: false,
        sameThing: false,
        near: false,
        reason,
      };
    }
    if (carries(pairing.other, quantity, claim)) return meet(pairing, 'matches', true);
    // The very number elsewhere in the sentence may be the one that is meant: no verdict either way, unless it stands close.
    const exact = rivals.find(
      ({ other }) => (isPoint(quantity) || areNear(quantity, other)) && carries(other, quantity, claim),
    );
    if (exact) {
      const fits = exact.closeness * CLEARLY >= pairing.closeness;
      return meet(exact, fits ? 'matches' : 'open', false);
    }
    // "More than 200" and "200" are one number, told with and without its modifier; "more than 206" and "206" are not.
    const same =
      pairing.other.value === quantity.value &&
      quantity.kind !== 'score' &&
      !(isPoint(pairing.other) && isExact(quantity.value));
    const differs = !same && isDisjoint(pragmatic(pairing.other), quantity, claim);
    const clear = rivals.every(({ closeness }) => pairing.closeness >= closeness * CLEARLY);
    const alone = wanted.length === 1 && rivals.length === 0 && quantity.kind !== 'count';
    const excludes =
      quantity.kind === 'ordinal'
        ? namesPlaceInOrder(claim, quantity, rivals.length)
        : !isOfPart(claim, source, pairing.other, meetings);
    const sameSlot =
      excludes &&
      clear &&
      (alone || pairing.closeness >= SAME_SLOT) &&
      (pairing.same || quantity.kind !== 'count' || areNear(quantity, pairing.other));
    return meet(pairing, differs ? 'differs' : 'open', sameSlot);
  });
}

/**
 * "is the third album", "was ranked fifth": one thing has one place in an order. A second single does not exclude a third:
 * elsewhere ordinals name different things more often than they disagree.
 */
function namesPlaceInOrder({ words: all, tags }: Statement, { from }: Quantity, rivals: number): boolean {
  if (rivals > 0) return false;
  let at = from - 1;
  while (at > 0 && /[dNoa]/.test(tags[at] ?? '')) at--;
  return /^(?:is|was|are|were|became|becomes|ranked|ranks|rank|placed|finished)$/.test(all[at]?.form ?? '');
}

/** Nouns that are left out or swapped freely: "killed four", "four people", "four persons". */
const PERSONS = new Set(
  'people persons person men women others individuals victims citizens residents patients'.split(' '),
);

function pair(
  claim: Statement,
  quantity: Quantity,
  source: Statement,
  other: Quantity,
  meetings: readonly Meeting[],
): Pairing | null {
  if (!isComparable(quantity, other)) return null;
  // "5.3/10" is a rating, and counts nothing.
  if (isRating(source, other) && !isRating(claim, quantity) && !RATED.has(quantity.noun ?? '')) return null;
  const nouns = nounKeys(claim, quantity, true);
  const shared = nounKeys(source, other, false).some((key) => nouns.includes(key));
  const same = nounKeys(source, other, true).some((key) => nouns.includes(key));
  const counted = quantity.kind === 'count' || quantity.kind === 'ordinal';
  const isLoose = (one: Quantity) => one.noun === null || PERSONS.has(one.noun);
  const bare = quantity.noun === null && other.noun === null;
  const loose = quantity.kind === 'count' && (isLoose(quantity) || isLoose(other));
  const samePlace = quantity.kind === 'ordinal' && quantity.value === other.value;
  if (counted && !shared && !bare && !loose && !samePlace && !areNear(quantity, other)) return null;
  // One verb mostly has all the numbers of its kind; what stands around each tells them apart.
  const verbAt = claim.tags.search(/[vx]/);
  const several = source.quantities.filter((one) => isComparable(quantity, one)).length > 1;
  const near = meetings
    .filter(({ where }) => where === 'sentence')
    .reduce((sum, { term, at }) => {
      const weight = several && (term.tag === 'v' || term.at < verbAt) ? SHARED_VERB : 1;
      return sum + weight / (distance(claim, quantity, term.at) * distance(source, other, at));
    }, 0);
  // "killed 31 people" and "killing 84": the verb says what is counted.
  const verb = meetings.some(
    ({ term, where, at }) =>
      where === 'sentence' &&
      term.tag === 'v' &&
      distance(claim, quantity, term.at) <= 3 &&
      distance(source, other, at) <= 2,
  );
  const persons = isLoose(quantity) && isLoose(other) && (verb || bare);
  return {
    quantity,
    other,
    shared: shared || persons || !counted,
    same: same || persons || !counted,
    closeness: near + (shared ? 1 : 0) + alike(quantity, other),
  };
}

/** What a verb and its subject count where several numbers hang on them, 0 to 1; what numbers of like size count for meaning the same. */
const SHARED_VERB = 0.3;
const ALIKE = 0.4;
/** From this ratio on two numbers are surely told of one thing, 0.8 to 1, and what that counts for more. */
const NEARLY = 0.9;
const NEARLY_ALIKE = 1;

function alike(a: Quantity, b: Quantity): number {
  return ALIKE * ratio(a, b) + (areNear(a, b) ? NEARLY_ALIKE : 0);
}

/** From here on two numbers are not near each other by chance. */
const LARGE = 100;

function areNear(a: Quantity, b: Quantity): boolean {
  return a.value >= LARGE && ratio(a, b) >= NEARLY;
}

function ratio(a: Quantity, b: Quantity): number {
  const [small, large] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return small > 0 ? small / large : 0;
}

/** Words between a quantity and a word, at least 1; twice as many across "and", a comma or a bracket. */
function distance({ words: all, text }: Statement, { from, to }: Quantity, at: number): number {
  const [left, right] = at < from ? [at, from] : [to - 1, at];
  const between = text.slice(all[left]?.end ?? 0, all[right]?.start ?? 0);
  return Math.max(1, right - left) * (/[,;:()]|\band\b/.test(between) ? 2 : 1);
}

/** A number that nobody rounds: of few digits all told, or with three digits or more before its noughts. */
function isExact(value: number): boolean {
  const digits = String(Math.abs(value)).replace('.', '').replace(/0+$/, '').length;
  return value < 10 || digits >= (value < 100 ? 2 : 3);
}

function isComparable(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && (a.unit === b.unit || (a.kind === 'money' && isDollar(a) && isDollar(b)));
}

function isDollar({ unit }: Quantity): boolean {
  return unit !== null && /^(?:USD|AUD|CAD|NZD)$/.test(unit);
}

/** Keys of the nouns that are counted: "23,000 confirmed coronavirus cases" → coronavirus, cases. */
function nounKeys(statement: Statement, quantity: Quantity, asked: boolean): string[] {
  const { to } = quantity;
  // "15 out of 28 provinces": both count provinces.
  const whole = statement.quantities.find((other) => isWholeOf(statement, other, quantity));
  if (whole) return nounKeys(statement, whole, asked);
  const keys: string[] = [];
  let last = to - 1;
  for (const term of statement.terms) {
    if (term.at < to) continue;
    // "35 number-one albums": a place in an order stands between a number and its noun.
    const between = statement.quantities.find(({ from, kind }) => from === last + 1 && kind === 'ordinal');
    if (between) last = between.to - 1;
    if (term.at - last > (last < to ? 3 : 1) || !/[nNav]/.test(term.tag)) break;
    if (
      /[;:()]/.test(
        statement.text.slice(statement.words[last]?.end ?? 0, statement.words[term.at]?.start ?? 0),
      )
    )
      break;
    if (/[nN]/.test(term.tag))
      keys.push(...(asked ? claimKeys(statement, term) : carriedKeys(statement, term)));
    last = term.at;
  }
  return keys;
}

const RATED = new Set(['', 'rating', 'score', 'average', 'points', 'stars']);

/** "5.9" in "5.9/10". */
function isRating({ text }: Statement, { end }: Quantity): boolean {
  return /^\/\d/.test(text.slice(end));
}

/** "15 out of [28] provinces", "5.9/[10]": what a part is taken of. */
function isWhole(statement: Statement, quantity: Quantity): boolean {
  return statement.quantities.some((part) => isWholeOf(statement, quantity, part));
}

function isWholeOf({ words: all, text }: Statement, whole: Quantity, part: Quantity): boolean {
  if (text.slice(part.end, whole.start) === '/') return true;
  if (whole.from <= part.to || whole.from - part.to > 3) return false;
  const joint = all
    .slice(part.to, whole.from)
    .map(({ form }) => form)
    .join(' ');
  return /^(?:out )?of(?: the)?$/.test(joint);
}

const RELATIONS = { matches: 'matches', differs: 'differs', open: 'hedged', missing: 'missing' } as const;

function reasonOf(
  claim: Statement,
  quantity: Quantity,
  source: Statement,
  other: Quantity | null,
  result: QuantityMeeting['result'],
): Reason {
  return {
    aspect: 'number',
    claim: claim.text.slice(quantity.start, quantity.end),
    source: other ? source.text.slice(other.start, other.end) : '',
    relation: RELATIONS[result],
  };
}
