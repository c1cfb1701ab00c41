/**
 * Whether two words are opposites of each other, from the curated list in `lexicon/opposite-words.ts`. Compared by
 * stem, so every inflection counts; irregular forms are written out there.
 */
import { OPPOSITE_WORDS } from './lexicon/opposite-words.ts';
import { stem } from './stem.ts';

/**
 * Whether two folded words are opposites of each other, in any inflection. Symmetric; a word is never its own
 * opposite.
 */
export function areOpposites(a: string, b: string): boolean {
  if (a === b) return false;
  const left = key(a);
  const right = key(b);
  return left !== right && (opposites.get(left)?.has(right) ?? false);
}

/** Words whose stem is another word's: they count only as printed. */
const AS_PRINTED = new Set(['left', 'united', 'on', 'one']);

function key(form: string): string {
  return AS_PRINTED.has(form) ? `=${form}` : stem(form);
}

const opposites = build(OPPOSITE_WORDS);

function build(groups: string): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    if (from === to) return;
    const known = table.get(from);
    if (known) known.add(to);
    else table.set(from, new Set([to]));
  };
  for (const group of groups.trim().split('\n')) {
    const [left = [], right = []] = group.split('|').map((side) => side.trim().split(/\s+/).map(key));
    for (const one of left) {
      for (const other of right) {
        add(one, other);
        add(other, one);
      }
    }
  }
  return table;
}
