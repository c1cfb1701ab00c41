/** Typing slips: a word that nobody meant to write. */
import { isKnownWord } from './known-word.ts';

/** Shortest printed word in which one slip is believed, 4 to 6: below, one letter makes too many other words. */
const SHORTEST_ONE_SLIP = 4;
/** Shortest word in which two slips are believed. */
const SHORTEST_TWO_SLIPS = 8;

/**
 * Whether `typed` is `printed` with a slip of the fingers: one or two letters doubled, left out, swapped or
 * wrong, and no word of its own. "Iraq" for "Iran" is one letter away, and another word.
 *
 * The lexicon knows rare words too ("tittle"), so one slip in twelve is taken for another word: shown as a
 * change, which costs a glance. The other error would pass a changed word as harmless.
 */
export function isTypingSlip(typed: string, printed: string): boolean {
  if (/\p{N}/u.test(typed + printed)) return false;
  if (printed.length < SHORTEST_ONE_SLIP || typed.length < SHORTEST_ONE_SLIP - 1) return false;
  const allowed = Math.min(typed.length, printed.length) >= SHORTEST_TWO_SLIPS ? 2 : 1;
  if (Math.abs(typed.length - printed.length) > allowed) return false;
  return editDistance(typed, printed) <= allowed && !isKnownWord(typed);
}

/**
 * Optimal string alignment distance (Damerau 1964 with adjacent transpositions): insertions, deletions,
 * substitutions and swaps of neighbours. O(n·m); words are short.
 */
export function editDistance(one: string, other: string): number {
  const width = other.length + 1;
  const rows: number[][] = [Array.from({ length: width }, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j < width; j++) {
      const same = one[i - 1] === other[j - 1];
      let best = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}
