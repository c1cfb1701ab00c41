/** "Stronger" asked, "strong" printed: a comparison needs a comparison, a superlative a superlative. */
import type { Meeting } from './align-terms.ts';
import type { Statement } from './statement.ts';

type Degree = 'plain' | 'comparative' | 'superlative' | 'less' | 'least';

/** Words that look like comparatives and compare nothing. */
const PLAIN = new Set(
  `other former later earlier further under over after never ever rather either together however whether inner outer upper lower
  proper sober clever bitter eager senior junior west east rest test best guest honest modest forest interest latest`.split(
    /\s+/,
  ),
);

/**
 * The first word of the claim that compares, or claims the utmost, where the source's word does not.
 *
 * @returns the claim's word and the source's, null when all is well
 */
export function compareDegrees(
  claim: Statement,
  meetings: readonly Meeting[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  for (const { term, where, at } of meetings) {
    if (where !== 'sentence' || term.name || !/[ar]/.test(term.tag)) continue;
    const degree = degreeAt(claim, term.at);
    if (degree !== 'plain' && degreeAt(source, at) !== degree)
      return [term.form, source.words[at]?.form ?? ''];
  }
  return null;
}

function degreeAt({ words: all }: Statement, at: number): Degree {
  const form = all[at]?.form ?? '';
  const before = all[at - 1]?.form ?? '';
  if (before === 'least' || before === 'less') return before;
  if (before === 'most') return 'superlative';
  if (before === 'more') return 'comparative';
  if (PLAIN.has(form) || form.length < 5) return 'plain';
  return form.endsWith('est') ? 'superlative' : form.endsWith('er') ? 'comparative' : 'plain';
}
