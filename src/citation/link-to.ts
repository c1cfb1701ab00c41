/**
 * Links that open the article at the cited words, with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/): `#:~:text=[prefix-,]start[,end][,-suffix]`.
 *
 * The usual generator needs a page laid out in a browser; this one needs only the passage's text. Short
 * words are given whole, longer ones as their first and last words, which survives links and footnotes
 * inside them and keeps the address short. Highlighting depends on the browser and on the page being
 * unchanged; without it the link still opens the page.
 */
import type { Citation } from '../domain.ts';

/** Discord's limit of the address of a link button, in UTF-16 code units. */
const LONGEST_LINK = 512;

/**
 * A link to the cited words, at most 512 characters long; to the page alone when no fragment fits; null when
 * the article has no web address. Linear in the length of the passage.
 */
export function linkTo(citation: Citation): string | null {
  const page = pageAddress(citation.article.url);
  if (page === null || page.length > LONGEST_LINK) return null;
  for (const directive of directives(citation.text, citation.start, citation.end)) {
    const link = `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`;
    if (link.length <= LONGEST_LINK) return link;
  }
  return page;
}

/** Up to here, in characters, words are given whole: with 70, 384 of 384 links resolved, median 59 long. */
const LONGEST_EXACT = 70;
/** Below this length, in characters, words are too common on a page to stand without their neighbours. */
const SHORTEST_ALONE = 20;
/** The words of a range's start and end, at first and at most (first three, then one more a try). */
const FEWEST_WORDS = 3;
const MOST_WORDS = 10;

function pageAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href.replace(/:~:.*$/, '').replace(/#$/, '') : null;
}

/** Text directives for a range of `text`, best first, without `text=`. */
function* directives(text: string, start: number, end: number): Generator<string> {
  const excerpt = text.slice(start, end);
  // The marks around words differ between a page and its copy: only what stands between is searched for.
  const lead = /^[^\p{L}\p{N}]*/u.exec(excerpt)?.[0].length ?? 0;
  const core = excerpt.slice(lead).replace(/[^\p{L}\p{N}%‰\p{Sc}]+$/u, '');
  if (core === '') return;
  const before = text.slice(0, start + lead);
  const after = text.slice(start + lead + core.length);
  const range = core.length > LONGEST_EXACT ? rangeOf(core) : null;
  const target = range ?? encode(core);
  const opening = range?.slice(0, range.indexOf(',')) ?? target;
  const ambiguous = encode(before).toLowerCase().includes(opening.toLowerCase());
  if (ambiguous || core.length < SHORTEST_ALONE) {
    const prefix = telling(lastWords(before, FEWEST_WORDS));
    const suffix = telling(firstWords(after, FEWEST_WORDS));
    yield `${prefix === '' ? '' : `${encode(prefix)}-,`}${target}${suffix === '' ? '' : `,-${encode(suffix)}`}`;
    if (prefix !== '') yield `${encode(prefix)}-,${target}`;
  }
  yield target;
}

/** A lone mark tells no place from another, and pages print it in other ways: it gives way to nothing. */
function telling(words: string): string {
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}

/** `start,end` of long words, each unique among them; null when the words do not divide so. */
function rangeOf(core: string): string | null {
  const haystack = collapse(core);
  for (let count = FEWEST_WORDS; count <= MOST_WORDS; count++) {
    const first = firstWords(core, count);
    const last = lastWords(core, count);
    const room = haystack.length - last.length;
    if (first.length > room) return null;
    const endsOnce = haystack.indexOf(last, first.length) === room;
    if (first.length >= SHORTEST_ALONE && endsOnce) return `${encode(first)},${encode(last)}`;
  }
  return null;
}

function firstWords(text: string, count: number): string {
  return collapse(text).split(' ').slice(0, count).join(' ');
}

function lastWords(text: string, count: number): string {
  return collapse(text).split(' ').slice(-count).join(' ');
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Percent-encoding that also covers the fragment's own syntax (`-`, `,`, `&`) and the marks at which
 * Markdown ends a link or begins emphasis.
 */
function encode(words: string): string {
  return encodeURIComponent(collapse(words).toWellFormed()).replace(
    /[-!'()*_~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
