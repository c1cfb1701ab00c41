import { formatArticle } from '../citation/format-citation.ts';
import { formatDate } from '../citation/format-date.ts';
import type { ArticleRef } from '../domain.ts';
import type { Statistics } from '../library/library.ts';
import type { Answer, Page } from './card.ts';
import { clip } from './clip.ts';
import { count, list, note, runs, strong, text } from './compose.ts';

const ARTICLES_A_PAGE = 10;

/** The articles of the library, newest first. */
export function articlesCard(articles: readonly ArticleRef[]): Answer {
  const headline = `The library holds ${count(articles.length, 'article')}`;
  const newestFirst = [...articles].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const starts = newestFirst.map((_, index) => index).filter((index) => index % ARTICLES_A_PAGE === 0);
  const [first, ...others] = starts.map((start): Page => {
    const shown = newestFirst.slice(start, start + ARTICLES_A_PAGE);
    const last = start + shown.length;
    const range = start + 1 === last ? `${last}` : `${start + 1} to ${last}`;
    const blocks = [
      ...list(shown.map((one) => runs(clip(formatArticle(one), 200)))),
      note(`${range} of ${articles.length}, newest first. /article opens one.`),
    ];
    return { card: { tone: 'neutral', headline, blocks }, context: null };
  });
  const none: Page = {
    card: { tone: 'absent', headline: 'The library is empty', blocks: [EMPTY] },
    context: null,
  };
  return { pages: [first ?? none, ...others], shareable: true };
}

export function statisticsCard(statistics: Statistics): Answer {
  const { articles, paragraphs, passages, quotations, words, oldest, newest } = statistics;
  const dates =
    oldest === null || newest === null ? [] : [`dated ${formatDate(oldest)} to ${formatDate(newest)}`];
  const lines = [
    [count(articles, 'article'), ...dates].join(', '),
    `${count(paragraphs, 'numbered paragraph')}, ${count(passages, 'passage')} with titles, headings and captions`,
    `${count(words, 'word')}`,
    `${count(quotations, 'quotation')} with speakers`,
  ];
  const blocks = articles === 0 ? [EMPTY] : list(lines.map((line) => runs(line)));
  const headline = 'What every answer is checked against';
  return { pages: [{ card: { tone: 'neutral', headline, blocks }, context: null }], shareable: true };
}

const EMPTY = text('Put articles into ', strong('corpus/'), ' and start again.');
