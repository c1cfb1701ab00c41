import type { Meeting } from './align-terms.ts';
import { ownMode } from './modes.ts';
import { negationWords } from './negation-words.ts';
import { isApposition, type PredicatePair } from './pair-predicates.ts';
import type { Statement } from './statement.ts';

/** The verb that one of the two negates and the other does not, as both print it; null for none. */
export function compareNegation(
  claim: Statement,
  pairs: readonly PredicatePair[],
  meetings: readonly Meeting[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  const pair = pairs.find((one) => isNegationDifferent(claim, source, one, meetings));
  if (pair) return [negationWords(claim, pair[0]), negationWords(source, pair[1])];
  // "built with sprinklers" asked, "built without sprinklers" printed.
  const inSentence = meetings.filter(({ where }) => where === 'sentence');
  const plain = !pairs.some(([one, other]) => one.negated || other.negated);
  const lacking =
    inSentence.find(({ term, at }) => lacks(claim, term.at) !== lacks(source, at)) ??
    turned(claim, source, inSentence) ??
    (plain ? inSentence.find(({ term, at }) => isNone(claim, term.at) !== isNone(source, at)) : undefined);
  return lacking ? [upTo(claim, lacking.term.at), upTo(source, lacking.at)] : null;
}

/** One of them is negated, and both say the same verb, or are copulas: else the negation is another statement's. */
function isNegationDifferent(
  claim: Statement,
  source: Statement,
  [one, other]: PredicatePair,
  meetings: readonly Meeting[],
): boolean {
  // "refused to pay" is "did not pay"; a source that denies it is for the modes to tell.
  const told = meetings.some(({ where, at }) => where === 'sentence' && ownMode(source, at) === 'denied');
  const refused = one.modes.has('denied') && !other.modes.has('denied') && !told;
  if ((one.negated !== refused) === other.negated || isApposition(claim, one, source, other, meetings))
    return false;
  const verb = meetings.find(({ term }) => term.at === one.at);
  return verb ? verb.where === 'sentence' : source.tags[other.at] === 'x' || claim.tags[one.at] === 'v';
}

/** How many words a "without" or a "rather than" reaches. */
const WITHOUT_REACH = 2;

function lacks({ words: all }: Statement, at: number): boolean {
  return all.slice(Math.max(0, at - WITHOUT_REACH), at).some(({ form }) => form === 'without');
}

/** "no sign", "no new cases", "no option for renewal": none of it, where no verb says so. */
function isNone({ words: all, tags }: Statement, at: number): boolean {
  if (tags[at] !== 'n') return false;
  const head = /^(?:for|of)$/.test(all[at - 1]?.form ?? '') && tags[at - 2] === 'n' ? at - 2 : at;
  const from = /[na]/.test(tags[head - 1] ?? '') ? head - 2 : head - 1;
  return all[from]?.form === 'no';
}

/** "the virus, not the disease" asked, "the disease rather than the virus" printed. */
function turned(claim: Statement, source: Statement, meetings: readonly Meeting[]): Meeting | undefined {
  const only = (one: boolean) =>
    meetings.find(({ term, at }) => isSetAside(claim, term.at) === one && isSetAside(source, at) !== one);
  return only(true) && only(false);
}

/** How far in front of a word stands what sets it aside: "rather than in the rival town of Kolmar". */
const ASIDE_REACH = 7;

/** "the disease rather than the virus", "the virus, not the disease": what it is not. */
function isSetAside({ words: all, text, tags }: Statement, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= ASIDE_REACH; i--) {
    const [before, form] = [all[i - 1]?.form ?? '', all[i]?.form ?? ''];
    if ((before === 'rather' && form === 'than') || (before === 'instead' && form === 'of')) return true;
    if (form === 'not')
      return at - i <= WITHOUT_REACH && /[,(–—-]\s*$/.test(text.slice(0, all[i]?.start ?? 0));
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
  return found ? [found.term.form, `not ${source.words[found.at]?.form ?? ''}`] : null;
}

/** A word with the "with" or "without" in front of it. */
function upTo({ words: all, text }: Statement, at: number): string {
  const back = all
    .slice(Math.max(0, at - WITHOUT_REACH), at)
    .findIndex(({ form }) => /^with(?:out)?$/.test(form));
  const from = back < 0 ? at : Math.max(0, at - WITHOUT_REACH) + back;
  return text.slice(all[from]?.start ?? 0, all[at]?.end ?? 0);
}
