/** The day from which relative dates are counted: the one on which the article was published. */
import { dayNumber } from '../calendar.ts';

export interface Anchor {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for anything else. */
export function parseAnchor(iso: string): Anchor | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso);
  if (!match?.[1]) return null;
  return {
    year: Number(match[1]),
    month: match[2] ? Number(match[2]) : null,
    day: match[3] ? Number(match[3]) : null,
  };
}

/** Number of the anchor's day, counted from 1 January 1970; null when only its month or year is known. */
export function anchorDay(anchor: Anchor | null): number | null {
  return anchor && anchor.month !== null && anchor.day !== null
    ? dayNumber(anchor.year, anchor.month, anchor.day)
    : null;
}

/** The year in which a month lies nearest to the anchor: half a year back or ahead. */
export function nearestYear(anchor: Anchor, month: number): number {
  if (anchor.month === null) return anchor.year;
  const ahead = month - anchor.month;
  return ahead > 6 ? anchor.year - 1 : ahead < -6 ? anchor.year + 1 : anchor.year;
}
