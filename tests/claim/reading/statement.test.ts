import { expect, test } from 'vitest';
import { readPlain } from '../../../src/claim/reading/read-plain.ts';

test('of a table of numbers only the first are read', () => {
  const rows = (count: number) => readPlain('5 cranes lifted 6 boats '.repeat(count)).quantities.length;
  expect(rows(3)).toBe(6);
  expect(rows(400)).toBe(rows(800));
});
