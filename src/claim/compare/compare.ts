/**
 * A claim (or one part of it) against one sentence, slot by slot: which words meet, do numbers, dates and names agree,
 * who stands on which side of the verb, is it negated, is it asserted at all. No verdict is made here.
 */
import type { CalendarInterval } from '../../text/calendar.ts';
import type { DateMention } from '../../text/dates.ts';
import type { Mode } from '../reading/mode-words.ts';
import type { Part } from '../reading/part.ts';
import { firstPhrase } from '../reading/phrases.ts';
import { type Predicate, predicates } from '../reading/predicates.ts';
import { holds } from '../reading/range.ts';
import type { Statement, Term } from '../reading/statement.ts';
import { standsIn } from '../reading/term-keys.ts';
import { alignTerms, type Meeting, type Source } from './align-terms.ts';
import { compareDegrees } from './compare-degrees.ts';
import { compareModes } from './compare-modes.ts';
import { compareNegation } from './compare-negation.ts';
import {
  compareAlternatives,
  compareExtent,
  compareLists,
  compareQuantifiers,
} from './compare-quantifiers.ts';
import { compareTimes } from './compare-times.ts';
import { isContraryExtent } from './contrary-extent.ts';
import { crossedOpposites, findOpposites, type Opposite } from './find-opposites.ts';
import { isStronger } from './is-stronger.ts';
import { hasPlaceFor } from './lent-nouns.ts';
import { isCarriedByNoun } from './light-verbs.ts';
import { clauseOf, type MainMeeting, meetMain } from './main-statement.ts';
import { compareNames, type NameMeeting } from './names/compare-names.ts';
import { isMainPaired, mainPredicate, pairPredicates } from './pair-predicates.ts';
import { compareRoles, type RoleMeeting } from './roles/compare-roles.ts';
import { shareApart } from './share-apart.ts';
import { compareDates, type DateMeeting } from './slots/compare-dates.ts';
import { compareQuantities, type QuantityMeeting } from './slots/compare-quantities.ts';
import { measuresSame } from './slots/measures.ts';
import { isOtherRank, mayLean, modifiesOther, weightOf } from './weigh-terms.ts';
import { compareTurns } from './wording/compare-turns.ts';
import { crossedClauses } from './wording/crossed-clauses.ts';

export interface Comparison extends RoleMeeting, MainMeeting {
  readonly meetings: readonly Meeting[];
  /** Weight of the claim's terms that the sentence itself holds, and with its neighbours, 0 to 1. */
  readonly direct: number;
  readonly covered: number;
  /** The same, leaving these terms out of the count. */
  readonly coveredBut: (left: ReadonlySet<Term>) => { readonly direct: number; readonly covered: number };
  /** Terms met nowhere, names first. */
  readonly missing: readonly Term[];
  /** Terms that are part of the title of a page about one matter: "2" of "Dolphin Tale 2". */
  readonly titled: ReadonlySet<Term>;
  readonly quantities: readonly QuantityMeeting[];
  readonly dates: readonly DateMeeting[];
  readonly names: readonly NameMeeting[];
  /** The claim's verb and the sentence's verb meet, and one of them is negated: both as printed. */
  readonly negation: readonly [claim: string, source: string] | null;
  /** Words of the claim whose opposite stands in the sentence instead. */
  readonly opposites: readonly Opposite[];
  /** "all" where the source says "some": the claim goes further. */
  readonly overreach: readonly [claim: string, source: string] | null;
  /** Sides of a comparison, small words or names that stand otherwise in the sentence. */
  readonly turned: readonly [claim: string, source: string] | null;
  /** What is turned, or goes further, says the contrary where all else is met. */
  readonly contrary: boolean;
  /** "Is now" where the source tells of the past. */
  readonly stale: readonly [claim: string, source: string] | null;
  /** What the sentence adds to the verb: planned, possible, denied … */
  readonly modes: readonly Mode[];
  /** What the claim's verb says happens again and again: another date contradicts nothing. */
  readonly repeatable: boolean;
  /** The claim says "must" or "should" where the sentence does not. */
  readonly stronger: boolean;
  /** Whoever acts and what is done to it, in the claim's main statement, are met in the sentence or have a place there. */
  readonly core: boolean;
  /** The claim's verb is met by a verb of the sentence, or needs none. */
  readonly predicate: boolean;
  /** Share of what is met that stands in other clauses than the claim's verb, 0 to 1. */
  readonly apart: number;
  /** The claim's sentence is this very sentence, word for word. */
  readonly printed: boolean;
  readonly surroundings: SourceMeasures;
}

/** What the model knows of the sentence and its article. */
export interface SourceMeasures {
  /** The title is a name, and no headline; there is a title at all. */
  readonly topical: boolean;
  readonly titled: boolean;
  /** Words of the sentence that carry meaning. */
  readonly terms: number;
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
  const aligned = alignTerms(claim, part.terms, source);
  const claimPredicates = predicates(claim).filter(({ at }) => at >= part.from && at < part.to);
  const sourcePredicates = predicates(statement);
  const crossing = crossedClauses(claim, source);
  const crossed = crossing ? [] : crossedOpposites(claimPredicates, sourcePredicates, aligned, statement);
  // The verb stands in the sentence, but with another subject.
  const meetings = aligned.map((meeting) =>
    crossed.some(({ term }) => term === meeting.term) || isOtherRank(claim, meeting, statement)
      ? { ...meeting, where: null, at: -1, exact: false }
      : meeting,
  );
  const negated = (among: readonly Predicate[], at: number) =>
    among.some((predicate) => holds(predicate, at) && predicate.negated);
  // "have not survived" is no opposite of "after her death".
  const opposites = [...crossed, ...findOpposites(claim, meetings, statement)].filter(
    ({ term, at }) => negated(claimPredicates, term.at) === negated(sourcePredicates, at),
  );
  const pairs = pairPredicates(claim, statement, claimPredicates, sourcePredicates, meetings, opposites);
  const main = mainPredicate(claim, claimPredicates);
  const clause = clauseOf(main, pairs, meetings);
  const quantities = compareQuantities(claim, claim.quantities.filter(inPart), statement, meetings, clause);
  const dated = claim.dates.filter(inPart);
  // "voted to ban bags from January": not when the vote was.
  const ofMain = dated.every(
    ({ from }) => (claimPredicates.findLast(({ at }) => at < from) ?? main) === main,
  );
  const when = ofMain ? clause : null;
  const dates = compareDates(claim, dated, statement, nearbyDates, published, when, meetings);
  const anchored = [...quantities, ...dates].some(({ result }) => result === 'matches');
  const names = compareNames(claim, meetings, source, pairs, anchored);
  const measuring = claimPredicates.filter((predicate) =>
    measuresSame(claim, predicate, statement, sourcePredicates, quantities),
  );
  const weights = meetings.map((meeting) => ({ meeting, weight: weightOf(meeting.term) }));
  const share = (held: ReadonlySet<Meeting>, left: ReadonlySet<Term> = new Set()) => {
    let [sum, total] = [0, 0];
    for (const { meeting, weight } of weights) {
      if (left.has(meeting.term)) continue;
      total += weight;
      if (held.has(meeting)) sum += weight;
    }
    return total === 0 ? 0 : sum / total;
  };
  const soft = new Set(names.flatMap(({ soft, pronoun, run }) => (pronoun ? run.terms : soft)));
  // Verbs that say nothing of their own, besides a number or a noun whose verb the sentence has.
  const light = pairs.filter(
    (pair) =>
      /^(?:happen|occur)/.test(claim.words[pair[0].at]?.form ?? '') || isCarriedByNoun(pair, meetings),
  );
  const empty = new Set([...measuring, ...light.map(([one]) => one)].map(({ at }) => at));
  const direct = new Set(
    meetings.filter(({ where, term }) => where === 'sentence' || soft.has(term) || empty.has(term.at)),
  );
  const covered = new Set(
    meetings.filter(
      (meeting) =>
        direct.has(meeting) ||
        (mayLean(meeting, claim) &&
          !modifiesOther(meeting, claim, meetings, statement) &&
          (meeting.term.name || hasPlaceFor(meeting, claim, pairs, meetings, statement))),
    ),
  );
  const overreach =
    compareQuantifiers(claim, part, meetings, statement) ??
    compareExtent(claim, meetings, statement) ??
    compareLists(claim, meetings, statement) ??
    compareAlternatives(claim, meetings, statement) ??
    compareDegrees(claim, meetings, statement, opposites);
  const turn = crossing
    ? { printed: crossing.printed, contrary: crossing.whole }
    : compareTurns(claim, part, meetings, pairs, source);
  const isCore = ({ term }: Meeting) =>
    main !== undefined && (holds(main.subject, term.at) || holds(firstPhrase(claim, main.object), term.at));
  return {
    meetings,
    core: meetings.every((meeting) => !isCore(meeting) || covered.has(meeting)),
    direct: share(direct),
    covered: share(covered),
    coveredBut: (left) => ({ direct: share(direct, left), covered: share(covered, left) }),
    missing: meetings.filter((meeting) => !covered.has(meeting)).map(({ term }) => term),
    titled: titledTerms(claim, part.terms, source),
    quantities,
    dates,
    names,
    ...compareRoles(claim, meetings, source, pairs, sourcePredicates),
    negation: compareNegation(claim, pairs, meetings, statement, sourcePredicates),
    opposites: crossing?.whole ? [] : opposites,
    overreach,
    turned: turn?.printed ?? null,
    contrary: turn?.contrary === true || (crossing === null && isContraryExtent(overreach)),
    stale: compareTimes(claim, meetings, pairs, statement),
    modes: compareModes(claim, claimPredicates, pairs, statement, meetings),
    repeatable: claimPredicates.some(({ at }) => REPEATABLE.has(claim.words[at]?.form ?? '')),
    stronger: isStronger(claim, part, pairs, statement, sourcePredicates),
    apart: shareApart(claim, part, main, meetings, quantities, statement),
    printed: isPrinted(claim, statement),
    surroundings: {
      topical: source.topical,
      titled: source.title.size > 0,
      terms: statement.terms.length,
    },
    predicate:
      sourcePredicates.length > 0 &&
      isMainPaired(claim, claimPredicates, pairs, measuring, meetings, opposites),
    ...meetMain(main, claim, meetings, pairs, measuring, source),
  };
}

function isPrinted(claim: Statement, source: Statement): boolean {
  return (
    claim.words.length === source.words.length &&
    claim.words.every(({ form }, at) => form === source.words[at]?.form)
  );
}

/** The terms right behind a name of the title, and of the title themselves. */
function titledTerms(claim: Statement, terms: readonly Term[], { title, topical }: Source): Set<Term> {
  const found = new Set<Term>();
  if (!topical) return found;
  for (const term of terms) {
    const before = terms.find(({ at }) => at === term.at - 1);
    const leads =
      before !== undefined && (before.name || found.has(before)) && standsIn(title, claim, before);
    if (leads && standsIn(title, claim, term)) found.add(term);
  }
  return found;
}

/** Verbs of what a person or team does many times. */
const REPEATABLE = new Set(
  'win wins won lose loses lost score scored play plays played beat defeated reach reached finish finished visit visited say said'.split(
    ' ',
  ),
);
