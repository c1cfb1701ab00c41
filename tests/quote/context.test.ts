import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { verifyQuote } from '../../src/quote/verify-quote.ts';
import { libraryOf } from '../fixtures/library-of.ts';

const STORY = `# The dam above the valley

Engineers say the old dam above Torvik does not leak into the western reservoir during spring floods. If the council agrees, the northern spillway will be rebuilt before the next thaw. The operator claimed the concrete samples were taken from the lowest gallery. Only the two senior wardens may open the emergency gates at night.

The cracks along the crest have almost reached the inspection tunnel. The allegedly faulty sensors were bought from a supplier in Odda. The council could double the number of inspectors if parliament finds the money. Asked if she would resign, the director praised the patience of the villagers downstream.

Farmers below the dam store water instead of pumping it from the shallow wells. At least 40 houses stand below the level of the spillway. The repair of the lower gates cost 12 million kroner last winter. The dam keeper tried to warn the valley by telephone during the storm.

The rumour of a second tunnel under the crest is false. Even if the river rises, the lower villages have three hours to leave. Not only the wardens but the farmers keep keys to the upper gates.

Nobody doubts the skill of the builders, but Hanne Vik doubts the lower wall will survive another decade. Had the ministry listened, the sluice would have been replaced in March. The mayor joked that the whole valley would soon be famous for swimming. The tunnel was flooded on purpose by the night shift, a claim the union rejects. The wardens slept through the alarm in the control room. That report was later retracted.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ 'dam.md': STORY });
});
afterAll(() => library.close());

const check = (text: string) => library.read((reader) => verifyQuote({ text }, reader));

describe('context', () => {
  test.each([
    ['behind a negation', 'leak into the western reservoir during spring floods'],
    ['behind a condition', 'the northern spillway will be rebuilt before the next thaw'],
    ['behind a claim', 'the concrete samples were taken from the lowest gallery'],
    ['behind "only"', 'the two senior wardens may open the emergency gates at night'],
    ['behind "almost"', 'reached the inspection tunnel'],
    ['behind "allegedly"', 'faulty sensors were bought from a supplier in Odda'],
    ['in front of a condition in the same clause', 'The council could double the number of inspectors'],
    ['behind "instead of"', 'pumping it from the shallow wells'],
    ['behind a bound', '40 houses stand below the level of the spillway'],
    ['within a number', 'The repair of the lower gates cost 12'],
    ['in front of a denial', 'The rumour of a second tunnel under the crest'],
    ['behind "even if", into its clause', 'the river rises, the lower villages have three hours to leave'],
    ['behind a doubt', 'the lower wall will survive another decade'],
    ['behind a condition without "if"', 'the sluice would have been replaced in March'],
    ['behind a joke', 'the whole valley would soon be famous for swimming'],
    ['in front of "a claim"', 'The tunnel was flooded on purpose by the night shift'],
    [
      'in front of a sentence that calls it false',
      'The wardens slept through the alarm in the control room.',
    ],
    ['an ellipsis over "not"', 'the old dam above Torvik does … leak into the western reservoir'],
    ['an ellipsis over "almost"', 'The cracks along the crest have … reached the inspection tunnel'],
    ['an ellipsis over "allegedly"', 'The ... faulty sensors were bought from a supplier in Odda'],
    [
      'an ellipsis over a modal',
      'The council [...] double the number of inspectors if parliament finds the money',
    ],
    ['an ellipsis over an attempt', 'The dam keeper … warn the valley by telephone during the storm'],
  ])('cut: %s', async (_name, text) => {
    expect(await check(text)).toMatchObject({ context: 'cut' });
  });

  test.each([
    [
      'a whole sentence',
      'If the council agrees, the northern spillway will be rebuilt before the next thaw.',
    ],
    ['behind a reported question', 'the director praised the patience of the villagers downstream'],
    ['behind a concession', 'the lower villages have three hours to leave'],
    ['behind "not only"', 'the wardens but the farmers keep keys to the upper gates'],
    ['an ellipsis over a harmless phrase', 'The dam keeper tried to warn the valley … during the storm'],
  ])('complete: %s', async (_name, text) => {
    expect(await check(text)).toMatchObject({ context: 'complete' });
  });
});
