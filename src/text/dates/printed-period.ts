/** Months, seasons, decades, centuries and years by their names: "April 2017", "summer 2016", "1990s", "in 2015". */
import { yearInterval } from '../calendar.ts';
import { formAt } from '../form-at.ts';
import { ordinalValue } from '../number-value.ts';
import { nearestYear } from './anchor.ts';
import { type DateReading, type DateSource, UNDATED, wholeMonth, wholeSeason } from './date-reading.ts';
import { monthAt, SEASONS, yearAt } from './printed-parts.ts';

/** A period longer than a day, by its own name; the longest reading of its words comes first. */
export function printedPeriod(source: DateSource, at: number): DateReading | null {
  return monthYear(source, at) ?? season(source, at) ?? decadeOrCentury(source, at) ?? bareYear(source, at);
}

/** Month names that are also words: they need a date's neighbourhood. */
const AMBIGUOUS_MONTHS = new Set(['may', 'march', 'mar', 'jan', 'dec', 'sep', 'august', 'jun']);
const BEFORE_MONTH =
  /^(?:in|since|until|till|by|of|from|during|before|after|early|late|mid|through|between|for|to)$/;
/** Of these, what also stands before a person or a verb: "for May", "to march". */
const WEAK_BEFORE_MONTH = /^(?:for|to|by|of)$/;

/** "April 2017", "in May", "last March": a month without a day. */
function monthYear(source: DateSource, at: number): DateReading | null {
  const { text, all, anchor } = source;
  const month = monthAt(source, at);
  if (month === null) return null;
  const of = formAt(all, at + 1) === 'of' ? 1 : 0;
  const year = yearAt(source, at + 1 + of);
  if (year !== null) return wholeMonth(year, month, at + 2 + of, false);
  const before = formAt(all, at - 1);
  const dated = BEFORE_MONTH.test(before);
  const ambiguous = AMBIGUOUS_MONTHS.has(formAt(all, at));
  if (ambiguous && (!dated || WEAK_BEFORE_MONTH.test(before) || all[at]?.start === 0)) return null;
  // "June Whitfield", "April Ryan": a capital behind makes a name of it.
  const behind = all[at + 1];
  if (!dated && behind && /^ ?\p{Lu}/u.test(text.slice(all[at]?.end ?? 0, behind.start + 1))) return null;
  if (!anchor) return { ...UNDATED, precision: 'month', month, interval: null, to: at + 1 };
  return wholeMonth(nearestYear(anchor, month), month, at + 1, true);
}

/** "summer 2016", "the summer of 2016". Bare "fall" and "spring" are words. */
function season(source: DateSource, at: number): DateReading | null {
  const first = SEASONS.get(formAt(source.all, at));
  if (first === undefined) return null;
  const of = formAt(source.all, at + 1) === 'of' ? 1 : 0;
  const year = yearAt(source, at + 1 + of);
  return year === null ? null : wholeSeason(year, first, at + 2 + of, false);
}

/** "1990s", "the 19th century". */
function decadeOrCentury({ all }: DateSource, at: number): DateReading | null {
  const form = formAt(all, at);
  const decade = /^(\d{3})0s$/.exec(form);
  if (decade) {
    const year = Number(decade[1]) * 10;
    return { ...UNDATED, precision: 'decade', interval: years(year, year + 9), to: at + 1 };
  }
  const nth = /^(?:\d{1,2}(?:st|nd|rd|th)|[a-z]+)$/.test(form) ? ordinalValue([form]) : null;
  if (nth === null || formAt(all, at + 1) !== 'century') return null;
  const year = (nth - 1) * 100 + 1;
  return { ...UNDATED, precision: 'century', interval: years(year, year + 99), to: at + 2 };
}

/** What is counted by the thousand, so that "2000 people" is no year. */
const COUNTED =
  /^(?:people|men|women|children|troops|soldiers|others|years|homes|jobs|deaths|cases|votes|voters|students|workers|members|dollars|euros|pounds|km|metres|meters|feet|miles|mph|reviews|copies|times|words|points|or|square)$/;
const SCALES_BEHIND = /^(?:hundred|thousand|million|billion|bn|percent|%|per)$/;
const BEFORE_YEAR =
  /^(?:in|since|by|until|till|from|during|before|after|of|and|to|through|year|circa|between|around|late|early|mid)$/;

/** "in 2015", "the 2017 election", "2010-11", "2019/20". */
function bareYear(source: DateSource, at: number): DateReading | null {
  const year = yearAt(source, at);
  if (year === null) return null;
  const { text, all } = source;
  const before = formAt(all, at - 1);
  const next = all[at + 1];
  const behind = next?.form ?? '';
  if (/^[$£€%-]$/.test(before) || SCALES_BEHIND.test(behind) || COUNTED.test(behind)) return null;
  // Far from the present a number of four digits is a year only where a word says so.
  if ((year < 1800 || year > 2100) && !BEFORE_YEAR.test(before)) return null;
  const word = all[at];
  const gap = word && next ? text.slice(word.end, next.start) : '';
  const short =
    /^\d\d$/.test(behind) && /^[-–/]$/.test(gap) ? Math.floor(year / 100) * 100 + Number(behind) : null;
  if (short === year + 1) {
    return { ...UNDATED, precision: 'season', year, interval: years(year, short), to: at + 2 };
  }
  return { ...UNDATED, precision: 'year', year, interval: yearInterval(year), to: at + 1 };
}

function years(first: number, last: number) {
  return { first: yearInterval(first).first, last: yearInterval(last).last };
}
