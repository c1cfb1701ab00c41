import type { LineKind, Span } from '../../domain.ts';
import type { Look } from './look.ts';
import { isNameOfPage } from './title.ts';

/** Fewest words in which two paragraphs agree that are not the same by chance. */
const ENOUGH_WORDS = 6;

/**
 * Lines that say again what another line says: the title, the beginning of a paragraph cut off with dots, a
 * whole paragraph. Of two equal lines the one in the article stays, else the first. O(blocks).
 */
export function findDuplicates(
  looks: readonly Look[],
  kinds: readonly (LineKind | null)[],
  article: Span,
  title: Look | undefined,
): ReadonlySet<number> {
  const found = new Set<number>();
  const whole = new Map<string, Look>();
  const byBeginning = new Map<string, Look>();
  const note = (look: Look) => {
    if (look.truncated || look.words < ENOUGH_WORDS) return;
    if (!whole.has(look.key)) whole.set(look.key, look);
    if (!byBeginning.has(beginning(look))) byBeginning.set(beginning(look), look);
  };
  looks.slice(article.start, article.end).forEach(note);
  looks.forEach(note);
  looks.forEach((look, i) => {
    if (look === title || (kinds[i] !== null && kinds[i] !== 'heading')) return;
    if (title !== undefined && isNameOfPage(look, title)) found.add(i);
    if (look.words < ENOUGH_WORDS || kinds[i] !== null) return;
    const other = look.truncated ? byBeginning.get(beginning(look)) : whole.get(look.key);
    if (other !== undefined && other !== look && other.key.startsWith(look.key)) found.add(i);
  });
  return found;
}

function beginning(look: Look): string {
  return look.key.split(' ', ENOUGH_WORDS).join(' ');
}
