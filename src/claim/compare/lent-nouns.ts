/**
 * May a noun that stands beside a sentence be what the sentence means? "Berg opened it" leaves a place for the harbour that was
 * spoken of before, "Berg opened the library" leaves none.
 */

import { firstPhrase } from '../reading/phrases.ts';
import { prepositionOf } from '../reading/prepositions.ts';
import { holds, type Range } from '../reading/range.ts';
import type { Statement } from '../reading/statement.ts';
import type { Meeting } from './align-terms.ts';
import type { PredicatePair } from './pair-predicates.ts';

/** Whether the sentence has a pronoun, or nothing, where the claim has this noun. */
export function hasPlaceFor(
  { term }: Meeting,
  claim: Statement,
  pairs: readonly PredicatePair[],
  meetings: readonly Meeting[],
  source: Statement,
): boolean {
  const met = new Set(meetings.filter(({ where }) => where === 'sentence').map(({ at }) => at));
  const preposition = prepositionOf(claim, term.at);
  return pairs.every(([one, other]) => {
    const alike = one.passive === other.passive;
    const acts = holds(one.subject, term.at);
    if (!acts && !holds(one.object, term.at)) return true;
    if (preposition !== '' && preposition !== 'by')
      return !isTaken(acts ? other.subject : other.object, preposition, met, source);
    if (!acts && !holds(firstPhrase(claim, one.object), term.at)) return true;
    return isOpen(acts === alike ? other.subject : other.object, !acts && alike, met, source);
  });
}

/** A pronoun stands there, or no noun of its own; what is done to something needs the pronoun. */
function isOpen(side: Range, needsPronoun: boolean, met: ReadonlySet<number>, source: Statement): boolean {
  const tags = source.tags.slice(side.from, side.to);
  if (needsPronoun) return /^o/.test(tags);
  if (tags.includes('o')) return true;
  const phrase = firstPhrase(source, side);
  for (let i = phrase.from; i < phrase.to; i++) if (source.tags[i] === 'n' && !met.has(i)) return false;
  return true;
}

/** Another noun stands behind the same preposition: "in the park" where the claim has "in the library". */
function isTaken(side: Range, preposition: string, met: ReadonlySet<number>, source: Statement): boolean {
  for (let i = side.from; i < side.to; i++) {
    if (source.words[i]?.form !== preposition) continue;
    const phrase = firstPhrase(source, { from: i + 1, to: side.to });
    const nouns = Array.from({ length: phrase.to - phrase.from }, (_, k) => phrase.from + k).filter((at) =>
      /[nN]/.test(source.tags[at] ?? ''),
    );
    if (nouns.length > 0 && !nouns.some((at) => met.has(at))) return true;
  }
  return false;
}
