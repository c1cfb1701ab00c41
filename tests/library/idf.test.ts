import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idf } from '../../src/library/idf.ts';

test('it falls with the passages that have the feature, rises with their total, and is never negative', () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.nat(1e9), (a, b) => {
      const [having, total] = [Math.min(a, b), Math.max(a, b)];
      expect(idf(total, having)).toBeGreaterThan(0);
      expect(idf(total + 1, having)).toBeGreaterThanOrEqual(idf(total, having));
      expect(idf(total + 1, having + 1)).toBeLessThanOrEqual(idf(total + 1, having));
    }),
  );
});

test('a feature that no other passage has is worth about the logarithm of their number', () => {
  expect(idf(1_000_000, 1)).toBeCloseTo(Math.log(1_000_000 / 1.5), 5);
});
