import { findQuotations } from '../../src/attribution/find-quotations.ts';
import type { Article, Passage, Quotation } from '../../src/domain.ts';
import { analyse } from '../../src/text/analyse.ts';

/** An article of body paragraphs and nothing else. */
export function articleOf(...paragraphs: readonly string[]): Article {
  const passages = paragraphs.map(
    (text, i): Passage => ({ ordinal: i, kind: 'body', paragraph: i + 1, label: `¶ ${i + 1}`, text }),
  );
  return {
    id: 'test',
    file: 'test.txt',
    title: '',
    publisher: null,
    author: null,
    date: null,
    url: null,
    language: null,
    lines: [],
    passages,
  };
}

export function quotationsOf(article: Article): readonly Quotation[] {
  return findQuotations(
    article,
    article.passages.map((passage) => analyse(passage.text)),
  );
}

/** "direct Jane Doe: words … more words", one line for each quotation. */
export function shown(...paragraphs: readonly string[]): string[] {
  const article = articleOf(...paragraphs);
  return quotationsOf(article).map(({ voice, speaker, content }) => {
    const said = content.map(({ ordinal, start, end }) => article.passages[ordinal]?.text.slice(start, end));
    return `${voice} ${speaker?.name ?? '–'}: ${said.join(' … ')}`;
  });
}
