import type { Quotation } from '../../domain.ts';
import type { Reader } from '../library.ts';
import { ARTICLE_COLUMNS, articleOf, textOrNull } from './article-row.ts';
import type { Connection } from './connection.ts';
import { findArticles } from './find-articles.ts';
import { passagesAbout } from './passages-about.ts';
import { passagesLike } from './passages-like.ts';
import { reportFamily } from './report-family.ts';
import { passagesInRange } from './stored-passage.ts';

/** Reads the state that a connection sees. Every method is one or a few synchronous statements. */
export function createReader(connection: Connection): Reader {
  return {
    async statistics() {
      const totals =
        connection.get('SELECT articles, passages, paragraphs, quotations, words FROM totals') ?? [];
      const [articles = 0, passages = 0, paragraphs = 0, quotations = 0, words = 0] = totals.map(Number);
      // Two statements: only alone does min or max go straight to one end of the index.
      const [oldest] = connection.get('SELECT min(date) FROM article') ?? [];
      const [newest] = connection.get('SELECT max(date) FROM article') ?? [];
      return {
        ...{ articles, passages, paragraphs, quotations, words },
        oldest: textOrNull(oldest),
        newest: textOrNull(newest),
      };
    },
    async articles() {
      return connection.all(`${ARTICLES} ORDER BY date IS NULL, date, file`).map(articleOf);
    },
    async articlesById(ids) {
      return ids.flatMap((id) => {
        const row = connection.get(`${ARTICLES} WHERE id = ? ORDER BY file LIMIT 1`, id);
        return row ? [articleOf(row)] : [];
      });
    },
    async articlesNamed(name) {
      return findArticles(connection, name);
    },
    async passages(articleId, from = 0, to = Number.MAX_SAFE_INTEGER) {
      const row = connection.get(
        'SELECT firstPassage, passages FROM article WHERE id = ? ORDER BY file LIMIT 1',
        articleId,
      );
      if (!row) return [];
      const [first = 0, count = 0] = row.map(Number);
      return passagesInRange(connection, first + Math.max(0, from), first + Math.min(to, count));
    },
    async quotations(articleId) {
      const row = connection.get(
        'SELECT quotationsJson FROM article WHERE id = ? ORDER BY file LIMIT 1',
        articleId,
      );
      return row ? (JSON.parse(String(row[0])) as Quotation[]) : [];
    },
    async passagesLike(forms, limit) {
      return passagesLike(connection, forms, limit);
    },
    async passagesAbout(terms, limit) {
      return passagesAbout(connection, terms, limit);
    },
    async passageFrequencies(terms) {
      return terms.map((term) =>
        Number(connection.get('SELECT passages FROM term WHERE stem = ?', term)?.[0] ?? 0),
      );
    },
    async reportOf(articleId) {
      return reportFamily(connection, articleId);
    },
  };
}

const ARTICLES = `SELECT ${ARTICLE_COLUMNS} FROM article`;
