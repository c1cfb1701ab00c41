import type { ArticleRef, Citation } from '../domain.ts';
import { formatDate } from './format-date.ts';

/** One line that names the place of some words: `title · publisher · date · ¶ 4`. */
export function formatCitation(citation: Citation): string {
  return [...articleParts(citation.article), formatPlace(citation)].join(SEPARATOR);
}

/** One line that names an article: `title · publisher · date`. */
export function formatArticle(article: ArticleRef): string {
  return articleParts(article).join(SEPARATOR);
}

/** An article's title, or its file's name when the source prints no title. */
export function titleOf(article: Pick<ArticleRef, 'title' | 'file'>): string {
  return article.title.trim() === '' ? article.file : article.title;
}

/** The place within the article: `¶ 4`, `¶¶ 4–5` when the words run on, `caption after ¶ 3`. */
export function formatPlace({ label, paragraph, through }: Citation): string {
  const last = through?.paragraph ?? null;
  return paragraph === null || last === null || last === paragraph ? label : `¶¶ ${paragraph}–${last}`;
}

const SEPARATOR = ' · ';

/** An unknown publisher is left out; an unknown date is said, because a reader weighs a source by its age. */
function articleParts(article: ArticleRef): string[] {
  const date = article.date === null ? 'undated' : formatDate(article.date);
  return [titleOf(article), ...(article.publisher === null ? [] : [article.publisher]), date];
}
