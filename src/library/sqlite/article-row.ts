import type { ArticleRef } from '../../domain.ts';
import type { Row } from './connection.ts';

/** The columns that `articleOf` reads. */
export const ARTICLE_COLUMNS = 'id, file, title, publisher, author, date, url';

export function articleOf([id, file, title, publisher, author, date, url]: Row): ArticleRef {
  return {
    id: String(id),
    file: String(file),
    title: String(title),
    publisher: textOrNull(publisher),
    author: textOrNull(author),
    date: textOrNull(date),
    url: textOrNull(url),
  };
}

export function textOrNull(value: Row[number] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
