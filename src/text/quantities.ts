/**
 * Quantities in text: value as an interval, unit, and what is counted. wink-nlp loses the scale of "$2.5bn" and
 * takes "a third" for an ordinal, so numbers are read here, from words and print.
 *
 * A modifier widens the value to an interval: "more than 40" is (40, ∞), "nearly 40" is [34, 40), "about 40" is
 * [36, 44], "40 to 50" is [40, 50]. Two quantities of one kind and unit agree when their intervals meet.
 */
import type { Span } from '../domain.ts';
import { type DateMention, dates } from './dates.ts';
import { continuesNumber, numberValue, ordinalValue, SCALES, startsNumber } from './number-value.ts';
import { UNITS } from './units.ts';
import { type Word, words } from './words.ts';

export type QuantityKind = 'count' | 'percent' | 'money' | 'ordinal' | 'duration' | 'measure' | 'score';

export interface Quantity extends Span {
  /** Indices of its words in `words(text)`, half open, modifier and unit included. */
  readonly from: number;
  readonly to: number;
  readonly kind: QuantityKind;
  /** ISO 4217 code, base unit of a measure, "second" for durations, "%" for percent; null for plain counts. */
  readonly unit: string | null;
  /** Interval in the unit; infinite where only one end is named. For a score both numbers, in order. */
  readonly low: number;
  readonly high: number;
  /** The end itself does not belong to the interval ("more than 40"). */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** The number as printed, without its modifier; the middle of a range. */
  readonly value: number;
  /** "about", "nearly", "some", "dozens": the source itself does not claim the exact value. */
  readonly approximate: boolean;
  /** Folded noun that is counted ("2,750 accounts" → "accounts"), null when none follows. */
  readonly noun: string | null;
}

/** Interval of a modifier around a value. */
interface Modifier {
  readonly low: (value: number) => number;
  readonly high: (value: number) => number;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
  readonly approximate?: boolean;
}

/** How far "about" reaches: a tenth to both sides, the usual rounding of news. */
const ABOUT = 0.1;
/** How far "nearly" reaches below: "nearly 40" may be 34, hardly 30. */
const NEARLY = 0.15;
const same = (value: number) => value;
const MORE: Modifier = { low: same, high: () => Infinity, lowOpen: true };
const AT_LEAST: Modifier = { low: same, high: () => Infinity };
const LESS: Modifier = { low: () => -Infinity, high: same, highOpen: true };
const AT_MOST: Modifier = { low: () => -Infinity, high: same };
const AROUND: Modifier = { low: (v) => v * (1 - ABOUT), high: (v) => v * (1 + ABOUT), approximate: true };
const JUST_BELOW: Modifier = { low: (v) => v * (1 - NEARLY), high: same, highOpen: true, approximate: true };
const JUST_ABOVE: Modifier = { low: same, high: (v) => v * (1 + NEARLY), lowOpen: true, approximate: true };

/** Words in front of a number. Longest first wins. */
const BEFORE: ReadonlyMap<string, Modifier> = new Map([
  ...table(
    'more than|greater than|higher than|larger than|over|above|exceeding|upwards of|in excess of|excess of|surpassing|beyond',
    MORE,
  ),
  ...table(
    'at least|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum of',
    AT_LEAST,
  ),
  ...table('less than|fewer than|lower than|smaller than|under|below|short of', LESS),
  ...table(
    'at most|up to|no more than|not more than|as many as|as much as|a maximum of|maximum of|not exceeding',
    AT_MOST,
  ),
  ...table(
    'about|around|approximately|roughly|some|circa|c|ca|an estimated|estimated|estimate of|in the region of|or so',
    AROUND,
  ),
  ...table(
    'nearly|almost|close to|just under|just below|just short of|a little under|slightly less than|slightly under|not quite',
    JUST_BELOW,
  ),
  ...table(
    'just over|just above|a little over|slightly more than|slightly over|a little more than',
    JUST_ABOVE,
  ),
]);
/** Words behind a number and its unit. */
const BEHIND: ReadonlyMap<string, Modifier> = new Map([
  ...table('or more|or above|or higher|or over|or older', AT_LEAST),
  ...table('or less|or fewer|or below|or under|or younger', AT_MOST),
  ...table('or so', AROUND),
]);
const LONGEST_MODIFIER = 4;

function table(phrases: string, modifier: Modifier): [string, Modifier][] {
  return phrases.split('|').map((phrase) => [phrase, modifier]);
}

/** Signs and words of currencies → ISO 4217. */
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...'$ dollar dollars usd us$ buck bucks'.split(' ').map((word): [string, string] => [word, 'USD']),
  ...'£ pound pounds sterling gbp quid'.split(' ').map((word): [string, string] => [word, 'GBP']),
  ...'€ euro euros eur'.split(' ').map((word): [string, string] => [word, 'EUR']),
  ...'¥ yen jpy'.split(' ').map((word): [string, string] => [word, 'JPY']),
  ...'₹ rupee rupees inr'.split(' ').map((word): [string, string] => [word, 'INR']),
  ...'yuan renminbi cny'.split(' ').map((word): [string, string] => [word, 'CNY']),
  ...'₽ rouble roubles ruble rubles rub'.split(' ').map((word): [string, string] => [word, 'RUB']),
  ...'franc francs chf'.split(' ').map((word): [string, string] => [word, 'CHF']),
  ['aud', 'AUD'],
  ['cad', 'CAD'],
  ['nzd', 'NZD'],
  ['₪', 'ILS'],
  ['shekels', 'ILS'],
  ['₩', 'KRW'],
  ['won', 'KRW'],
  ['pesos', 'MXN'],
]);
const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({ us: 'USD', a: 'AUD', au: 'AUD', nz: 'NZD', c: 'CAD', hk: 'HKD' }),
);

/** Indefinite numbers of news: interval that they cover in ordinary use. */
const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 150]],
  ['scores', [40, 400]],
  ['hundreds', [200, 2_000]],
  ['thousands', [2_000, 100_000]],
  ['millions', [2e6, 1e9]],
  ['billions', [2e9, 1e12]],
  ['tens of thousands', [2e4, 2e5]],
  ['hundreds of thousands', [2e5, 2e6]],
  ['tens of millions', [2e7, 2e8]],
  ['hundreds of millions', [2e8, 2e9]],
]);

/**
 * Finds the quantities of a text, in order. Numbers that belong to a date, a time of day or a year are left to
 * `dates`. Linear in the length of the text.
 *
 * @param known the dates of the text, when they were read already
 */
export function quantities(
  text: string,
  textWords: readonly Word[] = words(text),
  known: readonly DateMention[] = dates(text, null, textWords),
): Quantity[] {
  const taken = datesAsWords(known);
  const found: Quantity[] = [];
  let i = 0;
  while (i < textWords.length) {
    const quantity = taken.has(i) ? null : readQuantity(text, textWords, i, found.at(-1)?.to ?? 0, taken);
    if (quantity) found.push(quantity);
    i = quantity ? quantity.to : i + 1;
  }
  return found;
}

function datesAsWords(known: readonly DateMention[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const date of known) {
    for (let i = date.from; i < date.to; i++) taken.add(i);
  }
  return taken;
}

interface ReadNumber {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly vague: boolean;
  readonly to: number;
  readonly fraction: boolean;
}

function readQuantity(
  text: string,
  all: readonly Word[],
  at: number,
  floor: number,
  taken: ReadonlySet<number>,
): Quantity | null {
  let number = readNumber(text, all, at, taken);
  if (!number) return readOrdinal(text, all, at);
  const first = number;
  let from = at;
  const currencyBefore = currencyBeforeNumber(all, from, floor);
  if (currencyBefore) from = currencyBefore.from;
  let to = number.to;
  let unit = readUnit(text, all, to);
  // "2-1", "3 to 4 per cent", "between 2 and 3 million".
  const second = readRangeEnd(text, all, unit ? unit.to : to, taken, form(all, from - 1) === 'between');
  if (second) {
    const unitBehind = readUnit(text, all, second.number.to);
    const score = !unitBehind && !currencyBefore && second.dash && isScore(text, all, number, second.number);
    if (score) return scoreOf(text, all, from, number, second.number);
    const scale = sharedScale(all, number, second.number);
    if (second.number.value >= number.value * scale) {
      number = {
        ...number,
        low: number.value * scale,
        high: second.number.value,
        value: (number.value * scale + second.number.value) / 2,
        to: second.number.to,
      };
      to = number.to;
      unit = unitBehind ?? unit;
    }
  }
  if (unit) to = unit.to;
  const modifier = modifierBefore(all, from, floor) ?? modifierBehind(all, to);
  if (modifier) {
    from = Math.min(from, modifier.from);
    to = Math.max(to, modifier.to);
  }
  const plus = text.charAt(all[first.to - 1]?.end ?? 0) === '+' ? AT_LEAST : undefined;
  const widen = modifier?.modifier ?? plus;
  const factor = unit?.factor ?? 1;
  const money = currencyBefore?.code ?? (unit?.kind === 'money' ? unit.unit : null);
  if (number.fraction && !money && (unit === null || unit.kind !== 'percent')) {
    if (!isShare(all, at, number.to)) return null;
    return build(
      text,
      all,
      from,
      to,
      'percent',
      '%',
      { ...number, value: number.value * 100, low: number.value * 100, high: number.value * 100 },
      1,
      widen,
    );
  }
  if (!money && unit === null && isAge(all, at, to)) {
    return build(text, all, from, to, 'duration', 'second', number, YEAR, widen);
  }
  if (unit?.unit === 'second' && unit.factor === YEAR) to = behindAge(all, to);
  const kind: QuantityKind = money ? 'money' : (unit?.kind ?? 'count');
  return build(text, all, from, to, kind, money ?? unit?.unit ?? null, number, factor, widen);
}

function build(
  text: string,
  all: readonly Word[],
  from: number,
  to: number,
  kind: QuantityKind,
  unit: string | null,
  number: ReadNumber,
  factor: number,
  widen: Modifier | undefined,
): Quantity {
  const low = number.low * factor;
  const high = number.high * factor;
  return {
    start: all[from]?.start ?? 0,
    end: all[to - 1]?.end ?? 0,
    from,
    to,
    kind,
    unit,
    low: widen ? widen.low(low) : low,
    high: widen ? widen.high(high) : high,
    lowOpen: widen?.lowOpen ?? false,
    highOpen: widen?.highOpen ?? false,
    value: number.value * factor,
    approximate: number.vague || (widen?.approximate ?? false),
    noun: headNoun(text, all, to),
  };
}

const YEAR = 365.25 * 86_400;

/** "aged 79", "at the age of 79": years, as "79 years old" is. */
function isAge(all: readonly Word[], at: number, to: number): boolean {
  const before = form(all, at - 1);
  if (before === 'aged') return true;
  return (before === 'of' && form(all, at - 2) === 'age') || (before === 'age' && form(all, to) !== 'group');
}

/** "82 years old", "103 years of age": the words that make an age of it belong to the quantity. */
function behindAge(all: readonly Word[], to: number): number {
  if (form(all, to) === 'old') return to + 1;
  return form(all, to) === 'of' && form(all, to + 1) === 'age' ? to + 2 : to;
}

function readNumber(
  text: string,
  all: readonly Word[],
  at: number,
  taken: ReadonlySet<number>,
): ReadNumber | null {
  const first = form(all, at);
  const vague = readVague(all, at);
  if (vague) return vague;
  const glued = gluedCurrency(text, all, at);
  if (glued) return glued;
  const article =
    (first === 'a' || first === 'an') &&
    /^(?:hundred|thousand|million|billion|trillion|dozen|half|third|quarter|fifth|tenth)$/.test(
      form(all, at + 1),
    );
  // "a week of mourning", "for a year": one of it; "twice a week" counts no weeks.
  const one = /^an?$/.test(first) && UNITS.get(form(all, at + 1))?.kind === 'duration';
  const stated =
    form(all, at + 2) === 'of' ||
    /^(?:for|within|after|lasted|lasting|lasts|nearly|almost)$/.test(form(all, at - 1));
  if (one && stated) return { value: 1, low: 1, high: 1, vague: false, to: at + 1, fraction: false };
  if (!startsNumber(first) && !article) return null;
  let best: ReadNumber | null = null;
  const run: string[] = [];
  for (let i = at; i < Math.min(all.length, at + 10); i++) {
    const current = form(all, i);
    if (i > at && (!continuesNumber(current) || taken.has(i) || !adjoins(text, all, i))) break;
    run.push(current);
    const value = numberValue(run);
    if (value === null) continue;
    const fraction = value < 1 && value > 0 && !/^\d/.test(first);
    best = { value, low: value, high: value, vague: false, to: i + 1, fraction };
  }
  if (!best) return null;
  const negative = form(all, at - 1) === '-' ? -1 : 1;
  return negative < 0 ? { ...best, value: -best.value, low: -best.value, high: -best.value } : best;
}

/** "EUR300m", "GBP15.50": a currency code glued to its number. */
function gluedCurrency(text: string, all: readonly Word[], at: number): ReadNumber | null {
  const match = /^(?:eur|usd|gbp|chf|aud|cad|nzd|inr|jpy|cny)(\d+)([a-z]*)$/.exec(form(all, at));
  if (!match?.[1]) return null;
  const word = all[at];
  const next = all[at + 1];
  const decimals =
    word && next && text.charAt(word.end) === '.' && next.start === word.end + 1 && /^\d+/.test(next.form);
  const scale =
    SCALES.get(match[2] ?? '') ?? SCALES.get(decimals ? form(all, at + 2) : form(all, at + 1)) ?? 1;
  const value = Number(decimals ? `${match[1]}.${next.form}` : match[1]) * scale;
  const scaled = scale !== 1 && !match[2] ? 1 : 0;
  return {
    value,
    low: value,
    high: value,
    vague: false,
    to: at + 1 + (decimals ? 1 : 0) + scaled,
    fraction: false,
  };
}

function readVague(all: readonly Word[], at: number): ReadNumber | null {
  const three = [0, 1, 2].map((i) => form(all, at + i)).join(' ');
  const range = VAGUE.get(three) ?? VAGUE.get(form(all, at));
  if (!range) return null;
  const to = VAGUE.has(three) ? at + 3 : at + 1;
  return { value: range[0], low: range[0], high: range[1], vague: true, to, fraction: false };
}

/** Scale abbreviations count only when glued or near: "1.5m", "2 bn"; words of one number adjoin. */
function adjoins(text: string, all: readonly Word[], i: number): boolean {
  const gap = text.slice(all[i - 1]?.end ?? 0, all[i]?.start ?? 0);
  const current = form(all, i);
  if (current === 'm' || current === 'k')
    return gap === '' || (gap === ' ' && /^[$£€]$/.test(form(all, i - 2)));
  if (/^\d/.test(current)) return /^[ \u00A0\u202F\u2009]$/.test(gap);
  return /^(?:[\s\u00A0\u202F]|-|‑)*$/.test(gap);
}

interface ReadUnit {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly factor: number;
  readonly to: number;
}

function readUnit(text: string, all: readonly Word[], at: number): ReadUnit | null {
  const first = form(all, at);
  const second = form(all, at + 1);
  if (!all[at] || /[.;:!?,()]/.test(text.slice(all[at - 1]?.end ?? 0, all[at]?.start ?? 0))) return null;
  if (first === '%' || first === 'percent' || first === 'pc') return percent(all, at + 1);
  if (first === 'per' && second === 'cent') return percent(all, at + 2);
  if (first === 'percentage' && second.startsWith('point'))
    return { kind: 'percent', unit: 'points', factor: 1, to: at + 2 };
  if (first === 'basis' && second.startsWith('point'))
    return { kind: 'percent', unit: 'points', factor: 0.01, to: at + 2 };
  // "40 million US dollars", "5m Australian dollars".
  const nation = /^(?:us|american)$/.test(first)
    ? 'USD'
    : first === 'australian'
      ? 'AUD'
      : first === 'canadian'
        ? 'CAD'
        : null;
  if (nation && second.startsWith('dollar')) return { kind: 'money', unit: nation, factor: 1, to: at + 2 };
  const currency = first === 'won' ? undefined : CURRENCIES.get(first);
  if (currency) return { kind: 'money', unit: currency, factor: 1, to: at + 1 };
  if (/^(?:cent|cents|pence)$/.test(first))
    return { kind: 'money', unit: first.startsWith('p') ? 'GBP' : 'USD', factor: 0.01, to: at + 1 };
  const two = UNITS.get(`${first} ${second}`);
  const unit = two ?? UNITS.get(first);
  return unit ? { kind: unit.kind, unit: unit.base, factor: unit.factor, to: at + (two ? 2 : 1) } : null;
}

function percent(all: readonly Word[], to: number): ReadUnit {
  const points = form(all, to).startsWith('point');
  return { kind: 'percent', unit: points ? 'points' : '%', factor: 1, to: points ? to + 1 : to };
}

function currencyBeforeNumber(
  all: readonly Word[],
  at: number,
  floor: number,
): { code: string; from: number } | null {
  const glued = /^(eur|usd|gbp|chf|aud|cad|nzd|inr|jpy|cny)\d/.exec(form(all, at));
  if (glued?.[1]) return { code: glued[1].toUpperCase(), from: at };
  if (at - 1 < floor) return null;
  const sign = form(all, at - 1);
  const code = CURRENCIES.get(sign);
  if (!code || !/^(?:\p{Sc}|usd|gbp|eur|jpy|inr|cny|rub|chf|aud|cad|nzd)$/u.test(sign)) return null;
  const land = form(all, at - 2);
  const dollars = DOLLARS.get(land);
  if (sign === '$' && at - 2 >= floor && dollars) {
    const glue = (all[at - 2]?.end ?? 0) === (all[at - 1]?.start ?? -1);
    if (glue) return { code: dollars, from: at - 2 };
  }
  return { code, from: at - 1 };
}

function modifierBefore(all: readonly Word[], at: number, floor: number) {
  for (let length = LONGEST_MODIFIER; length >= 1; length--) {
    if (at - length < floor) continue;
    const phrase = phraseAt(all, at - length, length);
    const modifier = BEFORE.get(phrase);
    if (!modifier) continue;
    // "not more than", "no fewer than" are in the table; "not about" and the like are not numbers.
    return { modifier, from: at - length, to: 0 };
  }
  return null;
}

function modifierBehind(all: readonly Word[], at: number) {
  const modifier = BEHIND.get(phraseAt(all, at, 2));
  return modifier ? { modifier, from: Infinity, to: at + 2 } : null;
}

function phraseAt(all: readonly Word[], at: number, length: number): string {
  let phrase = form(all, at);
  for (let i = 1; i < length; i++) phrase += ` ${form(all, at + i)}`;
  return phrase;
}

function readRangeEnd(
  text: string,
  all: readonly Word[],
  at: number,
  taken: ReadonlySet<number>,
  between: boolean,
): { number: ReadNumber; dash: boolean } | null {
  const joint = form(all, at);
  const gap = text.slice(all[at - 1]?.end ?? 0, all[at]?.start ?? 0);
  const dash = /^\s?[-–—‑]\s?$/.test(gap) && /^\d/.test(joint) && /^\d/.test(form(all, at - 1));
  const next = dash ? at : joint === 'to' || (between && joint === 'and') ? at + 1 : -1;
  if (next < 0 || taken.has(next)) return null;
  const start = CURRENCIES.has(form(all, next)) ? next + 1 : next;
  const number = readNumber(text, all, start, taken);
  return number ? { number, dash } : null;
}

/** "1 to 2 million": the scale of the second number belongs to both, when the first has none. */
function sharedScale(all: readonly Word[], first: ReadNumber, second: ReadNumber): number {
  const scale = SCALES.get(form(all, second.to - 1)) ?? 1;
  const own = SCALES.has(form(all, first.to - 1));
  return own || scale < 1000 || first.value >= 1000 ? 1 : scale;
}

/** Two small whole numbers with a dash and no noun behind: the result of a match or a vote. */
function isScore(text: string, all: readonly Word[], first: ReadNumber, second: ReadNumber): boolean {
  if (!Number.isInteger(first.value) || !Number.isInteger(second.value)) return false;
  if (first.value > second.value) return true;
  return (
    second.value < 30 &&
    (headNoun(text, all, second.to) === null ||
      /^(?:win|loss|draw|victory|defeat|lead|vote|record)$/.test(form(all, second.to)))
  );
}

function scoreOf(
  text: string,
  all: readonly Word[],
  from: number,
  first: ReadNumber,
  second: ReadNumber,
): Quantity {
  const to = second.to;
  const score = { ...first, high: second.value };
  return { ...build(text, all, from, to, 'score', null, score, 1, undefined), noun: null };
}

/** "half of", "a third of", "two thirds", "by half": a share, unlike "the second half" or "half past". */
function isShare(all: readonly Word[], at: number, to: number): boolean {
  if (to - at > 1) return true;
  return (
    /^(?:of|the|its|their|his|her|all|a|an)$/.test(form(all, to)) ||
    /^(?:by|in|about|nearly|almost|over|than)$/.test(form(all, at - 1))
  );
}

function readOrdinal(text: string, all: readonly Word[], at: number): Quantity | null {
  const two = ordinalValue([form(all, at), form(all, at + 1)]);
  const value = two ?? ordinalValue([form(all, at)]);
  if (value === null) return null;
  const to = at + (two === null ? 1 : 2);
  if (form(all, to) === 'of' && /^(?:all|course)$/.test(form(all, to + 1))) return null;
  // "at first" is no place in an order.
  if (value === 1 && form(all, at - 1) === 'at' && headNoun(text, all, to) === null) return null;
  const number = { value, low: value, high: value, vague: false, to, fraction: false };
  return build(text, all, at, to, 'ordinal', null, number, 1, undefined);
}

/** Words that stand between a number and its noun. */
const SKIPPED = new Set(
  (
    'new more other different additional further of the its their his her our own total confirmed reported suspected active known estimated young old ' +
    'male female american british french german chinese russian australian canadian european international national local ' +
    'foreign federal separate consecutive straight major minor large small big other extra full single long so last past previous next these those such registered'
  ).split(' '),
);
const NO_NOUN = new Set(
  'and or but in on at by for from to with than as is are was were be been has have had will would could while when who which that a an this it he she they we i you not after before since during until per against over under out up down also then there if into between because said says receiving including making being having winning'.split(
    ' ',
  ),
);

function headNoun(text: string, all: readonly Word[], at: number): string | null {
  for (let i = at; i < Math.min(all.length, at + 4); i++) {
    const current = form(all, i);
    if (/[.,;:()–—]/.test(text.slice(all[i - 1]?.end ?? 0, all[i]?.start ?? 0))) return null;
    if (NO_NOUN.has(current) || !/^\p{L}/u.test(current)) return null;
    if (!SKIPPED.has(current)) return current;
  }
  return null;
}

function form(all: readonly Word[], i: number): string {
  return all[i]?.form ?? '';
}
