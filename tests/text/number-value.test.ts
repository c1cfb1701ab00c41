import { expect, test } from 'vitest';
import { numberValue, ordinalValue } from '../../src/text/number-value.ts';

test.each([
  ['ten', 10],
  ['twenty five', 25],
  ['two hundred and five', 205],
  ['one hundred and one thousand', 101_000],
  ['one million two hundred thousand', 1_200_000],
  ['nineteen hundred', 1_900],
  ['1.5 billion', 1.5e9],
  ['2 bn', 2e9],
  ['10 000', 10_000],
  ['a million', 1e6],
  ['half a million', 5e5],
  ['two and a half million', 2.5e6],
  ['two dozen', 24],
  ['a third', 1 / 3],
  ['three quarters', 0.75],
  ['half', 0.5],
  ['third', null],
  ['million', null],
  ['and five', null],
  ['five six', null],
  ['twenty twenty', null],
  ['10 and 5', null],
  ['a', null],
  ['', null],
])('%s → %s', (text, value) => {
  const found = numberValue(text.split(' ').filter(Boolean));
  if (value === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(value, 9);
});

test('ordinals', () => {
  expect(ordinalValue(['third'])).toBe(3);
  expect(ordinalValue(['19th'])).toBe(19);
  expect(ordinalValue(['twenty', 'first'])).toBe(21);
  expect(ordinalValue(['three'])).toBeNull();
});
