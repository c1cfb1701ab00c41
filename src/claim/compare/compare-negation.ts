import { gapBefore } from '../../text/gap-before.ts';
import { isNegative } from '../../text/lexicon/negation.ts';
import { ownMode } from '../reading/modes.ts';
import { negationWords } from '../reading/negation-words.ts';
import { beforeNoun } from '../reading/phrases.ts';
import type { Predicate } from '../reading/predicates.ts';
import { holds } from '../reading/range.ts';
import type { Statement } from '../reading/statement.ts';
import type { Meeting } from './align-terms.ts';
import { EXCEPTION } from './compare-quantifiers.ts';
import { isApposition, isCopula, type PredicatePair } from './pair-predicates.ts';

/** The verb that one of the two negates and the other does not, as both print it; null for none. */
export function compareNegation(
  claim: Statement,
  pairs: readonly PredicatePair[],
  meetings: readonly Meeting[],
  source: Statement,
  all: readonly Predicate[],
): readonly [claim: string, source: string] | null {
  const pair = pairs.find(
    (one) => isNegationDifferent(claim, source, one, meetings) && !endsDelay(claim, source, one),
  );
  if (pair) return [negationWords(claim, pair[0]), negationWords(source, pair[1])];
  const held = heldOtherwise(claim, pairs, meetings, source, all);
  if (held) return held;
  // "built with sprinklers" asked, "built without sprinklers" printed.
  const inSentence = meetings.filter(({ where }) => where === 'sentence');
  const plain = !pairs.some(([one, other]) => one.negated || other.negated);
  const lacking =
    inSentence.find(
      ({ term, at }) =>
        lacks(claim, term.at) !== lacks(source, at) && !(isNone(claim, term.at) || isNone(source, at)),
    ) ??
    turned(claim, source, inSentence) ??
    (plain ? inSentence.find(({ term, at }) => isNone(claim, term.at) !== isNone(source, at)) : undefined);
  return lacking ? [upTo(claim, lacking.term.at), upTo(source, lacking.at)] : null;
}

/** "was not discovered until 9 June", beside a sentence that negates nothing: when it happened, and not that it did not. */
export function endsDelay(claim: Statement, source: Statement, [one, other]: PredicatePair): boolean {
  const delays = ({ words: all }: Statement, { negated, object }: Predicate) =>
    negated &&
    all.slice(object.from, object.from + UNTIL_REACH).some(({ form }) => /^(?:until|till)$/.test(form));
  // "Two did not survive" asked, "all but two lived" printed.
  const excepted = EXCEPTION.test(source.text) !== EXCEPTION.test(claim.text);
  return one.negated !== other.negated && (excepted || delays(claim, one) !== delays(source, other));
}

/** "only in 1990": not before. */
export const ONLY_THEN = /\bonly (?:on|in|at|after|from|when)\b/i;

/** How far behind its verb "until" stands, in words. */
const UNTIL_REACH = 4;

/** "was a professor" asked, "taught and never held a professorship" printed: what is said of the subject stands behind another verb, negated. */
function heldOtherwise(
  claim: Statement,
  pairs: readonly PredicatePair[],
  meetings: readonly Meeting[],
  source: Statement,
  all: readonly Predicate[],
): readonly [claim: string, source: string] | null {
  for (const [one, other] of pairs) {
    if (!isCopula(claim, one) || one.negated) continue;
    const own = meetings.filter(({ term }) => holds(one.object, term.at));
    const head = own.find(({ term }, i) => own[i + 1]?.term.at !== term.at + 1);
    if (head?.where !== 'sentence' || head.term.name) continue;
    const holder = all.find((predicate) => holds(predicate, head.at) || holds(predicate.object, head.at));
    if (holder?.negated && !leavesOpen(source, holder) && source.tags[other.at] !== 'x')
      return [negationWords(claim, one), negationWords(source, holder)];
  }
  return null;
}

/** "for lack of space": a noun that denies as "there was not enough" does. */
const LACKING = /\b(?:lack|shortage|absence) of\b/;

/** "does not know whether it breeds there" says neither. */
function leavesOpen({ words: all }: Statement, { to }: Predicate): boolean {
  return /^(?:whether|if|why|how)$/.test(all[to]?.form ?? '');
}

/** One of them is negated, and both say the same verb, or are copulas: else the negation is another statement's. */
function isNegationDifferent(
  claim: Statement,
  source: Statement,
  [one, other]: PredicatePair,
  meetings: readonly Meeting[],
): boolean {
  if (leavesOpen(source, other) || LACKING.test(source.text) !== LACKING.test(claim.text)) return false;
  // "refused to pay" is "did not pay"; a source that denies it is for the modes to tell.
  const told = meetings.some(({ where, at }) => where === 'sentence' && ownMode(source, at) === 'denied');
  const refused = one.modes.has('denied') && !other.modes.has('denied') && !told;
  if ((one.negated !== refused) === other.negated || isApposition(claim, one, source, other, meetings))
    return false;
  // "has no colour" asked, "is a gas without colour" printed.
  const lacked = meetings.some(
    ({ term, where, at }) =>
      where === 'sentence' &&
      ((isNone(claim, term.at) && lacks(source, at)) || (isNone(source, at) && lacks(claim, term.at))),
  );
  if (lacked) return false;
  const verb = meetings.find(({ term }) => term.at === one.at);
  if (isCopula(claim, one) && isCopula(source, other) && !sharesComplement(one, other, meetings))
    return false;
  // "the counts show no trend", of which the reader took another word for the verb.
  const misread = verb && !holds(other, verb.at) && isNegative(source.words[verb.at + 1]?.form ?? '');
  if (misread) return false;
  return verb ? verb.where === 'sentence' : source.tags[other.at] === 'x' || claim.tags[one.at] === 'v';
}

/** "wasn't there" asked, "was absent" printed: what is not said of it is something else than what is. */
function sharesComplement(one: Predicate, other: Predicate, meetings: readonly Meeting[]): boolean {
  return meetings.some(
    ({ term, where, at }) => where === 'sentence' && holds(one.object, term.at) && holds(other.object, at),
  );
}

/** How many words a "without" or a "rather than" reaches. */
const WITHOUT_REACH = 2;

function lacks({ words: all }: Statement, at: number): boolean {
  return all.slice(Math.max(0, at - WITHOUT_REACH), at).some(({ form }) => form === 'without');
}

/** "no sign", "no new cases", "no option for renewal": none of it, where no verb says so. */
function isNone(statement: Statement, at: number): boolean {
  const { words: all, tags } = statement;
  if (tags[at] !== 'n') return false;
  const before = tags[at - 1] === 'd' ? at - 2 : at - 1;
  const hangs = /^(?:for|of|on|in|at)$/.test(all[before]?.form ?? '') && tags[before - 1] === 'n';
  const head = hangs ? before - 1 : at;
  const no = beforeNoun(statement, head);
  // "a no-confidence motion" is a motion.
  return all[no]?.form === 'no' && all[no + 1]?.form !== 'confidence';
}

/** "the virus, not the disease" asked, "the disease rather than the virus" printed. */
function turned(claim: Statement, source: Statement, meetings: readonly Meeting[]): Meeting | undefined {
  const only = (one: boolean) =>
    meetings.find(({ term, at }) => isSetAside(claim, term.at) === one && isSetAside(source, at) !== one);
  return only(true) && only(false);
}

/** How far in front of a word stands what sets it aside: "rather than in the rival town of Kolmar". */
const ASIDE_REACH = 7;

/** And a "not": "not at Nether Combe". */
const NOT_REACH = 3;

/** What leads to something that is set aside: the last two words. */
const ASIDE = /^(?:rather than|instead of|other than|contrary to|\S* except|\S* excluding|\S* unlike)$/;

/** "the disease rather than the virus", "the virus, not the disease": what it is not. */
function isSetAside({ words: all, text, tags }: Statement, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= ASIDE_REACH; i--) {
    const [before, form] = [all[i - 1]?.form ?? '', all[i]?.form ?? ''];
    // "Contrary to aspirin, ibuprofen".
    if (i < at - 1 && gapBefore(text, all, i + 1).includes(',') && tags[i + 1] === 'N') return false;
    if (ASIDE.test(`${before} ${form}`)) return true;
    if (/^the (?:rest|others?|remainder)$/.test(`${before} ${form}`) && tags[i + 1] === 'p')
      return /,\s*(?:and\s+)?the\s*$/.test(text.slice(0, all[i]?.start ?? 0));
    if (form === 'not')
      return at - i <= NOT_REACH && /(?:[,(–—-]|\b(?:but|and))\s*$/.test(text.slice(0, all[i]?.start ?? 0));
    if (!/[danNp]/.test(tags[i] ?? '')) return false;
  }
  return false;
}

/** The first word that the source sets aside and the claim does not, or the other way round; null for none. */
export function setAside(
  claim: Statement,
  meetings: readonly Meeting[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  const found = meetings.find(
    ({ term, where, at }) => where === 'sentence' && isSetAside(claim, term.at) !== isSetAside(source, at),
  );
  if (!found) return null;
  const [asked, printed] = [found.term.form, source.words[found.at]?.form ?? ''];
  return isSetAside(source, found.at) ? [asked, `not ${printed}`] : [`not ${asked}`, printed];
}

/** A word with the "with" or "without" in front of it. */
function upTo({ words: all, text }: Statement, at: number): string {
  const back = all
    .slice(Math.max(0, at - WITHOUT_REACH), at)
    .findIndex(({ form }) => /^with(?:out)?$/.test(form));
  const from = back < 0 ? at : Math.max(0, at - WITHOUT_REACH) + back;
  return text.slice(all[from]?.start ?? 0, all[at]?.end ?? 0);
}
