/** Clauses and what stands between a cue and its clause, over the items of a sentence. */
import { cueVerb } from './cue-verbs.ts';
import { baseEnd, isPronoun, phraseAfter } from './noun-phrases.ts';
import { isCalendar } from './place-words.ts';
import type { Item } from './reading.ts';

/** Occasions of speech, which belong to the cue: "said | in a statement, …". */
export const OCCASION =
  /^(?:statement|interview|tweet|speech|letter|report|post|conference|morning|afternoon|evening|night|week|month|year|release|briefing|email|message|response|addition|turn|reply)$/;

/** How far into a clause its verb is looked for, in items. */
const CLAUSE_HORIZON = 40;

const CONTRACTED = /^(?:he|she|they|it|we|i|you|that|there|what|who)'(?:s|d|ll|re|ve|m)$/;

/** Whether a subject and a finite verb behind it begin at `from`, before any conjunction of clauses. */
export function hasClause(items: readonly Item[], from: number, end: number): boolean {
  const limit = Math.min(end, from + CLAUSE_HORIZON);
  if (items[from]?.tag === 'p' && !/^(?:least|most)$/.test(items[from + 1]?.form ?? '')) {
    // "said | under the plan, companies will": a phrase opens the clause when a subject follows its comma.
    const comma = items.findIndex((item, i) => i > from && i < limit && item.tag === ',');
    const relative = /^(?:where|which|who|when|whose)$/.test(items[comma + 1]?.form ?? '');
    const hangs = /^(?:for|to|of|about)$/.test(items[from]?.form ?? '');
    return (
      comma > 0 && !relative && !hangs && items[comma + 1]?.tag !== 'p' && hasClause(items, comma + 1, end)
    );
  }
  let subject = false;
  const least = items[from]?.form === 'at' && /^(?:least|most)$/.test(items[from + 1]?.form ?? '');
  for (let i = least ? from + 2 : from; i < limit; i++) {
    const item = items[i];
    if (!item || item.tag === ';' || item.form === 'or') return false;
    if (item.tag === ',' && items[i + 1]?.tag === 'c') return false;
    // "he “won’t comment”"
    if (
      CONTRACTED.test(item.form) ||
      (subject && item.marked?.inner && /^[onN]$/.test(items[i - 1]?.tag ?? ''))
    )
      return true;
    if (
      isPronoun(item) ||
      /^[nNmQ]$/.test(item.tag) ||
      item.capital ||
      /^(?:this|that|these|those|there)$/.test(item.form)
    )
      subject = true;
    else if (subject && isFiniteVerb(items, i)) return true;
  }
  return false;
}

/** Whether the item is a verb that a subject can have: no participle in -ing, except behind "is" and the like. */
function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  // "fraud and related charges"
  const attributive =
    item.form.endsWith('ed') &&
    /^[cdap]$/.test(items[at - 1]?.tag ?? '') &&
    /^[nN]$/.test(items[at + 1]?.tag ?? '');
  if (attributive) return false;
  if (/^[vx]$/.test(item.tag)) return !item.form.endsWith('ing') || items[at - 1]?.tag === 'x';
  if (cueVerb(item.form)?.takes.includes('b') && item.tag !== 'n') return true;
  // "paved the way", read as an adjective by the tagger
  return item.tag === 'a' && item.form.endsWith('ed') && items[at + 1]?.tag === 'd';
}

/** Where the addressee of "told", "urged" and the like ends; `start` when there is none. */
export function addresseeEnd(items: readonly Item[], start: number): number {
  if (/^(?:him|them|us|me|her|you)$/.test(items[start]?.form ?? '')) return start + 1;
  if (isPronoun(items[start])) return start;
  const base = baseEnd(items, start);
  if (base === start) return start;
  const whole = phraseAfter(items, start)?.to ?? base;
  const next = items[whole];
  // Only a whole phrase in front of a clause or at the end is an addressee: "told reporters | that", "told Fox News | he".
  const opens =
    next === undefined ||
    /^[doNnQ:,pams.]$/.test(next.tag) ||
    /^(?:that|to|what|whether|how)$/.test(next.form);
  return opens ? whole : start;
}

/** How far behind a cue its "that" is looked for: "told the Herald in October 2018 | that". */
const THAT_HORIZON = 14;

/** Where the "that" of a cue stands when only addressees, times and places come before it, else null. */
export function thatNear(items: readonly Item[], from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + THAT_HORIZON); i++) {
    const item = items[i];
    if (!item || /^[vxQ:;.]$/.test(item.tag) || isPronoun(item)) return null;
    if (item.form === 'that' && item.tag === 's') return i;
  }
  return null;
}

/** Adverbs that belong to the clause and not to the cue: "said | nearly half". */
const OF_THE_CLAUSE =
  /^(?:not|never|no|only|there|nearly|almost|about|just|even|when|how|why|where|over|around|more|less|most|roughly|approximately)$/;

/** Skips phrases of time, place and occasion between a cue and its clause: "said | late on Tuesday | no …". */
export function skipAdjuncts(items: readonly Item[], start: number, end: number): number {
  let at = start;
  for (let steps = 0; steps < 6 && at < end; steps++) {
    const item = items[at];
    if (!item) break;
    const next = items[at + 1]?.form ?? '';
    if (item.tag === 'r' && !OF_THE_CLAUSE.test(item.form)) at++;
    else if (isCalendar(item.form) && !item.form.endsWith("'s")) at = afterDate(items, at + 1);
    else if (
      /^(?:last|this|next|earlier|late|early)$/.test(item.form) &&
      /^(?:week|month|year|night|morning)$/.test(next)
    )
      at += 2;
    else if (
      /^(?:earlier|late|early)$/.test(item.form) &&
      (/^(?:on|this|in|that)$/.test(next) || isCalendar(next))
    )
      at++;
    else if (
      /^(?:regarding|concerning|following|via|about)$/.test(item.form) ||
      (item.tag === 'p' && item.form !== 'of')
    ) {
      const to = afterPhrase(items, at);
      if (to === at || /^(?:least|most)$/.test(next)) break;
      // A clause that begins with the phrase keeps it: "said | in March, sales fell".
      const occasion = OCCASION.test(items[to - 1]?.form ?? '');
      const keeps =
        items[to]?.tag === ',' && !occasion && !/^(?:that|he|she|it|they)$/.test(items[to + 1]?.form ?? '');
      if (keeps) return items[to + 1]?.tag === 'Q' ? to : at;
      at = to;
    } else break;
  }
  return at;
}

function afterPhrase(items: readonly Item[], at: number): number {
  if (isCalendar(items[at + 1]?.form ?? '')) return afterDate(items, at + 2);
  let to = baseEnd(items, at + 1);
  if (to === at + 1) return at;
  while (/^(?:of|with|to|at|in|on)$/.test(items[to]?.form ?? '')) {
    const further = baseEnd(items, to + 1);
    if (further === to + 1) break;
    to = further;
  }
  return to;
}

/** "in October | 2018", "on Oct. | 25, 2018" */
function afterDate(items: readonly Item[], at: number): number {
  let end = at;
  for (let steps = 0; steps < 3; steps++) {
    if (items[end]?.tag === 'm') end++;
    else if (items[end]?.tag === ',' && /^(?:19|20)\d\d$/.test(items[end + 1]?.form ?? '')) end += 2;
    else break;
  }
  return end;
}
