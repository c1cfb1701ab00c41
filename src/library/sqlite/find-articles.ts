import type { ArticleRef } from '../../domain.ts';
import { words } from '../../text/words.ts';

/**
 * Articles that a person may mean by a name: the id, the file with or without folders and ending, or words of the title
 * (all of it, its beginning, or a run of at least two words). Letter case and punctuation do not count. Best first; O(articles).
 */
export function articlesNamed(articles: readonly ArticleRef[], name: string): ArticleRef[] {
  const asked = folded(name);
  if (asked === '') return [];
  return articles
    .map((article) => ({ article, rank: rankOf(article, name.trim(), asked) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ article }) => article);
}

const NO_MATCH = 6;

function rankOf({ id, file, title }: ArticleRef, name: string, asked: string): number {
  if (id === name || file === name) return 0;
  const base = file.slice(file.lastIndexOf('/') + 1);
  if ([file, base, withoutEnding(file), withoutEnding(base)].some((known) => folded(known) === asked))
    return 1;
  const known = folded(title);
  if (known === asked) return 2;
  if (id.toLowerCase() === name.toLowerCase()) return 3;
  if (!asked.includes(' ')) return NO_MATCH;
  if (known.startsWith(`${asked} `)) return 4;
  return ` ${known} `.includes(` ${asked} `) ? 5 : NO_MATCH;
}

function withoutEnding(file: string): string {
  return file.replace(/\.[^./]+$/, '');
}

function folded(text: string): string {
  return words(text)
    .map(({ form }) => form)
    .join(' ');
}
