import type { Connection } from './connection.ts';

/**
 * Ids of all articles of the same report: everything that is linked as a copy, directly or over others. The fullest
 * first, then the oldest, then those that name a publisher.
 */
export function reportFamily(connection: Connection, articleId: string): string[] {
  const rows = connection.all(FAMILY, articleId);
  return [...new Set(rows.map(([id]) => String(id)))];
}

const FAMILY = `
WITH RECURSIVE family(key) AS (
  SELECT key FROM article WHERE id = ?
  UNION SELECT copy.other FROM family JOIN copy ON copy.article = family.key
)
SELECT id FROM family JOIN article USING (key)
ORDER BY words DESC, date IS NULL, date, publisher IS NULL, title = '', file`;
