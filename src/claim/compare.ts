/**
 * A claim (or one part of it) against one sentence, slot by slot: which words meet, do numbers, dates and names agree,
 * who stands on which side of the verb, is it negated, is it asserted at all. No verdict is made here.
 */
import type { CalendarInterval } from '../text/calendar.ts';
import type { DateMention } from '../text/dates.ts';
import { isPrefixNegation } from '../text/lexicon/negation.ts';
import { areOpposites } from '../text/opposites.ts';
import { alignTerms, type Meeting, type Source } from './align-terms.ts';
import { compareDates, type DateMeeting } from './compare-dates.ts';
import { compareNames, type NameMeeting } from './compare-names.ts';
import { compareQuantifiers } from './compare-quantifiers.ts';
import { compareQuantities, type QuantityMeeting } from './compare-quantities.ts';
import { compareRoles, type Roles } from './compare-roles.ts';
import { type Mode, type Predicate, predicates, type Range } from './predicates.ts';
import { carriedKeys, claimKeys, type Statement, type Term } from './statement.ts';

export interface Comparison {
  readonly meetings: readonly Meeting[];
  /** Weight of the claim's terms that the sentence itself holds, and with its neighbours, 0 to 1. */
  readonly direct: number;
  readonly covered: number;
  /** Terms met nowhere, names first. */
  readonly missing: readonly Term[];
  readonly quantities: readonly QuantityMeeting[];
  readonly dates: readonly DateMeeting[];
  readonly names: readonly NameMeeting[];
  readonly roles: Roles;
  /** The claim's verb and the sentence's verb meet, and one of them is negated. */
  readonly negation: boolean;
  /** Words of the claim whose opposite stands in the sentence instead. */
  readonly opposites: readonly (readonly [claim: string, source: string])[];
  /** "all" where the source says "some": the claim goes further. */
  readonly overreach: readonly [claim: string, source: string] | null;
  /** What the sentence adds to the verb: planned, possible, denied … */
  readonly modes: readonly Mode[];
  /** The claim's verb is met by a verb of the sentence, or needs none. */
  readonly predicate: boolean;
}

/** One part of a claim. */
export interface Part extends Range {
  readonly claim: Statement;
  /** The terms, quantities and dates that this part states. */
  readonly terms: readonly Term[];
}

export interface Surroundings {
  readonly source: Source;
  readonly nearbyDates: readonly DateMention[];
  readonly published: CalendarInterval | null;
}

/** Compares. O(words of the claim × words of the sentence) at worst. */
export function compare(part: Part, { source, nearbyDates, published }: Surroundings): Comparison {
  const { claim } = part;
  const { statement } = source;
  const inPart = ({ from }: { readonly from: number }) => from >= part.from && from < part.to;
  const meetings = alignTerms(claim, part.terms, source);
  const claimPredicates = predicates(claim).filter(({ at }) => at >= part.from && at < part.to);
  const sourcePredicates = predicates(statement);
  const pairs = pairPredicates(claimPredicates, sourcePredicates, meetings);
  const names = compareNames(claim, meetings, source, pairs);
  const opposites = findOpposites(claim, meetings, statement);
  const weights = meetings.map((meeting) => ({ meeting, weight: weightOf(meeting.term, claim) }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const share = (holds: (meeting: Meeting) => boolean) =>
    total === 0
      ? 0
      : weights.reduce((sum, { meeting, weight }) => sum + (holds(meeting) ? weight : 0), 0) / total;
  const soft = new Set(names.flatMap(({ soft }) => soft));
  const isMet = ({ term, where }: Meeting) =>
    where === 'sentence' || soft.has(term) || (where !== null && mayLean(term));
  return {
    meetings,
    direct: share(({ where }) => where === 'sentence'),
    covered: share(isMet),
    missing: meetings.filter((meeting) => !isMet(meeting)).map(({ term }) => term),
    quantities: compareQuantities(claim, claim.quantities.filter(inPart), statement, meetings),
    dates: compareDates(claim, claim.dates.filter(inPart), statement, nearbyDates, published),
    names,
    roles: compareRoles(claim, meetings, source, pairs),
    negation: pairs.some(([one, other]) => one.negated !== other.negated),
    opposites,
    overreach: compareQuantifiers(claim, part, statement),
    modes: extraModes(pairs),
    predicate: pairs.length > 0 || claimPredicates.length === 0 || sourcePredicates.length === 0,
  };
}

/** Nouns and adjectives may be met beside the sentence; verbs and adverbs say what happens and may not. */
function mayLean({ tag }: Term): boolean {
  return /[nNa-]/.test(tag);
}

/** Nouns that say little: a source rarely repeats them. */
const GENERIC = new Set(
  `people person persons man men woman women country city town state number total part member members group series film movie
  song album band game match season year day time thing way case area place world name person's character type kind
  located based known used called named including according early late recent`.split(/\s+/),
);
/** Verbs that carry hardly anything. */
const LIGHT_VERBS = new Set(
  `have has had get got make made take took taken become became come came go went include includes included
  receive received happen happened occur occurred located feature features contain contains involve involved`.split(
    /\s+/,
  ),
);

/** How much a term must be met, by what it is: names 2, nouns and verbs 1.5, adjectives 1.2, the rest .8. */
export function weightOf({ form, tag, name }: Term, _claim: Statement): number {
  if (name) return 2;
  if (GENERIC.has(form) || LIGHT_VERBS.has(form)) return 0.4;
  if (/[nv]/.test(tag)) return 1.5;
  return tag === 'a' ? 1.2 : 0.8;
}

export type PredicatePair = readonly [claim: Predicate, source: Predicate];

/** Pairs the claim's predicates with those of the sentence: by their verb, else by the words around it. */
function pairPredicates(
  wanted: readonly Predicate[],
  found: readonly Predicate[],
  meetings: readonly Meeting[],
): PredicatePair[] {
  return wanted.flatMap((one): PredicatePair[] => {
    const verb = meetings.find(({ term }) => term.at === one.at);
    if (verb) {
      const other =
        verb.where === 'sentence' ? found.find(({ from, to }) => verb.at >= from && verb.at < to) : undefined;
      return other ? [[one, other]] : [];
    }
    // A copula or an auxiliary: the predicate around which most of the claim's words stand.
    const places = meetings.flatMap(({ term, at, where }) =>
      where === 'sentence' && term.at >= one.subject.from && term.at < one.object.to ? [at] : [],
    );
    const ranked = found
      .map((other) => ({
        other,
        held: places.filter((at) => at >= other.subject.from && at < other.object.to).length,
      }))
      .sort((a, b) => b.held - a.held);
    const [best] = ranked;
    return best && best.held > 0 ? [[one, best.other]] : [];
  });
}

function extraModes(pairs: readonly PredicatePair[]): Mode[] {
  return [
    ...new Set(pairs.flatMap(([one, other]) => [...other.modes].filter((mode) => !one.modes.has(mode)))),
  ];
}

/** Opposites in the place of words that the sentence does not hold. */
function findOpposites(
  claim: Statement,
  meetings: readonly Meeting[],
  source: Statement,
): [string, string][] {
  const taken = new Set(meetings.map(({ at }) => at));
  return meetings.flatMap(({ term, where }): [string, string][] => {
    if (where === 'sentence' || term.name) return [];
    const opposite = source.terms.find(
      ({ at, form }) =>
        !taken.has(at) && (areOpposites(term.form, form) || isPrefixNegation(term.form, form)),
    );
    if (!opposite) return [];
    // A synonym of the word elsewhere in the sentence means that the opposite speaks of something else.
    const keys = claimKeys(claim, term);
    const met = source.terms.some((other) => carriedKeys(source, other).some((key) => keys.includes(key)));
    return met ? [] : [[term.form, opposite.form]];
  });
}
