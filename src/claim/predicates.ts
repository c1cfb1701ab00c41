/**
 * The predicates of a sentence: verb groups with what stands around them, from parts of speech alone. No parser of
 * dependencies is needed for what a comparison asks: who stands on which side of the verb, is it negated, and
 * does the sentence say that it happened, or that somebody plans, demands, fears or denies it.
 */

import { isNegative } from '../text/lexicon/negation.ts';
import { type Mode, modesOf } from './modes.ts';
import type { Range } from './range.ts';
import type { Statement } from './statement.ts';

export interface Predicate extends Range {
  /** The verb that names what happens, or the copula. */
  readonly at: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modes: ReadonlySet<Mode>;
  /** What stands before it (who does it; whom it happens to, when passive) and behind it. */
  readonly subject: Range;
  readonly object: Range;
}

const BE = new Set("is are was were be been being am 's isn't aren't wasn't weren't it's".split(' '));

/** Finds the predicates of a sentence in order. Linear in its words. */
export function predicates(statement: Statement): Predicate[] {
  const groups = verbGroups(statement);
  const found: Predicate[] = [];
  groups.forEach(({ from, to, at }, i) => {
    const previous = found[i - 1];
    const start = groups[i - 1]?.to ?? 0;
    const next = groups[i + 1]?.from ?? statement.words.length;
    const shared = previous && sharesSubject(statement, from, to, start);
    const split = previous !== undefined && isInterrupted(statement, previous, from);
    const governing = previous && governs(statement, previous, { from, to }) ? previous : null;
    found.push({
      from,
      to,
      at,
      passive: isPassive(statement, from, to, at),
      negated:
        isNegated(statement, from, to, clauseStart(statement, start, from)) !==
        ((split ? previous.negated : governing?.negated) ?? false),
      modes: new Set([
        ...modesOf(statement, { from, to }, start),
        ...(split ? previous.modes : (governing?.modes ?? [])),
      ]),
      subject: shared
        ? (controller(statement, previous, from) ?? previous.subject)
        : subjectBefore(statement, groups, from, clauseStart(statement, start, from)),
      object: { from: to, to: clauseEnd(statement, to, next) },
    });
  });
  return found;
}

/** Words that begin a clause of their own: what stands before them is no subject of the verb behind. */
const SUBORDINATORS = new Set('while whereas because although though when if unless until where'.split(' '));

function clauseStart({ words: all, tags }: Statement, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (opensClause(all[i]?.form ?? '', tags[i] ?? '')) return i + 1;
  return from;
}

function clauseEnd({ words: all, tags }: Statement, from: number, to: number): number {
  for (let i = from; i < to; i++) if (opensClause(all[i]?.form ?? '', tags[i] ?? '')) return i;
  return to;
}

function opensClause(form: string, tag: string): boolean {
  return SUBORDINATORS.has(form) || (tag === 's' && /^(?:that|since|as)$/.test(form));
}

/** "ordered the firm to pay": the noun phrase between the two verbs does what the second says; null for none. */
function controller(
  { words: all, tags, text }: Statement,
  { to, passive }: Predicate,
  from: number,
): Range | null {
  if (passive || all[from - 1]?.form !== 'to' || !/[dnNoam]/.test(tags[to] ?? '')) return null;
  const between = { from: to, to: from - 1 };
  const named = /[nNo]/.test(tags.slice(between.from, between.to));
  const whole = !/[,;:]/.test(text.slice(all[to - 1]?.end ?? 0, all[from]?.start ?? 0));
  return named && whole && !tags.slice(between.from, between.to).includes('p') ? between : null;
}

function verbGroups({ words: all, tags, text }: Statement) {
  const groups: { from: number; to: number; at: number }[] = [];
  let i = 0;
  while (i < all.length) {
    if (!/[vx]/.test(tags[i] ?? '') || isAdjective(tags, i)) {
      i++;
      continue;
    }
    let to = i + 1;
    let at = i;
    for (let j = i + 1; j < all.length; j++) {
      const form = all[j]?.form ?? '';
      const gap = text.slice(all[j - 1]?.end ?? 0, all[j]?.start ?? 0);
      if (/[,;:()—–]/.test(gap)) break;
      if (/[vx]/.test(tags[j] ?? '')) {
        // A second full verb begins its own group, unless the first was an auxiliary.
        if (tags[at] === 'v' && tags[j] === 'v') break;
        if (tags[at] === 'v' && tags[j] === 'x') break;
        at = j;
        to = j + 1;
      } else if (form === 'not' || form === 'never') {
        to = j + 1;
      } else if (form === 'no' && all[j + 1]?.form === 'longer') {
        j++;
        to = j + 1;
      } else if (tags[j] !== 'r') break;
    }
    groups.push({ from: i, to, at });
    i = to;
  }
  return groups;
}

/** What stands before a verb; "Ohio, which was to vote, delayed …": an insertion between commas is skipped. */
function subjectBefore(
  { words: all, tags, text }: Statement,
  groups: readonly Range[],
  verb: number,
  start: number,
): Range {
  let from = verb;
  while (from > start && tags[from - 1] === 'r') from--;
  const comma = (i: number) => text.slice(all[i - 1]?.end ?? 0, all[i]?.start ?? 0).includes(',');
  if (!comma(from)) return { from: start, to: from };
  let opening = from - 1;
  while (opening > 0 && !comma(opening)) opening--;
  if (opening <= 0) return { from: start, to: from };
  // Verbs between the commas must belong to a relative clause, else they are clauses of their own.
  const inside = groups.find((group) => group.from >= opening && group.from < from);
  const relative = /^(?:which|who|whose|where|that)$/;
  const leading = [all[opening], inside && all[inside.from - 1]].some((word) =>
    relative.test(word?.form ?? ''),
  );
  if (inside && !leading) return { from: start, to: from };
  return { from: groups.filter((group) => group.to <= opening).at(-1)?.to ?? 0, to: opening };
}

/** "the encrypted messages": a participle between a determiner or adjective and a noun is no predicate. */
function isAdjective(tags: string, i: number): boolean {
  return tags[i] === 'v' && /[da]/.test(tags[i - 1] ?? '') && /[nN]/.test(tags[i + 1] ?? '');
}

function isPassive({ words: all }: Statement, from: number, to: number, at: number): boolean {
  const verb = all[at]?.form ?? '';
  if (verb.endsWith('ing') || BE.has(verb)) return false;
  for (let i = from; i < at; i++) if (BE.has(all[i]?.form ?? '')) return true;
  return all[to]?.form === 'by' && /(?:ed|en|n|t)$/.test(verb);
}

/**
 * "it is not his intention to undermine encryption or outlaw its use": what holds of the first verb holds of the infinitives
 * that hang on it.
 */
function governs({ words: all, tags, text }: Statement, previous: Predicate, { from, to }: Range): boolean {
  const between = text.slice(all[previous.to - 1]?.end ?? 0, all[from]?.start ?? 0);
  if (/[;:.!?]/.test(between)) return false;
  const infinitive = (at: number) => all[at - 1]?.form === 'to' || all[at - 2]?.form === 'to';
  if (infinitive(from)) return previous.negated;
  const bare = to - from === 1 && tags[from] === 'v' && !/(?:ed|ing)$/.test(all[from]?.form ?? '');
  return bare && /^(?:or|and|nor)$/.test(all[from - 1]?.form ?? '') && infinitive(previous.from);
}

/** "had not, as of yesterday, announced": one verb group around an insertion. */
function isInterrupted({ words: all, tags, text }: Statement, previous: Predicate, from: number): boolean {
  const comma = (i: number) => text.slice(all[i - 1]?.end ?? 0, all[i]?.start ?? 0).includes(',');
  const auxiliaries = !tags.slice(previous.from, previous.to).includes('v');
  return auxiliaries && tags[from] === 'v' && comma(previous.to) && comma(from);
}

/** "Macron visited Berlin and met Merkel", "…, killing four": the subject is the one before. */
function sharesSubject({ words: all, tags }: Statement, from: number, to: number, start: number): boolean {
  const before = all[from - 1]?.form ?? '';
  if (from === start) return true;
  if (/^(?:and|or|but|then|to)$/.test(before)) return true;
  return to - from === 1 && tags[from] === 'v' && (all[from]?.form ?? '').endsWith('ing');
}

/** How many words before the verb a "no one", "never" or "neither" still reaches. */
const NEGATION_REACH = 3;

function isNegated(statement: Statement, from: number, to: number, start: number): boolean {
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
  return negations % 2 === 1;
}

/** "not only", "not limited to": what follows holds all the same. */
function isUndone({ words: all }: Statement, at: number): boolean {
  return all[at]?.form === 'not' && /^(?:only|just|limited|merely|least)$/.test(all[at + 1]?.form ?? '');
}
