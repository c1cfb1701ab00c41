/** Contractions and what they stand for. */

const WHOLE: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  "let's": ['let', 'us'],
  "y'all": ['you', 'all'],
  "'em": ['them'],
};

const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am'],
];

/** Forms with an apostrophe whose ending stands for more than one word: "he'd" is he had or he would. */
const AMBIGUOUS: readonly (readonly [string, readonly string[]])[] = [
  ["'s", ['is', 'has', 'us', '']],
  ["'d", ['would', 'had', 'did']],
];

/** Every reading of a form as separate words, the form itself when it is no contraction. */
export function expansions(form: string): readonly (readonly string[])[] {
  const whole = Object.hasOwn(WHOLE, form) ? WHOLE[form] : undefined;
  if (whole) return [whole];
  if (!form.includes("'")) return [[form]];
  for (const [ending, word] of ENDINGS) {
    if (form.endsWith(ending) && form.length > ending.length) return [[form.slice(0, -ending.length), word]];
  }
  for (const [ending, readings] of AMBIGUOUS) {
    if (form.endsWith(ending) && form.length > ending.length) {
      const stem = form.slice(0, -ending.length);
      return readings.map((word) => (word === '' ? [form] : [stem, word]));
    }
  }
  return [[form]];
}

/** The likeliest reading of a form as separate words. */
export function expand(form: string): readonly string[] {
  return expansions(form)[0] ?? [form];
}
