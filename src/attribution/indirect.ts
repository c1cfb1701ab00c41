/** Reported speech without marks: the clause that a cue governs ("Macron says | he will push for …"). */
import type { Span } from '../domain.ts';
import type { Cue } from './cues.ts';
import { baseEnd, isPronoun, phraseAfter } from './noun-phrases.ts';
import { isCalendar } from './place-words.ts';
import type { Item } from './reading.ts';

/**
 * The contents of the cue at this position: none, or one with its spans in order (two when the attribution
 * interrupts the clause).
 */
export function indirectContent(
  items: readonly Item[],
  cues: readonly Cue[],
  position: number,
  owners: ReadonlyMap<Item, Cue>,
): Span[][] {
  const cue = cues[position];
  if (!cue || cue.kind === 'label' || !cue.source) return [];
  const end = regionEnd(items, cues, position);
  const right = cue.kind === 'according' ? accordingRight(items, cue, end) : rightContent(items, cue, end);
  const left = leftContent(items, cues, position, right !== null, owners);
  const spans = [left, right].filter((range) => range !== null);
  const content = spans.flatMap(([from, to]) => {
    const span = trim(items, from, to);
    return span && !onlyMarked(items, span[0], span[1], owners, cue)
      ? [{ start: items[span[0]]?.start ?? 0, end: items[span[1] - 1]?.end ?? 0 }]
      : [];
  });
  return content.length > 0 ? [content] : [];
}

type Range = readonly [number, number];

/** Where the clause behind a cue must end: at the sentence's end or where the next attribution takes over. */
function regionEnd(items: readonly Item[], cues: readonly Cue[], position: number): number {
  const cue = cues[position];
  if (!cue) return 0;
  for (let c = position + 1; c < cues.length; c++) {
    const next = cues[c];
    if (!next) continue;
    const start = next.kind === 'participle' ? next.from : next.from;
    const before = items[start - 1];
    if (!before) continue;
    if (next.kind === 'according' && before.tag === ',') return start - 1;
    if (next.kind === 'participle' && (before.tag === ',' || before.tag === 'c'))
      return before.tag === 'c' && items[start - 2]?.tag === ',' ? start - 2 : start - 1;
    if (
      before.form === 'but' ||
      before.form === 'and' ||
      before.form === 'while' ||
      before.form === 'although' ||
      before.form === 'though'
    ) {
      return items[start - 2]?.tag === ',' ? start - 2 : start - 1;
    }
    if (before.tag === ';') return start - 1;
    // Coordinated verb of the same subject: "said …, and added …".
    if (next.cue.from > 0 && next.source && cue.source && next.source.from === cue.source.from) {
      const link = items[next.cue.from - 1];
      if (link?.tag === 'c')
        return items[next.cue.from - 2]?.tag === ',' ? next.cue.from - 2 : next.cue.from - 1;
    }
  }
  return items.length;
}

function accordingRight(items: readonly Item[], cue: Cue, end: number): Range | null {
  // At the front: "According to X, …". Anywhere else it closes or interrupts its clause.
  if (cue.from > 1 || items[cue.to]?.tag !== ',') {
    return cue.from > 1 && items[cue.to]?.tag === ',' ? null : null;
  }
  return [cue.to + 1, end];
}

function rightContent(items: readonly Item[], cue: Cue, end: number): Range | null {
  const { takes } = cue.verb;
  let at = Math.max(cue.to, cue.cue.to);
  if (cue.kind === 'inverted') return null;
  if (takes.includes('a')) {
    const addressee = baseEnd(items, at);
    const after = items[addressee];
    const next = phraseAfter(items, at);
    if (
      next &&
      (isPronoun(items[at]) || /^(?:him|her|them|us|me)$/.test(items[at]?.form ?? '') || addressee > at)
    ) {
      at = after && /^(?:of|at|in)$/.test(after.form) ? next.to : addressee;
    }
  }
  if (/^(?:him|them|us|me|her)$/.test(items[at]?.form ?? '') && takes.includes('a')) at++;
  const skipped = skipAdjuncts(items, at, end);
  const first = items[skipped];
  if (!first) return null;
  if (first.form === 'that' && skipped + 1 < end && !/^(?:[.,])$/.test(items[skipped + 1]?.tag ?? ''))
    return /[bt]/.test(takes) ? [skipped + 1, end] : null;
  if (first.tag === ',' && items[skipped + 1]?.form === 'that') return [skipped + 2, end];
  if (first.tag === ':' && items[skipped + 1]?.tag !== 'Q' && /[bt]/.test(takes)) return [skipped + 1, end];
  if (first.tag === ',' || first.tag === '.' || first.tag === ':') return null;
  if (/^(?:whether|if|what|how|why|where|when|who)$/.test(first.form))
    return takes.includes('w') ? [skipped, end] : null;
  if (first.form === 'to' && takes.includes('i')) return [skipped, end];
  if (takes.includes('f') && items[cue.cue.to - 1]?.form === 'for') return [at, end];
  if (takes.includes('b') && hasClause(items, at, end))
    return [hasClause(items, skipped, end) ? skipped : at, end];
  if (takes.includes('n') && !takes.includes('q') && baseEnd(items, skipped) > skipped) return [skipped, end];
  return null;
}

/** A subject and a verb behind it. */
function hasClause(items: readonly Item[], from: number, end: number): boolean {
  const first = items[from];
  if (!first || first.tag === 'p') return false;
  const limit = Math.min(end, from + 30);
  let subject = false;
  for (let i = from; i < limit; i++) {
    const item = items[i];
    if (!item) break;
    if (
      isPronoun(item) ||
      /^[nNm]$/.test(item.tag) ||
      item.capital ||
      item.tag === 'Q' ||
      /^(?:this|that|these|those|there)$/.test(item.form)
    )
      subject = true;
    else if (/^[vx]$/.test(item.tag) && subject) return true;
    else if (item.tag === ';') return false;
  }
  return false;
}

/** Phrases of time, place and occasion between a cue and its clause: "said | late on Tuesday | no …". */
function skipAdjuncts(items: readonly Item[], start: number, end: number): number {
  let at = start;
  for (let steps = 0; steps < 5 && at < end; steps++) {
    const item = items[at];
    if (!item) break;
    if (item.tag === 'r' && item.form !== 'not' && item.form !== 'never' && item.form !== 'no') at++;
    else if (isCalendar(item.form)) at++;
    else if (
      /^(?:last|this|next|earlier|late|early)$/.test(item.form) &&
      /^(?:week|month|year|night|morning|on|this|in|that)$/.test(items[at + 1]?.form ?? '')
    )
      at += /^(?:on|this|in|that)$/.test(items[at + 1]?.form ?? '') ? 1 : 2;
    else if (item.tag === 'p' && item.form !== 'of') {
      let to = baseEnd(items, at + 1);
      if (isCalendar(items[at + 1]?.form ?? '')) to = at + 2;
      if (to === at + 1) break;
      while (/^(?:of|with|to|at|in|on)$/.test(items[to]?.form ?? '') && baseEnd(items, to + 1) > to + 1)
        to = baseEnd(items, to + 1);
      at = to;
    } else break;
  }
  return at;
}

/** "…, he said" and "…, according to X": the clause in front of an attribution that has none behind. */
function leftContent(
  items: readonly Item[],
  cues: readonly Cue[],
  position: number,
  right: boolean,
  owners: ReadonlyMap<Item, Cue>,
): Range | null {
  const cue = cues[position];
  if (!cue || cue.from === 0 || right || cue.kind === 'participle' || cue.kind === 'noun') return null;
  const comma = items[cue.from - 1];
  if (!comma || (comma.tag !== ',' && comma.tag !== '~' && cue.kind !== 'according')) return null;
  if (!/[bt]/.test(cue.verb.takes)) return null;
  const after = items[cue.to];
  if (cue.kind !== 'according' && after && !/^[.,prdac~N]$/.test(after.tag)) return null;
  let from = 0;
  for (let c = position - 1; c >= 0; c--) {
    const earlier = cues[c];
    if (!earlier) continue;
    // "“…,” he said, according to a report": the words have a speaker already.
    if (cue.kind === 'according' && earlier.kind !== 'according') return null;
    if (owners.size > 0 || earlier.to > from) from = Math.max(from, earlier.to);
  }
  const to = cue.kind === 'according' && comma.tag !== ',' ? cue.from : cue.from - 1;
  if (from > 0 && items[from]?.tag === ',') return null;
  return hasClause(items, firstWord(items, from), to) ||
    items.slice(from, to).some((item) => item.tag === 'v' || item.tag === 'x')
    ? [from, to]
    : null;
}

function firstWord(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.tag === 'p' || items[at]?.tag === ',' || items[at]?.tag === 'c') at++;
  return at;
}

function trim(items: readonly Item[], from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (start < end && /^[,.;:~c]$/.test(items[start]?.tag ?? '')) start++;
  while (end > start && /^[,.;:~]$/.test(items[end - 1]?.tag ?? '')) end--;
  return start < end ? [start, end] : null;
}

/** Whether the clause is nothing but marked words (then it is a direct quotation only). */
function onlyMarked(
  items: readonly Item[],
  from: number,
  to: number,
  owners: ReadonlyMap<Item, Cue>,
  cue: Cue,
): boolean {
  const inner = items.slice(from, to);
  const first = inner[0];
  if (inner.every((item) => item.marked || /^[,.;:~()=]$/.test(item.tag))) return true;
  // "said, “…,” repeating …": what follows the marked words is the narration's.
  return (
    first?.marked !== null &&
    first?.marked !== undefined &&
    owners.get(first) === cue &&
    (inner[1] === undefined || /^[,.;]$/.test(inner[1].tag) || /[,.?!]$/.test(String.fromCharCode(0)))
  );
}
