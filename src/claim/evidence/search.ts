import { cite } from '../../citation/cite.ts';
import type { Citation } from '../../domain.ts';
import type { Reader } from '../../library/library.ts';
import { isFunctionWord } from '../../text/lexicon/function-words.ts';
import { words } from '../../text/words.ts';
import { UserError } from '../../user-error.ts';
import { selectEvidence } from './select-evidence.ts';

export interface SearchHit {
  readonly citation: Citation;
  /** Orders hits; without a unit. */
  readonly score: number;
}

/** Longest query, in characters. */
const LONGEST = 6_000;
/** So many words of a query are searched, the first ones. */
const MOST_WORDS = 60;

/**
 * The passages that speak of a query, each with its best sentence, best first.
 *
 * @param limit how many passages at most, 1 to 100
 * @throws {UserError} for a query without words, or of more than 6,000 characters
 */
export async function searchLibrary(
  query: string,
  reader: Reader,
  limit: number,
): Promise<readonly SearchHit[]> {
  if (query.length > LONGEST)
    throw new UserError(
      `Cannot search: the query has ${query.length} characters, at most ${LONGEST} are read`,
    );
  const forms = words(query).map(({ form }) => form);
  const telling = forms.filter((form) => !isFunctionWord(form));
  const wanted = (telling.length > 0 ? telling : forms).slice(0, MOST_WORDS);
  if (wanted.length === 0) throw new UserError('Cannot search: the query has no words');
  const sentences = await selectEvidence(wanted, reader, limit * 8);
  const passages = new Set<number>();
  const hits: SearchHit[] = [];
  for (const { article, passage, span, score, held } of sentences) {
    // What only stands beside a passage that speaks of it is no hit.
    if (held === 0 || passages.has(passage.id) || hits.length >= limit) continue;
    passages.add(passage.id);
    hits.push({ citation: cite(article, passage, span), score });
  }
  return hits;
}
