/** Which quantity of a sentence may speak of the same thing as one of the claim's, and how surely: by noun, verb, place and size. */

import type { Quantity } from '../../../text/quantities.ts';
import { onlyIn, type Range } from '../../reading/range.ts';
import type { Statement } from '../../reading/statement.ts';
import { carriedKeys, claimKeys } from '../../reading/term-keys.ts';
import type { Meeting } from '../align-terms.ts';

export interface Pairing {
  readonly quantity: Quantity;
  readonly other: Quantity;
  readonly closeness: number;
  readonly shared: boolean;
  /** The nouns say the same: "two daughters" are children, but not the number of children. */
  readonly same: boolean;
}

/** Every two quantities of one kind and unit that may count the same, closest first. O(quantities² × words). */
export function pairQuantities(
  claim: Statement,
  wanted: readonly Quantity[],
  source: Statement,
  meetings: readonly Meeting[],
  clause: Range | null,
): Pairing[] {
  return wanted
    .flatMap((quantity) =>
      inClauseOr(
        wanted.length === 1 ? clause : null,
        quantity,
        source.quantities.filter((other) => !isWhole(source, other) || isWhole(claim, quantity)),
      ).map((other) => pair(claim, quantity, source, other, meetings)),
    )
    .filter((found) => found !== null)
    .sort((a, b) => b.closeness - a.closeness);
}

/** "expects 720 million, compared with an earlier 690": where the verb has one such number of its own, that one is meant; else any. */
function inClauseOr(clause: Range | null, quantity: Quantity, all: readonly Quantity[]): readonly Quantity[] {
  if (!clause || quantity.kind === 'count' || quantity.kind === 'ordinal') return all;
  const comparable = all.filter((other) => isComparable(quantity, other));
  const own = onlyIn(clause, comparable);
  return own ? [own] : all;
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
  if (!isComparable(quantity, other) || areOtherEnds(claim, quantity, source, other)) return null;
  if (isLapse(claim, quantity) !== isLapse(source, other)) return null;
  // "5.3/10" is a rating, and counts nothing.
  if (isRating(source, other) && !isRating(claim, quantity) && !RATED.has(quantity.noun ?? '')) return null;
  const nouns = nounKeys(claim, quantity, true);
  const printedNouns = nounKeys(source, other, false);
  // "at two o'clock", "50 BC": no noun, but the same word.
  const sameWord =
    nouns.length + printedNouns.length === 0 && quantity.noun !== null && quantity.noun === other.noun;
  const shared = sameWord || printedNouns.some((key) => nouns.includes(key));
  const same = sameWord || nounKeys(source, other, true).some((key) => nouns.includes(key));
  const counted = quantity.kind === 'count' || quantity.kind === 'ordinal';
  const [asked, printed] = [nounBehind(claim, quantity), nounBehind(source, other)];
  // "1,150 people, half of them women" is not 1,150 women.
  if (/^(?:wo)?men$/.test(asked ?? '') && printed !== null && printed !== asked && PERSONS.has(printed))
    return null;
  const isLoose = (noun: string | null) => noun === null || PERSONS.has(noun);
  const bare = asked === null && printed === null;
  const loose = quantity.kind === 'count' && (isLoose(asked) || isLoose(printed));
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
  const persons = isLoose(asked) && isLoose(printed) && (verb || bare);
  return {
    quantity,
    other,
    shared: shared || persons || !counted,
    same: same || persons || !counted,
    closeness: near + (shared ? 1 : 0) + alike(quantity, other),
  };
}

/** "fell by 25 million" asked, "fell to 96 million from 121" printed: by how much, to what and from what are three numbers. */
function areOtherEnds(claim: Statement, asked: Quantity, source: Statement, printed: Quantity): boolean {
  const [one, other] = [endOf(claim, asked), endOf(source, printed)];
  // "cut by three years" asked, "the five-year guarantee" printed.
  if (
    one === 'by' &&
    other === null &&
    printed.kind !== 'count' &&
    source.text.slice(printed.start, printed.end).includes('-')
  )
    return true;
  return one !== null && other !== null && one !== other;
}

/** The preposition in front of a number that changed; null for any other word. */
function endOf({ words: all, tags }: Statement, { from }: Quantity): string | null {
  let at = from - 1;
  while (at > 0 && /[dar]/.test(tags[at] ?? '')) at--;
  const form = all[at]?.form ?? '';
  return /^(?:by|to|from)$/.test(form) ? form : null;
}

/** "two days after the vote": a lapse of time, and not how long something took. */
function isLapse({ words: all }: Statement, { kind, from, to }: Quantity): boolean {
  // "closed for four hours after two drones were seen".
  const lasting = /^(?:for|lasted|lasting|within)$/.test(all[from - 1]?.form ?? '');
  return kind === 'duration' && !lasting && /^(?:after|before|later|earlier|ago)$/.test(all[to]?.form ?? '');
}

/** The noun that is counted; "a crowd of 14,850 watched" counts none by name. */
function nounBehind({ tags }: Statement, { noun, to }: Quantity): string | null {
  return /[vx]/.test(tags[to] ?? '') || /^(?:them|us|those|these|which|whom)$/.test(noun ?? '') ? null : noun;
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

/** Whether two large numbers are of nearly one value. */
export function areNear(a: Quantity, b: Quantity): boolean {
  return a.value >= LARGE && ratio(a, b) >= NEARLY;
}

/** Whether two numbers are of nearly one value, however small. */
export function areAlike(a: Quantity, b: Quantity): boolean {
  return ratio(a, b) >= NEARLY;
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

function isComparable(a: Quantity, b: Quantity): boolean {
  // "rose to 2.10 dollars, from 1.65": the currency goes without saying.
  if (/^(?:money|percent)$/.test(a.kind) && b.kind === 'count' && b.noun === null && a.value === b.value)
    return true;
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
    if (term.at - last > (last < to ? 3 : 1) || !/[nNavr]/.test(term.tag)) break;
    if (
      /[;:()]/.test(
        statement.text.slice(statement.words[last]?.end ?? 0, statement.words[term.at]?.start ?? 0),
      )
    )
      break;
    // "one part vinegar": what there is a part of.
    const part = /^parts?$/.test(term.form) && /[an]/.test(statement.tags[term.at + 1] ?? '');
    if (/[nN]/.test(term.tag) && !part)
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
export function isWhole(statement: Statement, quantity: Quantity): boolean {
  // "Of the last sixteen penalties she saved seven".
  const fronted = /^of (?:the )?(?:\p{L}+ )?$/iu.test(statement.text.slice(0, quantity.start));
  return fronted || statement.quantities.some((part) => isWholeOf(statement, quantity, part));
}

function isWholeOf({ words: all, text }: Statement, whole: Quantity, part: Quantity): boolean {
  if (text.slice(part.end, whole.start) === '/') return true;
  if (whole.from <= part.to || whole.from - part.to > 4) return false;
  const joint = all
    .slice(part.to, whole.from)
    .map(({ form }) => form)
    .join(' ');
  return /^(?:out )?of(?: (?:the|its|his|her|their))?(?: \p{L}+)?$/u.test(joint);
}
