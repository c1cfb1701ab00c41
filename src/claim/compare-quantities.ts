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
  readonly reason: Reason;
}

interface Pairing {
  readonly quantity: Quantity;
  readonly other: Quantity;
  readonly closeness: number;
  readonly shared: boolean;
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
    .flatMap((quantity) => source.quantities.map((other) => pair(claim, quantity, source, other, meetings)))
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
    if (!pairing) return meeting(claim, quantity, null, 'missing', false, source);
    if (carries(pairing.other, quantity, claim))
      return meeting(claim, quantity, pairing.other, 'matches', true, source);
    // The very number elsewhere in the sentence may be the one that is meant: no verdict either way, unless it stands close.
    const exact = rivals.find(({ other }) => isPoint(quantity) && carries(other, quantity, claim));
    if (exact) {
      const fits = exact.closeness * CLEARLY >= pairing.closeness;
      return meeting(claim, quantity, exact.other, fits ? 'matches' : 'open', false, source);
    }
    // "More than 200" and "200" are one number, told with and without its modifier.
    const same = pairing.other.value === quantity.value && quantity.kind !== 'score';
    const differs = !same && isDisjoint(pragmatic(pairing.other), quantity, claim);
    const clear = rivals.every(({ closeness }) => pairing.closeness >= closeness * CLEARLY);
    const alone = wanted.length === 1 && rivals.length === 0 && quantity.kind !== 'count';
    // A second single does not exclude a third: ordinals name different things more often than they disagree.
    const excludes = quantity.kind !== 'ordinal' && !isOfPart(claim, source, pairing.other, meetings);
    const sameSlot =
      excludes &&
      clear &&
      (alone || pairing.closeness >= SAME_SLOT) &&
      (pairing.shared || quantity.kind !== 'count');
    return meeting(claim, quantity, pairing.other, differs ? 'differs' : 'open', sameSlot, source);
  });
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
  const nouns = nounKeys(claim, quantity, true);
  const shared = nounKeys(source, other, false).some((key) => nouns.includes(key));
  const counted = quantity.kind === 'count' || quantity.kind === 'ordinal';
  const isLoose = (one: Quantity) => one.noun === null || PERSONS.has(one.noun);
  const bare = quantity.noun === null && other.noun === null;
  const loose = quantity.kind === 'count' && (isLoose(quantity) || isLoose(other));
  if (counted && !shared && !bare && !loose) return null;
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
    closeness: near + (shared ? 1 : 0) + ALIKE * ratio(quantity, other),
  };
}

/** What a verb and its subject count where several numbers hang on them, 0 to 1; what numbers of like size count for meaning the same. */
const SHARED_VERB = 0.3;
const ALIKE = 0.4;

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
  const whole = statement.quantities.find((other) => other.from > to && other.from - to <= 2);
  const joint = statement.words
    .slice(to, whole?.from ?? to)
    .map(({ form }) => form)
    .join(' ');
  if (whole && /^(?:out )?of(?: the)?$/.test(joint)) return nounKeys(statement, whole, asked);
  const keys: string[] = [];
  let last = to - 1;
  for (const term of statement.terms) {
    if (term.at < to) continue;
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

function meeting(
  claim: Statement,
  quantity: Quantity,
  other: Quantity | null,
  result: QuantityMeeting['result'],
  sameSlot: boolean,
  source: Statement,
): QuantityMeeting {
  const relation = ({ matches: 'matches', differs: 'differs', open: 'hedged', missing: 'missing' } as const)[
    result
  ];
  const shown = other ? source.text.slice(other.start, other.end) : '';
  const reason: Reason = {
    aspect: 'number',
    claim: claim.text.slice(quantity.start, quantity.end),
    source: shown,
    relation,
  };
  return { quantity, result, other, sameSlot, reason };
}
