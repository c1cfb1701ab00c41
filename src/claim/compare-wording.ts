/**
 * A claim that repeats a sentence almost word for word is held to its words, as a quote is: what it puts in another word's place
 * must mean the same, what it adds must stand there, and what limits the sentence ("only", "partly", "not") must be kept.
 */
import { isHedge, isModal } from '../text/lexicon/modality.ts';
import { isNegative } from '../text/lexicon/negation.ts';
import { stem } from '../text/stem.ts';
import type { Meeting, Source } from './align-terms.ts';
import { prepositionOf } from './anaphora.ts';
import { printedWords } from './printed-words.ts';
import { holds, type Range } from './range.ts';
import { boundPronouns } from './stand-ins.ts';
import type { Statement } from './statement.ts';
import { standsIn } from './term-keys.ts';
import { type Edit, editsOf, indices, OUTSIDE } from './wording-edits.ts';

/** Words in front of the next kept word that still speak of it, 2 to 5. */
const REACH = 3;

/** Words that take something back from what they stand before. */
const LIMITING = new Set(
  'only almost nearly partly partially mainly mostly largely often usually sometimes some most few half virtually if unless'.split(
    ' ',
  ),
);

/** Words that alone turn who did what to whom. */
const TURNING = new Set('by against without except'.split(' '));

/** Function words that do the same work; a word may do several. */
const WORK: readonly ReadonlySet<string>[] =
  `and plus including with | of in at on with from within among between during | or nor | because since as | while when as during whilst | although though but despite while yet |
  so therefore thus hence | if whether | unless | when once after as upon | before until | since from | until till to through |
  for | against | with | without | by | to into onto toward towards | from out off | in at on of within inside |
  over about on concerning regarding around | for over |
  about roughly approximately around | only just merely solely | above over beyond | under below beneath | between among amongst amid |
  through throughout via across over | like as | i me my mine | you your | he him his | she her | it its | they them their |
  we us our | may might can could | will would shall | must need | should ought | all every each | some | one | none no |
  majority most | minority | monday | tuesday | wednesday | thursday | friday | saturday | sunday`
    .split('|')
    .map((group) => new Set(group.trim().split(' ')));

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

/** Words that put nothing in another's place. */
const IDLE = /^(?:also|too|then|however|meanwhile)$/;

const GENERIC = /^(?:members?|people|persons?)$/;

/** A word in another's place, or a describing word put in, that the sentence does not print; any other may stand around it. */
function firstUnmet(
  claim: Statement,
  { asked, printed: there }: Edit,
  met: ReadonlyMap<number, Meeting>,
  { statement: source, topical, title }: Source,
): Range | null {
  const { dates, terms, words } = source;
  const slots = [...claim.dates, ...claim.quantities];
  // When it happened stands in no other word's place.
  const replaced = indices(there).some(
    (at) => !dates.some((date) => holds(date, at)) && !IDLE.test(words[at]?.form ?? ''),
  );
  // "for Senator" asked, "for Governor" printed: that "Senate" stands elsewhere does not make it one.
  const places = new Set([...met.values()].map(({ at }) => at));
  const inside = asked.from > 0 && asked.to < claim.words.length;
  const lost = inside && terms.some(({ at }) => holds(there, at) && !places.has(at));
  for (let at = asked.from; at < asked.to; at++) {
    const meeting = met.get(at);
    // What small words do in each other's place is compared below.
    const small = (form: string) => worksOf(form).length > 0;
    const theirs = rangeForms(source, there);
    if (small(claim.words[at]?.form ?? '') && (theirs.length === 0 || theirs.some(small))) continue;
    if (!meeting || slots.some(({ from, to }) => at >= from && at < to)) continue;
    const { name, tag } = meeting.term;
    // "crew members" for the "crew": a noun that adds nothing behind its own.
    const behind = met.get(at - 1);
    if (GENERIC.test(meeting.term.form) && behind?.where === 'sentence' && behind.term.tag === 'n') continue;
    if (introduces(claim, at, asked, met) || isLightHere(claim, at, there)) continue;
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

/** "The movie Oder": what a name is, put in front of it. */
function introduces(claim: Statement, at: number, asked: Range, met: ReadonlyMap<number, Meeting>): boolean {
  const behind = met.get(at + 1);
  return (
    at + 1 === asked.to &&
    claim.tags[at] === 'n' &&
    claim.words[at - 1]?.form === 'the' &&
    behind?.term.name === true &&
    behind.where === 'sentence'
  );
}

/** "has received 64 orders" asked, "has 64 orders" printed: having is all that the verb says. */
function isLightHere({ words: all }: Statement, at: number, there: Range): boolean {
  return (
    there.from === there.to &&
    /^(?:received|got|gotten|gained|had)$/.test(all[at]?.form ?? '') &&
    /^(?:has|have|had)$/.test(all[at - 1]?.form ?? '')
  );
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

/** A function word in the place of one that does other work: "before" for "after", "may" for "will". */
function otherWork(
  claim: Statement,
  part: Range,
  { asked, printed: there }: Edit,
  source: Statement,
): Range | null {
  // "I" in the words of whom the claim calls "he".
  const speakers = boundPronouns(source);
  const third = rangeForms(claim, asked).some((form) => /^(?:he|she|his|her|him)$/.test(form));
  // "of which 12 are new" asked as "with 12 of them new".
  if (/^of wh(?:ich|om)\b/.test(rangeForms(source, there).join(' '))) return null;
  // "before 20 August" for "on 18 August", but not for "after 20 August".
  const leading = indices(asked).some((at) => leadsToDate(claim, at));
  const placing = leading && !rangeForms(source, there).some((form) => BOUND.test(form));
  const worksThere = indices(there)
    .filter((at) => !isInSlot(source, at) && !(placing && leadsToDate(source, at)))
    .map((at) => ({ at, form: source.words[at]?.form ?? '' }))
    .filter(({ at, form }) => !(third && speakers.has(at) && /^(?:i|me|my|myself)$/.test(form)))
    .map(({ form }) => worksOf(form))
    .filter((works) => works.length > 0);
  if (worksThere.length === 0) return null;
  for (let at = asked.from; at < asked.to; at++) {
    if (isInSlot(claim, at) || isMarker(claim, at) || lasts(claim, at) || (placing && leadsToDate(claim, at)))
      continue;
    const form = claim.words[at]?.form ?? '';
    // The "and" between two parts joins statements that are judged apart.
    if (form === 'and' && (at === part.from - 1 || at === part.to)) continue;
    const works = worksOf(form);
    if (works.length > 0 && !worksThere.some((other) => other.some((work) => works.includes(work)))) {
      return { from: at, to: at + 1 };
    }
  }
  return null;
}

/** Whoever stands behind a "by" of the claim stands in front of the same verb in the sentence. */
function actsInFront(by: number, met: ReadonlyMap<number, Meeting>): boolean {
  const verb = [by - 1, by - 2]
    .map((at) => met.get(at))
    .find((one) => one?.term.tag === 'v' && one.where === 'sentence');
  const agent = [by + 1, by + 2, by + 3].map((at) => met.get(at)).find((one) => one?.where === 'sentence');
  return verb !== undefined && agent !== undefined && agent.at < verb.at;
}

/** "have to be booked": the "to" of an infinitive does no work of its own. */
function isMarker({ words: all, tags }: Statement, at: number): boolean {
  return all[at]?.form === 'to' && /[vx]/.test(tags[at + 1] ?? '') && !/ing$/.test(all[at + 1]?.form ?? '');
}

const BOUND = /^(?:before|after|since|until|till)$/;

/** "before 20 August", "on 18 August": how a date bounds is for the dates to compare. */
function leadsToDate({ dates, words: all }: Statement, at: number): boolean {
  return (
    /^(?:on|in|by|before|after|since|until|from|during)$/.test(all[at]?.form ?? '') &&
    dates.some(({ from }) => from === at + 1)
  );
}

/** "for six weeks", "over six weeks": how long is for the numbers to compare. */
function lasts({ quantities }: Statement, at: number): boolean {
  return quantities.some(({ kind, from }) => kind === 'duration' && from === at + 1);
}

/** "must", "has to": an auxiliary that makes it a duty, a permission or a guess. */
function hasModal({ words: all, tags }: Statement, range: Range): boolean {
  return indices(range).some((at) => {
    const form = all[at]?.form ?? '';
    const governs = all[at + 1]?.form === 'to' && /[vx]/.test(tags[at + 2] ?? '');
    return isModal(form) || (governs && /^(?:have|has|had|needs?|needed|is|are|was|were)$/.test(form));
  });
}

/** A negation, a hedge, a limit or a "by" of one side that the other does not have. */
function lostLimit(
  claim: Statement,
  { asked, printed: there }: Edit,
  met: ReadonlyMap<number, Meeting>,
  source: Statement,
): Range | null {
  const ours = rangeForms(claim, asked);
  const near = { from: Math.max(there.from, there.to - REACH), to: there.to };
  // "About eight metres" and "some eight metres": how a number is told is for the numbers to compare.
  const theirs = indices(near)
    .filter((at) => !isInSlot(source, at))
    .map((at) => source.words[at]?.form ?? '');
  if (ours.some(isNegative) !== theirs.some(isNegative)) return asked;
  if (ours.some((form) => isHedge(form)) !== theirs.some((form) => isHedge(form))) return asked;
  if (/\bone of\b/.test(theirs.join(' ')) && !ours.includes('one')) return asked;
  // "A vaccine against river fever": what only tells more of a noun may be left out.
  const inserted = asked.from === asked.to && /[nN]/.test(source.tags[there.from - 1] ?? '');
  // "was broken up by police" for "police broke it up": who acts is for the roles to compare.
  const voiced = indices(asked).some((at) => claim.words[at]?.form === 'by' && actsInFront(at, met));
  const turning = (statement: Statement, range: Range) =>
    indices(range).some((at) => {
      const form = statement.words[at]?.form ?? '';
      // "voted by nine to four": a margin acts on nobody.
      const margin = form === 'by' && isInSlot(statement, at + 1);
      return (
        TURNING.has(form) &&
        !isInSlot(statement, at) &&
        !margin &&
        !(inserted && form !== 'without' && form !== 'except')
      );
    });
  if (!voiced && turning(claim, asked) !== turning(source, near)) return asked;
  // "will be named X and employ": an auxiliary that the claim has in front of its first verb.
  const shared = rangeForms(claim, { from: 0, to: asked.from }).some(isModal);
  // "should be mounted" for "Mount it".
  const ordered = source.tags.startsWith('v') && ours.some((form) => /^(?:should|must)$/.test(form));
  const alike = hasModal(claim, asked) === hasModal(source, near) || ordered;
  if (!alike && !(hasModal(source, near) && shared)) return asked;
  const limited = ours.some((form) => LIMITING.has(form) || /^(?:just|merely)$/.test(form));
  return theirs.some((form) => LIMITING.has(form)) && !limited ? asked : null;
}

/** Words of two edits that stand in each other's place. */
function exchanged(edit: Edit, edits: readonly Edit[], met: ReadonlyMap<number, Meeting>): Range | null {
  const movesTo = (from: Edit, to: Edit) =>
    indices(from.asked).some((at) => holds(to.printed, met.get(at)?.at ?? -1));
  return edits.some((other) => other !== edit && movesTo(edit, other) && movesTo(other, edit))
    ? edit.asked
    : null;
}

/** Part of a number or a date. */
function isInSlot({ quantities, dates }: Statement, at: number): boolean {
  return [...quantities, ...dates].some((slot) => holds(slot, at));
}

function worksOf(form: string): ReadonlySet<string>[] {
  return WORK.filter((words) => words.has(form));
}

function rangeForms({ words }: Statement, { from, to }: Range): string[] {
  return words.slice(from, to).map(({ form }) => form);
}
