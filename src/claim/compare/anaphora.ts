/**
 * May a name that stands beside a sentence be what the sentence means? Only where the sentence has a place left for it: a
 * pronoun or "the company" in the same role. A name that is merely about in the article carries nothing.
 */
import { firstNameGender, type Gender } from '../../attribution/first-names.ts';
import { place } from '../../text/lexicon/places.ts';
import { type NameRun, nameRuns, unmetNames } from '../reading/name-runs.ts';
import { LOCATIVE, prepositionOf } from '../reading/prepositions.ts';
import type { Range } from '../reading/range.ts';
import { boundPronouns } from '../reading/stand-ins.ts';
import type { Statement } from '../reading/statement.ts';
import { standsIn } from '../reading/term-keys.ts';
import type { Meeting } from './align-terms.ts';
import type { PredicatePair } from './pair-predicates.ts';

const SUBJECT_PRONOUN = /^(?:he|she|it|they|who|which|this|these|those|that|we|i|both|all|one|two|others?)$/;
const OBJECT_PRONOUN = /^(?:him|her|it|them|himself|herself|itself|themselves|us|me)$/;
/** Pronouns that may mean a person, by the gender that the first name suggests. */
const PERSONAL: Readonly<Record<Gender, RegExp>> = {
  male: /^(?:he|him|himself|who|i|me|both|one)$/,
  female: /^(?:she|her|herself|who|i|me|both|one)$/,
  unknown: /^(?:he|she|him|her|himself|herself|who|i|me|both|one)$/,
};
const DEFINITE = /^(?:the|its|his|her|their|this|that|these|those|our|my)$/;
/** How far a definite article may stand before its noun, in words. */
const NOUN_PHRASE = 4;

export interface Referents {
  readonly claim: Statement;
  readonly source: Statement;
  readonly byWord: ReadonlyMap<number, Meeting>;
  readonly pairs: readonly PredicatePair[];
  /** Words of the source that the claim meets. */
  readonly met: ReadonlySet<number>;
  /** Keys of the title, and whether it is a name and no headline. */
  readonly title: ReadonlySet<string>;
  readonly topical: boolean;
}

/** Whether the sentence leaves a place for this name of the claim, which stands only around it. */
export function mayRefer(run: NameRun, referents: Referents): boolean {
  const { claim, byWord, pairs } = referents;
  const titled = isTitled(run, referents);
  // On a page about one matter every sentence speaks of it.
  if (titled && referents.topical) return true;
  const preposition = prepositionOf(claim, run.from);
  const next = byWord.get(run.to);
  const attribute = isPossessive(claim, run) || /[nNa]/.test(claim.tags[run.to] ?? '');
  if (attribute && next !== undefined) {
    // "the Biden nomination" is not "the nomination", but "the Samoan cabinet" may be "the cabinet".
    const describing = titled || isPossessive(claim, run) || run.terms.every(({ form }) => describes(form));
    return describing && next.where === 'sentence' && (titled ? isOwnerless : isDefinite)(referents, next.at);
  }
  if (LOCATIVE.test(preposition)) return isPlacedFreely(run, referents);
  if (preposition !== '') return hasFreePhrase(run, preposition, titled, referents);
  return pairs.some(([one, other]) => {
    if (holds(one.subject, run)) {
      const side = one.passive === other.passive ? other.subject : other.object;
      // "A funeral was held": whoever held it is not said, and the title says whose matter it is.
      if (titled && other.passive && !one.passive && referents.source.words[other.to]?.form !== 'by')
        return true;
      return titled
        ? isFreeSubject(run, side, referents)
        : isHeOrShe(run, side, referents) && isNear(run, byWord);
    }
    const object = referents.source.words[other.to]?.form ?? '';
    return (
      holds(one.object, run) &&
      (isPlaceName(run) ? /^(?:it|them|itself)$/ : OBJECT_PRONOUN).test(object) &&
      mayMean(object, run) &&
      !/[nNa]/.test(referents.source.tags[other.to + 1] ?? '')
    );
  });
}

/** The title has the whole name, or what the sentence leaves of it. */
export function isTitled({ terms }: NameRun, { claim, byWord, title }: Referents): boolean {
  return terms.every((term) => byWord.get(term.at)?.where === 'sentence' || standsIn(title, claim, term));
}

/** "They" is nobody whose first name is known, and "she" no Peter. */
export function mayMean(pronoun: string, { terms }: Pick<NameRun, 'terms'>): boolean {
  const gender = firstNameGender(terms[0]?.form ?? '');
  return gender === null || PERSONAL[gender].test(pronoun);
}

/** "She has led the town": somebody who was named right before. */
function isHeOrShe(run: NameRun, side: Range, { source }: Referents): boolean {
  return pronounsIn(source, side, /^(?:he|she|who)$/).some((pronoun) => mayMean(pronoun, run));
}

function isNear({ terms }: NameRun, byWord: ReadonlyMap<number, Meeting>): boolean {
  return terms.every(({ at }) => byWord.get(at)?.where !== 'far');
}

/** A pronoun, "the company", or nobody at all stands where the claim has the name. */
function isFreeSubject(run: NameRun, side: Range, { source, met }: Referents): boolean {
  const pronouns = pronounsIn(source, side, SUBJECT_PRONOUN);
  if (pronouns.length > 0) return pronouns.some((pronoun) => mayMean(pronoun, run));
  const others = unmetNames(source, side, met);
  if (others.some(({ terms }) => !terms.every(({ form }) => place(form) !== null))) return false;
  const single = side.to - side.from <= 1 && !boundPronouns(source).has(side.from);
  return single || pronounsIn(source, { from: side.from, to: side.from + 1 }, DEFINITE).length > 0;
}

/** "his family" of whom it is known, "Djokovic's court date": it is somebody else's. */
function hasOwner({ source, met }: Referents, at: number): boolean {
  const bound = boundPronouns(source);
  for (let i = Math.max(0, at - NOUN_PHRASE); i < at; i++) if (bound.has(i)) return true;
  const other = nameRuns(source).find(({ from, to }) => to <= at && at - from < NOUN_PHRASE);
  return other !== undefined && !other.terms.some((term) => met.has(term.at));
}

/** One of these words stands in front of a noun. */
function isPrecededBy(pattern: RegExp, at: number, { source }: Referents): boolean {
  return source.words.slice(Math.max(0, at - NOUN_PHRASE), at).some(({ form }) => pattern.test(form));
}

/** "Basilashvili's court date" may be "the court date" and "court date", not "Djokovic's court date" or "our court date". */
function isOwnerless(referents: Referents, at: number): boolean {
  return !hasOwner(referents, at) && !isPrecededBy(/^(?:our|my|your)$/, at, referents);
}

/** "Samoa's cabinet" may be "the cabinet" and "its cabinet", not "the Fijian cabinet". */
function isDefinite(referents: Referents, at: number): boolean {
  return !hasOwner(referents, at) && isPrecededBy(DEFINITE, at, referents);
}

/** Where it is goes without saying in an article about a place, unless the sentence is somewhere else. */
function isPlacedFreely(run: NameRun, { source, byWord, met }: Referents): boolean {
  const near = run.terms.every(({ at }) => {
    const where = byWord.get(at)?.where;
    return where === 'near' || where === 'sentence';
  });
  const isElsewhere = ({ from, to, terms }: NameRun) => {
    if (terms.some(({ at }) => met.has(at)) || /[nNa]/.test(source.tags[to] ?? '')) return false;
    const preposition = prepositionOf(source, from);
    const located = LOCATIVE.test(preposition);
    return located || (preposition === '' && terms.every(({ form }) => place(form) !== null));
  };
  const elsewhere = nameRuns(source).some(isElsewhere);
  return near && !elsewhere && (run.terms.every(({ form }) => place(form) !== null) || run.terms.length > 1);
}

/** "president of Egypt": "its president", "the president" without an "of" of its own, "of the country". */
function hasFreePhrase(run: NameRun, preposition: string, titled: boolean, referents: Referents): boolean {
  const { source, byWord } = referents;
  let anchor: Meeting | undefined;
  for (let i = run.from - 1; i >= 0 && !anchor; i--) anchor = byWord.get(i);
  if (anchor?.where !== 'sentence' || run.from - anchor.term.at > NOUN_PHRASE) return false;

  const behind = source.words.slice(anchor.at + 1, anchor.at + 4).map(({ form }) => form);
  const own = behind.indexOf(preposition);
  if (own >= 0) return DEFINITE.test(behind[own + 1] ?? '') || OBJECT_PRONOUN.test(behind[own + 1] ?? '');
  if (titled) return !isOwned(referents, anchor.at) && isOwnerless(referents, anchor.at);
  return preposition === 'of' && isDefinite(referents, anchor.at);
}

/** "Senator Wyden of Oregon": another name hangs on the noun. */
function isOwned({ source, met }: Referents, at: number): boolean {
  return nameRuns(source).some(
    ({ from, terms }) => from > at && from - at <= NOUN_PHRASE && !terms.some((term) => met.has(term.at)),
  );
}

function isPlaceName({ terms }: NameRun): boolean {
  return terms.every(({ form }) => place(form) !== null);
}

function describes(form: string): boolean {
  return place(form) !== null || /(?:ic|ical|ish|ese|ian|ist|ern|an)$/.test(form);
}

function isPossessive({ words: all, text }: Statement, { to }: NameRun): boolean {
  const word = all[to - 1];
  return word !== undefined && /['’]s?$/.test(text.slice(word.start, word.end));
}

/** Pronouns of a range that leave a place; one of which it is known that it means somebody else leaves none. */
function pronounsIn(statement: Statement, side: Range, pattern: RegExp): string[] {
  const bound = boundPronouns(statement);
  return statement.words
    .slice(side.from, side.to)
    .map(({ form }) => form)
    .filter((form, i) => !bound.has(side.from + i) && pattern.test(form));
}

function holds({ from, to }: Range, run: NameRun): boolean {
  return run.from >= from && run.to <= to;
}
