import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { verifyQuote } from '../../src/quote/verify-quote.ts';
import { libraryOf } from '../fixtures/library-of.ts';

const STORY = `# The night train to Halden

On July 1, 2019 the railway paid $2 billion for 25 sleeping cars built in the works at Eidsvoll. About 5 percent of the tickets for groups of 25–40 people were sold within two hours. The new carriages were not allowed to enter the tunnel before Thursday. Harald Sunde said the timetable would be ready on 4 August.

The company expects 1,500 passengers a week on the route through Ireland and Denmark. It introduced three conductors for every sleeping car. Patients with hypertension may ask the conductor for a lower berth. I want the night train to stop at every harbour along the coast.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ 'train.md': STORY });
});
afterAll(() => library.close());

const check = (text: string) => library.read((reader) => verifyQuote({ text }, reader));

describe('the meaning is kept', () => {
  test.each([
    ['a date in another order', 'On 1 July 2019 the railway paid $2 billion for 25 sleeping cars'],
    ['a date with a rank', 'On July 1st, 2019 the railway paid $2 billion for 25 sleeping cars'],
    ['a date in another order at the end', 'Harald Sunde said the timetable would be ready on August 4'],
    ['an abbreviated month', 'Harald Sunde said the timetable would be ready on 4 Aug.'],
    ['money in words', 'the railway paid 2 billion dollars for twenty five sleeping cars'],
    ['money abbreviated', 'the railway paid $2bn for 25 sleeping cars built in the works'],
    ['percent in words', 'About five per cent of the tickets for groups of 25–40 people were sold'],
    ['a slip in a number word', 'the railway paid $2 billoin for 25 sleeping cars built in the works'],
    ['a slip in a small word', 'The new carriages wree not allowed to enter teh tunnel before Thursday'],
    ['an ending in brackets', 'It introduc[ing] three conductors for every sleeping car'],
    ['a filler', 'I want the night train to, you know, stop at every harbour along the coast'],
  ])('%s', async (_name, text) => {
    expect(await check(text)).toMatchObject({ meaning: 'kept', matches: [{ changes: [] }] });
  });

  test.each([
    ['a name for a pronoun', '[Sunde] want[s] the night train to stop at every harbour along the coast'],
    [
      'a noun for a name',
      'On July 1, 2019 [the company] paid $2 billion for 25 sleeping cars built in the works at Eidsvoll',
    ],
    ['a title for a name', '[Minister] Harald Sunde said the timetable would be ready on 4 August'],
  ])('brackets: %s', async (_name, text) => {
    expect(await check(text)).toMatchObject({ meaning: 'kept', context: 'complete' });
  });
});

describe('the meaning is changed', () => {
  test.each([
    [
      'number',
      'a range run together',
      'About 5 percent of the tickets for groups of 2540 people were sold within two hours',
    ],
    [
      'number',
      'percent dropped',
      'About 5 of the tickets for groups of 25–40 people were sold within two hours',
    ],
    ['number', 'a currency', 'the railway paid €2 billion for 25 sleeping cars built in the works'],
    ['date', 'a month', 'On August 1, 2019 the railway paid $2 billion for 25 sleeping cars'],
    [
      'name',
      'a name one letter away',
      'The company expects 1,500 passengers a week on the route through Iceland',
    ],
    ['antonym', 'a contrary prefix', 'Patients with hypotension may ask the conductor for a lower berth'],
    [
      'negation',
      'a negation in brackets',
      'The company [never] expects 1,500 passengers a week on the route',
    ],
    ['number', 'a number in brackets', 'It introduced [ninety] conductors for every sleeping car'],
    ['date', 'a year in brackets', 'On July 1, [2011] the railway paid $2 billion for 25 sleeping cars'],
    ['date', 'a day in brackets at the end', 'not allowed to enter the tunnel before [Monday]'],
    ['name', 'a name in brackets', 'on the route through Ireland and [Norway]'],
    [
      'modality',
      'a modal in brackets',
      'Patients with hypertension [must] ask the conductor for a lower berth',
    ],
  ])('%s: %s', async (type, _name, text) => {
    expect(await check(text)).toMatchObject({ meaning: 'changed', matches: [{ changes: [{ type }] }] });
  });

  test('a pronoun at the beginning', async () => {
    expect(await check('You want the night train to stop at every harbour along the coast')).toMatchObject({
      meaning: 'changed',
    });
  });
});
