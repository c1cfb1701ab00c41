import type { Look } from './look.ts';

/** Fewest words of a line that counts as prose for itself, and least share of function words. */
const PROSE_WORDS = 8;
const PROSE_FUNCTION_WORDS = 0.15;

/** Whether a line reads as a sentence or more. */
export function isProse(look: Look): boolean {
  return look.closed && look.words >= PROSE_WORDS && look.functionWords >= PROSE_FUNCTION_WORDS;
}
