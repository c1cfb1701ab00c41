/**
 * Where a claim repeats a sentence, and what each of them prints between the words that both keep. The words kept are a longest
 * common subsequence (Hirschberg 1975 names the problem; sentences are short enough for the table of Wagner and Fischer 1974).
 */
import { stem } from '../../../text/stem.ts';
import type { Range } from '../../reading/range.ts';
import type { Statement } from '../../reading/statement.ts';

/** Share of the claim's words, and of the stretch of the sentence that they lie in, that both hold in the same order; 0.6 to 0.9. */
const REPEATED_FROM = 0.7;
/** And how many at least, 2 to 5. */
const LEAST_REPEATED = 3;
/** A word or two in front of the kept words stand in the place of as many of the sentence, 1 to 3. */
export const OUTSIDE = 2;

export interface Edit {
  readonly asked: Range;
  readonly printed: Range;
}

/** What a stretch of the sentence, given as stems, prints otherwise than these words of the claim; null when it does not repeat them. */
export function editsOf(claim: Statement, range: Range, there: readonly string[]): Edit[] | null {
  const asked = indices(range).map((at) => stem(claim.words[at]?.form ?? ''));
  // Most sentences share too few words in any order.
  const shared = new Set(there);
  if (asked.filter((word) => shared.has(word)).length < REPEATED_FROM * asked.length) return null;
  const kept = commonWords(asked, there).map(([i, j]) => [range.from + i, j] as const);
  const stretch = (kept.at(-1)?.[1] ?? 0) - (kept[0]?.[1] ?? 0) + 1;
  const least = Math.max(LEAST_REPEATED, REPEATED_FROM * Math.max(range.to - range.from, stretch));
  return kept.length < least ? null : editsBetween(kept, range, there.length);
}

/** Indices of the words that both hold in the same order, in pairs. */
function commonWords(asked: readonly string[], there: readonly string[]): [asked: number, there: number][] {
  const width = there.length + 1;
  const longest = new Uint16Array((asked.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = asked.length - 1; i >= 0; i--) {
    for (let j = there.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        asked[i] === there[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const kept: [number, number][] = [];
  for (let i = 0, j = 0; i < asked.length && j < there.length; ) {
    if (asked[i] === there[j]) kept.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}

/** What lies between the kept words; outside of them as much of the sentence as of the claim, if that is a word or two. */
function editsBetween(kept: readonly (readonly [number, number])[], range: Range, length: number): Edit[] {
  const edits: Edit[] = [];
  const short = (words: number) => (words <= OUTSIDE ? words : 0);
  const [first, last] = [kept[0] ?? [range.from, 0], kept.at(-1) ?? [range.to, 0]];
  const end = last[1] + 1 + short(range.to - last[0] - 1);
  let [asked, there] = [range.from, Math.max(0, first[1] - short(first[0] - range.from))];
  for (const [at, place] of [...kept, [range.to, Math.min(end, length)] as const]) {
    if (at > asked || place > there)
      edits.push({ asked: { from: asked, to: at }, printed: { from: there, to: place } });
    [asked, there] = [at + 1, place + 1];
  }
  return edits;
}

/** The indices of a range, in order. */
export function indices({ from, to }: Range): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
