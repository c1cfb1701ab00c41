/** Dates as intervals of days: does one carry another, or exclude it? */
import type { CalendarInterval } from '../../../text/calendar.ts';
import type { DateMention } from '../../../text/dates.ts';

/** Whether what the source says makes the claim's date true. */
export function carries(source: DateMention, claim: DateMention): boolean {
  if (isTime(claim)) return timeFits(source, claim);
  const wanted = reach(claim);
  const printed = source.interval && reach(source);
  if (wanted && printed) {
    if (within(printed, wanted)) return true;
    // "in 2017" asked, "10 April" printed without a year: month and day decide below.
    if (claim.year !== null && source.year !== null && !source.inferred) return false;
  }
  if (claim.weekday !== null && source.weekday === null && source.interval) {
    return claim.interval === null && weekdayOf(source.interval) === claim.weekday;
  }
  if (claim.weekday !== null || source.weekday !== null) return claim.weekday === source.weekday;
  const order = inOneYear(source, claim);
  if (order !== null) return claim.relation === 'before' ? order < 0 : order > 0;
  const yearFits = claim.year === null || source.year === claim.year;
  if (claim.month === null || !yearFits) return false;
  return (
    source.month === claim.month &&
    (claim.day === null || claim.day === source.day) &&
    claim.relation === source.relation
  );
}

/** Whether no day fits both. */
export function differs(source: DateMention, claim: DateMention): boolean {
  if (isTime(claim)) return !timeFits(source, claim);
  if (source.weekday !== null && claim.weekday !== null) return source.weekday !== claim.weekday;
  const wanted = reach(claim);
  const printed = reach(source);
  if (wanted && printed) {
    const slack =
      source.inferred || claim.inferred
        ? WEEKDAY_SLACK * (source.weekday !== null || claim.weekday !== null ? 1 : 0)
        : 0;
    if (printed.last + slack < wanted.first || wanted.last + slack < printed.first) return true;
    return false;
  }
  const order = inOneYear(source, claim);
  if (order !== null) return claim.relation === 'before' ? order >= 0 : order <= 0;
  const monthDiffers = source.month !== null && claim.month !== null && source.month !== claim.month;
  const dayDiffers =
    source.day !== null && claim.day !== null && source.month === claim.month && source.day !== claim.day;
  return monthDiffers || dayDiffers;
}

/** "after 3 p.m." is carried by "4 p.m." */
function timeFits(source: DateMention, { minutes, relation }: DateMention): boolean {
  if (minutes === null || source.minutes === null || relation === source.relation)
    return source.minutes === minutes;
  if (relation === 'before') return source.minutes < minutes;
  return relation === 'after' ? source.minutes > minutes : source.minutes === minutes;
}

/** Weekdays and dates without a year are taken from the anchor and may be off by this many days. */
const WEEKDAY_SLACK = 7;

/** Days that the date with its relation covers. */
function reach({ interval, relation }: DateMention): CalendarInterval | null {
  if (!interval) return null;
  if (relation === 'before') return { first: Number.NEGATIVE_INFINITY, last: interval.first - 1 };
  if (relation === 'after') return { first: interval.last + 1, last: Number.POSITIVE_INFINITY };
  return interval;
}

/**
 * "before March 21" asked, "on March 20" printed, both without a year: how the source's day lies to the claim's in one year,
 * negative when earlier; null when nothing bounds, or a day is not known.
 */
function inOneYear(source: DateMention, claim: DateMention): number | null {
  if (!isBound(claim) || source.relation !== 'on' || claim.year !== source.year) return null;
  if (claim.month === null || claim.day === null || source.month === null || source.day === null) return null;
  return (source.month - claim.month) * 31 + source.day - claim.day;
}

function weekdayOf({ first }: CalendarInterval): number {
  return (((first + 4) % 7) + 7) % 7;
}

export function within(inner: CalendarInterval, outer: CalendarInterval): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

export function isTime({ precision }: DateMention): boolean {
  return precision === 'time';
}

export function isBound({ relation }: DateMention): boolean {
  return relation === 'before' || relation === 'after';
}

/** The two differ, or may differ, in a year that the source does not print. */
export function yearDecides(source: DateMention, claim: DateMention): boolean {
  const unprinted = source.month !== null && (source.inferred || source.year === null);
  return unprinted && claim.year !== null && source.year !== claim.year;
}

/** "until 9 a.m." and "after 9 a.m.": what ends at a time does not begin then. */
export function areOpposed(one: DateMention, other: DateMention): boolean {
  const begins = ({ relation }: DateMention) => relation === 'after' || relation === 'since';
  const ends = ({ relation }: DateMention) => relation === 'until';
  const same = one.minutes === other.minutes && one.interval?.first === other.interval?.first;
  return same && ((ends(one) && begins(other)) || (begins(one) && ends(other)));
}
