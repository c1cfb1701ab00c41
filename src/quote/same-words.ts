/**
 * Whether two short runs of words are the same words in another dress: contractions, spelling, hyphens,
 * numbers in digits, typing slips, small words that stand for each other. What is left over after this differs
 * in earnest.
 */

import { monthNumber } from '../text/lexicon/calendar-words.ts';
import { expansions } from '../text/lexicon/contractions.ts';
import { areInterchangeable } from '../text/lexicon/function-words.ts';
import { canonicalSpelling } from '../text/lexicon/spelling.ts';
import { areSynonyms } from '../text/lexicon/synonyms.ts';
import { SCALES } from '../text/number-value.ts';
import { isTypingSlip } from '../text/slip.ts';
import { isSameValue, isValueWord, valuesJoined } from './value-words.ts';

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
  const quoteWords = valuesJoined(corrected(expandedToward(quote, source), source));
  const sourceWords = valuesJoined(expandedToward(source, quote));
  if (joined(quoteWords) === joined(sourceWords)) return { quote: [], source: [] };
  if (isSameValue(quoteWords, sourceWords)) return { quote: [], source: [] };
  const common = longestCommon(quoteWords, sourceWords);
  return {
    quote: quoteWords.filter((_, index) => !common.some(([q]) => q === index)),
    source: sourceWords.filter((_, index) => !common.some(([, s]) => s === index)),
  };
}

/** "co-operate" is "cooperate", "U. S." is "US"; but "15–25" is not "1525", and "not able" not "notable". */
function joined(tokens: readonly Token[]): string {
  return tokens
    .map(({ form }) => form)
    .join(' ')
    .replace(/(?<!\bnot) (?!(?<=\d )\d)/g, '');
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

function areSame(quote: Token, source: Token): boolean {
  const one = quote.form;
  const other = source.form;
  if (one === other || canonicalSpelling(one) === canonicalSpelling(other)) return true;
  if (areInterchangeable(one, other) || areSynonyms(one, other)) return true;
  if (isEqual(SCALES.get(one), SCALES.get(other)) || isEqual(monthNumber(one), monthNumber(other)))
    return true;
  if (isInflectedInBrackets(quote, other)) return true;
  if (isRankOf(one, other) || isRankOf(other, one)) return true;
  return isTypingSlip(one, other, quote.isName || source.isName || source.tag === 'N');
}

function isEqual(one: number | null | undefined, other: number | null | undefined): boolean {
  return typeof one === 'number' && one === other;
}

/** "July 4th" is "July 4". */
function isRankOf(rank: string, number: string): boolean {
  return /^\d+$/.test(number) && rank === `${number}th`;
}

/** Most letters that brackets take from or give to the end of a word: "encrypt[ed]" for "encrypting". */
const LONGEST_ENDING = 3;

/** Whether the quote's word is the printed one with an ending in brackets: "word[s]", "introduc[ing]". */
function isInflectedInBrackets({ printed }: Token, source: string): boolean {
  const kept = /^(\p{L}{3,})\[\p{L}+\]$/u.exec(printed)?.[1]?.toLowerCase();
  return kept !== undefined && source.startsWith(kept) && source.length - kept.length <= LONGEST_ENDING;
}

/** The quote's slips in number words and months set right, so that their values can be compared: "milloin", "eght". */
function corrected(quote: readonly Token[], source: readonly Token[]): Token[] {
  const values = source.filter(({ form }) => /^\p{L}{4,}$/u.test(form) && isValueWord(form));
  return quote.map((token) => {
    const meant = isValueWord(token.form)
      ? undefined
      : values.find(({ form }) => isTypingSlip(token.form, form));
    return meant ? { ...token, form: meant.form } : token;
  });
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
