/**
 * How much a run of words proves. Two words stand in three or more articles three times in four, and a run of
 * five words or fewer turns up by chance in an unrelated article for 42 % of quotes; so what a match is worth is
 * counted in bits of information against this library, not in words.
 */
import type { Reader } from '../library/library.ts';
import { stem } from '../text/stem.ts';
import type { ParsedQuote } from './parse-quote.ts';

export interface Rarity {
  /** For each word of the quote: log2(passages / passages with this stem), 0 for words that are everywhere. */
  readonly bits: readonly number[];
  /** Bits by which one passage is told from all others: log2 of their number. */
  readonly needed: number;
}

/** @param passages number of passages in the library */
export async function rarityOf(quote: ParsedQuote, passages: number, reader: Reader): Promise<Rarity> {
  const frequencies = await reader.passageFrequencies(quote.words.map(({ form }) => stem(form)));
  return {
    // A word that no passage has counts as if one had it: it proves nothing more than a very rare word.
    bits: frequencies.map((frequency) =>
      Math.max(0, Math.log2((passages + 1) / (Math.max(1, frequency) + 0.5))),
    ),
    needed: Math.log2(passages + 2),
  };
}

/** Bits of the words with these indexes. */
export function bitsOf(rarity: Rarity, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (rarity.bits[index] ?? 0), 0);
}
