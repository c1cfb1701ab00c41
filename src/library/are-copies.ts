import { shingleTokens } from './token.ts';

/** A body paragraph as the comparison of two articles sees it. */
export interface ComparedParagraph {
  readonly words: number;
  readonly shingles: ReadonlySet<string>;
}

/** Paragraphs with fewer words ("Read the full statement.") are alike by chance and are not compared. */
const COMPARED_WORDS = 8;

/** @returns null for a paragraph that is too short to tell anything */
export function comparedParagraph(forms: readonly string[]): ComparedParagraph | null {
  if (forms.length < COMPARED_WORDS) return null;
  return { words: forms.length, shingles: new Set(shingleTokens(forms)) };
}

/** A paragraph stands in the other article when this share of its shingles does. 0 to 1; see `areCopies`. */
const CONTAINED = 0.8;
/**
 * Two articles are copies when paragraphs with this share of the smaller one's words stand in the larger one. 0 to 1. Counted
 * in words, because interviews made from one list of questions share two paragraphs in three, but few words.
 */
const SHARED_SHARE = 0.6;
/** Words that copies have in common at least, so that two stubs with one stock sentence are none. */
const SHARED_WORDS = 40;

/**
 * Whether two articles are copies of one report: whole, cut short, or updated. It asks how much of the smaller stands in
 * the larger, since a truncated copy has Jaccard similarity .27 to its original, far below every textbook
 * threshold, and containment 1.00; independent reports of one speech have containment .014.
 *
 * Symmetric. Linear in the number of shingles.
 */
export function areCopies(a: readonly ComparedParagraph[], b: readonly ComparedParagraph[]): boolean {
  const [smaller, larger] = wordsOf(a) <= wordsOf(b) ? [a, b] : [b, a];
  const known = new Set(larger.flatMap(({ shingles }) => [...shingles]));
  const shared = smaller.filter(({ shingles }) => {
    let found = 0;
    for (const shingle of shingles) if (known.has(shingle)) found += 1;
    return found >= CONTAINED * shingles.size;
  });
  return wordsOf(shared) >= Math.max(SHARED_WORDS, SHARED_SHARE * wordsOf(smaller));
}

export function wordsOf(paragraphs: readonly ComparedParagraph[]): number {
  return paragraphs.reduce((sum, { words }) => sum + words, 0);
}
