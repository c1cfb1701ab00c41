/** Does a sentence's number hold of something else than the claim's: another time, another measure, the whole and not its part? */
import type { Quantity } from '../../../text/quantities.ts';
import { prepositionOf } from '../../reading/prepositions.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting } from '../align-terms.ts';
import { isWhole } from './pair-quantities.ts';

/** How far behind its number a noun stands that says of what it holds, in words. */
const SETTING_REACH = 5;

/**
 * "every eight minutes in the evening" asked, "every eight minutes by day and every fifteen in the evening" printed: between the number
 * and the word that stands behind it in the claim the sentence has another one.
 */
export function isOtherSetting(
  claim: Statement,
  asked: Quantity,
  source: Statement,
  printed: Quantity,
  meetings: readonly Meeting[],
): boolean {
  const rivals = source.quantities.filter(
    (other) =>
      other !== printed && other.kind === asked.kind && other.unit === asked.unit && !isWhole(source, other),
  );
  if (rivals.length === 0) return false;
  const nouns = meetings.filter(({ term, where }) => where === 'sentence' && /[nN]/.test(term.tag));
  const next = claim.quantities.find((other) => other.from >= asked.to);
  const setting = nouns.find(
    ({ term }) =>
      term.at >= asked.to &&
      term.at - asked.to < SETTING_REACH &&
      (next === undefined || term.at < next.from) &&
      /^(?:in|at|on|during|for|to)$/.test(prepositionOf(claim, term.at)) &&
      // "mainly due to higher costs": why, and not of what.
      !claim.words.slice(asked.to, term.at).some(({ form }) => /^(?:due|owing|thanks|because)$/.test(form)),
  );
  if (setting && rivals.some((other) => other.from >= printed.to && other.to <= setting.at)) return true;
  // "at a depth of 19 kilometres, 40 kilometres from the port": what stands right in front of a number measures it.
  const measured = nouns.findLast(({ term }) => isMeasuredBy(claim, term.at, asked));
  if (!measured || asked.kind === 'count') return false;
  const behind = ({ from }: Quantity) => from > measured.at && from - measured.at <= MEASURED_REACH;
  // "the 876-metre span".
  const beside = behind(printed) || (printed.to <= measured.at && measured.at - printed.to < MEASURED_REACH);
  return !beside && rivals.some(behind);
}

/** "a depth of 40 kilometres", "income was £214,000", "income £198,500". */
function isMeasuredBy({ words: all }: Statement, noun: number, { from }: Quantity): boolean {
  const joint = all[noun + 1]?.form ?? '';
  return noun + 1 === from || (noun + 2 === from && /^(?:of|is|was|are|were)$/.test(joint));
}

/** How far in front of its number what it measures stands, in words. */
const MEASURED_REACH = 2;

/** "The county pays 6 million" asked, "costs 6 million, half of which the county pays" printed: the verb is of the part. */
export function isOfWhole(
  claim: Statement,
  source: Statement,
  printed: Quantity,
  meetings: readonly Meeting[],
): boolean {
  const { words: all, quantities } = source;
  const which = all.findIndex(({ form }, i) => /^wh(?:ich|om)$/.test(form) && all[i - 1]?.form === 'of');
  const part = quantities.find(({ to }) => to === which - 1);
  const verb = meetings.find(({ term, where }) => where === 'sentence' && claim.tags[term.at] === 'v');
  // Where the claim tells the part too, it speaks of the whole by the way.
  if (!part || verb === undefined || claim.quantities.length > 1) return false;
  return printed.to <= part.from && verb.at > which;
}
