import type { LineKind } from '../../domain.ts';
import type { Look } from './look.ts';
import { isNameOfPage } from './title.ts';

/** Fewest words in which two paragraphs agree that are not the same by chance. */
const ENOUGH_WORDS = 6;

/**
 * Lines that say again what another line says: the title, the beginning of a paragraph cut off with dots, a
 * whole paragraph. O(blocks).
 */
export function findDuplicates(
  looks: readonly Look[],
  kinds: readonly (LineKind | null)[],
  title: Look | undefined,
): ReadonlySet<number> {
  const found = new Set<number>();
  const byBeginning = new Map<string, Look>();
  const beginning = (key: string) => key.split(' ', ENOUGH_WORDS).join(' ');
  const seen = new Set<string>();
  looks.forEach((look, i) => {
    if (look.truncated || look.words < ENOUGH_WORDS) return;
    const start = beginning(look.key);
    if (!byBeginning.has(start)) byBeginning.set(start, look);
    if (kinds[i] !== null) return;
    if (seen.has(look.key) && look !== title) found.add(i);
    seen.add(look.key);
  });
  looks.forEach((look, i) => {
    if (look === title || (kinds[i] !== null && kinds[i] !== 'heading')) return;
    if (title !== undefined && isNameOfPage(look, title)) found.add(i);
    if (!look.truncated || look.words < ENOUGH_WORDS || kinds[i] !== null) return;
    if (byBeginning.get(beginning(look.key))?.key.startsWith(look.key) === true) found.add(i);
  });
  return found;
}
