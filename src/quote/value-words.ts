/**
 * Numbers, dates and sums of money in one dress, so that "twenty five" is 25, "5 per cent" is "5%", "$2bn" is "2
 * billion dollars" and "1 July" is "July 1st".
 */
import { isCalendarWord, monthNumber } from '../text/lexicon/calendar-words.ts';
import { continuesNumber, numberValue, ordinalValue, SCALES, startsNumber } from '../text/number-value.ts';
import type { Token } from './same-words.ts';

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'dollar',
  dollars: 'dollar',
  '€': 'euro',
  euros: 'euro',
  '£': 'pound',
  pounds: 'pound',
  '¥': 'yen',
  '₹': 'rupee',
  rupees: 'rupee',
};

/** Whether a folded form is a number or a part of a date or of a sum, so that it is compared with those beside it. */
export function isValueWord(form: string): boolean {
  return (
    /^\p{N}/u.test(form) ||
    Object.hasOwn(CURRENCIES, form) ||
    /^(?:%|percent|per|cent)$/.test(form) ||
    SCALES.has(form) ||
    startsNumber(form) ||
    ordinalValue([form]) !== null ||
    monthNumber(form) !== null
  );
}

/** Joins the words of a number into one token whose form is its value, and gives percent and money one form. */
export function valuesJoined(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const length = numberLength(tokens, index);
    if (length > 0) {
      const run = tokens.slice(index, index + length);
      result.push({
        ...token,
        form: `${printedValue(run)}`,
        printed: run.map(({ printed }) => printed).join(' '),
      });
      index += length - 1;
    } else if (token.form === 'per' && tokens[index + 1]?.form === 'cent') {
      result.push({ ...token, form: 'percent', printed: `${token.printed} ${tokens[index + 1]?.printed}` });
      index += 1;
    } else {
      result.push({ ...token, form: token.form === '%' ? 'percent' : (currency(token.form) ?? token.form) });
    }
  }
  return result;
}

/** Longest number in words that is looked for: "one hundred and twenty five thousand". */
const LONGEST_NUMBER = 6;

function numberLength(tokens: readonly Token[], from: number): number {
  if (!startsNumber(tokens[from]?.form ?? ''))
    return ordinalValue([tokens[from]?.form ?? '']) === null ? 0 : 1;
  let longest = 0;
  for (let length = 1; length <= LONGEST_NUMBER && from + length <= tokens.length; length++) {
    if (printedValue(tokens.slice(from, from + length)) !== null) longest = length;
    else if (!continuesNumber(tokens[from + length - 1]?.form ?? '')) break;
  }
  return longest;
}

function printedValue(tokens: readonly Token[]): string | null {
  const forms = tokens.map(({ form }) => form);
  const value = numberValue(forms);
  if (value !== null) return String(value);
  const rank = ordinalValue(forms);
  return rank === null ? null : `${rank}th`;
}

function currency(form: string): string | null {
  return Object.hasOwn(CURRENCIES, form) ? (CURRENCIES[form] ?? null) : null;
}

/**
 * Whether two runs, after `valuesJoined`, are one date or one sum in two orders: "October 4, 2019" and "the 4th of
 * October 2019", "$5" and "5 dollars".
 */
export function isSameValue(quote: readonly Token[], source: readonly Token[]): boolean {
  const one = valueParts(quote);
  return one !== null && one === valueParts(source);
}

/** The parts of a date or sum in a fixed order; null when the run is more, or less, than one of these. */
function valueParts(tokens: readonly Token[]): string | null {
  const core = tokens.filter(({ form }) => !/^(?:the|of|on)$/.test(form));
  const inDate = core.some(({ form }) => monthNumber(form) !== null);
  const parts = core.map(({ form }) => partOf(form, inDate));
  const count = (kind: string) => parts.filter((part) => part?.startsWith(kind)).length;
  if (parts.includes(null) || count('number') > 1 || count('year') > 1) return null;
  const isDate = count('month') === 1 && count('currency') === 0;
  const isSum = count('month') === 0 && count('currency') === 1 && parts.length === 2;
  return isDate || isSum ? parts.toSorted().join(' ') : null;
}

function partOf(form: string, inDate: boolean): string | null {
  const month = monthNumber(form);
  if (month !== null) return `month ${month}`;
  if (Object.values(CURRENCIES).includes(form)) return `currency ${form}`;
  const number = /^(\d+(?:\.\d+)?)(th)?$/.exec(form);
  if (!number) return isCalendarWord(form, true) ? `day ${form}` : null;
  if (inDate) return Number(number[1]) > 31 ? `year ${number[1]}` : `number ${number[1]}`;
  return number[2] ? null : `number ${number[1]}`;
}
