/** "Barr said that …", "According to Barr, …", "…, Barr said": a claim about who said what. */
import { isGroup, isRole } from '../../attribution/role-words.ts';
import { gapBefore } from '../../text/gap-before.ts';
import { isFunctionWord } from '../../text/lexicon/function-words.ts';
import { predicates } from './predicates.ts';
import { holds, type Range } from './range.ts';
import type { Statement, Term } from './statement.ts';

export interface Report {
  readonly speaker: Range & { readonly terms: readonly Term[] };
  /** What was said. */
  readonly content: Range;
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
    if (comma > 1) return report(claim, { from: 2, to: comma + 1 }, { from: comma + 1, to: all.length });
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
      isNegated(claim, i) ||
      // "A green ring tells you that": a sign, and nobody's word.
      all[i + 1]?.form === 'you'
    )
      continue;
    const that = all.findIndex((word, j) => j > i && j <= i + 4 && word.form === 'that');
    const content = that > 0 ? that + 1 : i + 1;
    // "announced a bill that …" reports nothing.
    if (that > 0 && /d/.test(tags.slice(i + 1, that)) && !/^t(?:old|ells)$/.test(form)) continue;
    if (that < 0 && NEEDS_THAT.has(form)) continue;
    if (!hasVerb(claim, content)) continue;
    return report(claim, { from: 0, to: i }, { from: content, to: all.length });
  }
  return trailingReport(claim);
}

function report(claim: Statement, frame: Range, content: Range): Report | null {
  const terms = claim.terms.filter(({ at }) => holds(frame, at));
  const pronoun = claim.words.slice(frame.from, frame.to).every(({ form }) => isFunctionWord(form));
  // "The move came two weeks after the WHO declared …" states more than who spoke.
  const states = predicates(claim).some(({ at }) => holds(frame, at));
  return terms.length === 0 || pronoun || states ? null : { speaker: { ...frame, terms }, content };
}

/** "…, the agency said on Friday", "…," said Ana Berg, the director", "…, according to the agency": the frame stands behind. */
function trailingReport(claim: Statement): Report | null {
  const { words: all, tags, text } = claim;
  for (let i = all.length - 1; i >= Math.max(1, all.length - BACK); i--) {
    const comma = /,/.test(gapBefore(text, all, i));
    const form = all[i]?.form ?? '';
    const content = { from: 0, to: i };
    if (form === 'according' && all[i + 1]?.form === 'to') {
      const found = report(claim, { from: i + 2, to: all.length }, content);
      return found && hasVerb(claim, 0, i) && speaks(found.speaker.terms) ? found : null;
    }
    if (!comma || !hasVerb(claim, 0, i)) continue;
    // "," said Ana Berg.
    if (SAYING.has(form)) return report(claim, { from: i + 1, to: all.length }, content);
    const verb = tags.indexOf('v', i);
    if (verb <= i || !SAYING.has(all[verb]?.form ?? '') || /[vx]/.test(tags.slice(verb + 1))) continue;
    // Behind the verb only when or where it was said: "on Friday", "in a statement".
    if (verb + 1 < all.length && tags[verb + 1] !== 'p') continue;
    return report(claim, { from: i, to: verb }, content);
  }
  return null;
}

/** "according to 55 reviews", "according to the calendar": nobody speaks there. */
function speaks(terms: readonly Term[]): boolean {
  const last = terms.at(-1);
  return last !== undefined && (last.name || isRole(last.form) || isGroup(last.form));
}

/** How far from its end a frame behind a claim begins, in words. */
const BACK = 14;

function isNegated({ words: all }: Statement, at: number): boolean {
  return /^(?:not|never|didn't|hasn't|no|nobody)$/.test(all[at - 1]?.form ?? '');
}

function hasVerb({ tags }: Statement, from: number, to = tags.length): boolean {
  return /[vx]/.test(tags.slice(from, to)) && /[nNo]/.test(tags.slice(from, to));
}
