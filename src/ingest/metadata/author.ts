import { findDates } from '../dates.ts';
import type { Labelled } from './labelled.ts';

const INTRODUCTION =
  /^(?:written by|story by|text(?: by)?|words by|author|autor(?:in|es)?|auteure?|autore|автор|by|von|par|por|di|door)\s*:?\s+/iu;
/** Where the names end: a bar, a bracket, what the author does, where. */
const END = /\s*[|•·(/–—].*$|,?\s+(?:on|for|at|in)\s.*$|\s+\p{L}+@.*$/isu;
/** Longest list of names, in words. */
const LONGEST = 14;

/** The names in a byline between the title and the second paragraph, or below the last one; null without. */
export function printedAuthor(blocks: readonly Labelled[]): string | null {
  const body = blocks.flatMap(({ kind }, i) => (kind === 'body' ? [i] : []));
  const second = body[1] ?? blocks.length;
  const last = body.at(-1) ?? 0;
  for (const [i, { kind, text }] of blocks.entries()) {
    // A byline in the midst of the article is that of a gallery or of another part.
    if (kind !== 'byline' || (i > second && i < last)) continue;
    const names = namesIn(text);
    if (names !== null) return names;
  }
  return null;
}

function namesIn(byline: string): string | null {
  const text = byline.slice(0, 200);
  const [date] = findDates(text);
  const names = (date === undefined ? text : text.slice(0, date.start))
    .replace(INTRODUCTION, '')
    .replace(END, '')
    .replace(/[\s,;:|]+$/u, '');
  const words = names.split(/\s+/u);
  // Initials of editors ("cw/cmk") and sentences about authors are no names.
  return /^\p{Lu}/u.test(names) &&
    words.length >= 2 &&
    words.length <= LONGEST &&
    !/[.!?]\s+\p{Lu}\p{Ll}{3}/u.test(names)
    ? names
    : null;
}
