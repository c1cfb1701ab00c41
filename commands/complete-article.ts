import type { ArticleRef } from '../src/domain.ts';
import type { Reader } from '../src/library/library.ts';
import { articlesLike } from './find-article.ts';

/** Discord's limits of a completion. */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

/** Titles of articles that a person may be typing, best first, the newest when nothing is typed yet. */
export async function completeArticle(typed: string, reader: Reader): Promise<readonly string[]> {
  const articles = await articlesLike(typed, reader);
  return choices(articles.map((article) => nameAmong(article, articles)));
}

/** At most 25 different values of at most 100 characters, as Discord takes them. */
export function choices(values: readonly string[]): readonly string[] {
  const fitting = values.filter((value) => value !== '' && value.length <= LONGEST_CHOICE);
  return [...new Set(fitting)].slice(0, MOST_CHOICES);
}

/** The title where it names one article and fits; else the file's name, else the id, which always fits. */
function nameAmong({ title, file, id }: ArticleRef, articles: readonly ArticleRef[]): string {
  const unique = articles.filter((other) => other.title === title).length === 1;
  if (unique && title.trim() !== '' && title.length <= LONGEST_CHOICE) return title;
  return file.length <= LONGEST_CHOICE ? file : id;
}
