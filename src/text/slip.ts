/** Typing slips: a word that nobody meant to write. */
import { isKnownWord } from './known-word.ts';
import { isFunctionWord } from './lexicon/function-words.ts';
import { isNegation, isPrefixContrast, isPrefixNegation } from './lexicon/negation.ts';
import { isQuantifier } from './lexicon/quantifiers.ts';
import { startsNumber } from './number-value.ts';

/** Shortest printed word in which one slip is believed, 4 to 6: below, one letter makes too many other words. */
const SHORTEST_ONE_SLIP = 4;
/** Shortest word in which two slips are believed. */
const SHORTEST_TWO_SLIPS = 8;
/** Shortest name in which a slip is believed: "Bar" is not a slip for "Barr". */
const SHORTEST_NAME = 5;

/**
 * Whether `typed` is `printed` with a slip of the fingers: one or two letters doubled, left out, swapped or
 * wrong, and no word of its own. "Iraq" for "Iran" is one letter away, and another word.
 *
 * The lexicon knows rare words too ("tittle"), so one slip in twelve is taken for another word: shown as a
 * change, which costs a glance. The other error would pass a changed word as harmless.
 *
 * @param isName whether either word is a name. The lexicon knows few names and one letter makes another one
 *   ("Ireland", "Iceland"; "Hansen", "Jansen"), so only letters that are swapped or doubled are slips there.
 */
export function isTypingSlip(typed: string, printed: string, isName = false): boolean {
  if (/\p{N}/u.test(typed + printed)) return false;
  if (isName) return isSlipInName(typed, printed);
  if (isFunctionWord(printed)) return isSlipInSmallWord(typed, printed);
  if (printed.length < SHORTEST_ONE_SLIP || typed.length < SHORTEST_ONE_SLIP - 1) return false;
  const allowed = Math.min(typed.length, printed.length) >= SHORTEST_TWO_SLIPS ? 2 : 1;
  if (Math.abs(typed.length - printed.length) > allowed) return false;
  // A word that the lexicon lacks can be another form of the printed one: "retweets", "retweeted".
  if (isPrefixNegation(typed, printed) || isPrefixContrast(typed, printed)) return false;
  if (base(typed) === base(printed)) return false;
  return editDistance(typed, printed) <= allowed && !isKnownWord(typed);
}

function isSlipInName(typed: string, printed: string): boolean {
  if (printed.length < SHORTEST_NAME || typed[0] !== printed[0]) return false;
  return (areSwapped(typed, printed) || areDoubled(typed, printed)) && !isKnownWord(typed);
}

/**
 * Small words are typed fastest. What comes out is often a rare word ("tat", "form", "abut"), which no sentence has
 * in the place of a small one; so there the lexicon decides only over letters that are wrong or put in.
 */
function isSlipInSmallWord(typed: string, printed: string): boolean {
  if (printed.length < 3 || isFunctionWord(typed) || startsNumber(typed)) return false;
  const isWeighty = isNegation(printed) || isQuantifier(printed);
  const isWord = isKnownWord(typed) && (isWeighty || printed.length < SHORTEST_ONE_SLIP);
  if (areSwapped(typed, printed)) return !isWord;
  if (printed.length < SHORTEST_ONE_SLIP || editDistance(typed, printed) !== 1) return false;
  const isLeftOut = typed.length === printed.length - 1;
  return isLeftOut ? !isWord : !isKnownWord(typed);
}

/** Equal but for two neighbouring letters. */
function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return (
    at >= 0 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

/** Equal but for one letter that stands twice in one of them. */
function areDoubled(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length !== short.length + 1) return false;
  const at = [...long].findIndex((letter, index) => letter !== short[index]);
  return long[at] === long[at - 1] && long.slice(at + 1) === short.slice(at);
}

/** The word without the ending of an inflection; one without its vowel ("allowd") is no ending. */
function base(form: string): string {
  return form.replace(/(?:s|es|ed|ers?|ings?|ly)$/, '');
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
