/** A claim's dates against those of a sentence, as intervals of days. */
import type { Reason } from '../../../domain.ts';
import type { CalendarInterval } from '../../../text/calendar.ts';
import type { DateMention } from '../../../text/dates.ts';
import { holds, onlyIn, type Range } from '../../reading/range.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting } from '../align-terms.ts';
import { areOpposed, carries, differs, isBound, isTime, within, yearDecides } from './date-intervals.ts';

export interface DateMeeting {
  readonly date: DateMention;
  readonly result: 'matches' | 'differs' | 'open' | 'missing';
  /** Only one date of this kind stands on each side: only then may a difference refute. */
  readonly sameSlot: boolean;
  /** The sentence prints it, year and all; else a neighbour or the day of publication lends something. */
  readonly firm: boolean;
  /** Of several dates the one that hangs on the claim's verb was taken: contradicts only what is otherwise told. */
  readonly chosen: boolean;
  readonly reason: Reason;
}

/**
 * Meets each date of the claim with a date of the sentence, of its neighbours, or of the article itself.
 *
 * @param nearby dates of the sentences around, which may confirm but never contradict
 * @param verb the words of the sentence that hang on the claim's own verb, null where it does not stand there
 * @param meetings where the claim's words stand in the sentence
 * @param published the day(s) of the article, null when unknown; news happens then, unless it says otherwise
 */
export function compareDates(
  claim: Statement,
  wanted: readonly DateMention[],
  source: Statement,
  nearby: readonly DateMention[],
  published: CalendarInterval | null,
  verb: Range | null = null,
  meetings: readonly Meeting[] = [],
): DateMeeting[] {
  const clause = wanted.length === 1 ? verb : null;
  const used = new Set<DateMention>();
  const matched = new Map<DateMention, DateMention>();
  for (const date of wanted) {
    const fitting = source.dates.filter(
      (other) => isTime(other) === isTime(date) && !used.has(other) && !areOpposed(other, date),
    );
    const beside = ofSameNoun(claim, date, fitting, meetings);
    const own = beside.length > 0 ? beside : inClauseOr(clause, fitting);
    const matching = own.find((other) => carries(other, date) || samePrint(claim, date, source, other));
    if (!matching || (verb && isToldByLapse(source, verb, matching))) continue;
    matched.set(date, matching);
    if (matching.relation === date.relation) used.add(matching);
  }
  const lapse = source.quantities.some(
    ({ kind, to }) => kind === 'duration' && countsFromAnother(source, to),
  );
  const unmatched = wanted.filter((date) => !matched.has(date));
  return wanted.map((date) => {
    const matching = matched.get(date);
    if (matching) {
      const lent = matching.inferred && matching.month !== null && date.year !== null;
      return { ...meeting(claim, date, printed(source, matching), 'matches', false), firm: !lent };
    }
    const left = source.dates.filter((other) => isTime(other) === isTime(date) && !used.has(other));
    const nearest = inClauseOr(clause, left);
    const own = alike(date, nearest);
    const open = own.filter((other) => !differs(other, date) || areOpposed(other, date));
    const differing = own.filter((other) => !open.includes(other));
    const [other] = differing;
    // A year that is not printed is no ground for "otherwise": the sentence may tell of another year's event.
    // Nor is one where the very date stands elsewhere in the sentence.
    const elsewhere = left.some((one) => carries(one, date) && one.relation === date.relation);
    // Or where it tells how long before or after another day it was.
    if (other && open.length === 0 && !elsewhere && !lapse && !yearDecides(other, date)) {
      const single = own.length === 1 && unmatched.filter((one) => isTime(one) === isTime(date)).length === 1;
      const sameSlot =
        single &&
        (other.relation === date.relation || (isBound(date) && other.relation === 'on')) &&
        !(other.inferred && date.inferred);
      const chosen = nearest.length < left.length;
      return { ...meeting(claim, date, printed(source, other), 'differs', sameSlot), chosen };
    }
    const unclear = open[0] ?? other;
    if (!unclear && nearby.some((one) => carries(one, date))) {
      return meeting(claim, date, claim.text.slice(date.start, date.end), 'matches', false);
    }
    // A year or month in which the article itself appeared goes without saying in its sentences.
    const dated = date.interval && published && date.precision !== 'day' && within(published, date.interval);
    if (!unclear && dated) return meeting(claim, date, '', 'matches', false);
    return meeting(claim, date, unclear ? printed(source, unclear) : '', unclear ? 'open' : 'missing', false);
  });
}

/** "joined in 2016 and has run it since 2020": where the verb has one date of its own, that one is meant; else any. */
function inClauseOr(clause: Range | null, all: readonly DateMention[]): readonly DateMention[] {
  const own = clause && onlyIn(clause, all);
  return own ? [own] : all;
}

/**
 * "completed in 1862 and replaced one that had burned down five years earlier", "opened in 1819, eight years after his death": when the
 * claim's own verb happened is told by how long it is from another day.
 */
function isToldByLapse(source: Statement, verb: Range, date: DateMention): boolean {
  const { quantities, words: all } = source;
  if (holds(verb, date.from)) return false;
  return quantities.some(({ kind, from, to }) => {
    const behind = all[to]?.form ?? '';
    if (kind !== 'duration') return false;
    if (countsFromAnother(source, to)) return holds(verb, from);
    return /^(?:after|before)$/.test(behind) && verb.from > to && verb.from - to <= LAPSE_REACH;
  });
}

/** "five years earlier": a time that counts from another one. */
function countsFromAnother({ words: all }: Statement, behind: number): boolean {
  return /^(?:earlier|later)$/.test(all[behind]?.form ?? '');
}

/** How far behind "eight years after" stands what happened, in words. */
const LAPSE_REACH = 4;

/** How far behind its noun a date stands in the claim and in the sentence, and how far behind "since", in words. */
const ASKED_REACH = 3;
const PRINTED_REACH = 8;
const SINCE_REACH = 6;

/**
 * "the smallest crop since 2012", "the first time since floods in February": a date that does not say when the verb happened is
 * met by one behind the same noun.
 */
function ofSameNoun(
  { words: all }: Statement,
  { from, relation }: DateMention,
  fitting: readonly DateMention[],
  meetings: readonly Meeting[],
): readonly DateMention[] {
  const since = all.slice(Math.max(0, from - SINCE_REACH), from - 1).some(({ form }) => SINCE.test(form));
  if (relation !== 'since' && !since) return [];
  const noun = meetings.findLast(({ term }) => term.at < from && from - term.at <= ASKED_REACH);
  if (noun?.where !== 'sentence' || !/[nN]/.test(noun.term.tag)) return [];
  return fitting.filter(
    (other) => other.relation === relation && other.from > noun.at && other.from - noun.at <= PRINTED_REACH,
  );
}

const SINCE = /^(?:since|after|before|until)$/;

/** Of several dates those that are printed alike: a day and month beside a day and month, a weekday beside a weekday. */
function alike(date: DateMention, all: readonly DateMention[]): readonly DateMention[] {
  const shape = ({ month, weekday, day }: DateMention) =>
    `${month !== null} ${day !== null} ${weekday !== null}`;
  const same = all.filter((other) => shape(other) === shape(date));
  return same.length > 0 ? same : all;
}

function printed({ text }: Statement, { start, end }: DateMention): string {
  return text.slice(start, end);
}

/** "last week" and "last week": relative dates that no calendar day is known for. */
function samePrint(claim: Statement, date: DateMention, source: Statement, other: DateMention): boolean {
  return (
    date.interval === null &&
    isBound(date) === isBound(other) &&
    plainly(printed(claim, date)) === plainly(printed(source, other))
  );
}

/** "this year's" is "this year". */
function plainly(text: string): string {
  return text.toLowerCase().replace(/['’]s$/, '');
}

function meeting(
  claim: Statement,
  date: DateMention,
  shown: string,
  result: DateMeeting['result'],
  sameSlot: boolean,
): DateMeeting {
  const relation = ({ matches: 'matches', differs: 'differs', open: 'hedged', missing: 'missing' } as const)[
    result
  ];
  const reason: Reason = {
    aspect: 'date',
    claim: claim.text.slice(date.start, date.end),
    source: shown,
    relation,
  };
  return { date, result, sameSlot, firm: false, chosen: false, reason };
}
