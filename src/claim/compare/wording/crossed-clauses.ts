/**
 * "June was hot, while July was mild" asked, "July was hot; June was mild" printed: every word is met, each in the clause of the other.
 */
import { gapBefore } from '../../../text/gap-before.ts';
import { isSetting } from '../../reading/phrases.ts';
import { printedWords } from '../../reading/printed-words.ts';
import { holds, type Range } from '../../reading/range.ts';
import type { Statement } from '../../reading/statement.ts';
import { alignTerms, type Meeting, type Source } from '../align-terms.ts';

export interface Crossing {
  /** What the claim says of the first of the two, and what the sentence says of it, as printed. */
  readonly printed: readonly [claim: string, source: string];
  /** The sentence holds nearly every word of the claim: it says the opposite, and not only something else. */
  readonly whole: boolean;
}

/** Where a word of the claim stands, and where the same word stands in the sentence. */
interface Place {
  readonly asked: number;
  readonly printed: number;
}

/** Share of the claim's words that the sentence must hold to contradict it, 0.7 to 1. */
const WHOLE = 0.8;

/**
 * Two things of which the claim says what the sentence says of the other. O(joints² × words of the claim).
 *
 * @returns null when all is well
 */
export function crossedClauses(claim: Statement, source: Source): Crossing | null {
  const joints = jointsOf(claim);
  const { statement } = source;
  const jointsThere = joints.length > 0 ? jointsOf(statement, followsVerb) : [];
  if (jointsThere.length === 0) return null;
  const meetings = alignTerms(claim, claim.terms, source);
  const places = placesOf(claim, meetings, statement);
  for (const asked of joints) {
    for (const printed of jointsThere) {
      if (![true, false].every((front) => isMixed(places, asked, printed, front))) continue;
      const met = meetings.filter(({ where }) => where === 'sentence').length;
      return {
        printed: clausesOf(claim, asked, statement, printed, places),
        whole: met >= WHOLE * meetings.length,
      };
    }
  }
  return null;
}

/** Of the words on one side of the claim's joint some stand on each side of the sentence's. */
function isMixed(places: readonly Place[], asked: number, printed: number, front: boolean): boolean {
  const own = places.filter((place) => place.asked < asked === front);
  return own.some((place) => place.printed < printed) && own.some((place) => place.printed >= printed);
}

/** The claim's first clause, and the sentence's that begins with the same word. */
function clausesOf(
  claim: Statement,
  asked: number,
  source: Statement,
  printed: number,
  places: readonly Place[],
): readonly [string, string] {
  const front: Range = { from: 0, to: asked };
  const lead = places.find((place) => holds(front, place.asked))?.printed ?? 0;
  const there = lead < printed ? { from: 0, to: printed } : { from: printed, to: source.words.length };
  return [printedWords(claim, front), printedWords(source, there)];
}

/** Words that stand once in either, so that nothing else can be meant; what the claim has in front, up to a comma, holds for all of it. */
function placesOf(claim: Statement, meetings: readonly Meeting[], source: Statement): Place[] {
  const once = ({ terms }: Statement, stem: string) => terms.filter((term) => term.stem === stem).length < 2;
  const words = meetings.flatMap(({ term, where, at }) =>
    where === 'sentence' &&
    source.tags[at] !== 'o' &&
    source.terms.some((other) => other.at === at && other.stem === term.stem) &&
    once(claim, term.stem) &&
    once(source, term.stem) &&
    !isSetting(claim, { from: 0, to: claim.words.length }, term.at)
      ? [{ asked: term.at, printed: at }]
      : [],
  );
  const slots = [...claim.quantities, ...claim.dates].flatMap(({ from, to }) => {
    const form = claim.words[to - 1]?.form;
    const there = source.words.flatMap((word, i) => (word.form === form ? [i] : []));
    return there.length === 1 ? [{ asked: from, printed: there[0] ?? 0 }] : [];
  });
  return [...words, ...slots];
}

const JOINT = /^(?:but|while|whereas|although|though)$/;

/** Indices of words at which something else may be spoken of. Linear in the words. */
function jointsOf(statement: Statement, joinsAt = joinsClauses): number[] {
  const { words: all, text } = statement;
  return all.flatMap(({ form }, i) => {
    const joins =
      JOINT.test(form) || gapBefore(text, all, i).includes(';') || (form === 'and' && joinsAt(statement, i));
    return i > 0 && joins ? [i] : [];
  });
}

/** An "and" with a verb on either side, or between "fastest after …" and "slowest with …". */
function joinsClauses({ words: all, tags }: Statement, and: number): boolean {
  const ranked = /(?:est|er)$/.test(all[and + 1]?.form ?? '') && tags[and + 2] === 'p';
  return /[vx]/.test(tags.slice(0, and)) && (ranked || /^[dnNoampr]*[vx]/.test(tags.slice(and + 1)));
}

/** Any "and" behind a verb: "is optional for users and mandatory for teams". */
function followsVerb({ tags }: Statement, and: number): boolean {
  return /[vx]/.test(tags.slice(0, and));
}
