/** How much of a claim its source says in other clauses than the one of the claim's verb. */
import { gapBefore } from '../../text/gap-before.ts';
import type { Predicate } from '../reading/predicates.ts';
import { prepositionOf } from '../reading/prepositions.ts';
import { holds, type Range } from '../reading/range.ts';
import type { Statement } from '../reading/statement.ts';
import type { Meeting } from './align-terms.ts';
import type { QuantityMeeting } from './slots/compare-quantities.ts';

const JOINT = /^(?:and|but|while|whereas|although|though)$/;
/** A clause that goes on with the subject of the one before it. */
const GOES_ON = /^(?:it|he|she|they|its|his|her|their|this|these|both|which|who)$/;

/**
 * "The original is kept in the archive; the copy was lost in a fire": of "the original was lost in a fire" the original stands
 * apart. Main clauses are told by semicolons, and commas in front of "and" or "but".
 *
 * @param main undefined for a claim without a verb
 * @returns the share of the words and numbers met that stand apart, 0 to 1; 0 where the claim itself has several clauses. O(words).
 */
export function shareApart(
  claim: Statement,
  part: Range,
  main: Predicate | undefined,
  meetings: readonly Meeting[],
  quantities: readonly QuantityMeeting[],
  source: Statement,
): number {
  const clauses = mainClauses(source, { from: 0, to: source.words.length });
  if (clauses.length < 2 || mainClauses(claim, part).length > 1 || hasTwoVerbs(claim, part)) return 0;
  const places = [
    ...meetings.flatMap(({ where, at, term }) =>
      where === 'sentence' && /[nNav]/.test(term.tag) && !isBackground(claim, term.at) ? [at] : [],
    ),
    ...quantities.flatMap(({ other }) => (other ? [other.from] : [])),
  ];
  const verb = meetings.find(({ term, where }) => term.at === main?.at && where === 'sentence')?.at;
  const count = (clause: Range) => places.filter((at) => holds(clause, at)).length;
  const home =
    clauses.find((clause) => verb !== undefined && holds(clause, verb)) ??
    clauses.toSorted((a, b) => count(b) - count(a))[0];
  if (!home || places.length === 0) return 0;
  const shared = goesOn(source, home) ? source.tags.search(/[vx]/) : 0;
  return places.filter((at) => !holds(home, at) && at >= shared).length / places.length;
}

/** "and still burns herself": a verb behind "and", without a comma. */
function hasTwoVerbs({ words: all, tags }: Statement, { from, to }: Range): boolean {
  const joint = all.findIndex(
    ({ form }, i) => i > from && i < to && /^(?:and|but)$/.test(form) && /^r*[vx]/.test(tags.slice(i + 1)),
  );
  return joint > 0 && /[vx]/.test(tags.slice(from, joint));
}

/** "the work on the pier", "affected by the recall": what the clauses around it have told already. */
function isBackground(claim: Statement, at: number): boolean {
  return /^(?:of|on|in|at|by|for)$/.test(prepositionOf(claim, at));
}

/** The main clauses of a stretch of text, each with a verb of its own. Linear in the words. */
function mainClauses({ words: all, tags, text }: Statement, { from, to }: Range): Range[] {
  const clauses: Range[] = [];
  let start = from;
  let brackets = 0;
  for (let i = from + 1; i <= to; i++) {
    const gap = i < to ? gapBefore(text, all, i) : ';';
    for (const sign of gap) brackets += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    // "(; born 1977)": what stands in brackets begins no clause.
    if (i < to && brackets > 0) continue;
    if (!gap.includes(';') && !(gap.includes(',') && JOINT.test(all[i]?.form ?? ''))) continue;
    const last = clauses.at(-1);
    if (/[vx]/.test(tags.slice(start, i)) || !last) clauses.push({ from: start, to: i });
    else clauses[clauses.length - 1] = { from: last.from, to: i };
    start = i;
  }
  return clauses;
}

/** "and lost its roof", "; it was rebuilt": the clause has no subject of its own. */
function goesOn({ words: all, tags }: Statement, { from }: Range): boolean {
  const first = JOINT.test(all[from]?.form ?? '') ? from + 1 : from;
  return from > 0 && (/^r*[vx]/.test(tags.slice(first)) || GOES_ON.test(all[first]?.form ?? ''));
}
