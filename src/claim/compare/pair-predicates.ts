import { gapBefore } from '../../text/gap-before.ts';
import { stem } from '../../text/stem.ts';
import type { Predicate } from '../reading/predicates.ts';
import { holds, type Range } from '../reading/range.ts';
import type { Statement } from '../reading/statement.ts';
import type { Meeting } from './align-terms.ts';
import type { Opposite } from './find-opposites.ts';
import { isCarriedByNoun, lightPair } from './light-verbs.ts';

export type PredicatePair = readonly [claim: Predicate, source: Predicate];

/** Pairs the claim's predicates with those of the sentence: by their verb, else by the words around it. */
export function pairPredicates(
  claim: Statement,
  source: Statement,
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
      if (place === undefined) {
        const light = lightPair(claim, one, found, meetings);
        return light ? [light] : [];
      }
      const exact = closestOf(
        found.filter(({ at, from, to }) => (place >= from && place < to) || isSameVerb(source, at, place)),
        meetings,
        place,
      );
      // The verb is met by a noun ("resigned" by "resignation"): what holds the noun says whether it is so.
      const other = exact ?? found.find(({ subject, object }) => place >= subject.from && place < object.to);
      return other ? [[one, other]] : [];
    }
    // A copula or an auxiliary: the predicate around which most of the claim's words stand, its complement first.
    const complements = upToComma(claim, one.object);
    const held = (other: Predicate) =>
      (claim.tags[one.at] === 'v' &&
      stem(claim.words[one.at]?.form ?? '') === stem(source.words[other.at]?.form ?? '')
        ? SAME_VERB
        : isCopula(claim, one) && isCopula(source, other)
          ? BOTH_COPULAS
          : 0) +
      meetings
        .filter(({ where, at }) => where === 'sentence' && at >= other.subject.from && at < other.object.to)
        .reduce((sum, { term }) => {
          const complement = holds(complements, term.at);
          return sum + (complement ? 2 : term.at >= one.subject.from && term.at < one.from ? 1 : 0);
        }, 0);
    const [best] = found.map((other) => ({ other, held: held(other) })).sort((a, b) => b.held - a.held);
    return best && best.held > 0 ? [[one, best.other]] : [];
  });
}

/** "was faulty, the officer said": what stands behind a comma is said of something else. */
function upToComma({ words: all, text }: Statement, { from, to }: Range): Range {
  for (let i = from + 1; i < to; i++) {
    if (/^\s*,/.test(gapBefore(text, all, i))) return { from, to: i };
  }
  return { from, to };
}

function isSameVerb({ words: all, tags }: Statement, at: number, place: number): boolean {
  return (
    tags[at] === 'v' && tags[place] === 'v' && stem(all[at]?.form ?? '') === stem(all[place]?.form ?? '')
  );
}

/** "did not include A, but included B": of several predicates of one verb the one with most of the claim's words around it. */
function closestOf(
  found: readonly Predicate[],
  meetings: readonly Meeting[],
  place: number,
): Predicate | undefined {
  const held = ({ subject, object }: Predicate) =>
    meetings.filter(
      ({ where, at }) => where === 'sentence' && (holds(subject, at) || holds(object, at)) && at !== place,
    ).length;
  const own = found.find(({ from, to }) => place >= from && place < to);
  return own && [...found].sort((a, b) => held(b) - held(a) || (a === own ? -1 : b === own ? 1 : 0))[0];
}

/**
 * The verb that makes the claim's sentence is met; participles inside it need not be.
 *
 * @param measuring verbs that only join a thing and a number that is met
 */
export function isMainPaired(
  claim: Statement,
  wanted: readonly Predicate[],
  pairs: readonly PredicatePair[],
  measuring: readonly Predicate[],
  meetings: readonly Meeting[],
  opposites: readonly Opposite[],
): boolean {
  const main = mainPredicate(claim, wanted);
  if (main === undefined || measuring.includes(main)) return true;
  return pairs.some(([one]) => one.at === main.at) && isComplementMet(claim, main, meetings, opposites);
}

/** "put up its prices" asked, "blamed higher prices" printed: verbs that are no terms must be there themselves, if any verb is. */
export function isOtherVerb(
  claim: Statement,
  source: Statement,
  [one, other]: PredicatePair,
  meetings: readonly Meeting[],
): boolean {
  const form = claim.words[one.at]?.form ?? '';
  if (claim.tags[one.at] !== 'v' || EVENTIVE.has(form) || meetings.some(({ term }) => term.at === one.at))
    return false;
  if (source.tags[other.at] !== 'v') return false;
  return stem(form) !== stem(source.words[other.at]?.form ?? '') && !isCarriedByNoun([one, other], meetings);
}

/** The predicate that makes the claim's sentence; undefined for a claim without any. */
export function mainPredicate(claim: Statement, wanted: readonly Predicate[]): Predicate | undefined {
  const finite = ({ from, to, at }: Predicate) =>
    to - from > 1 || !(/ing$/.test(claim.words[at]?.form ?? '') || isFronted(claim, at));
  return wanted.find(finite) ?? wanted[0];
}

/**
 * "were delighted", "is the Turkish prime minister": what a copula says of its subject is met in the sentence itself, as the verb of
 * another claim must be.
 */
function isComplementMet(
  claim: Statement,
  main: Predicate,
  meetings: readonly Meeting[],
  opposites: readonly Opposite[],
): boolean {
  const own = meetings.filter(({ term }) => holds(main.object, term.at));
  // "called it a mess": what it is called.
  if (NAMING.test(claim.words[main.at]?.form ?? ''))
    return own.every(({ term, where }) => term.name || where === 'sentence');
  if (claim.tags[main.at] !== 'x') return true;
  // "was a sailor named Tinney": the sailor is what he was.
  const named = own.find(({ term }) => NAMING.test(term.form) && claim.tags[term.at] === 'v');
  const kind = named && own.find(({ term }) => term.at === named.term.at - 1);
  if (kind) return kind.where === 'sentence';
  // The head of the first phrase: the last of the terms that stand side by side.
  const complement = own.find(({ term }, i) => own[i + 1]?.term.at !== term.at + 1);
  // Another name or its opposite in its place is for others to tell.
  if (complement === undefined || complement.term.name) return true;
  return complement.where === 'sentence' || opposites.some(({ term }) => term === complement.term);
}

const NAMING = /^(?:call|name|dub|label|brand|term|describe|nickname)(?:s|d|ed|led)?$/;

/** "Based on 47 reviews, it …": a participle that opens the sentence. */
function isFronted({ words: all, tags }: Statement, at: number): boolean {
  return at === 0 && /(?:ed|en)$/.test(all[at]?.form ?? '') && tags[at + 1] === 'p';
}

/** What the same light verb ("made") counts beside the words around it, in words. */
const SAME_VERB = 4;
const BOTH_COPULAS = 2.5;

export function isCopula({ words: all, tags }: Statement, { at }: Predicate): boolean {
  return tags[at] === 'x' && /^(?:(?:is|are|was|were)(?:n't)?|be|been)$/.test(all[at]?.form ?? '');
}

/** Verbs that only say that something took place: a noun and its date say the same. */
const EVENTIVE = new Set('occur occurs occurred happen happens happened held hold took takes'.split(' '));

/**
 * "X is the widow of Y" asked, "X, the widow of Y, could keep it" printed: what stands beside a name is asserted whatever becomes
 * of the sentence's verb.
 */
export function isApposition(
  claim: Statement,
  one: Predicate,
  source: Statement,
  other: Predicate,
  meetings: readonly Meeting[],
): boolean {
  if (claim.tags[one.at] !== 'x' || source.tags[other.at] === 'x') return false;
  const complement = meetings.filter(
    ({ term }) => term.at >= one.object.from && term.at < one.object.to && /[nNa]/.test(term.tag),
  );
  return (
    complement.length > 0 &&
    complement.every(({ at }) => at < 0 || (at >= other.subject.from && at < other.subject.to))
  );
}
