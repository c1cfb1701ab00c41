import type { LineKind } from '../../domain.ts';
import { findDates } from '../dates.ts';
import type { Look } from './look.ts';

/** Fewest teasers of one make in a file. One paragraph may end in a date by chance. */
const ENOUGH = 2;
/** Longest headline of a teaser, in words. */
const HEADLINE_WORDS = 20;

/**
 * Teasers of other articles that show themselves by their dates: a headline, then a text that ends in the date
 * on which the other article appeared ("… smart phones. (04.10.2019)"). O(blocks).
 */
export function findTeasers(looks: readonly Look[], free: (i: number) => boolean): ReadonlySet<number> {
  const texts = looks.flatMap((look, i) => {
    const above = looks[i - 1];
    if (above === undefined || !free(i) || !free(i - 1)) return [];
    const headline = !above.closed && above.words >= 2 && above.words <= HEADLINE_WORDS;
    return headline && look.words > HEADLINE_WORDS / 2 && endsInBracketedDate(look.tail) ? [i] : [];
  });
  if (texts.length < ENOUGH) return new Set();
  return new Set(texts.flatMap((i) => [i - 1, i]));
}

function endsInBracketedDate(tail: string): boolean {
  const bracket = /\(([^()]{6,30})\)\s*$/.exec(tail)?.[1];
  if (bracket === undefined) return false;
  const [date] = findDates(bracket);
  return date?.start === 0 && date.end === bracket.length && date.year !== null;
}

/** The link to a video with its length: "Watch video 04:27". */
const VIDEO = /(?:video|film|clip|vidéo|vídeo|видео|podcast|audio)\b.{0,12}\d{1,2}:\d{2}(?::\d{2})?$/iu;

/** The titles that stand below links to videos. O(blocks). */
export function findVideoTitles(
  looks: readonly Look[],
  kinds: readonly (LineKind | null)[],
): ReadonlySet<number> {
  return new Set(
    looks.flatMap((look, i) => {
      const below = looks[i + 1];
      const title =
        below !== undefined && kinds[i + 1] === null && !below.closed && below.words <= HEADLINE_WORDS;
      return title && look.words <= 6 && VIDEO.test(look.text) ? [i + 1] : [];
    }),
  );
}
