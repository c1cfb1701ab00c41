/**
 * The share of one term in a passage's BM25 score, without its idf (Robertson & Zaragoza 2009, §3.4):
 * it rises with every further occurrence, ever less, and counts an occurrence in a long passage for less.
 *
 * @param occurrences of the term in the passage, at least 0; fractions are allowed
 * @param length of the passage in words
 * @param averageLength of all passages in words, above 0
 * @returns 0 to `SATURATION` + 1
 */
export function bm25(occurrences: number, length: number, averageLength: number): number {
  const norm = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / averageLength;
  return (occurrences * (SATURATION + 1)) / (occurrences + SATURATION * norm);
}

/**
 * k1: how fast further occurrences stop to count; 0 counts a term once, 2 nearly every time. Range 0 to 3.
 * .9 and b = .4 are the values of Anserini's baselines (Yang, Fang & Lin 2017), chosen there over news.
 */
const SATURATION = 0.9;
/** b: how much the length of a passage counts, 0 not at all, 1 fully. Paragraphs are alike in length. */
const LENGTH_WEIGHT = 0.4;
