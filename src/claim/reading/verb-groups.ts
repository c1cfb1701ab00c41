import { gapBefore } from '../../text/gap-before.ts';
import type { Range } from './range.ts';
import type { Statement } from './statement.ts';

export interface VerbGroup extends Range {
  /** The verb that names what happens, or the copula. */
  readonly at: number;
}

/** Runs of auxiliaries, adverbs and one full verb, in order: "had not yet been told". Linear in the words. */
export function verbGroups({ words: all, tags, text, breaks }: Statement): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = 0;
  while (i < all.length) {
    const source = all[i]?.form === 'according' && all[i + 1]?.form === 'to';
    if (!/[vx]/.test(tags[i] ?? '') || source || isAdjective(tags, i)) {
      i++;
      continue;
    }
    let to = i + 1;
    let at = i;
    for (let j = i + 1; j < all.length; j++) {
      const form = all[j]?.form ?? '';
      const gap = gapBefore(text, all, j);
      if (/[,;:()—–]/.test(gap) || breaks.includes(j)) break;
      const passive = /^(?:is|are|was|were|be|been|being)$/.test(all[j - 2]?.form ?? '');
      // "are to be felled": what is arranged, and no "is" of its own.
      const arranged = /^(?:is|are|was|were)$/.test(all[j - 1]?.form ?? '') && all[j + 1]?.form === 'be';
      // "managed to save" is "saved".
      const managed = /^manage[sd]?$/.test(all[j - 1]?.form ?? '');
      const obliged = ((isObligation(all[j - 1]?.form ?? '') || managed) && !passive) || arranged;
      if (obliged && form === 'to' && /[vx]/.test(tags[j + 1] ?? '')) {
        // "needs to be rinsed", "had to repeat": as "must" is, a part of the verb behind it.
        at = j + 1;
        to = j + 2;
        j++;
        if (tags[at] === 'v') break;
      } else if (/[vx]/.test(tags[j] ?? '')) {
        // A second full verb begins its own group, unless the first was an auxiliary.
        if (tags[at] === 'v' && tags[j] === 'v') break;
        if (tags[at] === 'v' && tags[j] === 'x') break;
        at = j;
        to = j + 1;
      } else if (
        // "told them not to": it denies what is told, not the telling.
        (form === 'not' && (tags[at] === 'x' || all[j + 1]?.form !== 'to')) ||
        form === 'never' ||
        (/^(?:both|all|each)$/.test(form) && tags[j + 1] === 'v')
      ) {
        to = j + 1;
      } else if (form === 'no' && all[j + 1]?.form === 'longer') {
        j++;
        to = j + 1;
      } else if (tags[j] !== 'r') break;
    }
    groups.push({ from: i, to, at });
    i = to;
  }
  return groups;
}

/** Verbs that with "to" say what must be. */
export function isObligation(form: string): boolean {
  return /^(?:needs?|needed|ha[sd]|have)$/.test(form);
}

/** "the encrypted messages": a participle between a determiner or adjective and a noun is no predicate. */
function isAdjective(tags: string, i: number): boolean {
  return tags[i] === 'v' && /[da]/.test(tags[i - 1] ?? '') && /[nN]/.test(tags[i + 1] ?? '');
}
