import { stem } from '../../text/stem.ts';
import { words } from '../../text/words.ts';
import { bm25 } from '../bm25.ts';
import { idf } from '../idf.ts';
import type { Candidate, StoredPassage } from '../library.ts';
import { termToken } from '../token.ts';
import type { Connection } from './connection.ts';
import { postings } from './postings.ts';
import { passageById } from './stored-passage.ts';

/** A term of a search that stands somewhere in the library. */
interface KnownTerm {
  readonly term: string;
  readonly passages: number;
  readonly weight: number;
}

/**
 * Passages that speak of these terms, best first by BM25. FTS5's own ranking walks every list and scores every match (2.2 s
 * for twelve words in a million passages); here the rarest terms propose passages and only the best of those are scored.
 */
export function passagesAbout(connection: Connection, terms: readonly string[], limit: number): Candidate[] {
  const [total = 0, totalWords = 0] = (connection.get('SELECT passages, words FROM totals') ?? []).map(
    Number,
  );
  const known = [...new Set(terms)]
    .map((term) => ({
      term,
      passages: Number(connection.get('SELECT passages FROM term WHERE stem = ?', term)?.[0] ?? 0),
    }))
    .filter(({ passages }) => passages > 0)
    .map((found): KnownTerm => ({ ...found, weight: idf(total, found.passages) }))
    .sort((a, b) => a.passages - b.passages || (a.term < b.term ? -1 : 1));
  const votes = proposals(connection, known);
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, Math.max(limit, SCORED));
  const titles = new Map<string, ReadonlySet<string>>();
  return best
    .flatMap(([id]) => passageById(connection, id) ?? [])
    .map((passage) => ({ passage, score: score(passage, known, totalWords / total, titleOf(passage)) }))
    .sort((a, b) => b.score - a.score || a.passage.id - b.passage.id)
    .slice(0, limit);

  function titleOf({ articleId }: StoredPassage): ReadonlySet<string> {
    const found =
      titles.get(articleId) ??
      new Set(stems(String(connection.get('SELECT title FROM article WHERE id = ?', articleId)?.[0] ?? '')));
    titles.set(articleId, found);
    return found;
  }
}

/** Passages that are scored from their text at least, before the best are given back. */
const SCORED = 200;
/** A term with fewer passages proposes all of them by itself. */
const SHORT_LIST = 2_000;
/** Of the terms with longer lists so many, the rarest, propose in pairs. */
const PAIRED_TERMS = 4;
/** Passages that one pair proposes at most. */
const PAIR_LIST = 2_000;

/** Passage id → sum of the weights of the terms by which it was proposed. */
function proposals(connection: Connection, known: readonly KnownTerm[]): Map<number, number> {
  const votes = new Map<number, number>();
  const vote = (ids: readonly number[], weight: number) => {
    for (const id of ids) votes.set(id, (votes.get(id) ?? 0) + weight);
  };
  for (const { term, passages, weight } of known) {
    if (passages <= SHORT_LIST) vote(postings(connection, 'terms', [termToken(term)], SHORT_LIST), weight);
  }
  const paired = known.slice(0, PAIRED_TERMS);
  for (const [i, a] of paired.entries()) {
    for (const b of paired.slice(i + 1)) {
      if (b.passages <= SHORT_LIST) continue;
      vote(postings(connection, 'terms', [termToken(a.term), termToken(b.term)], PAIR_LIST), b.weight);
    }
  }
  const [rarest] = known;
  if (votes.size === 0 && rarest) vote(postings(connection, 'terms', [termToken(rarest.term)], PAIR_LIST), 1);
  return votes;
}

/** A term that stands in the article's title counts like this share of an occurrence: pronouns hide names. 0 to 1. */
const TITLE_OCCURRENCE = 0.3;

function score(
  passage: StoredPassage,
  known: readonly KnownTerm[],
  averageLength: number,
  title: ReadonlySet<string>,
): number {
  const found = stems(passage.text);
  let sum = 0;
  for (const { term, weight } of known) {
    const occurrences =
      found.filter((other) => other === term).length + (title.has(term) ? TITLE_OCCURRENCE : 0);
    if (occurrences > 0) sum += weight * bm25(occurrences, found.length, averageLength);
  }
  return sum;
}

function stems(text: string): string[] {
  return words(text).map(({ form }) => stem(form));
}
