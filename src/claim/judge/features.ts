/** What a comparison says in numbers: the inputs of the small model in `verdict-model.ts`. */
import type { Comparison } from '../compare/compare.ts';
import { weightOf } from '../compare/weigh-terms.ts';
import { type Conflict, conflictTerms } from './conflict.ts';

export type Features = Readonly<Record<string, number>>;

/**
 * The features of a comparison, each between 0 and about 5. Linear in the claim's words.
 *
 * @param conflict the slot that differs, null where nothing does
 */
export function features(comparison: Comparison, conflict: Conflict | null): Features {
  const { meetings, names, quantities, dates, surroundings } = comparison;
  const left = conflictTerms(comparison, conflict);
  const { direct, covered } = comparison.coveredBut(left);
  const missing = comparison.missing.filter((term) => !left.has(term));
  const inSentence = meetings.filter(({ where }) => where === 'sentence');
  const missed = (tags: RegExp) =>
    missing.filter(({ name, tag }) => !name && tags.test(tag)).reduce((sum, term) => sum + weightOf(term), 0);
  const named = (result: string) => names.filter((name) => name.result === result).length;
  const numbers = (result: string) => quantities.filter((one) => one.result === result).length;
  const dated = dates.filter(({ result }) => result === 'matches');
  const { topical, titled, terms } = surroundings;
  return {
    direct,
    covered,
    mostlyBeside: flag(direct < 0.5),
    allMet: flag(covered > 0.999),
    allInSentence: flag(direct > 0.999),
    missing: missing.length,
    missingNouns: missed(/[nN]/),
    missingVerbs: missed(/v/),
    missingAdjectives: missed(/a/),
    exact: share(meetings.filter(({ exact }) => exact).length, meetings.length),
    inOrder: share(
      inSentence.slice(1).filter(({ at }, i) => at > (inSentence[i]?.at ?? 0)).length,
      inSentence.length - 1,
    ),
    density: density(inSentence.map(({ at }) => at)),
    predicate: flag(comparison.predicate),
    namesMet: named('sentence'),
    namesLent: named('context'),
    namesAssumed: named('assumed'),
    numbersMet: numbers('matches'),
    numbersOpen: numbers('open'),
    datesMet: dated.length,
    datesFirm: dated.filter(({ firm }) => firm).length,
    slots: quantities.length + dates.length,
    noSlots: flag(quantities.length + dates.length === 0),
    length: Math.log1p(meetings.length),
    sourceLength: Math.log1p(terms),
    topical: flag(topical),
    topicalMissing: topical ? missing.length : 0,
    untitled: flag(!titled),
    overreach: flag(comparison.overreach !== null),
    numbersDiffer: numbers('differs'),
    numberNear: flag(quantities.some(({ result, near }) => result === 'differs' && near)),
    conflictDate: flag(conflict === 'date'),
    conflictName: flag(conflict === 'name'),
    conflictOpposite: flag(conflict === 'opposite'),
    conflictNegation: flag(conflict === 'negation'),
    conflictRoles: flag(conflict === 'roles'),
    conflictTurned: flag(conflict === 'turned'),
    conflictDenial: flag(conflict === 'denial'),
  };
}

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}

/** 1 where there is nothing to share. */
function share(part: number, of: number): number {
  return of > 0 ? part / of : 1;
}

/** How close together the words stand that are met: 1 side by side, less with gaps. */
function density(places: readonly number[]): number {
  if (places.length === 0) return 0;
  return places.length / (Math.max(...places) - Math.min(...places) + 1);
}
