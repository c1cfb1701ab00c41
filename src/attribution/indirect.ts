/** Reported speech without marks: the clause that a cue governs ("Macron says | he will push for …"). */
import type { Span } from '../domain.ts';
import { cueVerb } from './cue-verbs.ts';
import type { Cue } from './cues.ts';
import { baseEnd, isPronoun, phraseAfter } from './noun-phrases.ts';
import { isCalendar } from './place-words.ts';
import type { Item } from './reading.ts';
import { isRole } from './role-words.ts';

/** Items of a sentence, half-open. */
type Range = readonly [number, number];

/**
 * The content of the cue at this position, its spans in order: two when the attribution interrupts the clause, none
 * when the cue governs no clause, or only marked words.
 */
export function indirectContent(
  items: readonly Item[],
  cues: readonly Cue[],
  position: number,
  owners: ReadonlyMap<Item, Cue>,
): Span[] {
  const cue = cues[position];
  if (!cue?.source || cue.kind === 'label') return [];
  const end = regionEnd(items, cues, position);
  const quoted = items[cue.from - 1]?.marked || items[cue.from - 2]?.marked;
  const closes =
    quoted && [cue.from - 1, cue.from - 2].some((at) => items[at] && owners.get(items[at]) === cue);
  let right = cue.kind === 'according' ? accordingRight(items, cue, end) : rightContent(items, cue, end);
  // "“…,” X said on Tuesday" has its words in front; only "that" brings more.
  if (closes && right && items[right[0] - 1]?.form !== 'that') right = null;
  const quotes = items.some((item, at) => at >= cue.to && owners.get(item) === cue);
  const left = quotes ? null : leftContent(items, cues, position, right);
  return [left, right].flatMap((range) => {
    const span = range && trim(items, range[0], range[1]);
    if (!span || onlyMarked(items, span, owners, cue)) return [];
    return [{ start: items[span[0]]?.start ?? 0, end: items[span[1] - 1]?.end ?? 0 }];
  });
}

const LINK = /^(?:but|and|while|although|though|whereas|yet)$/;

/** Where the clause behind a cue must end: at the sentence's end or where the next attribution takes over. */
function regionEnd(items: readonly Item[], cues: readonly Cue[], position: number): number {
  const cue = cues[position];
  if (!cue || cue.kind === 'according') return items.length;
  // "Confirming that …, Seager said": the clause ends before the subject that it belongs to.
  if (cue.source && cue.source.from > cue.cue.to) return beforeComma(items, cue.source.from);
  for (let c = position + 1; c < cues.length; c++) {
    const next = cues[c];
    if (!next) continue;
    // Another verb of the same subject: "said …, and added …".
    const link = next.cue.from - 1;
    if (next.source && next.source.from === cue.source?.from && items[link]?.tag === 'c' && link > cue.to) {
      return beforeComma(items, link);
    }
    const before = items[next.from - 1];
    if (!before) continue;
    if (next.kind === 'according' && before.tag === ',') return next.from - 1;
    if (next.kind === 'participle' && /^[,c]$/.test(before.tag))
      return beforeComma(items, next.from - (before.tag === 'c' ? 1 : 0));
    if (LINK.test(before.form)) return beforeComma(items, next.from - 1);
    if (before.tag === ';') return next.from - 1;
    // Another verb of the same subject: "said …, and added …".
    if (next.source && next.source.from === cue.source?.from) {
      const link = next.cue.from - 1;
      if (items[link]?.tag === 'c') return beforeComma(items, link);
    }
  }
  for (let i = cue.to; i < items.length; i++) {
    if (items[i]?.tag === ';') return i;
    if (items[i]?.tag === ':' && items[i + 1]?.tag === 'Q') return i;
  }
  return items.length;
}

function beforeComma(items: readonly Item[], at: number): number {
  return items[at - 1]?.tag === ',' ? at - 1 : at;
}

/** "According to X, …" in front of its clause; behind it there is nothing on the right. */
function accordingRight(items: readonly Item[], cue: Cue, end: number): Range | null {
  if (items[cue.to]?.tag !== ',') return null;
  if (cue.from <= 1) return [behindApposition(items, cue.to + 1), end];
  // "On Sunday, according to X, …" and "Luk, according to X, had …".
  const verbBefore = items.slice(0, cue.from).some((item) => /^[vx]$/.test(item.tag));
  return verbBefore ? null : [cue.to + 1, end];
}

/** "According to X, | formerly director of Y, | …" */
function behindApposition(items: readonly Item[], at: number): number {
  const formerly = items[at]?.tag === 'r' || /^(?:who|whose)$/.test(items[at]?.form ?? '');
  const end = phraseAfter(items, at + (formerly ? 1 : 0))?.to ?? at;
  const role = items.slice(at, end).some((item) => isRole(item.form)) && !items[at]?.capital;
  if (!formerly && !role) return at;
  for (let i = at; i < items.length && i < at + 30; i++) if (items[i]?.tag === ',') return i + 1;
  return at;
}

function rightContent(items: readonly Item[], cue: Cue, end: number): Range | null {
  const { takes } = cue.verb;
  if (cue.kind === 'inverted' || takes === '') return null;
  const start = cue.to;
  const governor = items[cue.cue.to - 1]?.form ?? '';
  if (
    (takes.includes('f') && governor === 'for') ||
    (takes.includes('o') && /^(?:on|upon)$/.test(governor))
  ) {
    return baseEnd(items, start) > start || items[start]?.tag === 'o' ? [start, end] : null;
  }
  const told = takes.includes('a') ? addresseeEnd(items, start) : start;
  const skipped = thatNear(items, told, end) ?? skipAdjuncts(items, told, end);
  const first = items[skipped];
  if (!first) return null;
  if (first.form === 'that' && /[bt]/.test(takes) && opensThatClause(items, skipped))
    return [skipped + 1, end];
  if (first.tag === ',' && items[skipped + 1]?.form === 'that' && /[bt]/.test(takes))
    return [skipped + 2, end];
  if (first.tag === ':' && items[skipped + 1]?.tag !== 'Q' && /[bt]/.test(takes)) return [skipped + 1, end];
  if (first.tag === ',' && skipped > told && hasClause(items, skipped + 1, end) && takes.includes('b'))
    return [skipped + 1, end];
  if (first.tag === ',' && skipped === start && interrupts(items, cue, end)) return [start + 1, end];
  if (/^[,.:;]$/.test(first.tag)) return null;
  if (/^(?:whether|if|what|how|why|where|when|who)$/.test(first.form))
    return takes.includes('w') ? [skipped, end] : null;
  // The person urged is the subject of what is urged: "urged | him to move forward".
  if (first.form === 'to' && !takes.includes('i')) return null;
  if (first.form === 'to') return [told > start ? start : skipped, end];
  if (takes.includes('b')) {
    if (hasClause(items, skipped, end)) return [skipped, end];
    const adjunct = isCalendar(items[start]?.form ?? '') || /^[prc]$/.test(items[start]?.tag ?? '');
    if (!adjunct && hasClause(items, start, end)) return [start, end];
  }
  const object = baseEnd(items, skipped);
  if (object === skipped) return null;
  const claim = items.slice(skipped, object + 1).some((item) => CLAIM.test(item.form));
  return takes.includes('n') || (takes.includes('c') && claim) ? [skipped, end] : null;
}

const CLAIM =
  /^(?:claims?|accusations?|allegations?|suggestions?|ideas?|notions?|reports?|rumou?rs?|charges?|criticisms?|assertions?|arguments?|calls?|demands?|proposals?|speculation|theory|theories|concerns?)$/;

/** How far behind a cue its "that" is looked for: "told Business Insider in October 2018 | that". */
const THAT_HORIZON = 14;

function thatNear(items: readonly Item[], from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + THAT_HORIZON); i++) {
    const item = items[i];
    if (!item || /^[vxQ:;.]$/.test(item.tag) || isPronoun(item)) return null;
    if (item.form === 'that' && item.tag === 's') return i;
  }
  return null;
}

/** "If the findings hold, scientists say, | other measures may be needed": a clause goes on behind the attribution. */
function interrupts(items: readonly Item[], cue: Cue, end: number): boolean {
  const next = items[cue.to + 1];
  if (items[cue.from - 1]?.tag !== ',' || !next || !cue.verb.takes.includes('b')) return false;
  if (next.tag === 'x' || (next.tag === 'v' && !next.form.endsWith('ing'))) return true;
  return (
    /^[dnNao]$/.test(next.tag) &&
    next.form !== 'who' &&
    next.form !== 'which' &&
    hasClause(items, cue.to + 1, end)
  );
}

/** "said that he …", and not "said that." */
function opensThatClause(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next !== undefined && !/^[.,]$/.test(next.tag);
}

/** Where the addressee of "told", "urged" and the like ends; `start` when there is none. */
function addresseeEnd(items: readonly Item[], start: number): number {
  if (/^(?:him|them|us|me|her|you)$/.test(items[start]?.form ?? '')) return start + 1;
  if (isPronoun(items[start])) return start;
  const whole = phraseAfter(items, start);
  const base = baseEnd(items, start);
  if (base === start) return start;
  const next = items[whole?.to ?? base];
  // Only a whole phrase in front of a clause is an addressee: "told reporters | that", "told Fox News | he".
  const opens =
    next !== undefined &&
    (/^[doNnQ:,pam]$/.test(next.tag) || /^(?:that|to|what|whether|how)$/.test(next.form));
  return opens ? (whole?.to ?? base) : start;
}

/** A subject and a verb behind it, before any conjunction. */
function hasClause(items: readonly Item[], from: number, end: number): boolean {
  const limit = Math.min(end, from + 40);
  let subject = false;
  for (let i = from; i < limit; i++) {
    const item = items[i];
    if (!item || item.tag === ';' || item.form === 'or') return false;
    if (item.tag === ',' && items[i + 1]?.tag === 'c') return false;
    if (i === from && item.tag === 'p') {
      // "said | under the plan, companies will": a preposition opens the clause when a subject follows its comma.
      const comma = items.findIndex((one, n) => n > i && n < limit && one.tag === ',');
      return comma > 0 && hasClause(items, comma + 1, end) && items[comma + 1]?.tag !== 'p';
    }
    if (/^(?:he|she|they|it|we|i|you|that|there)'(?:s|d|ll|re|ve|m)$/.test(item.form)) return true;
    if (
      isPronoun(item) ||
      /^[nNmQ]$/.test(item.tag) ||
      item.capital ||
      /^(?:this|that|these|those|there)$/.test(item.form)
    )
      subject = true;
    else if (subject && /^[vx]$/.test(item.tag))
      return !item.form.endsWith('ing') || items[i - 1]?.tag === 'x';
    else if (subject && cueVerb(item.form)?.takes.includes('b') && item.tag !== 'n') return true;
  }
  return false;
}

/** Phrases of time, place and occasion between a cue and its clause: "said | late on Tuesday | no …". */
function skipAdjuncts(items: readonly Item[], start: number, end: number): number {
  let at = start;
  for (let steps = 0; steps < 6 && at < end; steps++) {
    const item = items[at];
    if (!item) break;
    const next = items[at + 1]?.form ?? '';
    if (
      item.tag === 'r' &&
      !/^(?:not|never|no|only|there|nearly|almost|about|just|even|when|how|why|where|over|around|more|less|most|roughly|approximately)$/.test(
        item.form,
      )
    )
      at++;
    else if (isCalendar(item.form) && !item.form.endsWith("'s")) at++;
    else if (
      /^(?:last|this|next|earlier|late|early)$/.test(item.form) &&
      /^(?:week|month|year|night|morning|on|this|in|that)$/.test(next)
    ) {
      at += /^(?:on|this|in|that)$/.test(next) ? 1 : 2;
    } else if (
      /^(?:regarding|concerning|following|via|about)$/.test(item.form) ||
      (item.tag === 'p' && item.form !== 'of')
    ) {
      let to = isCalendar(next) ? afterDate(items, at + 2) : baseEnd(items, at + 1);
      if (to === at + 1) break;
      while (/^(?:of|with|to|at|in|on)$/.test(items[to]?.form ?? '') && baseEnd(items, to + 1) > to + 1)
        to = baseEnd(items, to + 1);
      // A clause that begins with the phrase keeps it: "said | in March sales fell".
      if (items[to]?.tag === ',' && !/^(?:that|he|she|it|they)$/.test(items[to + 1]?.form ?? ''))
        return items[to + 1]?.tag === 'Q' ? to : at;
      at = to;
    } else break;
  }
  return at;
}

/** "in October 2018", "on Oct. 25" */
function afterDate(items: readonly Item[], at: number): number {
  let end = at;
  while (
    items[end]?.tag === 'm' ||
    (items[end]?.tag === ',' && /^(?:19|20)\d\d$/.test(items[end + 1]?.form ?? ''))
  )
    end++;
  return end;
}

/** "…, he said" and "…, according to X": the clause in front of an attribution that has none behind. */
function leftContent(
  items: readonly Item[],
  cues: readonly Cue[],
  position: number,
  right: Range | null,
): Range | null {
  const cue = cues[position];
  if (!cue || cue.from === 0 || cue.kind === 'participle' || cue.kind === 'noun') return null;
  const interrupted =
    right !== null && right[0] === cue.to + 1 && items[cue.from - 1]?.tag === ',' && cue.from > 1;
  if (right && !interrupted) return null;
  const before = items[cue.from - 1];
  const separated = before?.tag === ',' || before?.tag === '~' || before?.tag === 'Q';
  if (!separated && cue.kind !== 'according') return null;
  if (!/[bt]/.test(cue.verb.takes)) return null;
  const after = items[cue.to];
  if (cue.kind !== 'according' && after && !/^[.,;prdacs~N]$/.test(after.tag)) return null;
  let from = 0;
  for (let c = position - 1; c >= 0; c--) {
    const earlier = cues[c];
    if (!earlier) continue;
    // "“…,” he said, according to a report": the words have a speaker already.
    if (cue.kind === 'according') return null;
    // "In December, an official said that …, Cyprus Mail reported": what somebody said is what was reported.
    if (earlier.kind === 'verb' && items.slice(earlier.to, cue.from).some((item) => /^[vx]$/.test(item.tag)))
      continue;
    from = Math.max(from, earlier.to);
  }
  // "…: “…,” said X": what stands before the colon is the narration's.
  for (let i = from; i < cue.from; i++) if (items[i]?.tag === ':' && items[i + 1]?.tag === 'Q') from = i + 1;
  const to = separated && before?.tag !== 'Q' ? cue.from - 1 : cue.from;
  if (right)
    return /^[nNo]$/.test(items[to - 1]?.tag ?? '') && !/^[p]$/.test(items[from]?.tag ?? '') && to - from < 12
      ? [from, to]
      : null;
  if (from > 0 && items[from]?.tag === ',') return null;
  return hasClause(items, clauseStart(items, from), to) ||
    items.slice(from, to).some((item) => item.tag === 'x')
    ? [from, to]
    : null;
}

function clauseStart(items: readonly Item[], from: number): number {
  let at = from;
  while (/^[,c~s]$/.test(items[at]?.tag ?? '')) at++;
  return at;
}

function trim(items: readonly Item[], from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (start < end && /^[,.;:~c]$/.test(items[start]?.tag ?? '')) start++;
  while (end > start && /^[,.;:~]$/.test(items[end - 1]?.tag ?? '')) end--;
  return start < end ? [start, end] : null;
}

/** Whether the clause is nothing but marked words, so that it is a direct quotation only. */
function onlyMarked(
  items: readonly Item[],
  [from, to]: Range,
  owners: ReadonlyMap<Item, Cue>,
  cue: Cue,
): boolean {
  const inner = items.slice(from, to);
  if (inner.every((item) => item.marked || /^[,.;:~()=c]$/.test(item.tag))) return true;
  const first = inner[0];
  // "said, “…,” repeating …": what follows the marked words is the narration's.
  if (first?.marked && owners.get(first) === cue && (inner[1] === undefined || /^[,.;]$/.test(inner[1].tag)))
    return true;
  const last = inner.at(-1);
  // "Today, “…,” he said"
  return last?.marked != null && !inner.some((item) => /^[vxnN]$/.test(item.tag));
}
