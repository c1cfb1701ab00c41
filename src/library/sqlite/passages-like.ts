import { chooseCandidates, type Feature } from '../choose-candidates.ts';
import type { Candidate } from '../library.ts';
import { SHINGLE_WORDS } from '../token.ts';
import type { Connection } from './connection.ts';
import { passagesWithWords } from './passages-with-words.ts';
import { type ShingleFeature, shingleFeatures } from './shingle-features.ts';
import { passageById } from './stored-passage.ts';
import { wordFeatures } from './word-features.ts';

/**
 * Passages that share word shingles or rare words with a quote; the contract stands in `library.ts`.
 *
 * Shingles first: most of an altered quote's are intact, and lists of three-word shingles are short. Words are looked up only
 * for a part of the quote that no passage found so far explains, since their lists are long. Every list is
 * capped, and so is the number of lists.
 */
export function passagesLike(connection: Connection, forms: readonly string[], limit: number): Candidate[] {
  if (forms.length <= SHINGLE_WORDS) return passagesWithWords(connection, forms, limit);
  const total = Number(connection.get('SELECT passages FROM totals')?.[0] ?? 0);
  const shingles = shingleFeatures(connection, forms, total);
  const features: Feature[] = [...shingles];
  for (const part of unexplainedParts(forms, shingles)) {
    features.push(...wordFeatures(connection, forms.slice(part.start, part.end), total));
  }
  return chooseCandidates(features, limit).flatMap(({ id, gain }) => {
    const passage = passageById(connection, id);
    return passage ? [{ passage, score: gain }] : [];
  });
}

/** Words of one part of a quote, about; a quote is looked at in up to three parts, since splices join two or three. */
const PART_WORDS = 8;
const PARTS = 3;
/** A passage explains a part when it has so many of its shingles: at least four consecutive words, or two runs of three. */
const EXPLAINED_BY = 2;

/** Parts of the quote of which no single passage has two shingles. */
function unexplainedParts(
  forms: readonly string[],
  features: readonly ShingleFeature[],
): { start: number; end: number }[] {
  const parts = Math.min(PARTS, Math.max(1, Math.floor(forms.length / PART_WORDS)));
  const length = forms.length / parts;
  return Array.from({ length: parts }, (_, i) => ({
    start: Math.round(i * length),
    end: Math.round((i + 1) * length),
  })).filter(({ start, end }) => {
    const counts = new Map<number, number>();
    for (const { at, shingles, passages } of features) {
      if (at < start || at >= end) continue;
      for (const id of passages) {
        const count = shingles + (counts.get(id) ?? 0);
        if (count >= EXPLAINED_BY) return false;
        counts.set(id, count);
      }
    }
    return true;
  });
}
