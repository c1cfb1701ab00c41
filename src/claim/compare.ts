/**
 * A claim (or one part of it) against one sentence, slot by slot: which words meet, do numbers, dates and names agree,
 * who stands on which side of the verb, is it negated, is it asserted at all. No verdict is made here.
 */
import { isRole } from '../attribution/role-words.ts';
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
import { negationWords } from './negation-words.ts';
import { type Mode, ownMode, type Predicate, predicates, type Range } from './predicates.ts';
import { carriedKeys, claimKeys, type Statement, type Term } from './statement.ts';

export interface Comparison {
  readonly meetings: readonly Meeting[];
  /** Weight of the claim's terms that the sentence itself holds, and with its neighbours, 0 to 1. */
  readonly direct: number;
  readonly covered: number;
  /** The same, leaving these terms out of the count. */
  readonly coveredBut: (left: ReadonlySet<Term>) => { readonly direct: number; readonly covered: number };
  /** Terms met nowhere, names first. */
  readonly missing: readonly Term[];
  readonly quantities: readonly QuantityMeeting[];
  readonly dates: readonly DateMeeting[];
  readonly names: readonly NameMeeting[];
  readonly roles: Roles;
  /** The claim's verb and the sentence's verb meet, and one of them is negated: both as printed. */
  readonly negation: readonly [claim: string, source: string] | null;
  /** Words of the claim whose opposite stands in the sentence instead. */
  readonly opposites: readonly Opposite[];
  /** "all" where the source says "some": the claim goes further. */
  readonly overreach: readonly [claim: string, source: string] | null;
  /** What the sentence adds to the verb: planned, possible, denied … */
  readonly modes: readonly Mode[];
  /** What the claim's verb says happens again and again: another date contradicts nothing. */
  readonly repeatable: boolean;
  /** The claim says "must" or "should" where the sentence does not. */
  readonly stronger: boolean;
  /** The claim's verb is met by a verb of the sentence, or needs none. */
  readonly predicate: boolean;
}

export interface Opposite {
  readonly term: Term;
  /** The opposite as the source prints it, and the index of its word. */
  readonly source: string;
  readonly at: number;
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
  const opposites = findOpposites(claim, meetings, statement);
  const pairs = pairPredicates(claim, claimPredicates, sourcePredicates, meetings, opposites);
  const quantities = compareQuantities(claim, claim.quantities.filter(inPart), statement, meetings);
  const dates = compareDates(claim, claim.dates.filter(inPart), statement, nearbyDates, published);
  const anchored = [...quantities, ...dates].some(({ result }) => result === 'matches');
  const names = compareNames(claim, meetings, source, pairs, anchored);
  const weights = meetings.map((meeting) => ({ meeting, weight: weightOf(meeting.term, claim) }));
  const share = (holds: (meeting: Meeting) => boolean, left: ReadonlySet<Term> = new Set()) => {
    let [sum, total] = [0, 0];
    for (const { meeting, weight } of weights) {
      if (left.has(meeting.term)) continue;
      total += weight;
      if (holds(meeting)) sum += weight;
    }
    return total === 0 ? 0 : sum / total;
  };
  const soft = new Set(names.flatMap(({ soft, pronoun, run }) => (pronoun ? run.terms : soft)));
  const isDirect = ({ where, term }: Meeting) => where === 'sentence' || soft.has(term);
  const isMet = (meeting: Meeting) =>
    isDirect(meeting) || (mayLean(meeting, claim) && !modifiesOther(meeting, claim, meetings, statement));
  return {
    meetings,
    direct: share(isDirect),
    covered: share(isMet),
    coveredBut: (left) => ({ direct: share(isDirect, left), covered: share(isMet, left) }),
    missing: meetings.filter((meeting) => !isMet(meeting)).map(({ term }) => term),
    quantities,
    dates,
    names,
    roles: compareRoles(claim, meetings, source, pairs),
    negation: findNegation(claim, pairs, meetings, statement),
    opposites,
    overreach: compareQuantifiers(claim, part, statement),
    modes: extraModes(claim, pairs, statement, meetings),
    repeatable: claimPredicates.some(({ at }) => REPEATABLE.has(claim.words[at]?.form ?? '')),
    stronger: pairs.some(([one, other]) => one.modes.has('demanded') && !other.modes.has('demanded')),
    predicate: sourcePredicates.length > 0 && isMainPaired(claim, claimPredicates, pairs),
  };
}

/**
 * Names may be met around the sentence, nouns and adjectives right beside it; verbs and adverbs say what happens and may
 * not, nor may the word that a copula says of its subject ("is binding").
 */
function mayLean({ term, where }: Meeting, { tags }: Statement): boolean {
  if (where === null || where === 'sentence') return false;
  if (term.name) return true;
  if (where === 'far' || !/[nNa-]/.test(term.tag)) return false;
  return !(term.tag === 'a' && /[xr]$/.test(tags.slice(0, term.at)));
}

/**
 * "minister of defence", "defence minister": where the sentence has a minister of its own kind ("minister for fisheries"), or an
 * office at all, the words around it may speak of another one, and lend it nothing.
 */
function modifiesOther(
  { term }: Meeting,
  { words: all, tags }: Statement,
  meetings: readonly Meeting[],
  source: Statement,
): boolean {
  if (term.name || !/[na]/.test(term.tag)) return false;
  const headAt = (at: number) =>
    meetings.find((other) => other.where === 'sentence' && other.term.at === at && other.term.tag === 'n');
  let at = term.at - 1;
  while (at > 0 && /[dan]/.test(tags[at] ?? '')) at--;
  const head = headAt(term.at + 1) ?? (/^(?:of|for)$/.test(all[at]?.form ?? '') ? headAt(at - 1) : undefined);
  if (!head) return false;
  const met = new Set(meetings.map((other) => other.at));
  const own = (i: number) => /[nNa]/.test(source.tags[i] ?? '') && !met.has(i);
  const behind = /^(?:of|for)$/.test(source.words[head.at + 1]?.form ?? '');
  const next = /d/.test(source.tags[head.at + 2] ?? '') ? head.at + 3 : head.at + 2;
  return isRole(head.term.form) || own(head.at - 1) || (behind && own(next));
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
  claim: Statement,
  wanted: readonly Predicate[],
  found: readonly Predicate[],
  meetings: readonly Meeting[],
  opposites: readonly Opposite[],
): PredicatePair[] {
  return wanted.flatMap((one): PredicatePair[] => {
    const verb = meetings.find(({ term }) => term.at === one.at);
    if (verb && !EVENTIVE.has(claim.words[one.at]?.form ?? '')) {
      const place =
        verb.where === 'sentence' ? verb.at : opposites.find(({ term }) => term === verb.term)?.at;
      if (place === undefined) return [];
      const exact = found.find(({ from, to }) => place >= from && place < to);
      // The verb is met by a noun ("resigned" by "resignation"): what holds the noun says whether it is so.
      const other = exact ?? found.find(({ subject, object }) => place >= subject.from && place < object.to);
      return other ? [[one, other]] : [];
    }
    // A copula or an auxiliary: the predicate around which most of the claim's words stand, its complement first.
    const held = (other: Predicate) =>
      meetings
        .filter(({ where, at }) => where === 'sentence' && at >= other.subject.from && at < other.object.to)
        .reduce((sum, { term }) => {
          const complement = term.at >= one.object.from && term.at < one.object.to;
          return sum + (complement ? 2 : term.at >= one.subject.from && term.at < one.from ? 1 : 0);
        }, 0);
    const [best] = found.map((other) => ({ other, held: held(other) })).sort((a, b) => b.held - a.held);
    return best && best.held > 0 ? [[one, best.other]] : [];
  });
}

/** Verbs that only say that something took place: a noun and its date say the same. */
const EVENTIVE = new Set('occur occurs occurred happen happens happened held hold took takes'.split(' '));

function extraModes(
  claim: Statement,
  pairs: readonly PredicatePair[],
  source: Statement,
  meetings: readonly Meeting[],
): Mode[] {
  const met = new Set(meetings.map(({ at }) => at));
  const extra = pairs.flatMap(([one, other]) => {
    // "a bill to legalise": an infinitive itself says that it is still to come.
    const infinitive = claim.words[one.from - 1]?.form === 'to';
    const modes = [...other.modes].filter(
      (mode) => !one.modes.has(mode) && !(infinitive && mode === 'planned'),
    );
    // "There was fraud" is not carried by "he claimed fraud".
    const bare =
      !meetings.some(({ term }) => term.at === one.at) &&
      meetings.some(
        ({ where, at }) => where === 'sentence' && at >= other.object.from && at < other.object.to,
      );
    const own = bare && !met.has(other.at) ? (ownMode(source, other) ?? claimedNoun(source, meetings)) : null;
    return own ? [...modes, own] : modes;
  });
  return [...new Set(extra)];
}

function findNegation(
  claim: Statement,
  pairs: readonly PredicatePair[],
  meetings: readonly Meeting[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  const pair = pairs.find((one) => isNegationDifferent(claim, source, one, meetings));
  if (pair) return [negationWords(claim, pair[0]), negationWords(source, pair[1])];
  // "built with sprinklers" asked, "built without sprinklers" printed.
  const lacking = meetings.find(
    ({ term, where, at }) => where === 'sentence' && lacks(claim, term.at) !== lacks(source, at),
  );
  return lacking ? [upTo(claim, lacking.term.at), upTo(source, lacking.at)] : null;
}

/** One of them is negated, and both say the same verb, or are copulas: else the negation is another statement's. */
function isNegationDifferent(
  claim: Statement,
  source: Statement,
  [one, other]: PredicatePair,
  meetings: readonly Meeting[],
): boolean {
  if (one.negated === other.negated) return false;
  const verb = meetings.find(({ term }) => term.at === one.at);
  return verb ? verb.where === 'sentence' : source.tags[other.at] === 'x' || claim.tags[one.at] === 'v';
}

/** The verb that makes the claim's sentence is met; participles inside it need not be. */
function isMainPaired(
  claim: Statement,
  wanted: readonly Predicate[],
  pairs: readonly PredicatePair[],
): boolean {
  const finite = ({ from, to, at }: Predicate) => to - from > 1 || !/ing$/.test(claim.words[at]?.form ?? '');
  const main = wanted.find(finite) ?? wanted[0];
  return main === undefined || pairs.some(([one]) => one === main);
}

/** Verbs of what a person or team does many times. */
const REPEATABLE = new Set(
  'win wins won lose loses lost score scored play plays played beat defeated reach reached finish finished visit visited say said'.split(
    ' ',
  ),
);

/** Words whose opposites name another person, and contradict nothing. */
const KIN = new Set(
  'mother father son daughter brother sister husband wife man woman boy girl king queen uncle aunt male female men women he she him her his'.split(
    ' ',
  ),
);

/** "claims of fraud", "allegations of fraud": a noun that somebody only alleges. */
function claimedNoun({ words: all }: Statement, meetings: readonly Meeting[]): Mode | null {
  const alleged = meetings.some(
    ({ where, at }) =>
      where === 'sentence' &&
      all
        .slice(Math.max(0, at - 4), at)
        .some(({ form }, i, before) => NOUNS_OF_DOUBT.has(form) && before[i + 1]?.form === 'of'),
  );
  return alleged ? 'alleged' : null;
}

const NOUNS_OF_DOUBT = new Set(
  'claim claims allegation allegations accusation accusations rumour rumours rumor rumors fear fears suspicion suspicions risk danger threat possibility theory theories reports'.split(
    ' ',
  ),
);

/** How many words a "without" reaches. */
const WITHOUT_REACH = 2;

function lacks({ words: all }: Statement, at: number): boolean {
  return all.slice(Math.max(0, at - WITHOUT_REACH), at).some(({ form }) => form === 'without');
}

/** A word with the "with" or "without" in front of it. */
function upTo({ words: all, text }: Statement, at: number): string {
  const back = all
    .slice(Math.max(0, at - WITHOUT_REACH), at)
    .findIndex(({ form }) => /^with(?:out)?$/.test(form));
  const from = back < 0 ? at : Math.max(0, at - WITHOUT_REACH) + back;
  return text.slice(all[from]?.start ?? 0, all[at]?.end ?? 0);
}

/** Opposites in the place of words that the sentence does not hold. */
function findOpposites(claim: Statement, meetings: readonly Meeting[], source: Statement): Opposite[] {
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
