/**
 * Types the changes that matter. The severity test is that of Masson v. New Yorker (501 U.S. 496, 1991): an
 * alteration matters when it materially changes the meaning conveyed. When in doubt a change is shown as one.
 */
import type { Change, ChangeType } from '../domain.ts';
import { isFunctionWord, isWeightless } from '../text/lexicon/function-words.ts';
import { isHedge, isModal } from '../text/lexicon/modality.ts';
import { isDenyingVerb, isNegation, isPrefixNegation } from '../text/lexicon/negation.ts';
import { isQuantifier } from '../text/lexicon/quantifiers.ts';
import { areOpposites } from '../text/opposites.ts';
import { stem } from '../text/stem.ts';
import type { Region } from './regions.ts';
import { type Difference, differenceOf, type Token } from './same-words.ts';
import type { SourceStream } from './source-stream.ts';

/** An unmarked difference between the quote and its source, and what it does to the meaning. */
export interface TypedDifference extends Difference {
  /** Null when the meaning is kept. */
  readonly type: ChangeType | null;
}

/** The unmarked differences of these regions, in the order of the quote. */
export function differencesIn(
  regions: readonly Region[],
  quoteText: string,
  stream: SourceStream,
): TypedDifference[] {
  return regions
    .filter((region) => region.kind === 'changed' && !region.marked)
    .map((region) => {
      const difference = differenceOf(quoteTokens(region, quoteText), sourceTokens(region, stream));
      return { ...difference, type: typeOf(difference) };
    });
}

/** The differences that change what is said, with the words of either side as printed. */
export function changesOf(differences: readonly TypedDifference[]): Change[] {
  return differences.flatMap(({ type, quote, source }) =>
    type === null ? [] : [{ type, quote: printed(quote), source: printed(source) }],
  );
}

/** The type of a difference, the gravest first; null when the meaning is kept. */
export function typeOf({ quote, source }: Difference): ChangeType | null {
  const all = [...quote, ...source];
  if (all.every(({ form }) => isWeightless(form))) return null;
  const some = (test: (token: Token) => boolean) => all.some(test);
  const across = (test: (one: string, other: string) => boolean) =>
    quote.some((one) => source.some((other) => test(one.form, other.form)));
  if (countOf(quote, isNegation) % 2 !== countOf(source, isNegation) % 2) return 'negation';
  if (across(isPrefixNegation)) return 'negation';
  if (countOf(quote, isDenyingVerb) !== countOf(source, isDenyingVerb)) return 'negation';
  if (some(isCalendarWord)) return 'date';
  if (some(isNumeric)) return 'number';
  if (across(areOpposites)) return 'antonym';
  if (some(({ form }) => isModal(form) || isHedge(form))) return 'modality';
  if (some(({ form }) => isQuantifier(form) && !isWeightless(form))) return 'quantity';
  if (some(({ isName, tag, form }) => (isName || tag === 'N') && !isFunctionWord(form))) return 'name';
  if (across(isOtherTense)) return 'tense';
  return 'other';
}

function countOf(tokens: readonly Token[], test: (form: string) => boolean): number {
  return tokens.filter(({ form }) => test(form)).length;
}

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|spring|summer|autumn|fall|winter)$/;
const YEAR = /^(?:1[5-9]|20)\d\ds?$/;

function isCalendarWord({ form, isName }: Token): boolean {
  // "may" and "march" are months only when they are printed as names.
  if (form === 'may' || form === 'march' || form === 'fall' || form === 'spring') return isName;
  return CALENDAR.test(form) || YEAR.test(form);
}

function isNumeric({ form }: Token): boolean {
  return /\p{N}/u.test(form) || /^[%‰\p{Sc}-]$/u.test(form) || SCALE.test(form);
}
const SCALE =
  /^(?:hundred|thousand|million|billion|trillion|bn|mn|dozen|percent|half|third|quarter|double|twice)s?$/;

/** Forms of verbs that no stem joins. */
const IRREGULAR: readonly (readonly string[])[] = [
  ['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being'],
  ['have', 'has', 'had', 'having'],
  ['do', 'does', 'did', 'done', 'doing'],
  ['go', 'goes', 'went', 'gone', 'going'],
  ['say', 'says', 'said', 'saying'],
  ['make', 'makes', 'made', 'making'],
  ['take', 'takes', 'took', 'taken', 'taking'],
  ['get', 'gets', 'got', 'gotten', 'getting'],
  ['give', 'gives', 'gave', 'given', 'giving'],
  ['come', 'comes', 'came', 'coming'],
  ['see', 'sees', 'saw', 'seen', 'seeing'],
  ['know', 'knows', 'knew', 'known', 'knowing'],
  ['think', 'thinks', 'thought', 'thinking'],
  ['become', 'becomes', 'became', 'becoming'],
];

function isOtherTense(one: string, other: string): boolean {
  return stem(one) === stem(other) || IRREGULAR.some((forms) => forms.includes(one) && forms.includes(other));
}

function printed(tokens: readonly Token[]): string {
  return [...new Set(tokens.map((token) => token.printed))].join(' ');
}

function quoteTokens(region: Region, text: string): Token[] {
  return region.quote.map(({ form, start, end }) => {
    const word = text.slice(start, end);
    return { form, printed: word, isName: isCapital(word) && !beginsSentence(text, start), tag: '' };
  });
}

function sourceTokens(region: Region, stream: SourceStream): Token[] {
  return region.source.map((word) => {
    const shown = stream.text.slice(word.start, word.end);
    const index = stream.words.indexOf(word);
    return {
      form: word.form,
      printed: shown,
      isName: isCapital(shown) && !beginsSentence(stream.text, word.start),
      tag: tagOf(stream, word.at, index),
    };
  });
}

/** The part of speech that was stored for the word with this index in the stream. */
function tagOf(stream: SourceStream, at: number, index: number): string {
  const first = stream.words.findIndex((word) => word.at === at);
  return stream.passages[at]?.tags[index - first] ?? '';
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word) && word !== 'I' && !/^I['’]/.test(word);
}

function beginsSentence(text: string, start: number): boolean {
  return (
    start === 0 ||
    /(?:^|[.!?…:\n]["”’)\]]*\s+|^\s*|["“‘([]\s*)$/u.test(text.slice(Math.max(0, start - 6), start))
  );
}
