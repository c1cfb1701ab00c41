import { isNegative } from '../../text/lexicon/negation.ts';
import type { Statement } from './statement.ts';

/** How many words before the verb a "no one", "never" or "neither" still reaches. */
const NEGATION_REACH = 3;

/** Whether the verb group at these words is negated; `start` is where its clause begins. */
export function isNegated(statement: Statement, from: number, to: number, start: number): boolean {
  const { words: all, text } = statement;
  let negations = 0;
  for (let i = from; i < to; i++) {
    if (isNegative(all[i]?.form ?? '') && !isUndone(statement, i)) negations++;
  }
  for (let i = Math.max(start, from - NEGATION_REACH); i < from; i++) {
    const gap = text.slice(all[i]?.end ?? 0, all[from]?.start ?? 0);
    const form = all[i]?.form ?? '';
    if (isNegative(form) && !/[,;:()]/.test(gap) && form !== 'without') negations++;
  }
  // "no traces of poison were found": the subject itself is none.
  const first = all[start]?.form ?? '';
  const far = from - start > NEGATION_REACH;
  if (
    far &&
    /^(?:no|none|neither|nobody)$/.test(first) &&
    !/[,;:()]/.test(text.slice(all[start]?.end ?? 0, all[from]?.start ?? 0))
  )
    negations++;
  // "has yet to concede" is "has not conceded".
  if (all[from - 1]?.form === 'to' && all[from - 2]?.form === 'yet') negations++;
  // "has no plans", "is nobody": the negation stands right behind the verb.
  const behind = all[to]?.form ?? '';
  const exact = /^(?:more|less|fewer|later|earlier)$/.test(all[to + 1]?.form ?? '');
  if (/^(?:no|nobody|nothing|none|neither|never)$/.test(behind) && !exact) negations++;
  // "were without water" is "had no water".
  if (behind === 'without' && /^(?:is|are|was|were|been|be|left|went|gone)$/.test(all[to - 1]?.form ?? ''))
    negations++;
  return negations % 2 === 1;
}

/** "not only", "not limited to": what follows holds all the same. */
function isUndone({ words: all }: Statement, at: number): boolean {
  return all[at]?.form === 'not' && /^(?:only|just|limited|merely|least)$/.test(all[at + 1]?.form ?? '');
}
