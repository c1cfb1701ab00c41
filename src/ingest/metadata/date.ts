import { findDates, isoDate, type PrintedDate, weekdayOf, weekdaysIn } from '../dates.ts';
import type { Labelled } from './labelled.ts';
import type { PageName } from './page-name.ts';

const PUBLISHED = /publi|post(?:ed|ado)|veröffentlicht|erschienen|опубликовано/iu;
/** Paragraphs in which news says when it happened. */
const FIRST_PARAGRAPHS = 3;
/** How far a day's name may stand from its date, in characters. */
const BESIDE = 15;
/** How much of a paragraph is read, in characters. */
const READ = 2_000;

/**
 * When the article appeared, as ISO 8601, or null. Pages print many dates (clocks, comments, other articles);
 * evidence counts in this order: the page's own name; a line of date beside the title, one that says
 * "published" first; the dateline that opens the text; the day that the first paragraphs speak of. O(characters).
 */
export function printedDate(blocks: readonly Labelled[], page: PageName | null): string | null {
  if (page?.date != null) return page.date;
  return dateLine(blocks) ?? dateline(blocks) ?? dayOfNews(blocks);
}

/** A line of date between the title and the second paragraph, or a published date below the last one. */
function dateLine(blocks: readonly Labelled[]): string | null {
  const body = blocks.flatMap(({ kind }, i) => (kind === 'body' ? [i] : []));
  const second = body[1] ?? blocks.length;
  const last = body.at(-1) ?? 0;
  const lines = blocks.flatMap(({ kind, text }, i) => {
    if ((kind !== 'date' && kind !== 'byline') || (i > second && i < last)) return [];
    const date = findDates(text.slice(0, READ)).find(({ year }) => year !== null);
    const published = PUBLISHED.test(text);
    return date === undefined || (i > second && !published) ? [] : [{ date, published }];
  });
  const best = lines.find(({ published }) => published) ?? lines[0];
  return best === undefined ? null : isoDate(best.date);
}

/** "PARIS, April 11, 2017 (Reuters) – …" */
function dateline(blocks: readonly Labelled[]): string | null {
  const lead = blocks.find(({ kind }) => kind === 'body')?.text.slice(0, 120) ?? '';
  const place = /^\p{Lu}{3,}[\p{Lu}\s.,'’-]*,\s*(?<rest>[^–—]{5,60}?)\s+[–—-]+\s/u.exec(lead);
  const date = findDates(place?.groups?.rest ?? '').find(({ year }) => year !== null);
  return date === undefined ? null : isoDate(date);
}

/**
 * The day that the first paragraphs name with its weekday but without a year ("Tuesday (August 23)"), in the
 * one year printed elsewhere in the text in which that day is that weekday. Only one year in six or so fits by
 * chance, so a single fit is strong evidence; two fits are none.
 */
function dayOfNews(blocks: readonly Labelled[]): string | null {
  const texts = blocks.filter(({ kind }) => kind === 'body').map(({ text }) => text.slice(0, READ));
  const years = new Set(
    texts.flatMap((text) => [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(Number)),
  );
  for (const text of texts.slice(0, FIRST_PARAGRAPHS)) {
    const weekdays = weekdaysIn(text);
    for (const date of findDates(text)) {
      if (date.year !== null || date.day === null) continue;
      const named = weekdays.find((weekday) => isBeside(weekday, date));
      if (named === undefined) continue;
      const fitting = [...years].filter((year) => weekdayOf({ ...date, year }) === named.weekday);
      return fitting.length === 1 ? isoDate({ ...date, year: fitting[0] ?? null }) : null;
    }
  }
  return null;
}

function isBeside(weekday: { start: number; end: number }, date: PrintedDate): boolean {
  const gap = weekday.end <= date.start ? date.start - weekday.end : weekday.start - date.end;
  return gap >= 0 && gap <= BESIDE;
}
