import { wink } from './wink.ts';

/** A word that no dictionary has: whatever wink-nlp numbers from here on is not in its lexicon. */
const UNKNOWN = 'qxzjvverbatim';
let firstUnknown: number | null = null;

/** Whether a folded form stands in wink-nlp's English lexicon of 87,000 words: a typing slip does not. */
export function isKnownWord(form: string): boolean {
  firstUnknown ??= winkNumber(UNKNOWN);
  return winkNumber(form) < firstUnknown;
}

function winkNumber(form: string): number {
  const { its, readDoc } = wink();
  return Number(readDoc(form).tokens().itemAt(0)?.out(its.uniqueId) ?? Number.POSITIVE_INFINITY);
}
