import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseCandidates } from '../../src/library/choose-candidates.ts';

const weight = fc.double({ min: 0.1, max: 20, noNaN: true });
const passages = fc.uniqueArray(fc.nat(40), { maxLength: 20 });
const features = fc.array(fc.record({ weight, passages }), { maxLength: 20 });

test('gains never rise, ids do not repeat, and the first has the greatest weight', () => {
  fc.assert(
    fc.property(features, fc.integer({ min: 1, max: 50 }), (given, limit) => {
      const chosen = chooseCandidates(given, limit);
      expect(chosen.length).toBeLessThanOrEqual(limit);
      expect(new Set(chosen.map(({ id }) => id)).size).toBe(chosen.length);
      for (const [i, { gain }] of chosen.entries()) {
        expect(gain).toBeLessThanOrEqual((chosen[i - 1]?.gain ?? Number.POSITIVE_INFINITY) + 1e-9);
      }
      const weightOf = (id: number) =>
        given.reduce((sum, feature) => sum + (feature.passages.includes(id) ? feature.weight : 0), 0);
      const heaviest = Math.max(...given.flatMap((feature) => feature.passages.map(weightOf)));
      if (chosen[0]) expect(weightOf(chosen[0].id)).toBeCloseTo(heaviest, 9);
    }),
  );
});

test('one that explains another part comes before the third that explains the same', () => {
  const long = Array.from({ length: 6 }, () => ({ weight: 10, passages: [1, 2, 3, 4, 5] }));
  const short = Array.from({ length: 3 }, () => ({ weight: 10, passages: [9] }));
  expect(chooseCandidates([...long, ...short], 4).map(({ id }) => id)).toEqual([1, 2, 9, 3]);
});

test('in a short quote all places count', () => {
  const everywhere = { weight: 5, passages: Array.from({ length: 60 }, (_, i) => i) };
  expect(chooseCandidates([everywhere], 50)).toHaveLength(50);
});

test('nothing is chosen for nothing', () => {
  expect(chooseCandidates([], 10)).toEqual([]);
  expect(chooseCandidates([{ weight: 1, passages: [] }], 10)).toEqual([]);
});
