import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bm25 } from '../../src/library/bm25.ts';

const occurrences = fc.double({ min: 0.01, max: 1_000, noNaN: true });
const length = fc.double({ min: 1, max: 1e6, noNaN: true });

test('it rises with occurrences, ever less, and stays below its limit', () => {
  fc.assert(
    fc.property(occurrences, length, length, (times, words, average) => {
      const [one, two, three] = [1, 2, 3].map((factor) => bm25(factor * times, words, average));
      expect(one).toBeGreaterThan(0);
      expect(two).toBeGreaterThan(one ?? 0);
      expect((three ?? 0) - (two ?? 0)).toBeLessThan((two ?? 0) - (one ?? 0));
      expect(three).toBeLessThan(1.9);
    }),
  );
});

test('it falls with length, and only the ratio of lengths counts', () => {
  fc.assert(
    fc.property(occurrences, length, length, (times, words, average) => {
      expect(bm25(times, 2 * words, average)).toBeLessThan(bm25(times, words, average));
      expect(bm25(times, 2 * words, 2 * average)).toBeCloseTo(bm25(times, words, average), 9);
    }),
  );
});

test('no occurrence is worth nothing, one in a passage of average length is worth 1', () => {
  expect(bm25(0, 80, 80)).toBe(0);
  expect(bm25(1, 80, 80)).toBeCloseTo(1, 12);
});
