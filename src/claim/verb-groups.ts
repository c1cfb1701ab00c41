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
    if (!/[vx]/.test(tags[i] ?? '') || isAdjective(tags, i)) {
      i++;
      continue;
    }
    let to = i + 1;
    let at = i;
    for (let j = i + 1; j < all.length; j++) {
      const form = all[j]?.form ?? '';
      const gap = text.slice(all[j - 1]?.end ?? 0, all[j]?.start ?? 0);
      if (/[,;:()—–]/.test(gap) || breaks.includes(j)) break;
      if (/[vx]/.test(tags[j] ?? '')) {
        // A second full verb begins its own group, unless the first was an auxiliary.
        if (tags[at] === 'v' && tags[j] === 'v') break;
        if (tags[at] === 'v' && tags[j] === 'x') break;
        at = j;
        to = j + 1;
      } else if (form === 'not' || form === 'never') {
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

/** "the encrypted messages": a participle between a determiner or adjective and a noun is no predicate. */
function isAdjective(tags: string, i: number): boolean {
  return tags[i] === 'v' && /[da]/.test(tags[i - 1] ?? '') && /[nN]/.test(tags[i + 1] ?? '');
}
