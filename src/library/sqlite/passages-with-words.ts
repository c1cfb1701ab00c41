import { stem } from '../../text/stem.ts';
import { words } from '../../text/words.ts';
import type { Candidate, StoredPassage } from '../library.ts';
import { SHINGLE_WORDS, shingleTokens, termToken } from '../token.ts';
import type { Connection } from './connection.ts';
import { postings } from './postings.ts';
import { passageById } from './stored-passage.ts';

/** Passages that are read at most to find the exact words among those that have their stems. */
const READ = 600;
/** Reading ends when this many times the passages asked for print the words, which leaves a choice of the best. */
const CHOICE = 3;

/**
 * Passages that print one to three words exactly so, one after the other. The shorter a passage and the more often it prints
 * them, the better. When none does, those that have all the words' stems.
 */
export function passagesWithWords(
  connection: Connection,
  forms: readonly string[],
  limit: number,
): Candidate[] {
  if (forms.length === 0) return [];
  const byShingle =
    forms.length === SHINGLE_WORDS ? postings(connection, 'shingles', shingleTokens(forms), READ) : [];
  const ids =
    byShingle.length > 0
      ? byShingle
      : postings(connection, 'terms', [...new Set(forms.map(stem))].map(termToken), READ);
  const exact: Candidate[] = [];
  const others: Candidate[] = [];
  for (const id of ids) {
    if (exact.length >= CHOICE * limit) break;
    const passage = passageById(connection, id);
    if (!passage) continue;
    const times = occurrences(passage, forms);
    if (times > 0) exact.push({ passage, score: 1 + times / passage.tags.length });
    else others.push({ passage, score: 1 / passage.tags.length });
  }
  const found = exact.length > 0 ? exact : others;
  return found.sort((a, b) => b.score - a.score || a.passage.id - b.passage.id).slice(0, limit);
}

function occurrences(passage: StoredPassage, forms: readonly string[]): number {
  const printed = words(passage.text).map(({ form }) => form);
  let found = 0;
  for (let at = 0; at + forms.length <= printed.length; at++) {
    if (forms.every((form, i) => printed[at + i] === form)) found += 1;
  }
  return found;
}
