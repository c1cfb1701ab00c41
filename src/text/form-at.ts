import type { Word } from './words.ts';

/** Folded form of the word at an index; empty before the first and behind the last, so that rules may look around. */
export function formAt(all: readonly Word[], at: number): string {
  return all[at]?.form ?? '';
}
