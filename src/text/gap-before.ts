import type { Word } from './words.ts';

/** What is printed between a word and the one in front of it; in front of the first, what the text begins with, and '' behind the last. */
export function gapBefore(text: string, all: readonly Word[], at: number): string {
  return text.slice(all[at - 1]?.end ?? 0, all[at]?.start ?? 0);
}
