import { findDates, isoDate } from '../dates.ts';
import type { Labelled } from './labelled.ts';

/** The name of a web page, as browsers show it: "Title | Section | Publisher | 04.10.2019". */
export interface PageName {
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
}

const SEPARATOR = /\s+[|•·–—-]\s+|\s*\|\s*/u;
/** Longest name of a publisher or section, in words. */
const NAME_WORDS = 5;

/**
 * Reads the page's name: from a line that repeats the title and goes on behind it, else from the title itself
 * where bars set names apart in it.
 */
export function pageNameOf(title: string, blocks: readonly Labelled[]): PageName {
  for (const { kind, text } of blocks) {
    if (kind !== 'duplicate') continue;
    const at = text.toLowerCase().indexOf(title.toLowerCase());
    const rest = at < 0 ? '' : text.slice(at + title.length);
    if (/^\s*[|•·–—-]/u.test(rest)) return { title, ...namesIn(rest.split(SEPARATOR)) };
  }
  const [first = title, ...rest] = title.split(/\s+\|\s+/u);
  return rest.length > 0 && rest.every(isName)
    ? { title: first, ...namesIn(rest) }
    : { title, publisher: null, date: null };
}

/** The last name is the publisher's: pages name themselves from the special to the general. */
function namesIn(parts: readonly string[]): Pick<PageName, 'publisher' | 'date'> {
  const dates = parts.flatMap((part) => findDates(part));
  const names = parts
    .map((part) => part.trim())
    .filter((part) => isName(part) && findDates(part).length === 0);
  const [date] = dates;
  return { publisher: names.at(-1) ?? null, date: date === undefined ? null : isoDate(date) };
}

function isName(part: string): boolean {
  return part.trim() !== '' && part.trim().split(/\s+/u).length <= NAME_WORDS;
}
