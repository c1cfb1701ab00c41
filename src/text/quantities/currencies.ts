/** Currencies by sign, word and ISO 4217 code, in front of a number, glued to it, or as a unit behind. */
import { formAt } from '../form-at.ts';
import { SCALES } from '../number-value.ts';
import type { Word } from '../words.ts';
import type { QuantitySource } from './quantity-source.ts';

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
/** Codes that print glues to a number: "EUR300m". */
const GLUED_CODES = 'eur|usd|gbp|chf|aud|cad|nzd|inr|jpy|cny';
const GLUED = new RegExp(`^(${GLUED_CODES})(\\d.*)$`);
/** What stands in front of a number; words of currencies stand behind. */
const SIGN = new RegExp(`^(?:\\p{Sc}|${GLUED_CODES}|rub)$`, 'u');

/**
 * The currency in front of a number or glued to it, and the index where it begins.
 *
 * @param at index of the number
 * @param floor words before it belong to another quantity
 */
export function currencyBefore(
  all: readonly Word[],
  at: number,
  floor: number,
): { readonly code: string; readonly from: number } | null {
  const glued = GLUED.exec(formAt(all, at));
  if (glued?.[1]) return { code: glued[1].toUpperCase(), from: at };
  if (at - 1 < floor) return null;
  const sign = formAt(all, at - 1);
  const code = CURRENCIES.get(sign);
  if (!code || !SIGN.test(sign)) return null;
  // "US$", "A$": a dollar that says whose.
  const dollars = DOLLARS.get(formAt(all, at - 2));
  if (sign === '$' && at - 2 >= floor && dollars) {
    const glue = (all[at - 2]?.end ?? 0) === (all[at - 1]?.start ?? -1);
    if (glue) return { code: dollars, from: at - 2 };
  }
  return { code, from: at - 1 };
}

/** The currency of a folded word or sign behind a number; "won" is a verb there. */
export function currencyNamed(form: string): string | null {
  return form === 'won' ? null : (CURRENCIES.get(form) ?? null);
}

/** Whether a folded word is a sign, a word or a code of a currency. */
export function isCurrency(form: string): boolean {
  return CURRENCIES.has(form);
}

/** The number of "EUR300m", "GBP15.50", which words leave glued to its code and cut at the point. */
export function numberOfGluedCurrency(
  { text, all }: QuantitySource,
  at: number,
): { readonly value: number; readonly to: number } | null {
  const match = /^(\d+)([a-z]*)$/.exec(GLUED.exec(formAt(all, at))?.[2] ?? '');
  if (!match?.[1]) return null;
  const word = all[at];
  const next = all[at + 1];
  const decimals =
    word && next && text.charAt(word.end) === '.' && next.start === word.end + 1 && /^\d+/.test(next.form);
  const behind = at + (decimals ? 2 : 1);
  const scale = SCALES.get(match[2] ?? '') ?? SCALES.get(formAt(all, behind)) ?? 1;
  const value = Number(decimals ? `${match[1]}.${next.form}` : match[1]) * scale;
  return { value, to: behind + (scale !== 1 && !match[2] ? 1 : 0) };
}
