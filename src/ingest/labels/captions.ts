import type { LineKind } from '../../domain.ts';
import type { Look } from './look.ts';
import { isParted } from './score.ts';

/** Longest line that is only a credit, in words. */
const CREDIT_WORDS = 14;
/** Longest label above a caption, in words. */
const LABEL_WORDS = 12;
/** Fewest words that the repeat of a caption's beginning has. */
const REPEAT_WORDS = 6;

/**
 * Captions that show themselves only by their neighbours: the text above a line of credits that no empty line
 * parts from it, a label whose words the caption below begins with, a repeat of a caption's beginning beside
 * it. O(blocks).
 */
export function findCaptions(
  looks: readonly Look[],
  kinds: readonly (LineKind | null)[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const isCaption = (i: number) => kinds[i] === 'caption' || found.has(i);
  const parted = isParted(looks);
  looks.forEach((look, i) => {
    if (kinds[i] !== 'caption' || look.words > CREDIT_WORDS) return;
    const above = looks[i - 1];
    if (above !== undefined && kinds[i - 1] === null && parted && !look.apart) found.add(i - 1);
  });
  looks.forEach((look, i) => {
    if (kinds[i] !== null || look.words === 0) return;
    const label = look.words <= LABEL_WORDS && !look.closed && isCaption(i + 1) && begins(looks[i + 1], look);
    const repeat =
      look.words >= REPEAT_WORDS && [i - 2, i - 1, i + 1].some((k) => isCaption(k) && begins(looks[k], look));
    if (label || repeat) found.add(i);
  });
  return found;
}

function begins(text: Look | undefined, beginning: Look): boolean {
  return text !== undefined && `${text.key} `.startsWith(`${beginning.key} `);
}
