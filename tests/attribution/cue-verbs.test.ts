import { expect, test } from 'vitest';
import { cueStance, cueVerb } from '../../src/attribution/cue-verbs.ts';

test.each([
  ['said', 'neutral'],
  ['according to', 'neutral'],
  [':', 'neutral'],
  ['claimed', 'claim'],
  ['alleges', 'claim'],
  ['denied', 'denial'],
  ['rejected', 'denial'],
  ['never said', 'denial'],
  ['has not said', 'denial'],
  ['did not deny', 'denial'],
  ['questioned', 'doubt'],
  ['promised', 'future'],
  ['called for', 'call'],
  ['urged', 'call'],
  ['asked', 'question'],
] as const)('%s is %s', (cue, stance) => {
  expect(cueStance(cue)).toBe(stance);
});

test.each([
  'said',
  'says',
  'saying',
  'told',
  'denies',
  'denied',
  'wrote',
  'urging',
  'criticised',
  'criticized',
])('%s is a form of a cue verb', (form) => {
  expect(cueVerb(form)).not.toBeNull();
});

test.each(['runs', 'was', 'saidly', '', 'constructor'])('%s is none', (form) => {
  expect(cueVerb(form)).toBeNull();
});
