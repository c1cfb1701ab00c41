import { excludeEachOther } from '../../text/lexicon/exclusive-words.ts';
import { isFunctionWord } from '../../text/lexicon/function-words.ts';
import { isPrefixNegation } from '../../text/lexicon/negation.ts';
import { areOpposites } from '../../text/opposites.ts';
import { stem } from '../../text/stem.ts';
import type { Predicate } from '../reading/predicates.ts';
import { holds } from '../reading/range.ts';
import type { Statement, Term } from '../reading/statement.ts';
import { carriedKeys, claimKeys } from '../reading/term-keys.ts';
import type { Meeting } from './align-terms.ts';

export interface Opposite {
  readonly term: Term;
  /** The opposite as the source prints it, and the index of its word. */
  readonly source: string;
  readonly at: number;
}

/** Opposites in the place of words that the sentence does not hold. */
export function findOpposites(claim: Statement, meetings: readonly Meeting[], source: Statement): Opposite[] {
  // "The older the cheese, the sharper its taste": how two things change together.
  if (/\bthe (?:more|less|\w+er)\b[^,]*, the (?:more|less|\w+er)\b/i.test(claim.text)) return [];
  const taken = new Set(meetings.map(({ at }) => at));
  const names = new Set(source.terms.filter(({ name }) => name).map(({ at }) => at));
  return meetings.flatMap(({ term, where }): Opposite[] => {
    if (where === 'sentence' || term.name) return [];
    const other = inItsPlace(claim, term.at, source, taken);
    if (other >= 0) return [{ term, source: source.words[other]?.form ?? '', at: other }];
    if (KIN.has(term.form)) return [];
    const at = source.words.findIndex(
      ({ form }, i) =>
        !taken.has(i) &&
        !names.has(i) &&
        /[nvarx]/.test(source.tags[i] ?? '') &&
        !describesOther(source, i, taken) &&
        (areOpposites(term.form, form) || isPrefixNegation(term.form, form)),
    );
    // "neither praised nor successful": the opposite of its opposite.
    if (at < 0 || source.words.slice(Math.max(0, at - NEGATED), at).some(({ form }) => NOR.test(form)))
      return [];
    // A synonym of the word elsewhere in the sentence means that the opposite speaks of something else.
    const keys = claimKeys(claim, term);
    const opposite = source.words[at]?.form ?? '';
    // So does one of the claim's side: "fell slightly, while wages rose" for "were slightly lower".
    const met = source.terms.some(
      (other) =>
        carriedKeys(source, other).some((key) => keys.includes(key)) ||
        (other.at !== at && !taken.has(other.at) && areOpposites(other.form, opposite)),
    );
    return met ? [] : [{ term, source: source.words[at]?.form ?? '', at }];
  });
}

/** "the red sleeve" asked, "the grey sleeves" printed: index of a word that excludes the claim's, beside the same word; -1 for none. */
function inItsPlace(claim: Statement, at: number, source: Statement, taken: ReadonlySet<number>): number {
  const same = (one: string, other: string) => one !== '' && one === other;
  const [before, behind] = [contentBefore(claim, at), stemAt(claim, at + 1)];
  return source.words.findIndex(
    ({ form }, i) =>
      !taken.has(i) &&
      // "24 hours" is a number, and may be a day.
      !source.quantities.some((quantity) => holds(quantity, i)) &&
      excludeEachOther(claim.words[at]?.form ?? '', form) &&
      (same(before, contentBefore(source, i)) || same(behind, stemAt(source, i + 1))),
  );
}

/** Stem of the first word that carries meaning in front of another, '' for none near. */
function contentBefore(statement: Statement, at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - BESIDE); i--) {
    const found = stemAt(statement, i);
    if (found !== '') return found;
  }
  return '';
}

/** How far in front of a word it is looked for, in words. */
const BESIDE = 3;

/** '' for a function word. */
function stemAt({ words: all }: Statement, at: number): string {
  const form = all[at]?.form ?? '';
  return isFunctionWord(form) ? '' : stem(form);
}

/** "twice as large" asked, "doubled in size, and a small café opened" printed: it describes a noun of which the claim says nothing. */
function describesOther({ tags }: Statement, at: number, taken: ReadonlySet<number>): boolean {
  return tags[at] === 'a' && tags[at + 1] === 'n' && tags[at + 2] !== 'n' && !taken.has(at + 1);
}

/**
 * "Net profit rose" asked, "revenue rose while net profit fell" printed: the claim's verb stands there with another subject, and its
 * opposite with the claim's own.
 */
export function crossedOpposites(
  wanted: readonly Predicate[],
  found: readonly Predicate[],
  meetings: readonly Meeting[],
  source: Statement,
): Opposite[] {
  return wanted.flatMap((one): Opposite[] => {
    const verb = meetings.find(({ term }) => term.at === one.at);
    const subject = meetings.filter(
      ({ term, where }) => where === 'sentence' && term.at >= one.subject.from && term.at < one.subject.to,
    );
    if (verb?.where !== 'sentence' || subject.length === 0) return [];
    const holds = ({ subject: side }: Predicate) =>
      subject.every(({ at }) => at >= side.from && at < side.to);
    const own = found.find(({ from, to }) => verb.at >= from && verb.at < to);
    if (!own || holds(own)) return [];
    const other = found.find(
      (predicate) => holds(predicate) && areOpposites(verb.term.form, source.words[predicate.at]?.form ?? ''),
    );
    return other ? [{ term: verb.term, source: source.words[other.at]?.form ?? '', at: other.at }] : [];
  });
}

const NOR = /^(?:nor|neither)$/;
/** How far in front of a word they stand, in words. */
const NEGATED = 3;

/** Words whose opposites name another person, and contradict nothing. */
const KIN = new Set(
  'mother father son daughter brother sister husband wife man woman boy girl king queen uncle aunt male female men women he she him her his'.split(
    ' ',
  ),
);
