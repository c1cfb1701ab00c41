import { describe, expect, test } from 'vitest';
import { verdictOn } from '../fixtures/verdict-on.ts';

describe('two things of which each is given what the source says of the other', () => {
  test.each([
    [
      'while',
      'The council raised the fee for stalls slightly and left that for boats unchanged.',
      'The council raised the fee for boats slightly and left that for stalls unchanged.',
    ],
    [
      'a semicolon',
      'The old pier was torn down in 1971; the boathouse was kept and is a museum today.',
      'The boathouse was torn down in 1971, but the old pier was kept.',
    ],
    [
      'and, with a verb on either side',
      'The sails were sewn by Maren Holt and mended by the harbour school.',
      'The sails were sewn by the harbour school and mended by Maren Holt.',
    ],
    [
      'months',
      'May was unusually wet; April had been close to the long-term average.',
      'April was unusually wet, while May was close to the long-term average.',
    ],
    [
      'a clause that begins with the word itself',
      'May was unusually wet; April was close to the average.',
      'April was unusually wet, while May was close to the average.',
    ],
    [
      'ranks of two groups',
      'Times were fastest in the morning group and slowest after the long shift.',
      'Times were fastest after the long shift and slowest in the morning group.',
    ],
    [
      'adjectives of two groups',
      'Life jackets are optional for rowers and mandatory for all members of a sailing crew.',
      'Life jackets are mandatory for rowers but optional for members of a sailing crew.',
    ],
  ])('is no support: %s', async (_, sentence, claim) => {
    expect(await verdictOn(sentence, claim)).not.toBe('supported');
    expect(await verdictOn(sentence, sentence)).toBe('supported');
  });

  test('is refuted where every other word is met', async () => {
    const sentence = 'The old pier was torn down in 1971; the boathouse was kept and is a museum today.';
    const claim = 'The boathouse was torn down in 1971, but the old pier was kept.';
    expect(await verdictOn(sentence, claim)).toBe('refuted');
  });

  test('a claim that only turns the order of the two says the same', async () => {
    const sentence = 'The old pier was torn down in 1971; the boathouse was kept.';
    expect(await verdictOn(sentence, 'The boathouse was kept, but the old pier was torn down in 1971.')).toBe(
      'supported',
    );
  });
});

describe('numbers in the order of what they are of', () => {
  const sentence = 'Only the port of Selm and the island of Ruun grew, by 0.4 and 0.9 percent.';

  test.each([
    ['The port of Selm grew by 0.9 percent.', false],
    ['The island of Ruun grew by 0.4 percent.', false],
    ['The port of Selm grew by 0.4 percent.', true],
    ['The island of Ruun grew by 0.9 percent.', true],
  ])('%s %s', async (claim, right) => {
    expect((await verdictOn(sentence, claim)) === 'supported').toBe(right);
  });
});

describe('what a clause of another kind says', () => {
  test.each([
    [
      'a list is no identity',
      'The show has the whale from the series "Old Salt" and paper masks from Ruun.',
      'The whale from the series "Old Salt" is a paper mask from Ruun.',
    ],
    [
      'a preference turned',
      'Oak boats are preferred over steel ones because their thicker hulls are quieter.',
      'Steel boats are preferred over oak ones.',
    ],
    [
      'unless and if',
      'A new key costs 20 crowns, unless the old one was stolen and you have a police report.',
      'If your key was stolen and you have a police report, a new key costs 20 crowns.',
    ],
    [
      'a negation without its verb',
      'Trips to the island need the approval of the harbour office.',
      'Trips to the mainland need the approval of the harbour office, while trips to the island do not.',
    ],
    [
      'none, behind a preposition',
      'Lamps are fitted at the bow and the stern; there are no lamps on the mast.',
      'Lamps are fitted at the bow, the stern and also on the mast.',
    ],
    [
      'a vote turned',
      'The council of Selm voted nine to four on Tuesday to build a new pier.',
      'The council of Selm voted four to nine against a new pier on Tuesday.',
    ],
    [
      'what the other one pays half of',
      'The pier is to cost 6.2 million crowns, half of which the county will pay.',
      'The county will pay 6.2 million crowns for the pier.',
    ],
    [
      'a timetable is no event',
      'Work on the pier begins in March and should be finished by autumn.',
      'Work on the pier has begun.',
    ],
    [
      'months on the sides of than',
      'July brought 96 ships, 14 more than June.',
      'June brought 96 ships, 14 more than July.',
    ],
    [
      'what is so no more',
      'Maren Holt used to run the shop on Bell Street.',
      'Maren Holt runs the shop on Bell Street.',
    ],
    [
      'already',
      'The owner doubted that the tug would survive until its successor is in service.',
      'The successor of the tug is already in service.',
    ],
    [
      'how long it may be kept',
      'Once opened, the varnish can be used for three months.',
      'Once opened, the varnish can be used for up to six months.',
    ],
    [
      'the day of another clause',
      'Ferry traffic ended in 1961 after the bridge was built, and the pier was taken over by a club in 1970.',
      'Ferry traffic came to an end in 1970.',
    ],
  ])('%s', async (_, sentence, claim) => {
    expect(await verdictOn(sentence, claim)).not.toBe('supported');
    expect(await verdictOn(sentence, claim, 'Selm Ferry')).not.toBe('supported');
  });
});

describe('no contradiction', () => {
  test.each([
    [
      'the other side of a bound',
      'Please cancel at least 48 hours before the trip. Otherwise we charge 15 crowns.',
      'Cancelling less than 48 hours before the trip results in a charge of 15 crowns.',
    ],
    ['without and no', 'Tar oil is a liquid without colour or taste.', 'Tar oil has no colour or taste.'],
    [
      'two ages in a list',
      'Rowers aged 14 and 15 need the written consent of a parent.',
      'Fourteen- and fifteen-year-old rowers need the written consent of a parent.',
    ],
    [
      'how two things change together',
      'The taste is mild when young and becomes sharper with age.',
      'The older it is, the sharper its taste becomes.',
    ],
  ])('%s', async (_, sentence, claim) => {
    expect(await verdictOn(sentence, claim)).not.toBe('refuted');
  });
});
