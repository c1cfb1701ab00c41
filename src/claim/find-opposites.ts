import { isPrefixNegation } from '../text/lexicon/negation.ts';
import { areOpposites } from '../text/opposites.ts';
import type { Meeting } from './align-terms.ts';
import type { Statement, Term } from './statement.ts';
import { carriedKeys, claimKeys } from './term-keys.ts';

export interface Opposite {
  readonly term: Term;
  /** The opposite as the source prints it, and the index of its word. */
  readonly source: string;
  readonly at: number;
}

/** Opposites in the place of words that the sentence does not hold. */
export function findOpposites(claim: Statement, meetings: readonly Meeting[], source: Statement): Opposite[] {
  const taken = new Set(meetings.map(({ at }) => at));
  const names = new Set(source.terms.filter(({ name }) => name).map(({ at }) => at));
  return meetings.flatMap(({ term, where }): Opposite[] => {
    if (where === 'sentence' || term.name || KIN.has(term.form)) return [];
    const at = source.words.findIndex(
      ({ form }, i) =>
        !taken.has(i) &&
        !names.has(i) &&
        /[nvarx]/.test(source.tags[i] ?? '') &&
        (areOpposites(term.form, form) || isPrefixNegation(term.form, form)),
    );
    if (at < 0) return [];
    // A synonym of the word elsewhere in the sentence means that the opposite speaks of something else.
    const keys = claimKeys(claim, term);
    const met = source.terms.some((other) => carriedKeys(source, other).some((key) => keys.includes(key)));
    return met ? [] : [{ term, source: source.words[at]?.form ?? '', at }];
  });
}

/** Words whose opposites name another person, and contradict nothing. */
const KIN = new Set(
  'mother father son daughter brother sister husband wife man woman boy girl king queen uncle aunt male female men women he she him her his'.split(
    ' ',
  ),
);
