/** The names of a claim in a sentence: met, met beside it, absent, or another name in their place. */

import { firstNameGender } from '../../../attribution/first-names.ts';
import { place } from '../../../text/lexicon/places.ts';
import { type NameRun, nameRuns, TITLES } from '../../reading/name-runs.ts';
import { prepositionOf } from '../../reading/prepositions.ts';
import { printedWords } from '../../reading/printed-words.ts';
import { boundPronouns } from '../../reading/stand-ins.ts';
import type { Statement, Term } from '../../reading/statement.ts';
import type { Meeting, Source } from '../align-terms.ts';
import { isTitled, mayRefer } from '../anaphora.ts';
import type { PredicatePair } from '../pair-predicates.ts';
import { isExclusive } from './exclusive-names.ts';
import { isOrigin, isPlace, nameInSlot, type Scene } from './name-slots.ts';

export interface NameMeeting {
  readonly run: NameRun;
  /** `assumed`: left out, as the article speaks of it anyway. `contested`: known from around the sentence, which has another name in its place. */
  readonly result: 'sentence' | 'context' | 'assumed' | 'missing' | 'contested' | 'differs';
  /** Words of the name that need not be met: given names and titles beside a surname that is met. */
  readonly soft: readonly Term[];
  /** The name that stands in its place, when `differs` or `contested`. */
  readonly instead: NameRun | null;
  /** Both cannot be so: only one can win, be born, hold the office; only then may the difference refute. */
  readonly exclusive: boolean;
  /** "He" or "she" stands for it: as good as the name itself. */
  readonly pronoun: boolean;
  /** The name as the claim prints it, and what the source prints for it: the pronoun or the other name, '' for nothing else. */
  readonly printed: readonly [claim: string, source: string];
}

/** Meets every name of the claim's part. */
export function compareNames(
  claim: Statement,
  meetings: readonly Meeting[],
  { statement, pairs: around, title, topical }: Source,
  pairs: readonly PredicatePair[],
  anchored: boolean,
): NameMeeting[] {
  const byWord = new Map(meetings.map((meeting) => [meeting.term.at, meeting]));
  const met = new Set(meetings.filter(({ where }) => where === 'sentence').map(({ at }) => at));
  const scene: Scene = {
    claim,
    source: statement,
    runs: nameRuns(statement),
    met,
    byWord,
    pairs,
    around,
    title,
    topical,
    anchored,
  };
  return nameRuns(claim)
    .filter(({ terms }) => terms.some(({ at }) => byWord.has(at)))
    .map((run) => meetName(run, scene));
}

function meetName(run: NameRun, scene: Scene): NameMeeting {
  const own = run.terms.flatMap(({ at }) => scene.byWord.get(at) ?? []);
  const inSentence = own.filter(({ where }) => where === 'sentence');
  const rest = own.filter(({ where }) => where !== 'sentence');
  const head = own.at(-1);
  const standIn =
    head?.where === 'sentence' && boundPronouns(scene.source).has(head.at)
      ? printedWords(scene.source, { from: head.at, to: head.at + 1 })
      : '';
  const as = (
    result: NameMeeting['result'],
    instead: NameRun | null = null,
    exclusive = false,
  ): NameMeeting => ({
    run,
    result,
    soft: result === 'sentence' ? rest.map(({ term }) => term) : [],
    instead,
    exclusive,
    pronoun: result === 'context' && isHeOrShe(run, scene),
    printed: [printedWords(scene.claim, run), instead ? printedWords(scene.source, instead) : standIn],
  });
  // A pronoun means a whole name: "Jane Berg" is not the "Anna Berg" that it stands for.
  if (standIn !== '' && rest.some(({ term }) => term.form.length > 1)) return as('contested');
  if (head?.where === 'sentence') {
    // "a letter to Trump" asked, "a letter to Biden" printed, though Trump stands elsewhere in the sentence.
    const taken = nameInSlot(run, scene);
    const elsewhere =
      taken?.tight &&
      prepositionOf(scene.source, head.at) !== taken.preposition &&
      !isPartOf(taken.rival, head.at, scene.source) &&
      !isListed(taken.rival, head.at, scene.source);
    // "his client, Franklin": a pronoun elsewhere does not put its name there.
    if (taken?.tight && standIn !== '') return as('contested', taken.rival);
    if (elsewhere && taken.preposition !== '') return as('contested', taken.rival);
    // "born in Olmar, she studied in Dessing": the same preposition of another verb.
    if (taken?.tight && taken.preposition !== '' && isOfAnotherVerb(taken.rival, head.at, scene.source))
      return as('contested', taken.rival);
    if (!staysWithNoun(run, head.at, scene))
      return as(taken === null && isTitled(run, scene) ? 'assumed' : 'contested', taken?.rival ?? null);
    if (rest.length === 0) return as('sentence');
    const other = otherGivenName(scene.source, head.at);
    // "Petra Berg presents it" asked, of "Desmond Berg" printed, whose daughter Petra is.
    const given = (name: NameRun | null) => firstNameGender(name?.terms[0]?.form ?? '') !== null;
    const namesake = other !== null && given(run) && given(other) && !areVariants(run, other);
    if (!namesake && rest.every(({ where }) => where !== null) && standsTogether(run, scene))
      return as('sentence');
    if (other && areVariants(run, other)) return as('sentence');
    return other ? as('differs', other, true) : as('missing');
  }
  // "House of Representatives" is met by "House", the rest stands in the article.
  const most = inSentence.length * 2 >= own.length && inSentence.length > 0;
  if (most && rest.every(({ where }) => where !== null) && standsTogether(run, scene)) return as('sentence');
  const slot = nameInSlot(run, scene);
  const alike = slot !== null && sameSort(run, slot.rival);
  const known = rest.every(({ where }) => where !== null);
  // "RubyLanguages": two words that a page has run together.
  // "NIT" for "Negative income tax": the same in another print.
  const same = ({ form }: Term) => isGlued(form, run) || isInitials(form, run, scene.claim);
  if (alike && slot.rival.terms.some(same)) return as('missing');
  if (!known) return alike ? as('differs', slot.rival, isExclusive(run, slot, scene)) : as('missing');
  if (alike && slot.tight && isExclusive(run, slot, { ...scene, anchored: false }))
    return as('differs', slot.rival, true);
  // Known from around the sentence: a pronoun may stand for it, unless another name stands where it would.
  if (slot || !standsTogether(run, scene)) return as('contested', slot?.rival ?? null);
  return as(mayRefer(run, scene) ? 'context' : 'contested');
}

/** A verb stands between the rival and the name behind it. */
function isOfAnotherVerb({ to }: NameRun, at: number, { tags }: Statement): boolean {
  return to <= at && /[vx]/.test(tags.slice(to, at));
}

/** "in the US states of Idaho and Ohio": the name stands in the same phrase, behind an "of" of the other. */
function isPartOf({ to }: NameRun, at: number, { words: all, tags }: Statement): boolean {
  return to <= at && !/[vx]/.test(tags.slice(to, at)) && all.slice(to, at).some(({ form }) => form === 'of');
}

/** The first letters of the claim's words from this name on. */
function isInitials(form: string, { from }: NameRun, { words: all }: Statement): boolean {
  const initials = all.slice(from, from + form.length).map((word) => word.form.charAt(0));
  return form.length > 1 && initials.join('') === form;
}

function isGlued(form: string, { terms }: NameRun): boolean {
  const last = terms.at(-1)?.form ?? '';
  return last.length > 2 && form !== last && form.startsWith(last);
}

/** "in Michigan, Missouri, and Mississippi": names of one list stand in one slot. */
function isListed({ from, to }: NameRun, at: number, { words: all, tags, text }: Statement): boolean {
  const [start, end] = to <= at ? [to, at] : [at + 1, from];
  const between = text.slice(all[start - 1]?.end ?? 0, all[end]?.start ?? 0);
  return /^[Nc]*$/.test(tags.slice(start, end)) && /,|\band\b|\bor\b/.test(between);
}

/** The claim's actor is a person, and the source's verb has "he" or "she" and no name for its subject. */
function isHeOrShe(run: NameRun, { source, pairs }: Scene): boolean {
  if (isPlace(run)) return false;
  return pairs.some(([one, other]) => {
    if (run.from < one.subject.from || run.to > one.subject.to || one.passive !== other.passive) return false;
    const last = other.subject.to - 1;
    return (
      last >= other.subject.from &&
      /^(?:he|she)$/.test(source.words[last]?.form ?? '') &&
      !boundPronouns(source).has(last)
    );
  });
}

/** The words of a name stand side by side around the sentence too: "North" and "Arabia" make no name. */
function standsTogether({ terms }: NameRun, { around }: Scene): boolean {
  return terms.every((term, i) => {
    const next = terms[i + 1];
    return next === undefined || around.has(`${term.stem} ${next.stem}`);
  });
}

/** How much further from its noun a name may stand in the source than in the claim, in words. */
const STRETCH = 10;

/** "the Turkish minister" asked: the source's "Turkish" must stand with its minister, not with somebody else's border. */
function staysWithNoun(run: NameRun, at: number, { claim, byWord }: Scene): boolean {
  const behind = byWord.get(run.to);
  if (behind?.where === 'sentence' && !behind.term.name && /[na]/.test(behind.term.tag)) {
    return Math.abs(behind.at - at) <= STRETCH;
  }
  if (prepositionOf(claim, run.from) !== 'of') return true;
  const anchor = [1, 2, 3]
    .map((back) => byWord.get(run.from - back))
    .find((meeting) => meeting !== undefined);
  return anchor?.where !== 'sentence' || Math.abs(anchor.at - at) <= run.from - anchor.term.at + STRETCH;
}

/** "Jill Biden" asked, "Joe Biden" printed: another given name in front of the surname. */
function otherGivenName(statement: Statement, at: number): NameRun | null {
  const run = nameRuns(statement).find(({ from, to }) => at > from && at < to);
  const before = run?.terms.filter((term) => term.at < at) ?? [];
  const given = before.some(({ form }) => !TITLES.has(form) && place(form) === null && form.length > 2);
  return run && given ? run : null;
}

/** Letters that two forms of one given name share at least: "Rob" and "Robert", "Robert" and "Roberto". */
const SHARED_LETTERS = 3;

/** Given names of which one begins the other. */
function areVariants(one: NameRun, other: NameRun): boolean {
  const [a = '', b = ''] = [one.terms[0]?.form, other.terms[0]?.form];
  return Math.min(a.length, b.length) >= SHARED_LETTERS && (a.startsWith(b) || b.startsWith(a));
}

/** Countries stand for countries, persons and organisations for persons and organisations. */
function sameSort(a: NameRun, b: NameRun): boolean {
  if (isPlace(a) === isPlace(b)) return true;
  // "an Indian team": no organisation stands where somebody is from.
  if (isOrigin(a) || isOrigin(b)) return false;
  // A place that the list does not know is a single capital word.
  return (isPlace(a) ? b : a).terms.length === 1;
}
