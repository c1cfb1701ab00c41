import { describe, expect, it } from 'vitest';
import { cite } from '../../src/citation/cite.ts';
import { formatArticle, formatCitation } from '../../src/citation/format-citation.ts';
import { formatDate } from '../../src/citation/format-date.ts';
import { harbour, harbourArticles } from '../fixtures/harbour-articles.ts';
import { memoryReader } from '../fixtures/memory-library.ts';

const reader = memoryReader(harbourArticles);

async function citeWords(words: string, articleId = 'harbour-1') {
  const [article] = await reader.articlesById([articleId]);
  const passage = (await reader.passages(articleId)).find(
    ({ kind, text }) => kind !== 'title' && text.includes(words),
  );
  if (article === undefined || passage === undefined) throw new Error(`No passage holds "${words}"`);
  const start = passage.text.indexOf(words);
  return { article, passage, citation: cite(article, passage, { start, end: start + words.length }) };
}

describe('cite', () => {
  it.each([
    ['The harbour of Lund', '¶ 1', 1],
    ['About 40 boats', '¶ 1', 2],
    ['40 boats must move.', '¶ 1', 2],
    ['the quay is not safe', '¶ 2', 2],
    ['on the north quay last week', 'caption after ¶ 2', 1],
  ])('cites %j as %s, sentence %i', async (words, label, sentence) => {
    const { citation } = await citeWords(words);
    expect(citation).toMatchObject({ label, sentence, excerpt: words });
    expect(citation.text.slice(citation.start, citation.end)).toBe(words);
  });

  it('carries the citable part of the article only', async () => {
    const { article, passage } = await citeWords('About 40 boats');
    const citation = cite({ ...article, ...{ lines: [], passages: [] } }, passage, { start: 0, end: 3 });
    expect(Object.keys(citation.article)).toEqual([
      'id',
      'file',
      'title',
      'publisher',
      'author',
      'date',
      'url',
    ]);
    expect(citation).not.toHaveProperty('through');
  });

  it.each([
    [-1, 3],
    [4, 3],
    [0, 10_000],
    [Number.NaN, 3],
  ])('refuses the range %d to %d', async (start, end) => {
    const { article, passage } = await citeWords('About 40 boats');
    expect(() => cite(article, passage, { start, end })).toThrow(RangeError);
  });
});

describe('formatCitation', () => {
  it('names title, publisher, date and paragraph', async () => {
    const { citation } = await citeWords('About 40 boats');
    expect(formatCitation(citation)).toBe(
      'Harbour to close for the winter · The Coast Post · 4 October 2019 · ¶ 1',
    );
  });

  it('leaves an unknown publisher out and says that a date is unknown', async () => {
    const { citation } = await citeWords('nine votes', 'budget');
    expect(formatCitation(citation)).toBe('Town council passes its budget · undated · ¶ 1');
  });

  it('names both paragraphs of words that run on, and captions as what they are', async () => {
    const { article, passage } = await citeWords('the quay is not safe');
    const through = cite(article, passage, { start: 0, end: passage.text.length }, { paragraph: 3, end: 9 });
    expect(formatCitation(through)).toMatch(/ · ¶¶ 2–3$/);
    expect(formatCitation((await citeWords('last week')).citation)).toMatch(/ · caption after ¶ 2$/);
  });

  it('falls back on the file name of an article without a title', () => {
    expect(formatArticle({ ...harbour, file: 'notes/a.txt', title: ' ', date: '2019' })).toBe(
      'notes/a.txt · The Coast Post · 2019',
    );
  });
});

describe('formatDate', () => {
  it.each([
    ['2019-10-04', '4 October 2019'],
    ['2016-12-31', '31 December 2016'],
    ['2019-10-04T23:59:59-08:00', '4 October 2019'],
    ['2017-04', 'April 2017'],
    ['2017', '2017'],
    ['2017-13-01', '2017-13-01'],
    ['last week', 'last week'],
  ])('prints %s as %s', (date, printed) => {
    expect(formatDate(date)).toBe(printed);
  });
});
