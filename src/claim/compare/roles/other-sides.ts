/** What a sentence says of somebody or something else than the claim does, told by where its words stand. */
import { gapBefore } from '../../../text/gap-before.ts';
import { nameRuns } from '../../reading/name-runs.ts';
import { firstPhrase, headOf } from '../../reading/phrases.ts';
import type { Predicate } from '../../reading/predicates.ts';
import { prepositionOf } from '../../reading/prepositions.ts';
import { holds, type Range } from '../../reading/range.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting, Source } from '../align-terms.ts';
import { isCopula } from '../pair-predicates.ts';

/**
 * "Civil engineering is the most popular course" asked, "Nursing is …, followed by civil engineering" printed: what the claim
 * speaks of stands elsewhere in the sentence, and something else in its place.
 */
export function isOtherSubject(
  claim: Statement,
  wanted: Range,
  found: Range,
  meetings: readonly Meeting[],
  source: Statement,
): boolean {
  const head = headOf(claim, wanted);
  const meeting = meetings.find(({ term }) => term.at === head);
  // "The museum paid" asked, "the museum's insurers paid" printed.
  if (meeting?.where === 'sentence' && holds(found, meeting.at) && ownsHead(claim, source, meeting, meetings))
    return true;
  if (meeting?.where !== 'sentence' || holds(found, meeting.at) || isBeside(source, found, meeting.at))
    return false;
  const other = headOf(source, found);
  const own = meetings.find(({ at }) => at === other);
  // "The company sued the union" asked, the other way round printed.
  return other !== null && (own === undefined || (/[nN]/.test(own.term.tag) && !holds(wanted, own.term.at)));
}

/** What the claim lets act only owns who acts, of whom the claim says something else or nothing. */
function ownsHead(
  claim: Statement,
  source: Statement,
  { term, at }: Meeting,
  meetings: readonly Meeting[],
): boolean {
  const own = /['’]s?$/;
  const printed = source.text.slice(source.words[at]?.start ?? 0, (source.words[at]?.end ?? 0) + 1);
  if (!own.test(printed.trimEnd()) || own.test(term.form) || source.tags[at + 1] !== 'n') return false;
  const head = meetings.find((other) => other.at === at + 1);
  return head === undefined
    ? source.tags[at + 2] !== 'n'
    : head.term.at > term.at + 1 && claim.tags.slice(term.at, head.term.at).includes('v');
}

/**
 * "The line overrides the variables" asked, "the line overrides the file, and the variables override both" printed: what it is done
 * to stands in front of another verb, and something else in its place.
 */
export function isOtherObject(
  claim: Statement,
  one: Predicate,
  other: Predicate,
  all: readonly Predicate[],
  meetings: readonly Meeting[],
  source: Statement,
): boolean {
  if (one.passive || other.passive || claim.tags[one.at] !== 'v') return false;
  const [asked, printed] = [firstPhrase(claim, one.object), firstPhrase(source, other.object)];
  const wanted = meetings.filter(({ term }) => holds(asked, term.at) && /[nN]/.test(term.tag));
  const met = new Set(meetings.map(({ at }) => at));
  const nouns = source.terms.filter(({ at, tag }) => holds(printed, at) && /[nN]/.test(tag));
  // Subject of a later verb, or what a verb behind "but" is done to.
  const acts = (at: number) =>
    all.some(
      ({ at: verb, subject, object, from }) =>
        verb !== other.at &&
        ((subject.from >= other.object.to && holds(subject, at)) ||
          (from >= other.to &&
            /^(?:and|but|while)$/.test(source.words[from - 1]?.form ?? '') &&
            holds(firstPhrase(source, object), at))),
    );
  return (
    wanted.length > 0 &&
    wanted.every(({ at, where }) => where === 'sentence' && acts(at)) &&
    nouns.length > 0 &&
    nouns.every(({ at }) => !met.has(at))
  );
}

/**
 * "asked for a suspended sentence" asked, "demanded two years in prison" printed: nothing of what it is done to in the claim stands in
 * the sentence, which has something else in its place.
 */
export function isAnotherObject(
  claim: Statement,
  one: Predicate,
  other: Predicate,
  meetings: readonly Meeting[],
  source: Statement,
): boolean {
  if (one.passive !== other.passive || one.passive || claim.tags[one.at] !== 'v') return false;
  const wanted = meetings.filter(
    ({ term }) => holds(firstPhrase(claim, one.object), term.at) && term.tag === 'n',
  );
  const printed = firstPhrase(source, other.object);
  const met = new Set(meetings.map(({ at }) => at));
  const nouns = source.terms.filter(({ at, tag }) => holds(printed, at) && /[nN]/.test(tag));
  return (
    wanted.length > 0 &&
    wanted.every(({ where }) => where === null || where === 'near') &&
    (nouns.length > 0 ||
      source.quantities.some(({ from, kind }) => from === other.object.from && kind === 'duration')) &&
    nouns.every(({ at }) => !met.has(at))
  );
}

/** Both say what something is, in the same words, and the claim's names stand behind the source's verb. */
export function isSaidOfAnother(
  claim: Statement,
  one: Predicate,
  other: Predicate,
  actors: readonly Meeting[],
  meetings: readonly Meeting[],
  { statement }: Source,
): boolean {
  if (claim.tags[one.at] !== 'x' || statement.tags[other.at] !== 'x') return false;
  const [asked, printed] = [firstPhrase(claim, one.object), firstPhrase(statement, other.object)];
  const complement = meetings.filter(({ term }) => holds(asked, term.at));
  return actors.every(({ at }) => at > other.at) && complement.some(({ at }) => holds(printed, at));
}

/**
 * "The crocodile is a puppet" asked, "it has a crocodile and puppets" printed: what the claim says it is stands beside it in one list.
 */
export function isListedBeside(
  claim: Statement,
  one: Predicate,
  meetings: readonly Meeting[],
  { words: all, tags, text }: Statement,
): boolean {
  if (!isCopula(claim, one) || one.negated) return false;
  const place = (side: Range) => meetings.find(({ term }) => term.at === headOf(claim, side));
  const subject = place(one.subject);
  const complement = place(firstPhrase(claim, one.object))?.at ?? -1;
  if (!subject?.exact || complement <= subject.at) return false;
  let start = complement;
  while (/[danN]/.test(tags[start - 1] ?? '')) start--;
  const between = text.slice(all[subject.at]?.end ?? 0, all[start]?.start ?? 0);
  return all[start - 1]?.form === 'and' && !/[,;:]/.test(between) && !/x/.test(tags.slice(subject.at, start));
}

/** "His former aide, Petra Lindqvar, was found": a name between commas right behind the subject is the subject too. */
export function isBeside({ tags, text, words: all }: Statement, { from, to }: Range, at: number): boolean {
  const comma = gapBefore(text, all, to).includes(',');
  return from < to && at >= to && comma && /^d?[nN]+$/.test(tags.slice(to, at + 1));
}

/** "his former aide": whose it is does not act. */
export function isOwner({ words: all }: Statement, at: number): boolean {
  return /^(?:his|her|its|their|my|our|your)$/.test(all[at]?.form ?? '');
}

/** "by Josef Korl, father of Anna Korl": whoever the agent is told by does not act. */
export function isOfAgent(source: Statement, agent: Range, at: number): boolean {
  const first = nameRuns(source).find(({ from }) => from === agent.from + 1);
  return (
    source.words[agent.from]?.form === 'by' &&
    first !== undefined &&
    at >= first.to &&
    prepositionOf(source, at) === 'of'
  );
}
