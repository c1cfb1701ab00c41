/**
 * "sends seeds to gardeners" asked, "sends seeds to researchers; gardeners pay" printed: what the claim hangs on a word stands elsewhere
 * in the sentence, where that word has something else in its place.
 */
import { gapBefore } from '../../../text/gap-before.ts';
import { firstPhrase, headOf } from '../../reading/phrases.ts';
import { prepositionAt } from '../../reading/prepositions.ts';
import { holds, type Range } from '../../reading/range.ts';
import type { Statement } from '../../reading/statement.ts';
import { carriedKeys, claimKeys } from '../../reading/term-keys.ts';
import type { Meeting } from '../align-terms.ts';
import type { PredicatePair } from '../pair-predicates.ts';

/** How far a noun stands behind its preposition, and a preposition behind the word that it belongs to, in words. */
const NOUN_REACH = 4;
const PREPOSITION_REACH = 4;

/**
 * The first noun of the claim whose place another one has. O(words of the claim × words of the sentence).
 *
 * @returns the claim's words and the source's, null when all is well
 */
export function compareSlots(
  claim: Statement,
  meetings: readonly Meeting[],
  pairs: readonly PredicatePair[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  const met = new Set(meetings.filter(({ where }) => where === 'sentence').map(({ at }) => at));
  for (const meeting of meetings) {
    const { term, where, at } = meeting;
    if (where !== 'sentence' || !/[nN]/.test(term.tag)) continue;
    const filler = fillerOf(claim, meeting, meetings, pairs, source);
    if (!filler || holds(filler, at) || isListed(source, filler, at)) continue;
    const nouns = source.terms.filter((other) => holds(filler, other.at) && /[nN]/.test(other.tag));
    // "the ferry Anna Berg …, which kept the ship in dock": a noun with "the" may mean the name in front.
    const mayMean = term.name && at < filler.from && source.tags[filler.from] === 'd';
    const keys = claimKeys(claim, term);
    // "chaired the meeting" for "chaired the talks", though the talks stand elsewhere.
    const same = nouns.some((noun) => carriedKeys(source, noun).some((key) => keys.includes(key)));
    if (nouns.length > 0 && !mayMean && !same && nouns.every((other) => !met.has(other.at)))
      return [term.form, nouns.map(({ form }) => form).join(' ')];
  }
  return null;
}

/** The noun phrase that stands in the sentence where the claim has this noun; null where nothing does. */
function fillerOf(
  claim: Statement,
  { term }: Meeting,
  meetings: readonly Meeting[],
  pairs: readonly PredicatePair[],
  source: Statement,
): Range | null {
  // "in four trades: electronics, …" spells out what fills the place.
  const spelled = (phrase: Range | null) =>
    phrase !== null && gapBefore(source.text, source.words, phrase.to).includes(':') ? null : phrase;
  const preposition = prepositionAt(claim, term.at);
  if (preposition >= 0 && term.at - preposition <= NOUN_REACH) {
    const anchor = anchorOf(claim, preposition - 1, meetings, source);
    return anchor < 0
      ? null
      : spelled(behindPreposition(source, anchor, claim.words[preposition]?.form ?? ''));
  }
  const pair = pairs.find(([one]) => holds(firstPhrase(claim, one.object), term.at));
  if (!pair || pair[0].passive !== pair[1].passive || claim.tags[pair[0].at] !== 'v') return null;
  const [one, other] = pair;
  if (/p/.test(claim.tags.slice(one.object.from, term.at)) || source.tags[other.object.from] === 'p')
    return null;
  // "The prize went to A, and B won the category": what another one won is no place of the claim's.
  const head = meetings.find((own) => own.term.at === headOf(claim, one.subject));
  if (head?.where === 'sentence' && head.at < other.subject.from) return null;
  const verb = meetings.find((own) => own.term.at === one.at);
  return verb?.where === 'sentence' && verb.at === other.at ? phraseFrom(source, other.object.from) : null;
}

/** Where the word stands in the sentence that a preposition of the claim belongs to; behind a copula, its subject's head. */
function anchorOf(claim: Statement, at: number, meetings: readonly Meeting[], source: Statement): number {
  const copula = claim.tags[at] === 'x';
  const own = meetings.find(({ term }) => term.at === (copula ? at - 1 : at));
  if (own) return own.where === 'sentence' ? own.at : -1;
  const form = claim.words[at]?.form ?? '';
  return claim.tags[at] === 'v' ? source.words.findIndex((word) => word.form === form) : -1;
}

/** The noun phrase behind the first such preposition behind a word. */
function behindPreposition(statement: Statement, anchor: number, form: string): Range | null {
  const { words: all, tags, text } = statement;
  for (let i = anchor + 1; i <= anchor + PREPOSITION_REACH && i < all.length; i++) {
    if (/[,;:()]/.test(gapBefore(text, all, i)) || tags[i] === 'v') return null;
    if (all[i]?.form !== form) continue;
    return phraseFrom(statement, i + 1);
  }
  return null;
}

/** The noun phrase that begins at a word, with the numbers in it. */
function phraseFrom({ words: all, tags, text }: Statement, from: number): Range {
  let to = from;
  while (/[damnNr]/.test(tags[to] ?? '') && (to === from || !/[,;:()]/.test(gapBefore(text, all, to)))) to++;
  return { from, to };
}

/** So near behind the filler a word goes on with it, 2 to 6. */
const SAME_PHRASE = 5;

/** "to schools, libraries and museums": nouns of one list fill one place. */
function isListed({ words: all, tags, text }: Statement, { to }: Range, at: number): boolean {
  if (at < to) return false;
  const between = text.slice(all[to - 1]?.end ?? 0, all[at]?.start ?? 0);
  // "the dye works Cromatex", where the reader took "works" for a verb; "three cases, including the first".
  if (at - to < SAME_PHRASE && !/[,;:()]/.test(between) && !/[pc]/.test(tags.slice(to, at))) return true;
  if (/\bincluding\b/.test(between)) return true;
  return /^[damnNcprs]*$/.test(tags.slice(to, at)) && !/[;:]/.test(between);
}
