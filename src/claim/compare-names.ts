/** The names of a claim in a sentence: met, met beside it, absent, or another name in their place. */
import { place } from '../text/lexicon/places.ts';
import type { Meeting, Source } from './align-terms.ts';
import type { PredicatePair } from './compare.ts';
import { type NameRun, nameRuns, TITLES } from './name-runs.ts';
import type { Statement, Term } from './statement.ts';

export interface NameMeeting {
  readonly run: NameRun;
  /** `contested`: known from around the sentence, which has another name in its place. */
  readonly result: 'sentence' | 'context' | 'missing' | 'contested' | 'differs';
  /** Words of the name that need not be met: given names and titles beside a surname that is met. */
  readonly soft: readonly Term[];
  /** The name that stands in its place, when `differs`. */
  readonly instead: NameRun | null;
}

/** Meets every name of the claim's part. */
export function compareNames(
  claim: Statement,
  meetings: readonly Meeting[],
  source: Source,
  pairs: readonly PredicatePair[],
): NameMeeting[] {
  const byWord = new Map(meetings.map((meeting) => [meeting.term.at, meeting]));
  const { statement } = source;
  const sourceRuns = nameRuns(statement);
  const met = new Set(meetings.filter(({ where }) => where === 'sentence').map(({ at }) => at));
  return nameRuns(claim)
    .filter(({ terms }) => terms.some(({ at }) => byWord.has(at)))
    .map((run): NameMeeting => {
      const own = run.terms.flatMap(({ at }) => byWord.get(at) ?? []);
      const head = own.at(-1);
      const inSentence = own.filter(({ where }) => where === 'sentence');
      if (head?.where === 'sentence') {
        const rest = own.filter(({ where }) => where !== 'sentence');
        const clash =
          rest.length > 0 && inSentence.length === 1
            ? otherGivenName(statement, head.at, rest, source)
            : null;
        if (clash) return { run, result: 'differs', soft: [], instead: clash };
        const known = rest.every(({ term, where }) => where !== null || TITLES.has(term.form));
        return {
          run,
          result: known ? 'sentence' : 'missing',
          soft: rest.map(({ term }) => term),
          instead: null,
        };
      }
      // "House of Representatives" met by "House"; a place without its state.
      if (inSentence.length > 0 && inSentence.length * 2 >= own.length && own.length > 1) {
        const rest = own.filter(({ where }) => where !== 'sentence');
        if (rest.every(({ where }) => where !== null)) {
          return { run, result: 'sentence', soft: rest.map(({ term }) => term), instead: null };
        }
      }
      const instead = nameInPlace(claim, run, statement, sourceRuns, met, byWord, pairs);
      const known = own.length > 0 && own.every(({ where }) => where !== null);
      if (!known) return { run, result: instead ? 'differs' : 'missing', soft: [], instead };
      // Known from around the sentence: a pronoun may stand for it, unless another name stands where it would.
      if (instead === null && !namesAnotherPlace(run, sourceRuns, met)) {
        return { run, result: 'context', soft: [], instead: null };
      }
      const other = otherActor(run, pairs, sourceRuns, met, statement);
      return { run, result: other ? 'differs' : 'contested', soft: [], instead: other ?? instead };
    });
}

/** Another place is named in the sentence, so that its event may not be in the one that the article is about. */
function namesAnotherPlace(run: NameRun, sourceRuns: readonly NameRun[], met: ReadonlySet<number>): boolean {
  if (!isPlace(run)) return false;
  return sourceRuns.some((other) => isPlace(other) && !other.terms.some(({ at }) => met.has(at)));
}

/** Whoever alone acts in the sentence, where the claim lets somebody else do the same; null when that is not clear. */
function otherActor(
  run: NameRun,
  pairs: readonly PredicatePair[],
  sourceRuns: readonly NameRun[],
  met: ReadonlySet<number>,
  { words: all }: Statement,
): NameRun | null {
  for (const [one, other] of pairs) {
    if (one.passive || other.passive || run.to > one.subject.to || run.from < one.subject.from) continue;
    const actors = sourceRuns.filter(({ from, to }) => from >= other.subject.from && to <= other.subject.to);
    const last = actors.at(-1);
    // The name right in front of the verb acts.
    if (last && last.to === other.from && !last.terms.some(({ at }) => met.has(at)) && all[last.from])
      return last;
  }
  return null;
}

/** "Jill Biden" asked, "Joe Biden" printed: another given name in front of the surname. */
function otherGivenName(
  statement: Statement,
  at: number,
  rest: readonly Meeting[],
  source: Source,
): NameRun | null {
  const run = nameRuns(statement).find(({ from, to }) => at > from && at < to);
  const before = run?.terms.filter((term) => term.at < at) ?? [];
  if (!run || before.length === 0) return null;
  // Titles in front of a surname are no given names; a given name known from the article is none either.
  if (rest.some(({ term, where }) => where !== null || TITLES.has(term.form))) return null;
  if (before.every(({ form }) => TITLES.has(form) || place(form) !== null)) return null;
  void source;
  return run;
}

/** How many words may stand between a name and the word that it leans on. */
const REACH = 5;

/** Another name in the slot of a name that is not there: at the same word, behind the same preposition. */
function nameInPlace(
  claim: Statement,
  run: NameRun,
  source: Statement,
  sourceRuns: readonly NameRun[],
  met: ReadonlySet<number>,
  byWord: ReadonlyMap<number, Meeting>,
  pairs: readonly PredicatePair[],
): NameRun | null {
  const rivals = sourceRuns.filter(
    (rival) => !rival.terms.some(({ at }) => met.has(at)) && sameSort(run, rival),
  );
  if (rivals.length === 0) return null;
  const preposition = prepositionBefore(claim, run.from);
  for (let i = run.from - 1; i >= Math.max(0, run.from - REACH); i--) {
    const anchor = byWord.get(i);
    if (anchor?.where !== 'sentence') continue;
    const rival = rivals.find(
      ({ from }) =>
        from > anchor.at && from - anchor.at <= REACH && prepositionBefore(source, from) === preposition,
    );
    if (rival) return rival;
    // "administrator of NASA" is "NASA administrator".
    const front = preposition === 'of' ? rivals.find(({ to }) => to === anchor.at) : undefined;
    if (front) return front;
    break;
  }
  for (let i = run.to; i < run.to + REACH; i++) {
    const anchor = byWord.get(i);
    if (anchor?.where !== 'sentence') continue;
    const rival = rivals.find(({ to }) => to <= anchor.at && anchor.at - to < REACH);
    if (rival && prepositionBefore(source, rival.from) === preposition) return rival;
    break;
  }
  for (const [one, other] of pairs) {
    if (run.from < one.subject.from || run.to > one.subject.to || one.passive !== other.passive) continue;
    const subjects = sourceRuns.filter(
      ({ from, to }) => from >= other.subject.from && to <= other.subject.to,
    );
    const [only] = subjects;
    if (subjects.length === 1 && only && rivals.includes(only)) return only;
  }
  return null;
}

/** The preposition that a name hangs on, '' for none: "in the United Kingdom" → "in". */
function prepositionBefore({ words: all, tags }: Statement, from: number): string {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    if (tags[i] === 'p') return all[i]?.form ?? '';
    if (!/[damn]/.test(tags[i] ?? '')) return '';
  }
  return '';
}

/** Countries stand for countries, persons and organisations for persons and organisations. */
function sameSort(a: NameRun, b: NameRun): boolean {
  if (isPlace(a) === isPlace(b)) return true;
  // A place that the list does not know is a single capital word.
  return (isPlace(a) ? b : a).terms.length === 1;
}

function isPlace({ terms }: NameRun): boolean {
  return terms.length > 0 && terms.every(({ form }) => place(form) !== null);
}
