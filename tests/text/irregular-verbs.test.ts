import { expect, test } from 'vitest';
import { irregularBase } from '../../src/text/lexicon/irregular-verbs.ts';

test.each([
  ['taken', 'take'],
  ['retook', 'retake'],
  ['outran', 'outrun'],
  ['misled', 'mislead'],
  ['rested', null],
  ['reset', null],
  ['over', null],
])('%s', (form, base) => {
  expect(irregularBase(form)).toBe(base);
});
