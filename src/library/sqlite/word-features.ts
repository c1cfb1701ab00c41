import { stem } from '../../text/stem.ts';
import type { Feature } from '../choose-candidates.ts';
import { idf } from '../idf.ts';
import { termToken } from '../token.ts';
import type { Connection } from './connection.ts';
import { postings } from './postings.ts';

/** The rarest known words of a part of a quote that are looked up. */
const WORDS = 4;
/** A word with at most so many passages is looked up by itself, a commoner one together with the others. */
const LIST = 200;

/**
 * The rarest words of a part of a quote with passages that have them, by stem. Words that stand nowhere do not count. Lists of
 * words are long, so a common word proposes only passages that have another of the words as well.
 */
export function wordFeatures(connection: Connection, forms: readonly string[], total: number): Feature[] {
  const rarest = [...new Set(forms.map(stem))]
    .map((term) => ({
      term,
      count: Number(connection.get('SELECT passages FROM term WHERE stem = ?', term)?.[0] ?? 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count || (a.term < b.term ? -1 : 1))
    .slice(0, WORDS)
    .map(({ term, count }) => ({ token: termToken(term), count, passages: new Set<number>() }));
  for (const [i, a] of rarest.entries()) {
    if (a.count <= LIST) for (const id of postings(connection, 'terms', [a.token], LIST)) a.passages.add(id);
    for (const b of rarest.slice(i + 1)) {
      if (b.count <= LIST) continue;
      for (const id of postings(connection, 'terms', [a.token, b.token], LIST)) {
        a.passages.add(id);
        b.passages.add(id);
      }
    }
  }
  return rarest.map(({ count, passages }) => ({ weight: idf(total, count), passages: [...passages] }));
}
