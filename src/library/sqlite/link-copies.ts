import { words } from '../../text/words.ts';
import { areCopies, type ComparedParagraph, comparedParagraph, wordsOf } from '../are-copies.ts';
import type { Connection } from './connection.ts';
import { postings } from './postings.ts';

/** Shingles of each paragraph that are looked up. Copies share nearly all, so two of them find most paragraphs. */
const PROBES = 2;
/** Passages taken for one shingle, the first added. */
const PROBE_LIST = 32;
/**
 * Share of the smaller article's words that the paragraphs found by probes must have, before two articles are compared
 * in full. 0 to `SHARED_SHARE` of `areCopies`, below it because a probe can fall on the one word that differs.
 */
const PROBED_SHARE = 0.4;
/** Articles that are compared in full, those with the most in common. */
const COMPARED_ARTICLES = 16;

/** Links an article that was just added with the copies of it. Touches no other article's links. */
export function linkCopies(connection: Connection, key: number, forms: readonly (readonly string[])[]): void {
  const paragraphs = forms.flatMap((paragraph) => comparedParagraph(paragraph) ?? []);
  for (const other of likelyCopies(connection, key, paragraphs)) {
    if (!areCopies(paragraphs, comparedParagraphs(connection, other))) continue;
    connection.run('INSERT INTO copy VALUES (?1, ?2), (?2, ?1)', key, other);
  }
}

function likelyCopies(
  connection: Connection,
  key: number,
  paragraphs: readonly ComparedParagraph[],
): number[] {
  const sharedWords = new Map<number, number>();
  for (const paragraph of paragraphs) {
    const found = new Set<number>();
    // The smallest names are as good as random ones, and the same in every copy (Broder's bottom-k sketch).
    for (const probe of [...paragraph.shingles].sort().slice(0, PROBES)) {
      for (const id of postings(connection, 'shingles', [probe], PROBE_LIST)) {
        found.add(Number(connection.get('SELECT article FROM passage WHERE id = ?', id)?.[0]));
      }
    }
    for (const article of found) sharedWords.set(article, (sharedWords.get(article) ?? 0) + paragraph.words);
  }
  sharedWords.delete(key);
  const own = wordsOf(paragraphs);
  return [...sharedWords]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, COMPARED_ARTICLES)
    .filter(([other, shared]) => {
      const words = Number(connection.get('SELECT words FROM article WHERE key = ?', other)?.[0]);
      return shared >= PROBED_SHARE * Math.min(own, words);
    })
    .map(([article]) => article);
}

function comparedParagraphs(connection: Connection, key: number): ComparedParagraph[] {
  const sql = `SELECT text FROM article JOIN passage ON passage.id BETWEEN firstPassage AND firstPassage + passages - 1
    WHERE key = ? AND kind = 'body'`;
  return connection
    .all(sql, key)
    .flatMap(([text]) => comparedParagraph(words(String(text)).map(({ form }) => form)) ?? []);
}
