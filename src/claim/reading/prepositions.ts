/** The preposition that a noun phrase hangs on. */
import type { Statement } from './statement.ts';

/** Prepositions of places. */
export const LOCATIVE = /^(?:in|at|on|near|inside|outside|across|around|within)$/;
/** How far a preposition may stand in front of its noun, in words. */
const REACH = 5;

/** The preposition that a name hangs on, '' for none: "in the United Kingdom" → "in". */
export function prepositionOf(statement: Statement, from: number): string {
  return statement.words[prepositionAt(statement, from)]?.form ?? '';
}

/** Its index, -1 for none. */
export function prepositionAt({ tags }: Statement, from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    if (tags[i] === 'p') return i;
    if (!/[damnN]/.test(tags[i] ?? '')) return -1;
  }
  return -1;
}
