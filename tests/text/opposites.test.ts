import { expect, test } from 'vitest';
import { areOpposites } from '../../src/text/opposites.ts';

test.each([
  ['rise', 'fall'],
  ['rose', 'fell'],
  ['increased', 'decreasing'],
  ['won', 'lost'],
  ['approved', 'rejected'],
  ['supports', 'opposed'],
  ['allow', 'bans'],
  ['arrested', 'released'],
  ['guilty', 'innocent'],
  ['alive', 'dead'],
  ['all', 'none'],
  ['first', 'last'],
  ['before', 'after'],
  ['northern', 'southern'],
  ['more', 'less'],
  ['encrypted', 'unencrypted'],
])('%s and %s are opposites', (a, b) => {
  expect(areOpposites(a, b)).toBe(true);
  expect(areOpposites(b, a)).toBe(true);
});

test.each([
  ['rise', 'rose'],
  ['rise', 'climb'],
  ['win', 'win'],
  ['table', 'chair'],
  ['must', 'may'],
])('%s and %s are not', (a, b) => {
  expect(areOpposites(a, b)).toBe(false);
});
