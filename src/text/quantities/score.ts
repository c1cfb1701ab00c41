import { formAt } from '../form-at.ts';
import type { Quantity } from '../quantities.ts';
import { headNoun } from './head-noun.ts';
import { quantityOf } from './quantity-of.ts';
import type { QuantitySource } from './quantity-source.ts';
import type { WrittenNumber } from './written-number.ts';

/** The result of a match or a vote, from two numbers with a dash between them; null when they are a range. */
export function readScore(
  source: QuantitySource,
  from: number,
  first: WrittenNumber,
  second: WrittenNumber,
): Quantity | null {
  if (!isScore(source, first, second)) return null;
  const number = { ...first, high: second.value };
  return { ...quantityOf(source, { from, to: second.to, kind: 'score', unit: null, number }), noun: null };
}

/** From here on two rising numbers are a range: few matches go so high. */
const RANGE_FROM = 30;

/** Two whole numbers, falling, or small and with no noun behind but that of a result. */
function isScore(source: QuantitySource, first: WrittenNumber, second: WrittenNumber): boolean {
  if (!Number.isInteger(first.value) || !Number.isInteger(second.value)) return false;
  if (first.value > second.value) return true;
  return (
    second.value < RANGE_FROM &&
    (headNoun(source, second.to) === null ||
      /^(?:win|loss|draw|victory|defeat|lead|vote|record)$/.test(formAt(source.all, second.to)))
  );
}
