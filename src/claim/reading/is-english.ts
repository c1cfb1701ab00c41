import { isFunctionWord } from '../../text/lexicon/function-words.ts';
import type { Word } from '../../text/words.ts';

/** Small words of German, French, Spanish, Italian, Dutch and Portuguese that English has not. */
const FOREIGN = new Set(
  `der die das und ist den von zu mit dem des ein eine für nicht auf sich auch als aus bei hat einer werden wird noch nur zum dass
  haben sind oder aber vor zur le la les et du en un une à est que qui dans pour pas sur par plus au avec ce il se sont ne sa ses
  ont été être mais nous vous je elle aux cette ou el los las y del con para su al lo como más pero sobre una ha han di che è per
  della dei non si da anche più nel alla gli sono het een van dat op te zijn met voor niet aan om ook maar bij uit o os do das dos
  em um uma não na nos`.split(/\s+/),
);
/** English small words that another language writes too, and its past of "meet". */
const SHARED = /^(?:a|in|an|on|as|so|am|was|he|me|no|do|or|at|by|met|die|i|s|t)$/;

/**
 * Whether a claim reads as English: false for another script, and for more small words of other languages than English ones.
 * Names prove nothing: "de" in "Thomas de Maizière" and "Los" in "Los Angeles" are part of them.
 */
export function isEnglish(text: string, all: readonly Word[]): boolean {
  const printed = all.map(({ start, end }) => text.slice(start, end));
  if (printed.some((word) => /\p{L}/u.test(word) && !/\p{sc=Latin}/u.test(word))) return false;
  const own = all.filter(({ form }) => isFunctionWord(form));
  const english = own.filter(({ form }) => !SHARED.test(form)).length;
  const foreign = all.filter(
    ({ form }, i) => FOREIGN.has(form) && !SHARED.test(form) && !isInName(printed, i),
  );
  if (foreign.length > english) return false;
  // A small word with an accent and no English one beside it.
  return own.length > 0 || !printed.some((word) => /^\p{Ll}*[^\p{ASCII}\P{Ll}]\p{Ll}*$/u.test(word));
}

/** Capital itself, or between it and the capital of its name only other small words: "van der Bellen". */
function isInName(printed: readonly string[], at: number): boolean {
  const capital = (word = '') => /^\p{Lu}/u.test(word);
  if (capital(printed[at])) return capital(printed[at + 1]);
  return capital(printed[at + 1]) || (FOREIGN.has(printed[at + 1] ?? '') && capital(printed[at + 2]));
}
