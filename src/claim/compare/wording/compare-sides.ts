/** "A did better than B": who stands on which side of "than" decides what is said. */
import { gapBefore } from '../../../text/gap-before.ts';
import type { Word } from '../../../text/words.ts';
import { holds, type Range } from '../../reading/range.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting } from '../align-terms.ts';

/** Words with which a source compares without "than": "up from 19,000", "compared with", "twice as many". */
const COMPARING =
  /\b(?:compared|against|versus|twice|double|half|times|as (?:many|much|\w+) as|(?:up|down) from)\b/i;

/** Words of those that both sides stand around: "A costs twice the price of B". */
const PIVOT = /^(?:twice|double|half|times|versus|against|compared)$/;

/** The source compares, though not with "than" or "-er". */
export function comparesOtherwise({ text }: Statement): boolean {
  return COMPARING.test(text);
}

/**
 * The claim compares two things, and the source does not, or has them the other way round.
 *
 * @returns "than" with what the source has instead, null when all is well
 */
export function compareSides(
  claim: Statement,
  meetings: readonly Meeting[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  const asked = sideOf(claim);
  if (asked === null || OTHER_TIME.test(formsFrom(claim, asked + 1))) return null;
  const printed = sideOf(source);
  if (printed === null && !comparesOtherwise(source)) return ['than', ''];
  const pivot = printed ?? source.words.findIndex(({ form }) => PIVOT.test(form));
  if (pivot < 0) return null;
  const turned = (front: boolean) =>
    meetings.some(
      ({ term, where, at }) =>
        where === 'sentence' && term.at < asked === front && at < pivot !== front && isTold(claim, term.at),
    );
  if ((turned(true) && turned(false)) || datesTurned(claim, asked, source, pivot))
    return [claim.words[asked]?.form ?? '', source.words[pivot]?.form ?? ''];
  if (printed === null) return null;
  const [way, other] = [wayOf(claim, asked), wayOf(source, printed)];
  return way && other && MORE.has(way) !== MORE.has(other) ? [way, other] : null;
}

/** "July brought more than June" asked, the other way round printed: the date behind "than" stands in front of it, and the other behind. */
function datesTurned(claim: Statement, asked: number, source: Statement, pivot: number): boolean {
  const behind = ({ dates }: Statement, than: number) =>
    dates.find(({ from }) => from > than && from - than <= 2);
  const stands = ({ words: all }: Statement, form: string | undefined, than: number) =>
    all.some((word, i) => i < than && word.form === form);
  const [ours, theirs] = [behind(claim, asked), behind(source, pivot)];
  if (!ours || !theirs) return false;
  const [one, other] = [claim.words[ours.from]?.form, source.words[theirs.from]?.form];
  return one !== other && stands(source, one, pivot) && stands(claim, other, asked);
}

/**
 * "A and then B" asked, "B and then A" printed: what comes first is said by where it stands.
 *
 * @returns "then" twice, null when all is well
 */
export function compareOrder(
  claim: Statement,
  meetings: readonly Meeting[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  const [asked, printed] = [claim, source].map(({ words: all }) =>
    all.findIndex(({ form }) => form === 'then'),
  );
  if (asked === undefined || printed === undefined || asked < 1 || printed < 1) return null;
  // "Place the drone on the ground, switch on the control first and then the drone": only the clause of "then" is in an order.
  let start = printed;
  while (start > 0 && !gapBefore(source.text, source.words, start).includes(',')) start--;
  const stands = (range: Range, { term }: Meeting) =>
    source.terms.some(({ at, stem }) => stem === term.stem && holds(range, at));
  const front = { from: start, to: printed };
  const back = { from: printed + 1, to: source.words.length };
  const nouns = meetings.filter(({ term, where }) => where === 'sentence' && /[nN]/.test(term.tag));
  const first = nouns.filter(({ term }) => term.at < asked);
  const then = nouns.filter(({ term }) => term.at > asked);
  const moved = (noun: Meeting, from: Range, to: Range) => stands(to, noun) && !stands(from, noun);
  const turned =
    first.some((noun) => moved(noun, front, back)) && then.some((noun) => moved(noun, back, front));
  return turned ? ['then', 'then'] : null;
}

/** Which way a comparison goes. */
export const MORE = new Set('more higher greater larger bigger up'.split(' '));
export const LESS = new Set('less fewer lower smaller down'.split(' '));

/** How far in front of "than" the word stands that says which way it goes, in words. */
const WAY_REACH = 4;

/** "used more salt than", "a third less than": the word that says which way; null for another. */
function wayOf({ words: all }: Statement, than: number): string | null {
  const before = all.slice(Math.max(0, than - WAY_REACH), than).map(({ form }) => form);
  return before.findLast((form) => MORE.has(form) || LESS.has(form)) ?? null;
}

/** Index of the "than" that compares two things; null for none, or in front of a number only. */
function sideOf({ words: all, quantities }: Statement): number | null {
  const at = all.findIndex(
    ({ form }, i) =>
      (form === 'than' && !quantities.some(({ from, to }) => i >= from && i < to)) || isPreference(all, i),
  );
  return at < 0 || all[at - 1]?.form === 'rather' ? null : at;
}

/** "Limestone is preferred over granite", "prefers tea to coffee". */
function isPreference(all: readonly Word[], at: number): boolean {
  const reach = all[at]?.form === 'over' ? 1 : all[at]?.form === 'to' ? PREFERENCE_REACH : 0;
  return all.slice(Math.max(0, at - reach), at).some(({ form }) => /^prefer(?:s|red|able)?$/.test(form));
}

/** How far in front of "to" the verb stands, in words. */
const PREFERENCE_REACH = 3;

/** "more than a year earlier", "earlier than planned": the same thing at another time, or as it was meant to be. */
const OTHER_TIME =
  /^(?:(?:a|the|last|in the) (?:same )?(?:year|month|quarter|week|season)\b|(?:originally )?(?:planned|scheduled|expected|forecast|usual)\b|before\b)/;

function formsFrom({ words: all }: Statement, at: number): string {
  return all
    .slice(at, at + 3)
    .map(({ form }) => form)
    .join(' ');
}

/** Verbs may stand on either side: "did better than those who napped". */
function isTold({ tags }: Statement, at: number): boolean {
  return /[nNav]/.test(tags[at] ?? '');
}
