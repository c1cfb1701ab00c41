/** What small words do where a claim repeats a sentence: "before" is not "after", "must" not "may", and "only" may not go. */
import { isBareForm } from '../../../text/lexicon/irregular-verbs.ts';
import { isHedge, isModal } from '../../../text/lexicon/modality.ts';
import { isNegative } from '../../../text/lexicon/negation.ts';
import { holds, type Range } from '../../reading/range.ts';
import { boundPronouns } from '../../reading/stand-ins.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting } from '../align-terms.ts';
import { ONLY_THEN } from '../compare-negation.ts';
import { type Edit, indices } from './wording-edits.ts';

/** Function words that do the same work; a word may do several. */
const WORK: readonly ReadonlySet<string>[] =
  `and plus including with alongside | of in at on with from within among between during | or nor | because since as | while when as during whilst | although though but despite while yet |
  so therefore thus hence | if whether | unless | when once after as upon | before until | since from | until till to through |
  for | against | with | without | by | to into onto toward towards | from out off | in at on of within inside |
  over about on concerning regarding around | for over |
  about roughly approximately around | only just merely solely | above over beyond | under below beneath | between among amongst amid |
  through throughout via across over | like as | i me my mine | you your | he him his | she her | it its | they them their |
  we us our | may might can could | will would shall | must need | should ought | all every each | some | one | none no |
  majority most | minority | monday | tuesday | wednesday | thursday | friday | saturday | sunday`
    .split('|')
    .map((group) => new Set(group.trim().split(' ')));

/** A function word in the place of one that does other work: "before" for "after", "may" for "will". */
export function otherWork(
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
    if (doesTheSame(claim, at, rangeForms(source, there), source)) continue;
    // The "and" between two parts joins statements that are judged apart.
    if (form === 'and' && (at === part.from - 1 || at === part.to)) continue;
    const works = worksOf(form);
    if (works.length > 0 && !worksThere.some((other) => other.some((work) => works.includes(work)))) {
      return { from: at, to: at + 1 };
    }
  }
  return null;
}

/** Words of other groups that say the same where they stand. */
function doesTheSame(claim: Statement, at: number, theirs: readonly string[], source: Statement): boolean {
  switch (claim.words[at]?.form) {
    // "so that slate could be carried" for "to carry slate".
    case 'so':
      return theirs.includes('to');
    // "had no water" for "were without water".
    case 'no':
      return theirs.includes('without');
    // "studied under her" for "studied with her".
    case 'under':
      return claim.tags[at + 1] === 'N' && theirs.includes('with');
    // "was not noticed until 9 May" for "was noticed only on 9 May".
    case 'until':
      return theirs.includes('only');
    // "between Brask and Orlen" for "from Brask to Orlen".
    case 'between':
    case 'and':
      return joinsEnds(claim, at, source);
    case 'by':
      return isManner(claim, at);
    default:
      return isOrdered(claim, { from: at, to: at + 1 }, source);
  }
}

/** "between A and B" asked, "from A to B" printed. */
function joinsEnds({ words: all }: Statement, at: number, source: Statement): boolean {
  const reach = all.slice(Math.max(0, at - ENDS_REACH), at + 1).map(({ form }) => form);
  return reach.includes('between') && /\bfrom \S+(?: \S+)? to\b/.test(source.text);
}

/** How far in front of "and" the word "between" stands, in words. */
const ENDS_REACH = 4;

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

/** Words that take something back from what they stand before. */
const LIMITING = new Set(
  'only almost nearly partly partially mainly mostly largely often usually sometimes some most few half virtually if unless'.split(
    ' ',
  ),
);

/** Words that alone turn who did what to whom. */
const TURNING = new Set('by against without except'.split(' '));

/** Words in front of the next kept word that still speak of it, 2 to 5. */
const REACH = 3;

/** A negation, a hedge, a limit or a "by" of one side that the other does not have. */
export function lostLimit(
  claim: Statement,
  { asked, printed: there }: Edit,
  met: ReadonlyMap<number, Meeting>,
  source: Statement,
): Range | null {
  const ours = rangeForms(claim, asked);
  if (isOrdered(claim, asked, source)) return null;
  const near = { from: Math.max(there.from, there.to - REACH), to: there.to };
  // "About eight metres" and "some eight metres": how a number is told is for the numbers to compare.
  const theirs = indices(near)
    .filter((at) => !isInSlot(source, at))
    .map((at) => source.words[at]?.form ?? '');
  const none = theirs.includes('without') && ours.includes('no');
  const delayed = endsDelay(claim, asked, source) || (ours.includes('until') && theirs.includes('only'));
  if (!delayed && ours.some(isNegative) !== theirs.some(isNegative)) return asked;
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
      const margin = form === 'by' && (isInSlot(statement, at + 1) || isManner(statement, at));
      return (
        TURNING.has(form) &&
        !isInSlot(statement, at) &&
        !margin &&
        !(inserted && form !== 'without' && form !== 'except')
      );
    });
  if (!voiced && !none && turning(claim, asked) !== turning(source, near)) return asked;
  // "will be named X and employ": an auxiliary that the claim has in front of its first verb.
  const shared = rangeForms(claim, { from: 0, to: asked.from }).some(isModal);
  // "can record" for "records": what is done can be done.
  const able = modalsOf(claim, asked).every((form) => form === 'can');
  const alike = hasModal(claim, asked) === hasModal(source, near) || (able && !hasModal(source, near));
  if (!alike && !(hasModal(source, near) && shared)) return asked;
  const limited = ours.some((form) => LIMITING.has(form) || /^(?:just|merely)$/.test(form));
  return theirs.some((form) => LIMITING.has(form)) && !limited && !delayed ? asked : null;
}

/** "by pressing the button": how, and not by whom. */
function isManner({ words: all }: Statement, by: number): boolean {
  return all[by]?.form === 'by' && /ing$/.test(all[by + 1]?.form ?? '');
}

/** Whoever stands behind a "by" of the claim stands in front of the same verb in the sentence. */
function actsInFront(by: number, met: ReadonlyMap<number, Meeting>): boolean {
  const verb = [by - 1, by - 2]
    .map((at) => met.get(at))
    .find((one) => one?.term.tag === 'v' && one.where === 'sentence');
  const agent = [by + 1, by + 2, by + 3].map((at) => met.get(at)).find((one) => one?.where === 'sentence');
  return verb !== undefined && agent !== undefined && agent.at < verb.at;
}

/** "should be charged" for "Charge it", "must not be filled" for "Never fill it": what an order tells. */
function isOrdered(claim: Statement, asked: Range, { words: all, tags }: Statement): boolean {
  const [first, second] = [all[0]?.form ?? '', all[1]?.form ?? ''];
  const forbids = /^(?:never|don't)$/.test(first) || (first === 'do' && second === 'not');
  const verb = forbids || first === 'please' ? (first === 'do' ? 2 : 1) : 0;
  const ours = rangeForms(claim, asked);
  return (
    /[vx]/.test(tags[verb] ?? '') &&
    isBareForm(all[verb]?.form ?? '') &&
    ours.some((form) => /^(?:should|must)$/.test(form)) &&
    ours.some(isNegative) === forbids
  );
}

/** "did not become visible until 1990" for "became visible only in 1990". */
function endsDelay(claim: Statement, asked: Range, source: Statement): boolean {
  const behind = claim.words.slice(asked.from, asked.to + DELAY_REACH).map(({ form }) => form);
  return behind.some(isNegative) && behind.includes('until') && ONLY_THEN.test(source.text);
}

/** How far behind its negation "until" stands, in words. */
const DELAY_REACH = 6;

/** The auxiliaries in a range that make it a duty, a permission or a guess. */
function modalsOf({ words: all }: Statement, range: Range): string[] {
  return indices(range).flatMap((at) => {
    const form = all[at]?.form ?? '';
    return isModal(form) ? [form] : [];
  });
}

/** "must", "has to": an auxiliary that makes it a duty, a permission or a guess. */
function hasModal(statement: Statement, range: Range): boolean {
  const { words: all, tags } = statement;
  return indices(range).some((at) => {
    // "on 3 May".
    if (isInSlot(statement, at)) return false;
    const form = all[at]?.form ?? '';
    const governs = all[at + 1]?.form === 'to' && /[vx]/.test(tags[at + 2] ?? '');
    return isModal(form) || (governs && /^(?:have|has|had|needs?|needed|is|are|was|were)$/.test(form));
  });
}

/** Part of a number or a date. */
export function isInSlot({ quantities, dates }: Statement, at: number): boolean {
  return [...quantities, ...dates].some((slot) => holds(slot, at));
}

export function worksOf(form: string): ReadonlySet<string>[] {
  return WORK.filter((words) => words.has(form));
}

export function rangeForms({ words }: Statement, { from, to }: Range): string[] {
  return words.slice(from, to).map(({ form }) => form);
}
