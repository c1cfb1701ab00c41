import { expect, test } from 'vitest';
import { selectEvidence } from '../../../src/claim/evidence/select-evidence.ts';
import { memoryReader, type PlainArticle } from '../../fixtures/memory-library.ts';

function article(id: string, title: string, passages: PlainArticle['passages']): PlainArticle {
  return { id, title, publisher: null, author: null, date: null, url: null, passages };
}

const tram = article('tram', 'A tram for Lund', [
  'The council of Lund ordered a new tram line.',
  'It opens in 2031.',
  'Nobody spoke against it.',
]);
const bridge = article('bridge', 'A bridge for Ystad', ['The bridge of Ystad opens in 2031.', 'It is blue.']);

async function found(text: string) {
  const sentences = await selectEvidence(text.split(' '), memoryReader([bridge, tram]), 10);
  return sentences.map(({ passage }) => passage.text);
}

test('a sentence leans on what stands beside it', async () => {
  const order = await found('lund tram line opens 2031');
  expect(order.slice(0, 2).toSorted()).toEqual([
    'It opens in 2031.',
    'The council of Lund ordered a new tram line.',
  ]);
});

test('a sentence that holds nothing of the claim gets nothing from its surroundings', async () => {
  const order = await found('lund tram line opens 2031');
  expect(order.at(-1)).toMatch(/^(?:Nobody spoke against it|It is blue)\.$/);
});

test('keeps the limit and finds nothing for no words', async () => {
  expect(await selectEvidence(['lund'], memoryReader([tram]), 1)).toHaveLength(1);
  expect(await selectEvidence([], memoryReader([tram]), 5)).toEqual([]);
});
