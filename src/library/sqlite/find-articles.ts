import type { ArticleRef } from '../../domain.ts';
import { words } from '../../text/words.ts';
import { ARTICLE_COLUMNS, articleOf } from './article-row.ts';
import type { Connection } from './connection.ts';

/**
 * Articles that a person may mean by a name: the id, the file with or without folders and ending, or its beginning ("004"), or words of
 * the title (all of it, its beginning, or a run of at least two words). Letter case and punctuation do not count. Best first. O(articles) in
 * SQLite, one comparison each.
 */
export function findArticles(connection: Connection, name: string): ArticleRef[] {
  const asked = folded(name);
  if (asked === '') return [];
  const sql = `SELECT ${ARTICLE_COLUMNS} FROM article WHERE id = ? OR instr(foldedNames, ?) ORDER BY file`;
  return connection
    .all(sql, name.trim(), asked)
    .map(articleOf)
    .map((article) => ({ article, rank: rankOf(article, name.trim(), asked) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ article }) => article);
}

/** What an article is found by, as it is stored: title and file name with and without its ending, folded. */
export function foldedNames({ title, file }: Pick<ArticleRef, 'title' | 'file'>): string {
  return [title, file, withoutEnding(file)].map(folded).join('\n');
}

const NO_MATCH = 5;

function rankOf({ id, file, title }: ArticleRef, name: string, asked: string): number {
  if (id === name || file === name) return 0;
  const base = file.slice(file.lastIndexOf('/') + 1);
  if ([file, base, withoutEnding(file), withoutEnding(base)].some((known) => folded(known) === asked))
    return 1;
  const known = folded(title);
  if (known === asked) return 2;
  if (folded(base).startsWith(`${asked} `)) return 3;
  if (!asked.includes(' ')) return NO_MATCH;
  if (known.startsWith(`${asked} `)) return 3;
  return ` ${known} `.includes(` ${asked} `) ? 4 : NO_MATCH;
}

function withoutEnding(file: string): string {
  return file.replace(/\.[^./]+$/, '');
}

function folded(text: string): string {
  return words(text)
    .map(({ form }) => form)
    .join(' ');
}
