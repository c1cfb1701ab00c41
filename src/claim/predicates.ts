/**
 * The predicates of a sentence: verb groups with what stands around them, from parts of speech alone. No parser of
 * dependencies is needed for what a comparison asks: who stands on which side of the verb, is it negated, and
 * does the sentence say that it happened, or that somebody plans, demands, fears or denies it.
 */

import { isNegated } from './is-negated.ts';
import { type Mode, modesOf } from './modes.ts';
import type { Range } from './range.ts';
import type { Statement } from './statement.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';
import { controller, coordinated, sharesSubject, subjectBefore } from './verb-subjects.ts';

export interface Predicate extends VerbGroup {
  readonly passive: boolean;
  readonly negated: boolean;
  /** An infinitive or a participle that hangs on another verb or a noun: "believed to be", "a program written in Python". */
  readonly dependent: boolean;
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
    const opening = statement.breaks.findLast((at) => at <= from) ?? 0;
    const previous = (groups[i - 1]?.to ?? 0) > opening ? found[i - 1] : undefined;
    const start = Math.max(groups[i - 1]?.to ?? 0, opening);
    const next = Math.min(
      groups[i + 1]?.from ?? statement.words.length,
      statement.breaks.find((at) => at > from) ?? statement.words.length,
    );
    const shared = previous && sharesSubject(statement, from, to, start);
    const own = found.filter((one) => one.from >= opening);
    const governor = shared ? coordinated(statement, own, from) : previous;
    const split = previous !== undefined && isInterrupted(statement, previous, from);
    const governing = previous && governs(statement, previous, { from, to }) ? previous : null;
    const reduced = isReduced(statement, previous, { from, to });
    found.push({
      from,
      to,
      at,
      passive: isPassive(statement, from, to, at) || reduced,
      dependent:
        reduced ||
        statement.words[from - 1]?.form === 'to' ||
        (previous?.dependent === true && previous.to === from),
      negated:
        isNegated(statement, from, to, clauseStart(statement, start, from)) !==
        ((split ? previous.negated : governing?.negated) ?? false),
      modes: new Set([
        ...modesOf(statement, { from, to }, start),
        ...(split ? previous.modes : (governing?.modes ?? [])),
        ...(shared && governor?.modes.has('alleged') ? (['alleged'] as const) : []),
      ]),
      subject: shared
        ? (controller(statement, previous, from) ?? (governor ?? previous).subject)
        : reduced && previous && isCopula(statement, previous)
          ? { from: previous.subject.from, to: from }
          : subjectBefore(statement, groups, from, clauseStart(statement, start, from), opening),
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

/** Verbs that take a clause without "that": the noun behind them acts. */
const REPORTING =
  /^(?:sa(?:id|ys?|ying)|report(?:s|ed)?|believe[sd]?|th(?:ink|inks|ought)|claim(?:s|ed)?|know|knows|knew|told|tells?|add(?:s|ed)?|state[sd]?|indicate[sd]?|announce[sd]?|note[sd]?|suggest(?:s|ed)?|show(?:s|ed)?|saw|heard|found|hope[sd]?|argue[sd]?|warn(?:s|ed)?|confirm(?:s|ed)?|insist(?:s|ed)?|wrote|alleged?|revealed?)$/;

/**
 * "a program written in Python", "issued warrants on people believed to have": a participle behind a noun that is the object of
 * another verb already speaks of that noun.
 */
function isReduced(
  { words: all, tags, text }: Statement,
  previous: Predicate | undefined,
  { from, to }: Range,
): boolean {
  if (!previous || to - from !== 1 || tags[from] !== 'v' || !/(?:ed|en|wn)$/.test(all[from]?.form ?? ''))
    return false;
  const between = tags.slice(previous.to, from);
  const whole = !/[,;:()—–]/.test(text.slice(all[previous.to]?.end ?? 0, all[from]?.start ?? 0));
  return (
    whole &&
    /^[dnNampor]*[nN]$/.test(between) &&
    !REPORTING.test(all[previous.at]?.form ?? '') &&
    /[pt]/.test(tags[to] ?? '')
  );
}

function isCopula({ words: all, tags }: Statement, { at }: Predicate): boolean {
  return tags[at] === 'x' && BE.has(all[at]?.form ?? '');
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
