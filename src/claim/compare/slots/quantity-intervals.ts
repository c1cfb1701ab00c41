/** Quantities as intervals of values: does one carry another, or exclude it? */
import type { Quantity } from '../../../text/quantities.ts';
import type { Statement } from '../../reading/statement.ts';

/** Whether what the source says makes the claim's quantity true. */
export function carries(source: Quantity, wanted: Quantity, claim: Statement): boolean {
  if (wanted.kind === 'score' || (isRange(wanted) && isRange(source)))
    return source.low === wanted.low && source.high === wanted.high;
  // The same number with the same modifier; "about 40" carries "40", as news takes a rounded number for the number.
  const equal = wanted.value === source.value;
  if (equal && wanted.low === source.low && wanted.high === source.high && wanted.lowOpen === source.lowOpen)
    return true;
  if (equal && source.approximate && isPoint(wanted)) return true;
  // "Up to 52 years" follows from "up to 42", but nobody who read it would say so.
  if (!equal && isBounded(wanted) && isBounded(source)) return false;
  if (!equal && isLimit(claim, wanted)) return false;
  // "voted four to nine" is not carried by a nine.
  if (isRange(wanted) && isPoint(source)) return false;
  const slack = isPoint(wanted) && isPoint(source) ? rounding(claim, wanted) : 0;
  const lowFits =
    source.low > wanted.low - slack || (source.low === wanted.low && (!wanted.lowOpen || source.lowOpen));
  const highFits =
    source.high < wanted.high + slack ||
    (source.high === wanted.high && (!wanted.highOpen || source.highOpen));
  return lowFits && highFits;
}

/** "for up to twelve months": how far it may go, which a smaller number does not say. */
function isLimit({ text }: Statement, { start, end }: Quantity): boolean {
  return /^(?:up to|as (?:many|much|long|high) as|(?:a )?maximum of)\b/i.test(text.slice(start, end));
}

/** Whether no value fits both. */
export function isDisjoint(source: Quantity, wanted: Quantity, claim: Statement): boolean {
  if (wanted.kind === 'score' || (isRange(wanted) && isRange(source)))
    return source.low !== wanted.low || source.high !== wanted.high;
  const slack = rounding(claim, wanted);
  const below = (x: Quantity, y: Quantity) =>
    x.high < y.low - slack || (x.high === y.low && (x.highOpen || y.lowOpen));
  return below(source, wanted) || below(wanted, source);
}

export function isPoint({ low, high, lowOpen, highOpen }: Quantity): boolean {
  return low === high && !lowOpen && !highOpen;
}

/** "63 to 67": both ends are told. */
function isRange({ low, high, approximate, lowOpen, highOpen }: Quantity): boolean {
  return low < high && Number.isFinite(high - low) && !approximate && !lowOpen && !highOpen;
}

/** One end is open: "up to 42", "over six million". */
function isBounded({ kind, low, high }: Quantity): boolean {
  return kind !== 'score' && !(Number.isFinite(low) && Number.isFinite(high));
}

/** "Under 14" asked, "under 10" printed: a rule has one limit. "More than 30" and "more than 40" are counts that go on. */
export function areOtherLimits(source: Quantity, wanted: Quantity): boolean {
  const below = [source, wanted].every(({ low }) => low === Number.NEGATIVE_INFINITY);
  return below && source.value !== wanted.value;
}

/** "At least 24 hours before" and "less than 24 hours before": of one rule both sides are told. */
export function areComplements(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && areOppositeBounds(a, b);
}

/** "Over 300" and "under 300". */
export function areOppositeBounds(a: Quantity, b: Quantity): boolean {
  const below = ({ low }: Quantity) => low === Number.NEGATIVE_INFINITY;
  const above = ({ high }: Quantity) => high === Number.POSITIVE_INFINITY;
  return (below(a) && above(b)) || (above(a) && below(b));
}

/** Half a unit of the last digit that the claim prints: "1.5 million" is right for 1,498,203. 0 for whole numbers. */
function rounding(claim: Statement, { start, end, value }: Quantity): number {
  const literal = /\d[\d,]*\.(\d+)/.exec(claim.text.slice(start, end));
  if (!literal?.[1]) return 0;
  const scale = Math.abs(value / Number(literal[0].replaceAll(',', '')));
  return Number.isFinite(scale) ? 0.5 * 10 ** -literal[1].length * scale : 0;
}

/** "Over 3000" is never printed for 9000: how far an open end reaches in what people mean, as a factor; 1.3 to 2. */
const OPEN_END = 1.5;

/** The interval that a source means by an open end, beside what it logically says. */
export function pragmatic(source: Quantity): Quantity {
  const { low, high, value } = source;
  if (source.kind === 'score' || value <= 0) return source;
  if (high === Number.POSITIVE_INFINITY) return { ...source, high: value * OPEN_END };
  return low === Number.NEGATIVE_INFINITY ? { ...source, low: value / OPEN_END } : source;
}
