import { describe, expect, it } from 'vitest';
import { articleCard } from '../../src/card/article-card.ts';
import type { Answer, Tone } from '../../src/card/card.ts';
import { clip, clipMiddle } from '../../src/card/clip.ts';
import { confidenceWords } from '../../src/card/confidence-words.ts';
import { articlesCard, statisticsCard } from '../../src/card/corpus-card.ts';
import { errorCard } from '../../src/card/error-card.ts';
import { fitRuns } from '../../src/card/fit-runs.ts';
import { messageCard } from '../../src/card/message-card.ts';
import { searchCard } from '../../src/card/search-card.ts';
import { readSetting } from '../../src/card/setting.ts';
import { citationOf } from '../fixtures/checks.ts';
import { harbour, harbourArticles } from '../fixtures/harbour-articles.ts';
import { memoryReader } from '../fixtures/memory-library.ts';
import { textOf, textOfAnswer } from './card-text.ts';

const reader = memoryReader(harbourArticles);

async function readArticle(paragraph: number | null, times = 1) {
  const body = harbour.passages.slice(1);
  const passages = Array.from({ length: times }, () => body).flat();
  const long = memoryReader([{ ...harbour, said: [], passages }]);
  const [article] = await long.articles();
  if (article === undefined) throw new Error('No article');
  return articleCard(article, await long.passages(article.id), paragraph);
}

describe('articleCard', () => {
  it('names the article and numbers its paragraphs', async () => {
    const { pages } = await readArticle(null);
    expect(pages[0].card.headline).toBe('Harbour to close for the winter');
    expect(textOf(pages[0].card)).toMatch(
      /Ida Lind · The Coast Post · 4 October 2019 · open the article\n¶ 1\nThe harbour/,
    );
    expect(textOf(pages[0].card)).toContain('caption after ¶ 2\nMayor Anna Berg');
  });

  it('divides a long article into pages and opens at the asked paragraph', async () => {
    const answer = await readArticle(30, 12);
    expect(answer.pages.length).toBeGreaterThan(3);
    expect(textOf(answer.pages[answer.opensAt ?? 0]?.card ?? answer.pages[0].card)).toContain('\n¶ 30\n');
    const all = textOfAnswer(answer);
    for (let n = 1; n <= 48; n++) expect(all.split(`\n¶ ${n}\n`)).toHaveLength(2);
    expect((await readArticle(1, 12)).opensAt).toBeUndefined();
  });

  it('says when an article is empty', async () => {
    expect(textOf((await readArticle(null, 0)).pages[0].card)).toContain('holds no paragraphs');
  });
});

describe('searchCard', () => {
  it('shows passages with their places, three a page, and what was searched', async () => {
    const citation = await citationOf(reader, 'harbour-1', 'The harbour of Lund will close on 1 November');
    const citations = [citation, citation, citation, citation];
    const { pages } = searchCard('harbour', citations, await readSetting(reader, citations));
    expect(pages).toHaveLength(2);
    expect(textOf(pages[0].card)).toMatch(/^4 passages on “harbour”\nThe harbour.*\n.*¶ 1\n/);
    expect(textOf(pages[0].card)).toContain('Searched 3 articles, newest of 4 October 2019.');
  });

  it('says when nothing was found', async () => {
    const { pages } = searchCard('submarines', [], await readSetting(reader, []));
    expect(pages[0].card).toMatchObject({ tone: 'absent', headline: 'No passage on “submarines”' });
  });
});

describe('corpus cards', () => {
  it('lists the newest article first, ten a page', async () => {
    const [ref] = await reader.articles();
    if (ref === undefined) throw new Error('No article');
    const many = Array.from({ length: 23 }, (_, n) => ({
      ...ref,
      title: `Title ${n}`,
      date: `2019-10-${10 + n}`,
    }));
    const { pages } = articlesCard(many);
    expect(pages).toHaveLength(3);
    expect(textOf(pages[0].card)).toMatch(/^The library holds 23 articles\nTitle 22 · The Coast Post/);
    expect(textOf(pages[2]?.card ?? pages[0].card)).toContain('21 to 23 of 23');
  });

  it('counts what the library holds', async () => {
    const text = textOfAnswer(statisticsCard(await reader.statistics()));
    expect(text).toContain('3 articles, dated 4 October 2019 to 4 October 2019');
    expect(text).toContain('8 numbered paragraphs');
  });

  it('says how to fill an empty library', async () => {
    const empty = memoryReader([]);
    expect(textOfAnswer(articlesCard([]))).toContain('Put articles into corpus/');
    expect(textOfAnswer(statisticsCard(await empty.statistics()))).toContain('Put articles into corpus/');
  });
});

describe('messageCard', () => {
  const answer = (headline: string, tone: Tone): Answer => ({
    pages: [{ card: { tone, headline, blocks: [] }, context: null }],
    shareable: true,
  });
  const good = { words: 'one', answer: answer('Verbatim', 'good') };
  const bad = { words: 'two', answer: answer('Altered', 'bad') };

  it('gives a single finding as it is', () => {
    expect(messageCard('quotation', [good], 1)).toBe(good.answer);
  });

  it('puts an overview before several findings, which looks like the worst of them', () => {
    const { pages } = messageCard('quotation', [good, bad], 2);
    expect(pages.map(({ card }) => card.headline)).toEqual([
      '2 quotations in this message',
      'Verbatim',
      'Altered',
    ]);
    expect(pages[0].card.tone).toBe('bad');
    expect(textOf(pages[0].card)).toContain('Altered – “two”');
  });

  it('says when some were left out', () => {
    expect(textOf(messageCard('assertion', [good, bad], 9).pages[0].card)).toContain(
      'The first 2 were checked.',
    );
  });
});

describe('errorCard', () => {
  it('is one sentence that is not shared', () => {
    const answer = errorCard('Cannot check the quote: no words were given');
    expect(answer.shareable).toBe(false);
    expect(textOfAnswer(answer)).toBe('That did not work\nCannot check the quote: no words were given');
  });
});

describe('confidenceWords', () => {
  it.each([
    [1, 'near certain'],
    [0.95, 'near certain'],
    [0.949, 'likely'],
    [0.8, 'likely'],
    [0.799, 'uncertain'],
    [0, 'uncertain'],
  ])('%d is %s', (confidence, words) => {
    expect(confidenceWords(confidence)).toBe(words);
  });
});

describe('clip', () => {
  it.each([
    ['short enough', 20, 'short enough'],
    ['cut between two words', 12, 'cut between…'],
    ['onewordthatdoesnotend', 10, 'onewordth…'],
    ['emoji 😀😀😀😀', 8, 'emoji…'],
    ['😀😀😀😀', 4, '😀…'],
  ])('shortens %j to %d', (text, longest, expected) => {
    expect(clip(text, longest)).toBe(expected);
    expect(clip(text, longest).isWellFormed()).toBe(true);
  });

  it('counts the words that the middle loses', () => {
    const text = Array.from({ length: 100 }, (_, n) => `w${n}`).join(' ');
    const clipped = clipMiddle(text, 80);
    const lost = Number(/\[… (\d+) words …\]/.exec(clipped)?.[1]);
    expect(clipped.split(' ').length - 4 + lost).toBe(100);
    expect(clipped.length).toBeLessThanOrEqual(80);
  });

  it('shortens long runs before short ones', () => {
    const runs = [
      { text: 'kept words '.repeat(200) },
      { text: 'not', style: 'source' as const },
      { text: ' go' },
    ];
    const fitted = fitRuns(runs, 500);
    expect(fitted.slice(1)).toEqual(runs.slice(1));
    expect(fitted.map(({ text }) => text).join('').length).toBeLessThanOrEqual(500);
  });
});
