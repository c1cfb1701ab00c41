import type { Range } from './range.ts';
import type { Statement } from './statement.ts';

/** Words that claim the whole, by how strong they are; nothing below carries anything above. */
const WHOLE: ReadonlyMap<string, number> = new Map([
  ['all', 3],
  ['every', 3],
  ['everyone', 3],
  ['everybody', 3],
  ['entire', 3],
  ['always', 3],
  ['whole', 3],
  ['completely', 3],
  ['each', 3],
  ['both', 3],
  ['only', 3],
  ['never', 3],
  ['none', 3],
  ['nobody', 3],
  ['unanimously', 3],
  ['solely', 3],
  ['exclusively', 3],
  ['most', 2],
  ['majority', 2],
  ['many', 1],
]);
/** Words of which each says the same as another. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    every: 'all',
    everyone: 'all',
    everybody: 'all',
    entire: 'all',
    whole: 'all',
    each: 'all',
    completely: 'all',
    majority: 'most',
    solely: 'only',
    exclusively: 'only',
    nobody: 'none',
    sole: 'only',
    single: 'only',
  }),
);

/**
 * Whether the claim speaks of more than the source: "all users" where it prints "some users" or just "users".
 *
 * @returns the claim's quantifier and what the source has instead ('' when nothing), null when all is well
 */
export function compareQuantifiers(
  claim: Statement,
  part: Range,
  source: Statement,
): readonly [claim: string, source: string] | null {
  const printed = new Set(
    source.words
      .filter(({ form }, i) => form !== 'most' || !isIdiom(source, i))
      .map(({ form }) => SAME.get(form) ?? form),
  );
  for (let i = part.from; i < part.to; i++) {
    const form = claim.words[i]?.form ?? '';
    if (!WHOLE.has(form) || isIdiom(claim, i)) continue;
    if (printed.has(SAME.get(form) ?? form)) continue;
    const instead = ['some', 'several', 'many', 'most', 'few', 'sometimes', 'often'].find((word) =>
      printed.has(word),
    );
    return [form, instead ?? ''];
  }
  return null;
}

/** "at all", "all over", "not only", "most populous" (a superlative is met as a word). */
function isIdiom({ words: all, tags }: Statement, i: number): boolean {
  const form = all[i]?.form ?? '';
  const before = all[i - 1]?.form ?? '';
  const behind = all[i + 1]?.form ?? '';
  if (form === 'all')
    return /^(?:at|after|above|of)$/.test(before) || /^(?:over|around|about|but)$/.test(behind);
  if (form === 'most') return /[ar]/.test(tags[i + 1] ?? '') || before === 'at';
  if (form === 'only') return before === 'not' || before === 'the';
  return form === 'many' && (before === 'as' || before === 'how');
}
