import { gapBefore } from '../../text/gap-before.ts';
import type { Word } from '../../text/words.ts';

/** Words inside a name that print no initial. */
const JOINTS = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to']);
/** Offices that are abbreviated although they are written in small letters. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['prime minister', 'pm'],
  ['attorney general', 'ag'],
  ['european union', 'eu'],
  ['united nations', 'un'],
]);

/** Initials of the name that each word is part of, by its index. Linear in the words. */
export function initialsOf(text: string, all: readonly Word[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let i = 0; i < all.length; i++) {
    const office = OFFICES.get(`${all[i]?.form} ${all[i + 1]?.form.replace(/'s$/, '')}`);
    if (office) found.set(i, office).set(i + 1, office);
    if (!capitalAt(text, all[i])) continue;
    let end = i + 1;
    while (
      end < all.length &&
      (capitalAt(text, all[end]) || (JOINTS.has(all[end]?.form ?? '') && capitalAt(text, all[end + 1])))
    ) {
      if (/[.,;:()]/.test(gapBefore(text, all, end))) break;
      end++;
    }
    const capitals = all.slice(i, end).filter(({ form }) => !JOINTS.has(form));
    if (capitals.length >= 2) {
      const initials = capitals.map(({ form }) => form.charAt(0)).join('');
      for (let at = i; at < end; at++) if (!found.has(at)) found.set(at, initials);
      // "The World Health Organization", "President X of Y": the run without its first word counts too.
      i = end - 1;
    }
  }
  return found;
}

function capitalAt(text: string, word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.start + 2)) && word.form !== 'the';
}
