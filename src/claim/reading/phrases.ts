/** Noun phrases on either side of a verb, from parts of speech. */
import { gapBefore } from '../../text/gap-before.ts';
import { LOCATIVE, prepositionOf } from './prepositions.ts';
import type { Range } from './range.ts';
import type { Statement, Term } from './statement.ts';

/** How many words may stand between a verb and what it is done to: "finished well ahead of her". */
const PHRASE_REACH = 5;

/** The phrase of the first noun of a range, whatever preposition stands in front: "to the garrison", "ahead of her". */
export function firstPhrase(statement: Statement, { from, to }: Range): Range {
  for (let i = from; i < Math.min(to, from + PHRASE_REACH); i++) {
    if (/[nN]/.test(statement.tags[i] ?? '')) return nounPhrase(statement, { from: i, to });
  }
  return { from, to: from };
}

/** The first noun phrase of a range: up to a preposition, a comma or a number. */
export function nounPhrase({ tags, words: all, text }: Statement, { from, to }: Range): Range {
  // "by the court": the preposition that opens the agent belongs to it.
  let end = all[from]?.form === 'by' ? from + 1 : from;
  while (end < to && tags[end] !== 'p') {
    end++;
    // "pay the firm 500 crowns": a number begins another phrase.
    if (tags[end] === 'm' && /[nN]/.test(tags[end - 1] ?? '')) break;
    if (/[,;:(]/.test(text.slice(all[end - 1]?.end ?? 0, all[end]?.start ?? text.length))) break;
  }
  return { from, to: end };
}

/** Index of the head of a subject: the last noun before its first preposition; null for a pronoun or none. */
export function headOf(statement: Statement, range: Range): number | null {
  const { from, to } = nounPhrase(statement, range);
  for (let i = to - 1; i >= from; i--) {
    if (/[nN]/.test(statement.tags[i] ?? '') || /ing$/.test(statement.words[i]?.form ?? '')) return i;
    if (statement.tags[i] === 'o') return null;
  }
  return null;
}

/** "The truck driver in Nice", "critics on Rotten Tomatoes": where the noun that acts is. */
export function isWhere(statement: Statement, side: Range, { at }: Term): boolean {
  return LOCATIVE.test(prepositionOf(statement, at)) && /[nN]/.test(statement.tags.slice(side.from, at));
}

/** "On Rotten Tomatoes, the film holds": a name behind a preposition and in front of a comma. */
export function isSetting({ words: all, text, tags }: Statement, side: Range, at: number): boolean {
  if (all[side.from]?.form === 'by') return false;
  let first = side.from;
  while (first < at && tags[first] !== 'p') first++;
  if (first > side.from || first >= at) return false;
  for (let i = at; i + 1 < side.to; i++) {
    if (gapBefore(text, all, i + 1).includes(',')) return true;
  }
  return false;
}

/** Index of the word in front of a noun and of one word that describes it: "no" of "no new cases". */
export function beforeNoun({ tags }: Statement, noun: number): number {
  return /[na]/.test(tags[noun - 1] ?? '') ? noun - 2 : noun - 1;
}
