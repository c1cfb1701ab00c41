/** Which words in front of a verb are its subject: its own, the one of a verb before, or what stands between two verbs. */
import { gapBefore } from '../../text/gap-before.ts';
import type { Predicate } from './predicates.ts';
import type { Range } from './range.ts';
import type { Statement } from './statement.ts';

/** "Macron visited Berlin and met Merkel", "…, killing four": the subject is the one before. */
export function sharesSubject(
  { words: all, tags }: Statement,
  from: number,
  to: number,
  start: number,
): boolean {
  const before = all[from - 1]?.form ?? '';
  if (from === start) return true;
  if (/^(?:and|or|but|then|to)$/.test(before)) return true;
  return to - from === 1 && tags[from] === 'v' && (all[from]?.form ?? '').endsWith('ing');
}

/** "issued warrants …, and demanded": behind "and" the last verb that is no infinitive and no participle shares its subject. */
export function coordinated(
  { words: all }: Statement,
  found: readonly Predicate[],
  from: number,
): Predicate | undefined {
  const joint = all[from - 1]?.form ?? '';
  const finite = /ed$/.test(all[from]?.form ?? '');
  if (!/^(?:and|but)$/.test(joint) || !finite) return found.at(-1);
  return (
    found.findLast(({ at, dependent }) => !dependent && !/ing$/.test(all[at]?.form ?? '')) ?? found.at(-1)
  );
}

/** "ordered the firm to pay": the noun phrase between the two verbs does what the second says; null for none. */
export function controller(
  { words: all, tags, text, dates }: Statement,
  { to, passive }: Predicate,
  from: number,
): Range | null {
  // "called on Interpol to publish": what the demand is made of.
  const first = /^(?:on|upon|from|for|of)$/.test(all[to]?.form ?? '') ? to + 1 : to;
  if (passive || all[from - 1]?.form !== 'to' || !/[dnNoam]/.test(tags[first] ?? '')) return null;
  const between = { from: first, to: from - 1 };
  // "voted on Tuesday to buy": a day does nothing.
  if (dates.some((date) => date.from <= first && date.to >= between.to)) return null;
  const named = /[nNo]/.test(tags.slice(between.from, between.to));
  const whole = !/[,;:]/.test(text.slice(all[to - 1]?.end ?? 0, all[from]?.start ?? 0));
  return named && whole && !tags.slice(between.from, between.to).includes('p') ? between : null;
}

/** What stands before a verb; "Ohio, which was to vote, delayed …": an insertion between commas is skipped. */
export function subjectBefore(
  { words: all, tags, text }: Statement,
  groups: readonly Range[],
  verb: number,
  start: number,
  floor: number,
): Range {
  let from = verb;
  while (from > start && tags[from - 1] === 'r') from--;
  const comma = (i: number) => gapBefore(text, all, i).includes(',');
  if (!comma(from)) return { from: start, to: from };
  let opening = from - 1;
  while (opening > floor && !comma(opening)) opening--;
  if (opening <= floor) return { from: start, to: from };
  // Verbs between the commas must belong to a relative clause, else they are clauses of their own.
  const inside = groups.find((group) => group.from >= opening && group.from < from);
  const relative = /^(?:which|who|whose|where|that)$/;
  const leading = [all[opening], inside && all[inside.from - 1]].some((word) =>
    relative.test(word?.form ?? ''),
  );
  // "The bill, put forward by the Alliance, was backed": a participle opens the insertion.
  const participle = inside?.from === opening && tags[inside.to] === 'p';
  if (inside && !leading && !participle) return { from: start, to: from };
  const last = groups.filter((group) => group.to <= opening).at(-1)?.to ?? floor;
  return { from: Math.max(last, floor), to: opening };
}
