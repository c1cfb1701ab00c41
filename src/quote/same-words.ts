/**
 * Whether two short runs of words are the same words in another dress: contractions, spelling, hyphens,
 * numbers in digits, typing slips, small words that stand for each other. What is left over after this differs
 * in earnest.
 */

import { expansions } from '../text/lexicon/contractions.ts';
import { areInterchangeable } from '../text/lexicon/function-words.ts';
import { canonicalSpelling } from '../text/lexicon/spelling.ts';
import { areSynonyms } from '../text/lexicon/synonyms.ts';
import { continuesNumber, numberValue, ordinalValue, startsNumber } from '../text/number-value.ts';
import { isTypingSlip } from '../text/slip.ts';

/** One word of a run, after contractions are expanded. */
export interface Token {
  readonly form: string;
  /** As printed; for an expanded contraction the whole of it. */
  readonly printed: string;
  /** True when it is printed with a capital although no sentence begins there. */
  readonly isName: boolean;
  readonly tag: string;
}

/** What remains of two runs when everything that is the same in another dress is taken away. */
export interface Difference {
  readonly quote: readonly Token[];
  readonly source: readonly Token[];
}

/** @param quote the run in the quote @param source the run in the source; both short, O(quote × source) */
export function differenceOf(quote: readonly Token[], source: readonly Token[]): Difference {
  if (joined(quote) === joined(source)) return { quote: [], source: [] };
  const quoteWords = numbersJoined(expandedToward(quote, source));
  const sourceWords = numbersJoined(expandedToward(source, quote));
  if (joined(quoteWords) === joined(sourceWords)) return { quote: [], source: [] };
  const common = longestCommon(quoteWords, sourceWords);
  return {
    quote: quoteWords.filter((_, index) => !common.some(([q]) => q === index)),
    source: sourceWords.filter((_, index) => !common.some(([, s]) => s === index)),
  };
}

/** "co-operate" is "cooperate", "U. S." is "US". */
function joined(tokens: readonly Token[]): string {
  return tokens.map(({ form }) => form).join('');
}

/** Expands contractions; where one has several readings, the one that the other run shares. */
function expandedToward(tokens: readonly Token[], other: readonly Token[]): Token[] {
  const forms = new Set(other.flatMap(({ form }) => expansions(form).flat()));
  return tokens.flatMap((token) => {
    const readings = expansions(token.form);
    const shared = readings.find(
      (reading) => reading.length > 1 && reading.slice(1).every((word) => forms.has(word)),
    );
    const reading = shared ?? readings[0] ?? [token.form];
    return reading.map((form, index) =>
      index === 0 ? { ...token, form } : { ...token, form, isName: false },
    );
  });
}

/** Joins the words of a number into one token whose form is its value: "twenty five" and "25" are equal then. */
function numbersJoined(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const length = numberLength(tokens, index);
    if (length === 0) {
      result.push(token);
      continue;
    }
    const run = tokens.slice(index, index + length);
    result.push({
      ...token,
      form: `${printedValue(run)}`,
      printed: run.map(({ printed }) => printed).join(' '),
    });
    index += length - 1;
  }
  return result;
}

/** Longest number in words that is looked for: "one hundred and twenty five thousand". */
const LONGEST_NUMBER = 6;

function numberLength(tokens: readonly Token[], from: number): number {
  if (!startsNumber(tokens[from]?.form ?? ''))
    return ordinalValue([tokens[from]?.form ?? '']) === null ? 0 : 1;
  let longest = 0;
  for (let length = 1; length <= LONGEST_NUMBER && from + length <= tokens.length; length++) {
    if (printedValue(tokens.slice(from, from + length)) !== null) longest = length;
    else if (!continuesNumber(tokens[from + length - 1]?.form ?? '')) break;
  }
  return longest;
}

function printedValue(tokens: readonly Token[]): string | null {
  const forms = tokens.map(({ form }) => form);
  const value = numberValue(forms);
  if (value !== null) return String(value);
  const rank = ordinalValue(forms);
  return rank === null ? null : `${rank}th`;
}

/** Shortest name in which a typing slip is believed. */
const SHORTEST_NAME = 6;

function areSame(quote: Token, source: Token): boolean {
  const one = quote.form;
  const other = source.form;
  if (one === other || canonicalSpelling(one) === canonicalSpelling(other)) return true;
  if (areInterchangeable(one, other) || areSynonyms(one, other)) return true;
  // Short names are one letter away from each other: "Barr" is not a slip for "Bart".
  return !(source.isName && other.length < SHORTEST_NAME) && isTypingSlip(one, other);
}

/** Longest common subsequence under `areSame`, as index pairs in ascending order. */
function longestCommon(quote: readonly Token[], source: readonly Token[]): [number, number][] {
  const lengths = Array.from({ length: quote.length + 1 }, () =>
    new Array<number>(source.length + 1).fill(0),
  );
  const at = (q: number, s: number) => lengths[q]?.[s] ?? 0;
  const same = quote.map((one) => source.map((other) => areSame(one, other)));
  for (let q = quote.length - 1; q >= 0; q--) {
    for (let s = source.length - 1; s >= 0; s--) {
      const row = lengths[q];
      if (row) row[s] = same[q]?.[s] ? at(q + 1, s + 1) + 1 : Math.max(at(q + 1, s), at(q, s + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let q = 0, s = 0; q < quote.length && s < source.length; ) {
    if (same[q]?.[s]) pairs.push([q++, s++]);
    else if (at(q + 1, s) >= at(q, s + 1)) q++;
    else s++;
  }
  return pairs;
}
