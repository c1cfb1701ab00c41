/** Verbs that hang on others: what holds of the first, negation or "will", holds of them. */
import { gapBefore } from '../../text/gap-before.ts';
import { isBareForm } from '../../text/lexicon/irregular-verbs.ts';
import { isModal } from '../../text/lexicon/modality.ts';
import type { Predicate } from './predicates.ts';
import type { Range } from './range.ts';
import type { Statement } from './statement.ts';

/**
 * "it is not his intention to undermine encryption or outlaw its use": what holds of the first verb holds of the infinitives
 * that hang on it.
 */
export function governs(
  { words: all, tags, text }: Statement,
  previous: Predicate,
  { from, to }: Range,
): boolean {
  const between = text.slice(all[previous.to - 1]?.end ?? 0, all[from]?.start ?? 0);
  if (/[;:.!?]/.test(between)) return false;
  const infinitive = (at: number) => all[at - 1]?.form === 'to' || all[at - 2]?.form === 'to';
  if (infinitive(from)) return previous.negated;
  const bare = to - from === 1 && tags[from] === 'v' && !/(?:ed|ing)$/.test(all[from]?.form ?? '');
  return bare && /^(?:or|and|nor)$/.test(all[from - 1]?.form ?? '') && infinitive(previous.from);
}

/** "would begin to repair": what begins is as open as its beginning. */
export function beginsTo({ words: all }: Statement, { at, to }: Predicate, from: number): boolean {
  return (
    to === from - 1 &&
    all[to]?.form === 'to' &&
    /^(?:beg[aiu]n|start(?:ed)?|continued?|help(?:ed)?)$/.test(all[at]?.form ?? '')
  );
}

/** "will be renamed and employ 90 people": a bare verb behind "and" has the auxiliary of the verb before. */
export function sharesAuxiliary(
  { words: all, tags }: Statement,
  governor: Predicate,
  { from, to }: Range,
): boolean {
  const form = all[from]?.form ?? '';
  return (
    to - from === 1 &&
    tags[from] === 'v' &&
    /^(?:and|or)$/.test(all[from - 1]?.form ?? '') &&
    isBareForm(form) &&
    isModal(all[governor.from]?.form ?? '')
  );
}

/** "had not, as of yesterday, announced": one verb group around an insertion. */
export function isInterrupted(
  { words: all, tags, text }: Statement,
  previous: Predicate,
  from: number,
): boolean {
  const comma = (i: number) => gapBefore(text, all, i).includes(',');
  const auxiliaries = !tags.slice(previous.from, previous.to).includes('v');
  return auxiliaries && tags[from] === 'v' && comma(previous.to) && comma(from);
}
