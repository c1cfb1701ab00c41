/**
 * The predicates of a sentence: verb groups with what stands around them, from parts of speech alone. No parser of
 * dependencies is needed for what a comparison asks: who stands on which side of the verb, is it negated, and
 * does the sentence say that it happened, or that somebody plans, demands, fears or denies it.
 */

import { gapBefore } from '../../text/gap-before.ts';
import { beginsTo, governs, isInterrupted, sharesAuxiliary } from './governed-verbs.ts';
import { isNegated } from './is-negated.ts';
import type { Mode } from './mode-words.ts';
import { modesOf } from './modes.ts';
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
    const joint = jointBefore(statement, previous, from);
    // "runs on the line and Hector stands": what follows "and" is not what the first verb has.
    if (previous && joint !== null && joint < previous.object.to)
      found[i - 1] = { ...previous, object: { from: previous.object.from, to: joint } };
    const start = Math.max(groups[i - 1]?.to ?? 0, opening, joint === null ? 0 : joint + 1);
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
        ...(previous && beginsTo(statement, previous, from) ? previous.modes : []),
        ...(shared && governor && sharesAuxiliary(statement, governor, { from, to }) ? governor.modes : []),
      ]),
      subject: relative(
        statement,
        shared
          ? (controller(statement, previous, from) ?? (governor ?? previous).subject)
          : reduced && previous && isCopula(statement, previous)
            ? { from: previous.subject.from, to: from }
            : carriesOn(statement, previous, { from, to })
              ? { from: previous?.subject.from ?? from, to: previous?.from ?? from }
              : subjectBefore(statement, groups, from, clauseStart(statement, start, from), opening),
      ),
      object: { from: to, to: clauseEnd(statement, to, next) },
    });
  });
  return found;
}

/** Words that begin a clause of their own: what stands before them is no subject of the verb behind. */
const SUBORDINATORS = new Set('while whereas because although though when if unless until where'.split(' '));

function clauseStart(statement: Statement, from: number, to: number): number {
  const { words: all, tags } = statement;
  for (let i = to - 1; i >= from; i--) {
    if (opensClause(all[i]?.form ?? '', tags[i] ?? '') || isTemporal(statement, i, to)) return i + 1;
    if (i > from && isBehindSemicolon(statement, i)) return i;
  }
  return from;
}

function clauseEnd(statement: Statement, from: number, to: number): number {
  const { words: all, tags } = statement;
  for (let i = from; i < to; i++) {
    if (opensClause(all[i]?.form ?? '', tags[i] ?? '') || isTemporal(statement, i, to)) return i;
    if (isBehindSemicolon(statement, i)) return i;
  }
  return to;
}

/** "after its hull was punctured": a preposition that begins a clause, with the subject of the verb at `verb` right behind it. */
function isTemporal({ words: all, tags, text }: Statement, at: number, verb: number): boolean {
  return (
    !/[,;:]/.test(text.slice(all[at]?.end ?? 0, all[verb]?.start ?? 0)) &&
    /^(?:after|before)$/.test(all[at]?.form ?? '') &&
    /^[dnNoam]*[nNo]$/.test(tags.slice(at + 1, verb)) &&
    /[vx]/.test(tags[verb] ?? '') &&
    !/ing$/.test(all[verb]?.form ?? '')
  );
}

function isBehindSemicolon({ words: all, text }: Statement, at: number): boolean {
  return gapBefore(text, all, at).includes(';');
}

function opensClause(form: string, tag: string): boolean {
  return SUBORDINATORS.has(form) || (tag === 's' && /^(?:that|since|as)$/.test(form));
}

/**
 * The "and" behind which a clause of its own begins, with a noun phrase for its subject right in front of the verb; null for none.
 * "said Apple and Google agreed" begins none.
 */
function jointBefore(
  { words: all, tags, text }: Statement,
  previous: Predicate | undefined,
  from: number,
): number | null {
  const participle = /ing$/;
  const before = all[previous?.at ?? -1]?.form ?? '';
  if (
    !previous ||
    participle.test(all[from]?.form ?? '') ||
    participle.test(before) ||
    REPORTING.test(before)
  )
    return null;
  for (let i = from - 1; i >= previous.to; i--) {
    // "made from cellulose and chitin, has pores": behind a comma goes on what was begun before.
    if (gapBefore(text, all, i + 1).includes(',')) return null;
    if (opensClause(all[i]?.form ?? '', tags[i] ?? '') || all[i]?.form === 'to') return null;
    if (!/^(?:and|but|or)$/.test(all[i]?.form ?? '')) continue;
    const subject = tags.slice(i + 1, from).replace(/r+$/, '');
    return /^[dnNoam][dnNoampr]*$/.test(subject) && /[nNo]/.test(subject) ? i : null;
  }
  return null;
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
  const apart = text.slice(all[previous.to]?.end ?? 0, all[from]?.start ?? 0);
  // "was a private college, founded in 1905": behind a copula it speaks of the subject, comma or not.
  const described = isCopula({ words: all, tags }, previous) && /^[^,;:()—–]*, $/.test(apart);
  const whole = described || !/[,;:()—–]/.test(apart);
  return (
    whole &&
    /^[dnNampor]*[nN]$/.test(between) &&
    !REPORTING.test(all[previous.at]?.form ?? '') &&
    /[pt]/.test(tags[to] ?? '')
  );
}

/** "A ferry carrying 83 people ran aground": a participle behind its noun, up to the verb that the noun has. */
function carriesOn(
  { words: all, tags, text }: Statement,
  previous: Predicate | undefined,
  { from, to }: Range,
): boolean {
  if (!previous || previous.to - previous.from !== 1 || !/ing$/.test(all[previous.at]?.form ?? ''))
    return false;
  if (!/[nN]/.test(tags[previous.from - 1] ?? '') || previous.subject.to !== previous.from) return false;
  const finite =
    /[vx]/.test(tags[from] ?? '') && !/ing$/.test(all[from]?.form ?? '') && all[from - 1]?.form !== 'to';
  const whole = !/[,;:](?!\d)/.test(text.slice(all[previous.from - 1]?.end ?? 0, all[from]?.start ?? 0));
  const between = tags.slice(previous.to, from);
  return finite && whole && to > from && /^[dnNampo]*[nN][rnN]*$/.test(between);
}

function isCopula({ words: all, tags }: Pick<Statement, 'words' | 'tags'>, { at }: Predicate): boolean {
  return tags[at] === 'x' && BE.has(all[at]?.form ?? '');
}

function isPassive({ words: all, tags }: Statement, from: number, to: number, at: number): boolean {
  const verb = all[at]?.form ?? '';
  if (verb.endsWith('ing') || BE.has(verb)) return false;
  // "Sohail Khan (born in 1990)": nobody bears himself.
  if (verb === 'born') return true;
  for (let i = from; i < at; i++) if (BE.has(all[i]?.form ?? '')) return true;
  // "put forward by the Alliance".
  const by = PARTICLE.test(all[to]?.form ?? '') ? to + 1 : to;
  // "won by 22 seconds": a margin acts on nobody.
  return all[by]?.form === 'by' && tags[by + 1] !== 'm' && /(?:ed|en|n|t)$/.test(verb);
}

const PARTICLE = /^(?:up|down|out|off|over|on|away|back|in|forward|together|through)$/;

/** "won by Lagat, and the women's by Dorn, who improved": the name right in front of "who" is whom it means. */
function relative({ words: all, tags }: Statement, subject: Range): Range {
  if (all[subject.to - 1]?.form !== 'who' || tags[subject.to - 2] !== 'N') return subject;
  let from = subject.to - 2;
  while (from > subject.from && /[naN]/.test(tags[from - 1] ?? '')) from--;
  return { from, to: subject.to };
}
