/** "Is now the mayor" asked, "served as mayor" or "the former mayor" printed: what was so need not be so. */
import { irregularBase } from '../../text/lexicon/irregular-verbs.ts';
import type { Predicate } from '../reading/predicates.ts';
import type { Range } from '../reading/range.ts';
import type { Statement } from '../reading/statement.ts';
import type { Meeting } from './align-terms.ts';
import type { PredicatePair } from './pair-predicates.ts';

const NOW = new Set('currently now today still nowadays presently'.split(' '));
/** Words in front of an office that say that it is over. */
const PAST = new Set('former ex late onetime erstwhile outgoing ousted deposed then ex-'.split(' '));
/** "the year before", "a month earlier": a time that counts from another one. */
const EARLIER =
  /\b(?:the|a|one) (?:previous|prior|preceding|following|next)? ?(?:year|month|week|day|quarter|season) ?(?:before|earlier|after|later|prior)?\b(?<=before|earlier|after|later|prior|(?:previous|prior|preceding|following|next) \w+)/i;
const ANY_EARLIER =
  /\b(?:before|earlier|previous|prior|preceding|last|ago|from|following|next|after|later|year-on-year)\b/i;

/** Words beside a verb that say that it is over. */
const BEFORE = /^(?:previously|formerly|originally|initially)$/;

/** What the claim says is so now and the source tells of the past, as both print it; null when all is well. */
export function compareTimes(
  claim: Statement,
  meetings: readonly Meeting[],
  pairs: readonly PredicatePair[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  const period = EARLIER.exec(claim.text)?.[0];
  if (period !== undefined && !ANY_EARLIER.test(source.text)) return [period, ''];
  const now = claim.words.find(({ form }) => NOW.has(form))?.form;
  for (const pair of pairs) {
    const [one, other] = pair;
    const verb = claim.words[one.at]?.form ?? '';
    const told = source.words[other.from]?.form ?? '';
    const nowToo = source.words.some(({ form }) => NOW.has(form));
    if (now !== undefined && !nowToo && isPast(told)) return [now, told];
    const present = !isPast(claim.words[one.from]?.form ?? '') && !/\bused to\b/.test(claim.text);
    if (present && isHabit(source, other)) return [verb, 'used to'];
    const same = meetings.some(({ term, at }) => term.at === one.at && at === other.at);
    if (same && pair === pairs[0] && isDone(claim, one) && isScheduled(source, other)) return [verb, told];
    if (!/^(?:is|are)$/.test(claim.words[one.from]?.form ?? '')) continue;
    // "was the longest bridge until 1988".
    const until = source.words.some(({ form }, at) => form === 'until' && at > other.to);
    if (until && /^(?:was|were)$/.test(told) && !/\buntil\b/.test(claim.text))
      return [verb, `${told} … until`];
    const before = source.words
      .slice(Math.max(0, other.from - 1), other.to + 1)
      .find(({ form }) => BEFORE.test(form));
    if (before) return [verb, before.form];
    const over = meetings.find(
      ({ term, where, at }) =>
        where === 'sentence' &&
        term.at >= one.object.from &&
        term.tag === 'n' &&
        isOver(source, at) &&
        !isOver(claim, term.at),
    );
    if (over) return [over.term.form, `${wordBefore(source, over.at)} ${over.term.form}`];
  }
  return null;
}

/** "has begun", "began". */
function isDone({ words: all }: Statement, { from, to, at }: Predicate): boolean {
  const [first, verb] = [all[from]?.form ?? '', all[at]?.form ?? ''];
  return (/^(?:has|have|had)$/.test(first) && to - from > 1) || (from === at && isPast(verb));
}

/** "Work begins in March": what a timetable says (the futurate present), and not that it has happened. */
function isScheduled({ words: all }: Statement, { from, to }: Range): boolean {
  return (
    to - from === 1 &&
    all[from - 1]?.form !== 'to' &&
    /^(?:begins?|starts?|opens?|closes?|ends?|resumes?|returns?|leaves?|arrives?|launch(?:es)?|reopens?|expires?|retires?)$/.test(
      all[from]?.form ?? '',
    )
  );
}

/** "used to run the shop": not any more. "is used to cut" says how. */
function isHabit({ words: all }: Statement, { from, to }: Range): boolean {
  const at = all.findIndex(({ form }, i) => form === 'used' && i >= from - 2 && i < to);
  const serves = /^(?:is|are|was|were|be|been|being)$/.test(all[at - 1]?.form ?? '');
  return at >= 0 && !serves && all[at + 1]?.form === 'to';
}

function isPast(form: string): boolean {
  return /^(?:was|were|had|did)$/.test(form) || form.endsWith('ed') || irregularBase(form) !== null;
}

/** How far in front of an office the word stands that ends it, in words. */
const REACH = 3;

function isOver(statement: Statement, at: number): boolean {
  return wordBefore(statement, at) !== '';
}

function wordBefore({ words: all }: Statement, at: number): string {
  return all.slice(Math.max(0, at - REACH), at).find(({ form }) => PAST.has(form))?.form ?? '';
}
