import { describe, expect, test } from 'vitest';
import { sameSpeaker } from '../../src/attribution/same-speaker.ts';
import type { Speaker } from '../../src/domain.ts';

const MARSH: Speaker = {
  name: 'Helen Marsh',
  aliases: ['Marsh', 'UK Finance Minister', 'leader of the Reform Group'],
};
const PETROV: Speaker = { name: 'Iván Petrov', aliases: ['Petrov', 'Norse Steel spokesman', 'Norse Steel'] };
const STEEL: Speaker = { name: 'Norse Steel', aliases: ['Iván Petrov'] };
const GARNIER: Speaker = {
  name: 'Louis Garnier',
  aliases: ['Garnier', 'French President', 'French presidential candidate'],
};
const TEAM: Speaker = { name: 'Garnier’s campaign team', aliases: [] };
const JOINT: Speaker = {
  name: 'Helen Marsh and her Dutch counterpart',
  aliases: ['Helen Marsh', 'Marsh', 'UK Finance Minister'],
};
const BROTHER: Speaker = { name: 'John Marsh', aliases: [] };

const MINISTER: Speaker = {
  name: 'Lena Dahl',
  aliases: ['Dahl', 'minister for the economy', 'candidate for the French presidency'],
};
const VOICE: Speaker = { name: 'Jon Ek', aliases: ['Ek', 'spokesman for Norsteel', 'Norsteel'] };

describe('the same speaker', () => {
  test.each([
    ['Helen Marsh', MARSH],
    ['helen marsh', MARSH],
    ['Marsh', MARSH],
    ['Ms Marsh', MARSH],
    ['Helen R. Marsh', MARSH],
    ['H. Marsh', MARSH],
    ['Helen Marsh MP', MARSH],
    ['Finance Minister Helen Marsh', MARSH],
    ['the UK Finance Minister', MARSH],
    ['the finance minister', MARSH],
    ['Britain’s finance minister', MARSH],
    ['Ivan Petrov', PETROV],
    ['PETROV', PETROV],
    ['Norse Steel', PETROV],
    ['Norse Steel spokesman Ivan Petrov', PETROV],
    ['Norse Steel', STEEL],
    ['Ivan Petrov', STEEL],
    ['Secretary of State Helen Marsh', MARSH],
    ['Norsteel spokesman', VOICE],
    ['the spokesman for Norsteel', VOICE],
    ['the minister', MINISTER],
    ['the candidate', MINISTER],
    ['the candidate for the French presidency', MINISTER],
    ['Mr Garnier', GARNIER],
    ['President Garnier', GARNIER],
    ['the French president', GARNIER],
    ['France’s president', GARNIER],
    ['Garnier’s campaign team', TEAM],
    ["Garnier's campaign team", TEAM],
    ['Marsh', JOINT],
    ['a senior official', { name: 'A senior official', aliases: [] }],
  ] as const)('%s', (asked, speaker) => {
    expect(sameSpeaker(asked, speaker)).toBe(true);
  });
});

describe('another speaker', () => {
  test.each([
    ['John Marsh', MARSH],
    ['Mr J. Marsh', MARSH],
    ['Helen Petrov', MARSH],
    ['Helen', MARSH],
    ['the French finance minister', MARSH],
    ['the health minister', MARSH],
    ['the US president', GARNIER],
    ['Garnier', TEAM],
    ['Louis Garnier', TEAM],
    ['the minister for health', MINISTER],
    ['the health minister', MINISTER],
    ['the candidate for the Chilean presidency', MINISTER],
    ['spokesman for Sudsteel', VOICE],
    ['Norse Shipping', PETROV],
    ['Steel', STEEL],
    ['', MARSH],
    ['“”', MARSH],
    ['the', MARSH],
  ] as const)('%s', (asked, speaker) => {
    expect(sameSpeaker(asked, speaker)).toBe(false);
  });

  test('a surname that two speakers of the article bear decides nothing', () => {
    expect(sameSpeaker('Marsh', MARSH, [MARSH, BROTHER])).toBe(false);
    expect(sameSpeaker('Helen Marsh', MARSH, [MARSH, BROTHER])).toBe(true);
    expect(sameSpeaker('Marsh', MARSH, [MARSH, GARNIER])).toBe(true);
  });
});

test('an organisation counts for its spokesman also where it speaks itself', () => {
  const norsteel: Speaker = { name: 'Norsteel', aliases: ['Iván Petrov'] };
  const spokesman: Speaker = { name: 'Iván Petrov', aliases: ['Petrov', 'spokesman', 'Norsteel'] };
  expect(sameSpeaker('Norsteel', spokesman, [norsteel, spokesman])).toBe(true);
  expect(sameSpeaker('Iván Petrov', norsteel, [norsteel, spokesman])).toBe(true);
  const abroad: Speaker = { name: 'German Norsteel', aliases: [] };
  expect(sameSpeaker('Norsteel', spokesman, [abroad, spokesman])).toBe(true);
});

test('a name of any length is answered at once', () => {
  expect(sameSpeaker('Marsh '.repeat(100_000), MARSH)).toBe(false);
});
