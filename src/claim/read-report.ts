/** "Barr said that …", "According to Barr, …": a claim about who said what. */
import { isFunctionWord } from '../text/lexicon/function-words.ts';
import { predicates } from './predicates.ts';
import type { Range } from './range.ts';
import type { Statement, Term } from './statement.ts';

export interface Report {
  readonly speaker: Range & { readonly terms: readonly Term[] };
  /** Index of the first word of what was said. */
  readonly content: number;
}

const SAYING = new Set(
  `said says say saying stated states told tells claimed claims claim argued argues insisted insists announced announces explained
  explains added warned warns wrote writes tweeted believes believe believed thinks thought declared declares emphasised
  emphasized stressed noted notes admitted acknowledged confirmed suggested suggests reported reports estimated estimates
  predicted predicts indicated indicates recommended called describes described`.split(/\s+/),
);
/** Verbs that take a clause only behind "that". */
const NEEDS_THAT = new Set([
  'reported',
  'reports',
  'called',
  'describes',
  'described',
  'suggested',
  'confirmed',
  'announced',
  'told',
  'tells',
  'wrote',
  'writes',
  'believe',
  'indicated',
  'indicates',
]);
/** A saying verb stands near the front of the claim, in words. */
const FRONT = 12;

/** Who is said to have said what; null for a claim in its own voice. */
export function readReport(claim: Statement): Report | null {
  const { words: all, tags } = claim;
  const according = all.findIndex(({ form }, i) => form === 'according' && all[i + 1]?.form === 'to');
  if (according === 0) {
    const comma = all.findIndex((word, i) => i > 1 && claim.text.slice(word.end, word.end + 1) === ',');
    if (comma > 1) return report(claim, 2, comma + 1, comma + 1);
  }
  for (let i = 1; i < Math.min(all.length, FRONT); i++) {
    const form = all[i]?.form ?? '';
    // "Aaliyah's estimated sales": nobody estimates.
    const owned = /'s$/.test(all[i - 1]?.form ?? '');
    if (
      !SAYING.has(form) ||
      owned ||
      tags[i] !== 'v' ||
      /^[xtd]$/.test(tags[i - 1] ?? '') ||
      isNegated(claim, i)
    )
      continue;
    const that = all.findIndex((word, j) => j > i && j <= i + 4 && word.form === 'that');
    const content = that > 0 ? that + 1 : i + 1;
    // "announced a bill that …" reports nothing.
    if (that > 0 && /d/.test(tags.slice(i + 1, that)) && !/^t(?:old|ells)$/.test(form)) continue;
    if (that < 0 && NEEDS_THAT.has(form)) continue;
    if (!hasVerb(claim, content)) continue;
    return report(claim, 0, i, content);
  }
  return null;
}

function report(claim: Statement, from: number, to: number, content: number): Report | null {
  const terms = claim.terms.filter(({ at }) => at >= from && at < to);
  const pronoun = claim.words.slice(from, to).every(({ form }) => isFunctionWord(form));
  // "The move came two weeks after the WHO declared …" states more than who spoke.
  const states = predicates(claim).some(({ at }) => at >= from && at < to);
  return terms.length === 0 || pronoun || states ? null : { speaker: { from, to, terms }, content };
}

function isNegated({ words: all }: Statement, at: number): boolean {
  return /^(?:not|never|didn't|hasn't|no|nobody)$/.test(all[at - 1]?.form ?? '');
}

function hasVerb({ tags }: Statement, from: number): boolean {
  return /[vx]/.test(tags.slice(from)) && /[nNo]/.test(tags.slice(from));
}
