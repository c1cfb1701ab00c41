import type { LineKind, Span } from '../../domain.ts';
import type { Look } from './look.ts';

/** Fewest words of a line that reads as a sentence, and least share of function words in one. */
const SENTENCE_WORDS = 8;
const SENTENCE_FUNCTION_WORDS = 0.15;
/** The same for a line that does not end as a sentence does: longer than headlines are. */
const OPEN_WORDS = 15;
const OPEN_FUNCTION_WORDS = 0.25;

/**
 * In files with empty lines between paragraphs: cost of a line that none parts from the one above, or whose
 * kind is known, beside that of others (0 to 1). Such files were cleaned, and what interrupts them ends nothing.
 */
const CHEAP = 0.25;

/** Weight of running text without a stop at its end, beside text with one (0 to 1). */
const OPEN_WEIGHT = 0.5;

/** Share of paragraphs below an empty line (0 to 1) in files that part them so; galleries are set closer. */
const PARTED = 0.5;

/** A paragraph longer than this, in words, speaks no stronger for an article. */
const FULL_WEIGHT = 60;

/** Whether a line reads as running text by itself. */
export function isProse(look: Look): boolean {
  return look.closed
    ? look.words >= SENTENCE_WORDS && look.functionWords >= SENTENCE_FUNCTION_WORDS
    : look.words >= OPEN_WORDS && look.functionWords >= OPEN_FUNCTION_WORDS && !look.truncated;
}

/**
 * The stretch of blocks that is the article: the one with the greatest sum of scores, running text counting
 * for it by its words and everything else against it (Kadane's algorithm, O(blocks)). A short line within an
 * article costs little; a menu, a list of teasers or a column of comments ends it.
 */
export function articleRegion(looks: readonly Look[], kinds: readonly (LineKind | null)[]): Span {
  let best = { start: 0, end: 0, sum: 0 };
  let sum = 0;
  let start = 0;
  const parted = isParted(looks);
  looks.forEach((look, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    const kind = kinds[i] ?? null;
    const points = score(look, kind);
    const cheap = parted && (!look.apart || kind !== null);
    sum += points < 0 && cheap ? points * CHEAP : points;
    if (sum > best.sum) best = { start, end: i + 1, sum };
  });
  // A few short lines may be all that there is.
  return best.end === 0 ? { start: 0, end: looks.length } : { start: best.start, end: best.end };
}

/** Whether empty lines stand between the paragraphs of a file; only then does their absence say anything. */
export function isParted(looks: readonly Look[]): boolean {
  const prose = looks.filter(isProse);
  return prose.filter((look) => look.apart).length > prose.length * PARTED;
}

/** "He did not.": too short to tell by itself, and no headline. */
function isShortSentence(look: Look): boolean {
  return look.closed && look.words >= 3 && look.functionWords > 0;
}

/** What a block says for (above 0) or against its belonging to an article. */
function score(look: Look, kind: LineKind | null): number {
  switch (kind) {
    case 'body':
    case null:
      if (isProse(look)) return Math.min(look.words, FULL_WEIGHT) * (look.closed ? 1 : OPEN_WEIGHT);
      if (look.spoken) return look.words;
      return kind === 'body' || isShortSentence(look) ? 1 : -4;
    case 'caption':
      return -1;
    case 'title':
    case 'heading':
    case 'byline':
    case 'date':
    case 'duplicate':
      return 0;
    case 'related':
    case 'boilerplate':
      return -4;
  }
}
