import type { Article, Metadata, PassageKind, Quotation } from '../../src/domain.ts';
import type { AnalysedArticle } from '../../src/library/library.ts';
import { words } from '../../src/text/words.ts';

type Text = string | readonly [PassageKind, string];

/** An article of a title and these passages (body paragraphs unless said otherwise), ready to be stored. Its id is `id of <file>`. */
export function plainArticle(
  file: string,
  texts: readonly Text[],
  metadata: Partial<Metadata> = {},
  quotations: readonly Quotation[] = [],
): AnalysedArticle {
  const title = metadata.title ?? `Title of ${file}`;
  let paragraph = 0;
  const passages = [['title', title] as const, ...texts].map((given, ordinal) => {
    const [kind, text] = typeof given === 'string' ? (['body', given] as const) : given;
    const body = kind === 'body';
    if (body) paragraph += 1;
    return { ordinal, kind, paragraph: body ? paragraph : null, label: body ? `¶ ${paragraph}` : kind, text };
  });
  const nothing = { publisher: null, author: null, date: null, url: null, language: null };
  const article: Article = { ...nothing, ...metadata, id: `id of ${file}`, file, title, lines: [], passages };
  const analyses = passages.map(({ text }) => ({
    sentences: [{ start: 0, end: text.length }],
    tags: 'n'.repeat(words(text).length),
  }));
  return { article, analyses, referents: [], quotations, fingerprint: `fingerprint of ${texts.join()}` };
}

export function formsOf(text: string): string[] {
  return words(text).map(({ form }) => form);
}
