import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shingleTokens, termToken } from '../../src/library/token.ts';

const forms = fc.array(fc.string({ unit: 'binary' }), { maxLength: 30 });

test('there is a shingle for each three words, and one for fewer', () => {
  fc.assert(
    fc.property(forms, (given) => {
      const tokens = shingleTokens(given);
      expect(tokens).toHaveLength(given.length === 0 ? 0 : Math.max(1, given.length - 2));
      for (const token of [...tokens, ...given.map(termToken)]) expect(token).toMatch(/^[0-9a-z]{6}$/);
    }),
  );
});

test('a run of words has the same shingles wherever it stands', () => {
  fc.assert(
    fc.property(forms, forms, fc.array(fc.string(), { minLength: 3, maxLength: 9 }), (before, after, run) => {
      expect(shingleTokens([...before, ...run, ...after])).toEqual(
        expect.arrayContaining(shingleTokens(run)),
      );
    }),
  );
});

test.each([
  [
    ['a', 'b', 'c'],
    ['c', 'b', 'a'],
  ],
  [
    ['a', 'b', 'c'],
    ['ab', 'c', ''],
  ],
  [
    ['a', 'b', 'c'],
    ['a', 'b'],
  ],
  [
    ['the', 'old', 'bridge'],
    ['the', 'old', 'fridge'],
  ],
  [
    ['a', 'a', 'b'],
    ['a', 'b', 'b'],
  ],
])('%j and %j differ', (one, other) => {
  expect(shingleTokens(one)).not.toEqual(shingleTokens(other));
});

test('names hardly ever meet', () => {
  const names = new Set(Array.from({ length: 100_000 }, (_, i) => termToken(`word ${i}`)));
  // By the birthday bound 2.3 of 100,000 names of 31 bits meet.
  expect(names.size).toBeGreaterThan(99_985);
});
