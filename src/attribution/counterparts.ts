/** Who the counterparts are: "Marsh and her Dutch and Danish counterparts", when the article names the holders elsewhere. */
import type { Discourse } from './discourse.ts';
import type { Figure, Role } from './figure.ts';
import { isPlace, isSamePlace } from './place-words.ts';
import type { Item } from './reading.ts';

/**
 * The people who hold the same kind of office as one of the members for each place that stands before "counterparts";
 * nobody for a place with no such holder or with several. O(places × figures).
 *
 * @param items of the joint mention
 * @param members whom the mention names
 */
export function counterpartsOf(
  { cast }: Discourse,
  items: readonly Item[],
  members: readonly Figure[],
): Figure[] {
  const end = items.findIndex(({ form }) => /^counterparts?$/.test(form));
  const start = items.findLastIndex(({ form }, i) => i < end && /^(?:his|her|their)$/.test(form));
  if (end < 0 || start < 0) return [];
  const ranks = new Set(members.flatMap(({ roles }) => roles.map(rankOf)));
  ranks.delete(NO_RANK);
  return items.slice(start, end).flatMap(({ form: place }) => {
    if (!isPlace(place)) return [];
    const holders = cast.figures.filter(
      (figure) =>
        !members.includes(figure) &&
        figure.roles.some(
          (role) => ranks.has(rankOf(role)) && role.words.some((word) => isSamePlace(word, place)),
        ),
    );
    return holders.length === 1 ? holders : [];
  });
}

const NO_RANK = '';

/** Ranks whose holders meet each other; other offices are counterparts of their own name alone. */
function rankOf({ head, words }: Role): string {
  if (words.some((word) => /^(?:vice|deputy|former|ex|shadow|candidate|nominee|elect)$/.test(word)))
    return NO_RANK;
  if (words.includes('prime') || /^(?:president|premier|chancellor|king|queen)$/.test(head)) return 'head';
  return /^(?:minister|secretary|general|attorney)$/.test(head) ? 'minister' : head;
}
