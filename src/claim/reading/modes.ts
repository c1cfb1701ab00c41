/** How far a verb is from saying that it is so: planned, possible, demanded, denied, alleged, conditional, asked. */
import { gapBefore } from '../../text/gap-before.ts';
import { isBareForm } from '../../text/lexicon/irregular-verbs.ts';
import { isHedge, isModal } from '../../text/lexicon/modality.ts';
import { isNegative } from '../../text/lexicon/negation.ts';
import { stem } from '../../text/stem.ts';
import {
  ALLEGING,
  CONDITIONS,
  DENYING,
  DRAFTS,
  GOVERNORS,
  MAY,
  type Mode,
  MUST,
  NOUNS_OF_DOUBT,
  PAPERS,
  WILL,
} from './mode-words.ts';
import { holds, type Range } from './range.ts';
import type { Statement } from './statement.ts';
import { isObligation } from './verb-groups.ts';

/** The modes of the verb group at these words; `start` is where its clause begins. */
export function modesOf(statement: Statement, { from, to }: Range, start: number): Set<Mode> {
  const { words: all, text, tags } = statement;
  const modes = new Set<Mode>();
  for (let i = from; i < to; i++) {
    const form = all[i]?.form ?? '';
    if (WILL.has(form)) modes.add('planned');
    else if (form === 'would' || form === "wouldn't") {
      modes.add('planned');
      // "said it would open" is "will open" in the past.
      if (!isReported(statement, i)) modes.add('possible');
    } else if (MAY.has(form) && !isImpossible(statement, i)) modes.add('possible');
    else if (/^(?:is|are|was|were)$/.test(form) && all[i + 1]?.form === 'to' && i + 1 < to)
      modes.add('planned');
    else if (MUST.has(form) || (isObligation(form) && i + 1 < to && all[i + 1]?.form === 'to'))
      modes.add('demanded');
    else if (isModal(form) && tags[i] === 'x') modes.add('possible');
  }
  governed(statement, from, modes);
  if (isClaimedClause(statement, from, start)) modes.add('alleged');
  if (isInVain(statement, { from, to }) || isStopped(statement, from)) modes.add('denied');
  // "a bill legalising abortion" has legalised nothing yet.
  const participle = /ing$/.test(all[from]?.form ?? '') && to - from === 1;
  if (participle && PAPERS.has(all[from - 1]?.form ?? '')) modes.add('intended');
  const relative = /^(?:that|which)$/.test(all[from - 1]?.form ?? '');
  if (relative && all.slice(start, from).some(({ form }) => DRAFTS.has(form))) modes.add('intended');
  for (let i = Math.max(0, from - CONDITION_REACH); i < from; i++) {
    const form = all[i]?.form ?? '';
    const gap = text.slice(all[i]?.end ?? 0, all[from]?.start ?? 0);
    if (CONDITIONS.has(form) && i >= start - 1 && !/[,;]/.test(gap)) modes.add('conditional');
    if (isHedge(form) && !/[;]/.test(gap) && i >= start) modes.add('alleged');
  }
  if (isHedge(all[to]?.form ?? '')) modes.add('alleged');
  const opening = statement.breaks.findLast((at) => at <= from) ?? 0;
  for (let i = Math.max(opening, from - SAYING_REACH); i < start; i++) {
    const stemmed = stem(all[i]?.form ?? '');
    if (!/[vn]/.test(tags[i] ?? '')) continue;
    const between = text.slice(all[i]?.end ?? 0, all[from]?.start ?? 0);
    if (/[;]|, (?:and|but|while)|\bbecause\b|\b(?:and|but) (?:says?|said|adds?|added)\b/.test(between))
      continue;
    const content =
      /\b(?:that|claims?|allegations?|reports?|accusations?|suggestions?|rumou?rs?|having)\b/.test(between);
    const gerund = from - i <= 2 && /ing$/.test(all[from]?.form ?? '');
    if (DENYING.has(stemmed) && (content || gerund)) modes.add('denied');
    if (ALLEGING.has(stemmed) && tags[i] === 'v') modes.add('alleged');
    const first = /^(?:initially|originally|first)$/.test(all[i - 1]?.form ?? '');
    if (first && /^(?:report|thought|said|believ)/.test(all[i]?.form ?? '')) modes.add('alleged');
  }
  if (DISPUTED.test(text) && !/^(?:call|dismiss|reject|den|disput)/.test(all[from]?.form ?? ''))
    modes.add('alleged');
  if (/\?["”’]?$/.test(text.trimEnd())) modes.add('asked');
  return modes;
}

/** "cannot be returned": nothing is open about what cannot be. */
function isImpossible({ words: all }: Statement, at: number): boolean {
  const form = all[at]?.form ?? '';
  return /^(?:can't|cannot)$/.test(form) || (form === 'can' && isNegative(all[at + 1]?.form ?? ''));
}

/** How far in front of a verb stands the one that denies or alleges it, in words. */
const SAYING_REACH = 14;

/** How far in front of a verb stands the "if" or "perhaps" that it depends on, in words. */
const CONDITION_REACH = 12;

/** "the board calls the claim unfounded": what the sentence tells besides is somebody's word only. */
const DISPUTED =
  /\b(?:call(?:s|ed)?|dismiss(?:es|ed)?|reject(?:s|ed)?|den(?:y|ies|ied)|disput(?:es?|ed)) (?:the|this|that|these|those|such|his|her|its|their) (?:claim|allegation|accusation|assertion|report)s?\b/i;

const REPORTED =
  /^(?:said|says|announced|added|promised|confirmed|told|stated|pledged|vowed|decided|agreed)$/;
/** How far in front of "would" the verb stands that reports it, in words. */
const REPORT_REACH = 12;

/** "said that the trains would run": a verb of saying in front of it, and no condition between. */
function isReported({ words: all }: Statement, at: number): boolean {
  const before = all.slice(Math.max(0, at - REPORT_REACH), at).map(({ form }) => form);
  return before.some((form) => REPORTED.test(form)) && !before.some((form) => CONDITIONS.has(form));
}

/** "an allegation he assaulted her", "the claim that it was stolen": the clause is what the noun says. */
function isClaimedClause({ words: all, tags }: Statement, from: number, start: number): boolean {
  const that = all[start]?.form === 'that' ? start : start - 1;
  if (all[that]?.form === 'that' && NOUNS_OF_DOUBT.has(all[that - 1]?.form ?? '')) return true;
  for (let i = Math.max(start, from - 10); i < from - 1; i++) {
    if (!NOUNS_OF_DOUBT.has(all[i]?.form ?? '')) continue;
    const next = all[i + 1]?.form ?? '';
    if (next === 'that' || /^(?:he|she|it|they|we|i)$/.test(next) || tags[i + 1] === 'N') return true;
  }
  return false;
}

/** "ran unsuccessfully", "in a failed bid to": what was tried did not come about. */
function isInVain({ words: all }: Statement, { from, to }: Range): boolean {
  return all.slice(Math.max(0, from - 4), to + 2).some(({ form }, i) => {
    // "Payments failed for an hour": that they failed is what is said.
    const itself = holds({ from, to }, Math.max(0, from - 4) + i);
    return /^(?:unsuccessful(?:ly)?|vainly)$/.test(form) || (form === 'failed' && !itself);
  });
}

/** "stop working": it is done no more. */
function isStopped({ words: all }: Statement, from: number): boolean {
  return (
    /ing$/.test(all[from]?.form ?? '') &&
    /^(?:stop|stops|stopped|cease[sd]?|quits?)$/.test(all[from - 1]?.form ?? '')
  );
}

/** What the verb itself makes of its object: "claimed fraud", "denied a plan". */
export function ownMode({ words: all, tags }: Statement, at: number): Mode | null {
  const stemmed = stem(all[at]?.form ?? '');
  // "setting the timeout to 0", "is set to false": nothing is planned but behind "set to" and a verb.
  if (/^(?:set|go)$/.test(stemmed) && !(all[at + 1]?.form === 'to' && tags[at + 2] === 'v')) return null;
  // "appeared on every ballot" is no "appeared to".
  if (/^(?:appear|seem)$/.test(stemmed) && all[at + 1]?.form !== 'to') return null;
  // "had been dismissed for joining a strike": who lost a job is no claim.
  if (
    stemmed === 'dismiss' &&
    !all.slice(at + 1, at + 5).some(({ form }) => NOUNS_OF_DOUBT.has(form) || form === 'as')
  )
    return null;
  if (DENYING.has(stemmed)) return 'denied';
  if (ALLEGING.has(stemmed)) return 'alleged';
  return governorMode(all[at]?.form ?? '');
}

/** What a word makes of the verb that it governs; "will" is not "willing". */
function governorMode(form: string): Mode | null {
  const stemmed = stem(form);
  return WILL.has(form) ? null : (GOVERNORS.find(([, forms]) => forms.has(stemmed))?.[0] ?? null);
}

/** Verbs behind which a bare verb is a wish: "recommended that the troops withdraw". */
const WISHING = /^(?:recommend|urg|demand|insist|propos|suggest|request|requir|advis|ask)/;
/** How far in front of the bare verb they stand, in words. */
const WISH_REACH = 9;

/** A bare verb behind a noun that needs an ending, with a wish in front of it. */
function isSubjunctive(
  { words: all, tags, text }: Pick<Statement, 'words' | 'tags' | 'text'>,
  from: number,
): boolean {
  const form = all[from]?.form ?? '';
  if (tags[from] === 'x' ? form !== 'be' : !isBareForm(form)) return false;
  if (!/[nNo]/.test(tags[from - 1] ?? '')) return false;
  for (let i = from - 2; i >= Math.max(0, from - WISH_REACH); i--) {
    if (/[,;:.]/.test(gapBefore(text, all, i + 1))) return false;
    if (tags[i] === 'v') return WISHING.test(all[i]?.form ?? '');
  }
  return false;
}

/** "plans to ban", "was accused of hiding", "called for banning": what the governing word makes of the verb. */
function governed(
  { words: all, text, tags }: Pick<Statement, 'words' | 'tags' | 'text'>,
  from: number,
  modes: Set<Mode>,
): void {
  const joint = all[from - 1]?.form ?? '';
  if (isSubjunctive({ words: all, tags, text }, from)) modes.add('demanded');
  if (!/^(?:to|of|for|against|from|into|with)$/.test(joint)) return;
  // "agreed to raise the rate and to buy a digger": the same word governs both.
  if (joint === 'to' && /^(?:and|or)$/.test(all[from - 2]?.form ?? '')) {
    const first = tags.lastIndexOf('v', from - 3);
    if (all[first - 1]?.form === 'to') governed({ words: all, text, tags }, first, modes);
  }
  // "is to open": what is arranged.
  if (joint === 'to' && /^(?:is|are|was|were)$/.test(all[from - 2]?.form ?? '')) modes.add('planned');
  // "200,000 thalers, to be paid": what is still to come.
  if (
    joint === 'to' &&
    all[from]?.form === 'be' &&
    /[,(]\s*to\s*$/.test(text.slice(0, all[from]?.start ?? 0))
  )
    modes.add('planned');
  for (let i = from - 2; i >= Math.max(0, from - 8); i--) {
    if (/[,;:()]/.test(gapBefore(text, all, i + 1))) return;
    const mode = governorMode(all[i]?.form ?? '');
    if (mode) {
      modes.add(mode);
      return;
    }
    if (tags[i] === 'v') {
      // "to help build": a plain verb passes on what governs itself.
      if (all[i - 1]?.form === 'to') continue;
      return;
    }
  }
}
