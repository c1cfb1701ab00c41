/** "Meals need approval, while tickets do not": a negation whose verb is left out (verb phrase ellipsis). */
import { gapBefore } from '../../../text/gap-before.ts';
import { isNegative } from '../../../text/lexicon/negation.ts';
import type { Statement } from '../../reading/statement.ts';

const AUXILIARY = /^(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|may|must)$/;
const CONTRACTED = /^(?:do|does|did|is|are|was|were|has|have|had|ca|could|wo|would|must)n['’]t$/;

/**
 * A verb that the claim leaves out behind a negation, where the sentence negates nothing. Linear in the words.
 *
 * @returns the claim's words and '', null when all is well
 */
export function elidedNegation(
  claim: Statement,
  source: Statement,
): readonly [claim: string, source: string] | null {
  if (source.words.some(({ form }) => isNegative(form))) return null;
  const { words: all, text } = claim;
  for (let i = 1; i < all.length; i++) {
    const ends = i + 1 === all.length || /[,;:.]/.test(gapBefore(text, all, i + 1));
    const form = all[i]?.form ?? '';
    if (!ends) continue;
    if (CONTRACTED.test(form)) return [form, ''];
    const before = all[i - 1]?.form ?? '';
    if (form === 'not' && AUXILIARY.test(before)) return [`${before} not`, ''];
  }
  return null;
}
