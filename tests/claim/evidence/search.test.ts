import { expect, test } from 'vitest';
import { searchLibrary } from '../../../src/claim/evidence/search.ts';
import { UserError } from '../../../src/user-error.ts';
import { harbourArticles } from '../../fixtures/harbour-articles.ts';
import { memoryReader } from '../../fixtures/memory-library.ts';

const reader = memoryReader(harbourArticles);

test('gives each passage once, by its best sentence, best first', async () => {
  const hits = await searchLibrary('what do the repairs cost', reader, 5);
  expect(hits[0]?.citation.excerpt).toContain('2.5 million crowns');
  const passages = hits.map(({ citation }) => `${citation.article.id} ${citation.label}`);
  expect(new Set(passages).size).toBe(passages.length);
  expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
});

test('keeps the limit, finds nothing for unknown words, refuses none at all', async () => {
  expect(await searchLibrary('harbour', reader, 2)).toHaveLength(2);
  expect(await searchLibrary('methane', reader, 2)).toEqual([]);
  await expect(searchLibrary('…', reader, 2)).rejects.toThrow(UserError);
});
