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
  const byTerm = new Map(known.map((term) => [term.term, term]));
  const votes = proposals(connection, known);
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit + SPARE);
  const titles = new Map<string, ReadonlySet<string>>();
  return best
    .flatMap(([id]) => passageById(connection, id) ?? [])
    .map((passage) => ({ passage, score: score(passage, byTerm, totalWords / total, titleOf(passage)) }))
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

/** Passages that are scored from their text beyond those given back: votes know no lengths, repetitions and titles. */
const SPARE = 20;
/** A term with at most so many passages proposes all of them by itself. On WiCE 500 to 1,000 find as many gold sentences as 2,000 do. */
const SHORT_LIST = 1_000;
/** Of the terms with longer lists so many, the rarest, propose in pairs. */
const PAIRED_TERMS = 4;
/** Passages that one pair proposes at most. */
const PAIR_LIST = 2_000;

/** Passage id → sum of the weights of the terms by which it was proposed. */
function proposals(connection: Connection, known: readonly KnownTerm[]): Map<number, number> {
  const lookUp = (terms: readonly KnownTerm[], most: number) =>
    postings(
      connection,
      'terms',
      terms.map(({ term }) => termToken(term)),
      most,
    );
  const found = new Map(known.map((term) => [term, new Set<number>()]));
  const add = (term: KnownTerm, ids: readonly number[]) => {
    for (const id of ids) found.get(term)?.add(id);
  };
  for (const term of known) if (term.passages <= SHORT_LIST) add(term, lookUp([term], SHORT_LIST));
  const paired = known.slice(0, PAIRED_TERMS);
  for (const [i, a] of paired.entries()) {
    for (const b of paired.slice(i + 1)) {
      if (b.passages <= SHORT_LIST) continue;
      const both = lookUp([a, b], PAIR_LIST);
      add(a, both);
      add(b, both);
    }
  }
  const [rarest] = known;
  if (rarest && known.every((term) => found.get(term)?.size === 0)) add(rarest, lookUp([rarest], PAIR_LIST));
  const votes = new Map<number, number>();
  for (const [{ weight }, ids] of found) for (const id of ids) votes.set(id, (votes.get(id) ?? 0) + weight);
  return votes;
}

/** A term that stands in the article's title counts like this share of an occurrence: pronouns hide names. 0 to 1. */
const TITLE_OCCURRENCE = 0.3;

function score(
  passage: StoredPassage,
  known: ReadonlyMap<string, KnownTerm>,
  averageLength: number,
  title: ReadonlySet<string>,
): number {
  const found = stems(passage.text);
  const occurrences = new Map<string, number>();
  for (const term of found) if (known.has(term)) occurrences.set(term, (occurrences.get(term) ?? 0) + 1);
  let sum = 0;
  for (const { term, weight } of known.values()) {
    const times = (occurrences.get(term) ?? 0) + (title.has(term) ? TITLE_OCCURRENCE : 0);
    if (times > 0) sum += weight * bm25(times, found.length, averageLength);
  }
  return sum;
}

function stems(text: string): string[] {
  return words(text).map(({ form }) => stem(form));
}
