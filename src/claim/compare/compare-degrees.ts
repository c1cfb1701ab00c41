/** "Stronger" asked, "strong" printed: a comparison needs a comparison, a superlative a superlative. */

import type { Statement } from '../reading/statement.ts';
import type { Meeting } from './align-terms.ts';
import type { Opposite } from './find-opposites.ts';
import { comparesOtherwise, LESS, MORE } from './wording/compare-sides.ts';

/** Verbs that make sure what may be otherwise. */
const PROVING = /^(?:prov(?:e|es|ed|en)|confirm(?:s|ed)?|demonstrat(?:e|es|ed))$/;

/** What makes less of the utmost. */
const RANK = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|joint|nearly|almost)$/;

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
  opposites: readonly Opposite[],
): readonly [claim: string, source: string] | null {
  for (const { term, where, at } of meetings) {
    // "has been proved to come from" asked, "may have come from" printed.
    if (where === null && term.tag === 'v' && PROVING.test(term.form)) return [term.form, ''];
    if (term.name || !/[ar]/.test(term.tag)) continue;
    const degree = degreeAt(claim, term.at);
    if (degree === 'plain') continue;
    if (where !== 'sentence') {
      // "12 minutes shorter" where 12 minutes are added. Its opposite in its place is for the opposites to tell.
      const unmet =
        degree === 'superlative' || (degree === 'comparative' && !isComparedAs(term.form, source));
      if (unmet && !opposites.some((one) => one.term === term)) return [term.form, ''];
      continue;
    }
    const printed = source.words[at]?.form ?? '';
    if (degreeAt(source, at) !== degree) return [term.form, printed];
    // "the highest" asked, "the second highest" printed.
    const rank = source.words[at - 1]?.form ?? '';
    if (degree === 'superlative' && RANK.test(rank) && claim.words[term.at - 1]?.form !== rank)
      return [term.form, `${rank} ${printed}`];
  }
  return null;
}

/** "12 percent higher" asked, "12 percent more" printed, or "up from 19,000". */
function isComparedAs(form: string, source: Statement): boolean {
  const way = [MORE, LESS].find((words) => words.has(form));
  return comparesOtherwise(source) || (way !== undefined && source.words.some((word) => way.has(word.form)));
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
