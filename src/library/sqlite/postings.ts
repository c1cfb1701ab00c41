import type { Connection } from './connection.ts';

/**
 * Ids of the passages that have every one of these tokens, in the order in which they were added.
 *
 * @param index `shingles` or `terms`
 * @param most how many ids at most; bounds the time for common tokens
 */
export function postings(
  connection: Connection,
  index: 'shingles' | 'terms',
  tokens: readonly string[],
  most: number,
): number[] {
  const sql = `SELECT rowid FROM ${index} WHERE ${index} MATCH ? LIMIT ?`;
  return connection
    .all(sql, tokens.map((token) => `"${token}"`).join(' AND '), most)
    .map(([id]) => Number(id));
}
