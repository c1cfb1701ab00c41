/**
 * A claim that repeats a sentence almost word for word is held to its words, as a quote is: what it puts in another word's place
 * must mean the same, what it adds must stand there, and what limits the sentence ("only", "partly", "not") must be kept.
 */
import { stem } from '../../../text/stem.ts';
import { prepositionOf } from '../../reading/prepositions.ts';
import { printedWords } from '../../reading/printed-words.ts';
import { holds, type Range } from '../../reading/range.ts';
import type { Statement } from '../../reading/statement.ts';
import { standsIn } from '../../reading/term-keys.ts';
import type { Meeting, Source } from '../align-terms.ts';
import { isInSlot, lostLimit, otherWork, rangeForms, worksOf } from './compare-small-words.ts';
import { isIdle } from './idle-words.ts';
import { type Edit, editsOf, indices, OUTSIDE } from './wording-edits.ts';

/**
 * The first edit that may say something else. O(words of the claim × words of the sentence).
 *
 * @returns the claim's words and the source's, null when the sentence is not repeated or every edit is harmless
 */
export function compareWording(
  claim: Statement,
  part: Range,
  meetings: readonly Meeting[],
  around: Source,
): readonly [claim: string, source: string] | null {
  const source = around.statement;
  // The whole claim first: "because" between two parts belongs to neither.
  const whole = { from: 0, to: claim.words.length };
  const there = source.words.map(({ form }) => stem(form));
  const edits = editsOf(claim, whole, there) ?? editsOf(claim, part, there);
  if (edits === null) return null;
  const met = new Map(meetings.map((meeting) => [meeting.term.at, meeting]));
  for (const edit of edits) {
    if (edit.asked.to < part.from - OUTSIDE || edit.asked.from > part.to + OUTSIDE) continue;
    const other =
      firstUnmet(claim, edit, met, around) ??
      otherName(claim, edit, met, around) ??
      otherWork(claim, part, edit, source) ??
      lostLimit(claim, edit, met, source) ??
      exchanged(edit, edits, met);
    if (other !== null) return shown(claim, other, source, edit.printed);
  }
  return null;
}

/** Both wordings; where the claim has nothing, with the word behind it: "sold" and "reportedly sold". */
function shown(claim: Statement, asked: Range, source: Statement, there: Range): readonly [string, string] {
  const more = asked.to > asked.from ? 0 : 1;
  const until = ({ from, to }: Range) => ({ from, to: to + more });
  return [printedWords(claim, until(asked)), printedWords(source, until(there))];
}

/** Words of a sentence that a claim puts nothing in the place of. */
const UNREPLACED = /^(?:also|too|then|however|meanwhile)$/;

/** A word in another's place, or a describing word put in, that the sentence does not print; any other may stand around it. */
function firstUnmet(
  claim: Statement,
  { asked, printed: there }: Edit,
  met: ReadonlyMap<number, Meeting>,
  { statement: source, topical, title }: Source,
): Range | null {
  const { dates, terms, words } = source;
  // When it happened stands in no other word's place.
  const replaced = indices(there).some(
    (at) => !dates.some((date) => holds(date, at)) && !UNREPLACED.test(words[at]?.form ?? ''),
  );
  // "for Senator" asked, "for Governor" printed: that "Senate" stands elsewhere does not make it one.
  const places = new Set([...met.values()].map(({ at }) => at));
  const inside = asked.from > 0 && asked.to < claim.words.length;
  const lost = inside && terms.some(({ at }) => holds(there, at) && !places.has(at));
  const isSmall = (form: string) => worksOf(form).length > 0;
  const theirs = rangeForms(source, there);
  const smallThere = theirs.length === 0 || theirs.some(isSmall);
  for (let at = asked.from; at < asked.to; at++) {
    const meeting = met.get(at);
    // What small words do in each other's place is compared below.
    if (smallThere && isSmall(claim.words[at]?.form ?? '')) continue;
    if (!meeting || isInSlot(claim, at)) continue;
    const { name, tag } = meeting.term;
    if (isIdle(claim, at, { asked, printed: there }, met, source)) continue;
    const own = !name && (replaced || /[ar]/.test(tag));
    const hangsOn = prepositionOf(claim, at);
    // "the film was to be released" on the page of the film.
    const matter = topical && standsIn(title, claim, meeting.term);
    const kept = name && (matter || (hangsOn !== '' && hangsOn === prepositionOf(source, meeting.at)));
    const elsewhere = lost && !kept && !holds(there, meeting.at) && (name || !meeting.exact);
    if (elsewhere || (own ? meeting.where !== 'sentence' : meeting.where === null))
      return { from: at, to: at + 1 };
  }
  return null;
}

/**
 * A name in the place of a pronoun that means somebody else, or nobody knows whom. On a page about one matter a pronoun may mean
 * that matter.
 */
function otherName(
  claim: Statement,
  { asked, printed: there }: Edit,
  met: ReadonlyMap<number, Meeting>,
  { statement, topical, title }: Source,
): Range | null {
  const pronouns = indices(there).filter((at) => PRONOUN.test(statement.words[at]?.form ?? ''));
  if (pronouns.length === 0) return null;
  const meant = new Set(statement.terms.filter(({ at }) => pronouns.includes(at)).map((term) => term.stem));
  for (let at = asked.from; at < asked.to; at++) {
    const term = met.get(at)?.term;
    if (!term?.name || meant.has(term.stem)) continue;
    const matter = topical && meant.size === 0 && standsIn(title, claim, term);
    if (!matter) return { from: at, to: at + 1 };
  }
  return null;
}

const PRONOUN = /^(?:he|she|it|they|his|her|its|their|him|them)$/;

/** Words of two edits that stand in each other's place. */
function exchanged(edit: Edit, edits: readonly Edit[], met: ReadonlyMap<number, Meeting>): Range | null {
  const movesTo = (from: Edit, to: Edit) =>
    indices(from.asked).some((at) => holds(to.printed, met.get(at)?.at ?? -1));
  return edits.some((other) => other !== edit && movesTo(edit, other) && movesTo(other, edit))
    ? edit.asked
    : null;
}
