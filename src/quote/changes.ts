/**
 * Types the changes that matter. The severity test is that of Masson v. New Yorker (501 U.S. 496, 1991): an
 * alteration matters when it materially changes the meaning conveyed. When in doubt a change is shown as one.
 */

import { isRole } from '../attribution/role-words.ts';
import type { Change, ChangeType } from '../domain.ts';
import { isCalendarWord } from '../text/lexicon/calendar-words.ts';
import { areWeightless, isFunctionWord, isWeightless } from '../text/lexicon/function-words.ts';
import { isHedge, isModal } from '../text/lexicon/modality.ts';
import { isDenyingVerb, isNegation, isPrefixContrast, isPrefixNegation } from '../text/lexicon/negation.ts';
import { place } from '../text/lexicon/places.ts';
import { isQuantifier } from '../text/lexicon/quantifiers.ts';
import { areOpposites } from '../text/opposites.ts';
import { stem } from '../text/stem.ts';
import { type DifferingRun, differingRuns } from './differing-runs.ts';
import type { Region } from './regions.ts';
import { type Difference, differenceOf, type Token } from './same-words.ts';
import type { SourceStream, SourceWord } from './source-stream.ts';

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
  const compared = (run: DifferingRun) =>
    differenceOf(quoteTokens(run, quoteText), sourceTokens(run, stream));
  const unmarked = differingRuns(regions).map((run) => {
    const readings = withWordsBeside(run, regions, stream).map(compared);
    const difference =
      readings.find(({ quote, source }) => quote.length + source.length === 0) ?? compared(run);
    return { ...difference, type: typeOf(difference) };
  });
  const misused = regions
    .filter(({ kind, marked, quote }) => kind === 'changed' && marked && quote.length > 0)
    .flatMap((region) => {
      const readings =
        region.source.length === 0 ? [region, ...withWordsBeside(region, regions, stream)] : [region];
      for (const difference of readings.map(compared)) {
        const type = misuseOf({ ...difference, quote: difference.quote.map(asInBrackets) });
        if (type !== null) return [{ ...difference, type }];
      }
      return [];
    });
  return [...unmarked, ...misused];
}

/** Source words beyond the ends of a match that its outer differences may stand for. */
const BESIDE = 2;

/**
 * An outer run with the source words that follow the match, or stand in front of it: the alignment ends with the
 * last word that is the same, and "on 4 July" for "on July 4" or "in [1987]" for "in 2008" has its other half there.
 */
function withWordsBeside(
  run: DifferingRun,
  regions: readonly Region[],
  stream: SourceStream,
): DifferingRun[] {
  const source = regions.flatMap((region) => region.source);
  const quote = regions.flatMap((region) => region.quote);
  const first = source[0];
  const last = source.at(-1);
  const readings: DifferingRun[] = [];
  for (let n = 1; n <= BESIDE; n++) {
    const behind = last && run.quote.at(-1) === quote.at(-1) ? wordsBeside(stream, last, n) : [];
    const inFront = first && run.quote[0] === quote[0] ? wordsBeside(stream, first, -n) : [];
    if (behind.length > 0) readings.push({ ...run, source: [...run.source, ...behind] });
    if (inFront.length > 0) readings.push({ ...run, source: [...inFront, ...run.source] });
  }
  return readings;
}

/** The next n words of the same sentence, or the last −n words in front; fewer, or none, where it ends. */
function wordsBeside({ words, text }: SourceStream, word: SourceWord, n: number): SourceWord[] {
  const at = words.indexOf(word);
  const beside = n > 0 ? words.slice(at + 1, at + 1 + n) : words.slice(Math.max(0, at + n), at);
  const [from, to] = n > 0 ? [word.end, beside.at(-1)?.start] : [beside[0]?.end, word.start];
  return from === undefined || to === undefined || /[.!?]["”’)\]]*\s|\n/.test(text.slice(from, to))
    ? []
    : beside;
}

/** In brackets a capital is a name: no sentence begins behind the bracket. */
function asInBrackets(token: Token): Token {
  return { ...token, isName: isCapital(token.printed) };
}

/**
 * What square brackets change although they show it: an editor puts in what a word stands for, not another
 * number, date or name, an opposite or a negation. Null for an honest bracket.
 */
function misuseOf(difference: Difference): ChangeType | null {
  const { quote, source } = difference;
  const type = typeOf(difference);
  const both = (test: (token: Token) => boolean) => quote.some(test) && source.some(test);
  switch (type) {
    case 'negation':
    case 'antonym':
      return type;
    case 'date':
    case 'number':
      return both(isNumeric) || both(isCalendar) ? type : null;
    case 'quantity':
      return both(({ form }) => isQuantifier(form)) ? type : null;
    case 'modality':
      return both(({ form }) => isModal(form)) ? type : null;
    case 'name':
      return areOtherNames(quote, source) ? type : null;
    case 'tense':
    case 'other':
    case null:
      return null;
  }
}

/** Whether both sides are nothing but names, and no word or initials of one are in the other. */
function areOtherNames(quote: readonly Token[], source: readonly Token[]): boolean {
  const names = (tokens: readonly Token[]) => tokens.filter(({ form }) => !isFunctionWord(form));
  const one = names(quote);
  const other = names(source);
  if (one.length === 0 || other.length === 0) return false;
  if (![...one, ...other].every(({ isName, tag, form }) => (isName || tag === 'N') && !isRole(form)))
    return false;
  const forms = one.map(({ form }) => form);
  if (other.some(({ form }) => forms.includes(form))) return false;
  const initials = (tokens: readonly Token[]) => tokens.map(({ form }) => form.charAt(0)).join('');
  if (initials(one) === other[0]?.form || initials(other) === forms[0]) return false;
  const places = (tokens: readonly Token[]) =>
    place(tokens.map(({ form }) => form).join('-')) ?? place(tokens[0]?.form ?? '');
  return places(one) === null || places(one) !== places(other);
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
  if ([quote, source].every((tokens) => areWeightless(tokens.map(({ form }) => form)))) return null;
  const some = (test: (token: Token) => boolean) => all.some(test);
  const across = (test: (one: string, other: string) => boolean) =>
    quote.some((one) => source.some((other) => test(one.form, other.form)));
  if (countOf(quote, isNegation) % 2 !== countOf(source, isNegation) % 2) return 'negation';
  if (across(isPrefixNegation)) return 'negation';
  if (countOf(quote, isDenyingVerb) !== countOf(source, isDenyingVerb)) return 'negation';
  if (some(isCalendar)) return 'date';
  if (some(isNumeric)) return 'number';
  if (across(areOpposites) || across(isPrefixContrast)) return 'antonym';
  if (some(({ form }) => isModal(form) || isHedge(form))) return 'modality';
  if (some(({ form }) => isQuantifier(form) && !isWeightless(form))) return 'quantity';
  if (some(({ isName, tag, form }) => (isName || tag === 'N') && !isFunctionWord(form))) return 'name';
  if (across(isOtherTense)) return 'tense';
  return 'other';
}

function countOf(tokens: readonly Token[], test: (form: string) => boolean): number {
  return tokens.filter(({ form }) => test(form)).length;
}

function isCalendar({ form, isName }: Token): boolean {
  return isCalendarWord(form, isName);
}

function isNumeric({ form }: Token): boolean {
  return /\p{N}/u.test(form) || /^[%‰\p{Sc}-]$/u.test(form) || SCALE.test(form);
}
const SCALE =
  /^(?:hundred|thousand|million|billion|trillion|bn|mn|dozen|percent|dollar|euro|pound|yen|rupee|half|third|quarter|double|twice)s?$/;

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

function quoteTokens(region: DifferingRun, text: string): Token[] {
  return region.quote.map(({ form, start, end }) => {
    const word = text.slice(start, end);
    return { form, printed: word, isName: isCapital(word) && !beginsSentence(text, start), tag: '' };
  });
}

function sourceTokens(region: DifferingRun, stream: SourceStream): Token[] {
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
