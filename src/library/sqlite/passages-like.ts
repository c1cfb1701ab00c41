import { stem } from '../../text/stem.ts';
import { chooseCandidates, type Feature } from '../choose-candidates.ts';
import { idf } from '../idf.ts';
import type { Candidate } from '../library.ts';
import { SHINGLE_WORDS, shingleTokens, termToken } from '../token.ts';
import type { Connection } from './connection.ts';
import { postings } from './postings.ts';
import { passageById } from './stored-passage.ts';

/** Passages that share word shingles or rare words with a quote; see the contract in `library.ts`. */
export function passagesLike(connection: Connection, forms: readonly string[], limit: number): Candidate[] {
  const total = Number(connection.get('SELECT passages FROM totals')?.[0] ?? 0);
  const features = shingleFeatures(connection, forms, total);
  features.push(...wordFeatures(connection, forms, total));
  return chooseCandidates(features, limit).flatMap(({ id, gain }) => {
    const passage = passageById(connection, id);
    return passage ? [{ passage, score: gain }] : [];
  });
}

/** Shingles looked up at most; a longer quote is sampled evenly, both its ends included. */
const SHINGLES = 64;
/** A shingle with more passages than this says little and is skipped. */
const SHINGLE_LIST = 200;

function shingleFeatures(connection: Connection, forms: readonly string[], total: number): Feature[] {
  const tokens = forms.length < SHINGLE_WORDS ? [] : [...new Set(sampled(shingleTokens(forms), SHINGLES))];
  return tokens.flatMap((token) => {
    const passages = postings(connection, 'shingles', [token], SHINGLE_LIST + 1);
    return passages.length > SHINGLE_LIST ? [] : [{ weight: idf(total, passages.length), passages }];
  });
}

function wordFeatures(connection: Connection, forms: readonly string[], total: number): Feature[] {
  const known = [...new Set(forms.map(stem))]
    .map((term) => ({
      term,
      count: Number(connection.get('SELECT passages FROM term WHERE stem = ?', term)?.[0] ?? 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, 5);
  return known.map(({ term, count }) => ({
    weight: idf(total, count),
    passages: postings(connection, 'terms', [termToken(term)], 2_000),
  }));
}

/** At most `most` of the items, evenly spread, with the first and the last. */
function sampled<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => items[Math.round(i * step)]).filter(
    (item) => item !== undefined,
  );
}
