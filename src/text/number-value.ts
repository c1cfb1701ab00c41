/**
 * The value of a number as print writes it: digits, words, scales and their mixtures. Pure, without context:
 * whether "second" is a place or a time is for the caller to know.
 */

const UNITS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
/** Words and abbreviations that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fourth', 1 / 4],
  ['fourths', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);
const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['1⁄2', 1 / 2],
  ['1⁄3', 1 / 3],
  ['2⁄3', 2 / 3],
  ['1⁄4', 1 / 4],
  ['3⁄4', 3 / 4],
]);
const DIGITS = /^\d+(?:\.\d+)?$/;
/** "10 000": a group of three digits behind a blank. */
const GROUP = /^000$/;

/**
 * Value of a run of folded words that is one number and nothing else: `["twenty","five"]` → 25,
 * `["1.5","billion"]` → 1.5e9, `["half","a","million"]` → 5e5, `["two","thirds"]` → 0.667. Null for anything
 * else. Linear in the length of the run.
 *
 * @param forms folded forms, as `words()` gives them
 */
export function numberValue(forms: readonly string[]): number | null {
  const [first] = forms;
  if (first === undefined || forms.length > 12) return null;
  if (forms.length === 1 && FRACTIONS.has(first) && !first.startsWith('hal')) return null;
  let total = 0;
  let current: number | null = null;
  let lastScale = Number.POSITIVE_INFINITY;
  /** What may follow: after "twenty" a unit, after "hundred" anything below it. */
  let room = Number.POSITIVE_INFINITY;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i] ?? '';
    const literal = DIGITS.test(form) ? Number(form) : undefined;
    const small = UNITS.get(form) ?? TENS.get(form);
    const scale = SCALES.get(form);
    const fraction: number | undefined = GLYPHS.get(form) ?? FRACTIONS.get(form);
    if (literal !== undefined) {
      if (current !== null && GROUP.test(form) && current >= 1 && current < 1e6) current *= 1000;
      else if (current === null && total === 0) current = literal;
      else return null;
      room = 0;
    } else if (small !== undefined) {
      if (small >= room && current !== null) return null;
      current = (current ?? 0) + small;
      room = TENS.has(form) ? 10 : 0;
    } else if (scale !== undefined) {
      if (current === null || (scale > 100 && scale >= lastScale)) return null;
      if (scale === 100) {
        if (current >= 100) return null;
        current *= 100;
        room = 100;
      } else {
        total += current * scale;
        current = null;
        lastScale = scale;
        room = Number.POSITIVE_INFINITY;
      }
    } else if (form === 'dozen') {
      if (current === null) current = 1;
      current *= 12;
      room = 0;
    } else if (fraction !== undefined) {
      if (form.length > 4 && !form.includes('⁄') && current === null) return null;
      // "half a million", "three quarters", "two and a half million", "2½".
      const joined = forms[i - 1] === 'a' && forms[i - 2] === 'and';
      if (current === null) current = fraction;
      else if (joined || form.includes('⁄')) current += fraction;
      else if (form.endsWith('s') || current === 1) current *= fraction;
      else return null;
      room = 0;
    } else if (form === 'a' || form === 'an') {
      const next = forms[i + 1] ?? '';
      if (i === 0 && (SCALES.has(next) || next === 'dozen')) current = 1;
      else if (i === 0 && FRACTIONS.has(next)) current = next === 'half' ? null : 1;
      else if (
        !(forms[i - 1] === 'half' && SCALES.has(next)) &&
        !(forms[i - 1] === 'and' && next === 'half')
      ) {
        return null;
      }
    } else if (form === 'and') {
      const next = forms[i + 1];
      const halves = next === 'a' && forms[i + 2] === 'half';
      if (next === undefined || i === 0 || (!halves && room < 100 && current !== null)) return null;
      if (!halves && current === null && (total === 0 || DIGITS.test(next))) return null;
    } else {
      return null;
    }
  }
  if (current === null && total === 0) return null;
  return clean(total + (current ?? 0));
}

/** Takes the floating-point dust off products such as 1.1 × 1e6. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth'
  )
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
  ...'twentieth thirtieth fortieth fiftieth'
    .split(' ')
    .map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

/** Value of an ordinal: "third" → 3, "19th" → 19, `["twenty","first"]` → 21; null for anything else. */
export function ordinalValue(forms: readonly string[]): number | null {
  const last = forms.at(-1) ?? '';
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(last);
  if (digits?.[1]) return forms.length === 1 ? Number(digits[1]) : null;
  const value = ORDINALS.get(last);
  if (value === undefined) return null;
  if (forms.length === 1) return value;
  const tens = TENS.get(forms[0] ?? '');
  return forms.length === 2 && tens !== undefined && value < 10 ? tens + value : null;
}

/** Whether a word may stand first in a written number; cheap, for scanning. */
export function startsNumber(form: string): boolean {
  return (
    DIGITS.test(form) ||
    UNITS.has(form) ||
    TENS.has(form) ||
    GLYPHS.has(form) ||
    form === 'half' ||
    form === 'dozen'
  );
}

/** Whether a word may stand inside a written number, behind its first word. */
export function continuesNumber(form: string): boolean {
  return (
    SCALES.has(form) ||
    UNITS.has(form) ||
    TENS.has(form) ||
    FRACTIONS.has(form) ||
    GLYPHS.has(form) ||
    form === 'dozen' ||
    form === 'and' ||
    form === 'a' ||
    GROUP.test(form)
  );
}
