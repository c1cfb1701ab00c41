import type { LineKind, Span } from '../../domain.ts';
import type { Look } from './look.ts';
import { isProse } from './score.ts';

/** Length of a title, in words. */
const SHORTEST = 3;
const LONGEST = 30;
/** How many blocks may stand between the title and the text: bylines, dates, buttons to share. */
const FURTHEST = 25;
/** Blocks between a title and the byline or date below it: a deck, a few buttons. */
const SIGNED = 5;
/** How many blocks into the text a title may stand, when a teaser of the article was taken for its beginning. */
const DEEPEST = 6;

/**
 * The block that is the title, or -1: the line that the page prints twice (as its own name or at the end of
 * its breadcrumbs, and above the text), else the last headline above the text. O(blocks).
 */
export function findTitle(looks: readonly Look[], kinds: readonly (LineKind | null)[], text: Span): number {
  const given = kinds.indexOf('title');
  if (given >= 0) return given;
  const from = Math.max(0, text.start - FURTHEST);
  const to = Math.min(text.end, text.start + DEEPEST);
  const isHeadline = (look: Look | undefined, i: number) =>
    look !== undefined &&
    kinds[i] === null &&
    !look.spoken &&
    !(isProse(look) && !look.closed && i > 0) &&
    look.words >= SHORTEST &&
    look.words <= LONGEST &&
    !look.truncated;
  for (let i = to - 1; i >= from; i--) {
    const look = looks[i];
    if (look === undefined || look.words <= SHORTEST || !isHeadline(look, i)) continue;
    const earlier = looks.slice(Math.max(0, i - FURTHEST), i);
    if (
      earlier.some((other, k) => isNameOfPage(other, look) && kinds[Math.max(0, i - FURTHEST) + k] === null)
    )
      return i;
  }
  const headlines = looks.flatMap((look, i) =>
    i >= from && i < text.start && isHeadline(look, i) && !/[.:;>]$/.test(look.tail) ? [i] : [],
  );
  const best = headlines.map((i) => ({ i, score: likeness(i, headlines, kinds, from) }));
  best.sort((a, b) => b.score - a.score || b.i - a.i);
  const [winner] = best;
  if (winner !== undefined) return winner.i;
  // A long headline can pass for a sentence without its stop, or ask a question.
  const first = looks[text.start];
  const next = looks[text.start + 1];
  const open =
    first !== undefined &&
    (!first.closed || ONE_QUESTION.test(first.text)) &&
    !first.truncated &&
    first.words <= LONGEST;
  const followed = next !== undefined && (text.start === 0 || isProse(next));
  return open && kinds[text.start] === null && followed ? text.start : -1;
}

const ONE_QUESTION = /^[^.?!]*[?!][”"’'»]?$/u;

/** How likely a headline above the text is the title: files open with it, and who wrote it and when follow. */
function likeness(
  i: number,
  headlines: readonly number[],
  kinds: readonly (LineKind | null)[],
  from: number,
): number {
  const opens = from === 0 && i === headlines[0] ? 2 : 0;
  const signed = kinds.slice(i + 1, i + SIGNED + 1).some((kind) => kind === 'byline' || kind === 'date')
    ? 2
    : 0;
  const nearest = i === headlines.at(-1) ? 1 : 0;
  return opens + signed + nearest;
}

/** How many words a page may put around its title: its sections, its own name, a date. */
const AROUND = 15;

/** Whether a line repeats a title, alone or among names of sections. */
export function isNameOfPage(line: Look, title: Look): boolean {
  if (line.key === title.key) return true;
  return (
    title.words > SHORTEST && line.words <= title.words + AROUND && ` ${line.key} `.includes(` ${title.key} `)
  );
}
