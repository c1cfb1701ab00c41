/**
 * Sentence boundaries. wink-nlp finds them with F1 .998 on clean news; the repairs are for what it is known
 * to break ("(R-Ariz.) said", "et al. wrote", `"Why?" she asked`) or to miss (`…end.” Next one`).
 */
import type { Span } from '../domain.ts';

/**
 * Turns proposed sentence starts into spans that cover the text without its outer white space.
 *
 * @param starts offsets at which sentences were proposed to begin, ascending; the first may be anything
 */
export function repairSentences(text: string, starts: readonly number[]): Span[] {
  const proposed = new Set(starts);
  for (const missing of [MISSED, MISSED_BEHIND_WORD]) {
    for (const missed of text.matchAll(missing)) proposed.add(missed.index + missed[0].length);
  }
  const boundaries = [...proposed].sort((a, b) => a - b).filter((at) => at > 0 && isBoundary(text, at));
  const spans: Span[] = [];
  let from = 0;
  for (const to of [...boundaries, text.length]) {
    const span = trimmed(text, from, to);
    if (span) spans.push(span);
    from = to;
  }
  return spans;
}

/** A sentence's end with closing marks, white space, and an opening mark or capital behind: `end.” Next`. */
const MISSED = /[.!?…]["”’»)\]]+\s+(?=["“‘«([]*\p{Lu})/gu;

/** Words of their own that look like abbreviations ("fell ill. Fenwick"): in lower case they end a sentence, an inch does not. */
const MISSED_BEHIND_WORD =
  /(?<=[a-z][,;]?\s+)(?:ill|in|sun|sat|mass|wash|miss|ore|no|ark|gal|wed|art|park)\.\s+(?=["“‘«([]*\p{Lu})/gu;

/** Abbreviations that never end a sentence: a name or a word of the same sentence follows. */
const NEVER_LAST =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Gen|Col|Maj|Capt|Lt|Cmdr|Adm|Sgt|Sen|Rep|Gov|Pres|Amb|St|Mt|Ft|vs|cf|Ph|e\.g|i\.e|al|approx|ca)\.$/;
/** Abbreviations that stand in front of a number. */
const BEFORE_NUMBER = /(?:^|[\s("“‘])(?:No|Nos|Art|Fig|Figs|pp?|[Vv]ol|[Cc]h|[Ss]ec)\.$/;
/** A single initial: "George W. Bush", "J. Edgar Hoover". */
const INITIAL = /(?:^|[\s.("“‘])\p{Lu}\.$/u;

function isBoundary(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  const after = text.slice(at, at + 40).trimStart();
  if (before === '' || after === '') return false;
  // A sentence does not go on in lower case: `"Why?" she asked`, "(R-Ariz.) said", "et al. wrote".
  if (/^["“‘«([]*\p{Ll}/u.test(after)) return /[.!?…]$/.test(before) ? startsLikeAName(after) : false;
  if (!/[.!?…:;]["”’»)\]]*$/.test(before)) return /\n/.test(text.slice(before.length ? at - 2 : at, at));
  if (NEVER_LAST.test(before)) return false;
  if (BEFORE_NUMBER.test(before) && /^\d/.test(after)) return false;
  return !INITIAL.test(before);
}

/** Lower-case names that do begin sentences: "iPhone", "eBay". */
function startsLikeAName(after: string): boolean {
  return /^["“‘«([]*\p{Ll}\p{Lu}/u.test(after);
}

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}
