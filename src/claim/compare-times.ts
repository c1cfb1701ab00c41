/** "Is now the mayor" asked, "served as mayor" or "the former mayor" printed: what was so need not be so. */
import type { Meeting } from './align-terms.ts';
import type { PredicatePair } from './pair-predicates.ts';
import type { Statement } from './statement.ts';

const NOW = new Set('currently now today still nowadays presently'.split(' '));
/** Words in front of an office that say that it is over. */
const PAST = new Set('former ex late onetime erstwhile outgoing ousted deposed then ex-'.split(' '));
/** Past forms that tell of a state. */
const WAS = /^(?:was|were|had|served|did|held|worked|lived|used|became)$/;

/** What the claim says is so now and the source tells of the past, as both print it; null when all is well. */
export function compareTimes(
  claim: Statement,
  meetings: readonly Meeting[],
  pairs: readonly PredicatePair[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  const now = claim.words.find(({ form }) => NOW.has(form))?.form;
  for (const [one, other] of pairs) {
    const verb = claim.words[one.at]?.form ?? '';
    const told = source.words[other.from]?.form ?? '';
    const same = source.words.some(({ form }) => NOW.has(form));
    if (now !== undefined && !same && WAS.test(told)) return [now, told];
    if (!/^(?:is|are)$/.test(verb)) continue;
    const over = meetings.find(
      ({ term, where, at }) =>
        where === 'sentence' &&
        term.at >= one.object.from &&
        term.tag === 'n' &&
        isOver(source, at) &&
        !isOver(claim, term.at),
    );
    if (over) return [over.term.form, `${wordBefore(source, over.at)} ${over.term.form}`];
  }
  return null;
}

/** How far in front of an office the word stands that ends it, in words. */
const REACH = 3;

function isOver(statement: Statement, at: number): boolean {
  return wordBefore(statement, at) !== '';
}

function wordBefore({ words: all }: Statement, at: number): string {
  return all.slice(Math.max(0, at - REACH), at).find(({ form }) => PAST.has(form))?.form ?? '';
}
