/**
 * The verdict on a quote, from what its places say. Never from a similarity score: measured similarities stand
 * in the wrong order for this job (a dropped "not" .97, an honest ellipsis .85), so the words that differ decide.
 */
import type { Wording } from '../domain.ts';
import type { Part } from './explain.ts';
import { type Finding, findingOf, keptShare } from './finding.ts';
import type { ParsedQuote } from './parse-quote.ts';
import { bitsOf, type Rarity } from './rarity.ts';

/** The words of one place, or of several that were joined as if they were one statement. */
export interface Judgement {
  readonly wording: Wording;
  /** One for each place; empty for `not-found`. */
  readonly findings: readonly Finding[];
  /** True when an article was named and the words are not in it. */
  readonly elsewhere: boolean;
}

/** Fewest words of a quote that a match can prove anything for; `verdicts.md`, "Short quotes". */
const FEWEST_WORDS = 4;

/** Whether a quote is too short or too common to be more than listed where it stands. */
export function isShort(quote: ParsedQuote, rarity: Rarity): boolean {
  const own = ownWords(quote);
  return own.length < FEWEST_WORDS || bitsOf(rarity, own) < rarity.needed;
}

/** Bits beyond those that tell one passage from all others, so that a part is not there by chance, 2 to 8. */
const BEYOND_CHANCE = 3;
/** Fewest words in one run that a further part must have, 4 to 6: five turn up by chance for 42 % of quotes. */
const SHORTEST_RUN = 4;

/** Whether a part of a quote is too distinctive to stand in its source by chance. */
export function isEvidence(part: Part, rarity: Rarity): boolean {
  const { pairs } = part.alignment;
  const run = longestRun(pairs);
  if (run < SHORTEST_RUN) return false;
  const matched = pairs.map(([q]) => q);
  return bitsOf(rarity, matched) >= rarity.needed + BEYOND_CHANCE;
}

/**
 * Part of a quote's words that must stand in one place for the quote to be an altered form of it, .45 to .75. On
 * the 800 quotes of the evaluation the best place of an absent one keeps .39 at most, that of a present one .84 in
 * 99 of 100 cases.
 */
const MOST_KEPT = 0.55;
/** The same counted in bits, so that small words alone never make a place: .32 at most and .67 there. */
const MOST_KEPT_BITS = 0.5;

/** Whether the place prints enough of the quote to be what it was made from. */
export function isSource(finding: Finding, rarity: Rarity, quote: ParsedQuote): boolean {
  if (finding.kept === finding.asked && finding.dropped === 0) return true;
  if (finding.kept < FEWEST_WORDS || finding.longestRun < 2) return false;
  const pairs = finding.parts.flatMap(({ alignment }) => alignment.pairs.map(([q]) => q));
  const kept = bitsOf(rarity, pairs);
  return (
    keptShare(finding) >= MOST_KEPT &&
    kept >= MOST_KEPT_BITS * bitsOf(rarity, ownWords(quote)) &&
    kept >= rarity.needed + BEYOND_CHANCE
  );
}

/** The wording of a quote that stands in one place. */
export function wordingOf(finding: Finding): 'verbatim' | 'edited' | 'altered' {
  const differs = finding.regions.filter((region) => region.kind === 'changed');
  if (differs.length === 0) return 'verbatim';
  return differs.every((region) => region.marked) ? 'edited' : 'altered';
}

/** Words of the quote, by index, that claim to be the source's own. */
export function ownWords(quote: ParsedQuote): number[] {
  return quote.words.flatMap((word, index) => (word.bracket === null ? [index] : []));
}

function longestRun(pairs: Part['alignment']['pairs']): number {
  let longest = 0;
  let run = 0;
  for (const [index, [q, s]] of pairs.entries()) {
    const previous = pairs[index - 1];
    run = previous && previous[0] === q - 1 && previous[1] === s - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * The finding for each place of a splice: every part with the words of the quote up to the next part.
 */
export function findingsOfSplice(quote: ParsedQuote, parts: readonly Part[]): Finding[] {
  return parts.map((part, index) => {
    const start = index === 0 ? 0 : part.alignment.quote.start;
    const end = parts[index + 1]?.alignment.quote.start ?? quote.words.length;
    return findingOf(quote, [part], { start, end });
  });
}
