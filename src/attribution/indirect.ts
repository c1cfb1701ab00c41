/** Reported speech without marks: the clause that a cue governs ("Berg says | she will rebuild …"). */
import type { Span } from '../domain.ts';
import { addresseeEnd, hasClause, skipAdjuncts, thatNear } from './clauses.ts';
import type { Cue } from './cue.ts';
import { baseEnd, phraseAfter } from './noun-phrases.ts';
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
  const owns = (item: Item | undefined): boolean => item !== undefined && owners.get(item) === cue;
  let right = rightContent(items, cue, end);
  // "“…,” X said on Tuesday" has its words in front; only "that" brings more.
  const closes = owns(items[cue.from - 1]) || owns(items[cue.from - 2]);
  if (closes && right && items[right[0] - 1]?.form !== 'that') right = null;
  const opens = items.some((item, at) => at >= cue.to && owns(item));
  const left = opens ? null : leftContent(items, cues, position, right, owners);
  return [left, right].flatMap((range) => {
    const span = range && trim(items, range);
    if (!span || onlyMarked(items.slice(span[0], span[1]), owns)) return [];
    return [{ start: items[span[0]]?.start ?? 0, end: items[span[1] - 1]?.end ?? 0 }];
  });
}

const LINK = /^(?:but|and|while|although|though|whereas|yet)$/;

/** Where the clause behind a cue must end: at the sentence's end or where the next attribution takes over. */
function regionEnd(items: readonly Item[], cues: readonly Cue[], position: number): number {
  const cue = cues[position];
  if (!cue || cue.kind === 'according') return items.length;
  // "Confirming that …, Berg said": the clause ends before the subject that it belongs to.
  if (cue.source && cue.source.from > cue.cue.to && cue.kind === 'participle')
    return beforeComma(items, cue.source.from);
  const subordinate =
    /^(?:although|though|while|when|before|after|since|as|because|if)$/.test(items[0]?.form ?? '') &&
    cue.from < 12;
  for (let c = position + 1; c < cues.length; c++) {
    const next = cues[c];
    if (!next) continue;
    // Another verb of the same subject: "said …, and added …".
    const link = next.cue.from - 1;
    if (next.source?.from === cue.source?.from && items[link]?.tag === 'c' && link > cue.to)
      return beforeComma(items, link);
    const before = items[next.from - 1];
    if (!before) continue;
    if (next.kind === 'according' && before.tag === ',') return next.from - 1;
    // "Although X suggested …, Y told …": the subordinate clause ends where the main one begins.
    if (before.tag === ',' && subordinate && next.kind === 'verb') return next.from - 1;
    if (next.kind === 'participle' && /^[,c]$/.test(before.tag))
      return beforeComma(items, next.from - (before.tag === 'c' ? 1 : 0));
    if (LINK.test(before.form)) return beforeComma(items, next.from - 1);
  }
  for (let i = cue.to; i < items.length; i++) {
    if (items[i]?.tag === ';' || (items[i]?.tag === ':' && items[i + 1]?.tag === 'Q')) return i;
  }
  return items.length;
}

function beforeComma(items: readonly Item[], at: number): number {
  return items[at - 1]?.tag === ',' ? at - 1 : at;
}

/** The clause behind a cue, or the rest of a clause that the attribution interrupts. */
function rightContent(items: readonly Item[], cue: Cue, end: number): Range | null {
  if (cue.kind === 'according') return accordingRight(items, cue, end);
  const { takes } = cue.verb;
  if (takes === '') return null;
  if (cue.kind === 'inverted') return interruptedRest(items, cue, end);
  const start = cue.to;
  const governor = items[cue.cue.to - 1]?.form ?? '';
  if (
    (takes.includes('f') && governor === 'for') ||
    (takes.includes('o') && /^(?:on|upon)$/.test(governor))
  ) {
    return baseEnd(items, start) > start || items[start]?.tag === 'o' ? [start, end] : null;
  }
  const told = takes.includes('a') ? addresseeEnd(items, start) : start;
  const at = thatNear(items, told, end) ?? skipAdjuncts(items, told, end);
  const first = items[at];
  const next = items[at + 1];
  if (!first) return null;
  const clausal = /[bt]/.test(takes);
  if (first.form === 'that' && clausal && next && !/^[.,]$/.test(next.tag)) return [at + 1, end];
  if (first.tag === ',' && next?.form === 'that' && clausal) return [at + 2, end];
  if (first.tag === ':' && next?.tag !== 'Q' && clausal) return [at + 1, end];
  if (first.tag === ',' && at > told && takes.includes('b') && hasClause(items, at + 1, end))
    return [at + 1, end];
  if (first.tag === ',' && at === start) return interruptedRest(items, cue, end);
  if (/^[,.:;]$/.test(first.tag)) return null;
  if (/^(?:whether|if|what|how|why|where|when|who)$/.test(first.form))
    return takes.includes('w') ? [at, end] : null;
  // The person urged is the subject of what is urged: "urged | him to resign".
  if (first.form === 'to') return takes.includes('i') ? [told > start ? start : at, end] : null;
  if (takes.includes('b')) {
    if (hasClause(items, at, end)) return [at, end];
    // "which Berg has said | may be late"
    const relative = /^(?:which|who|that|what|whom)$/.test(items[cue.from - 1]?.form ?? '');
    if (relative && goesOn(first)) return [at, end];
    const adjunct = isCalendar(items[start]?.form ?? '') || /^[prc]$/.test(items[start]?.tag ?? '');
    if (!adjunct && hasClause(items, start, end)) return [start, end];
  }
  const object = baseEnd(items, at);
  if (object === at) return null;
  const claim = items.slice(at, object + 1).some((item) => CLAIM.test(item.form));
  // "reported on the war", "claimed 15 lives"
  const other =
    items.slice(start, at).some((item) => item.tag === 'p' && item.form !== 'on') ||
    items[start]?.tag === 'p';
  const taken = items
    .slice(at, object)
    .some((item) => /^(?:lives|life|victims?|seats?|titles?|prizes?|credit)$/.test(item.form));
  if (taken || (other && !isCalendar(items[start + 1]?.form ?? ''))) return null;
  if (!takes.includes('n') && !(takes.includes('c') && claim)) return null;
  // A second verb ends what was claimed: "claimed fraud, | and made complaints".
  const second = items.findIndex(
    (item, i) => i > object && i < end && item.tag === 'c' && /^[vx]$/.test(items[i + 1]?.tag ?? ''),
  );
  return [at, second < 0 ? end : beforeComma(items, second)];
}

const CLAIM =
  /^(?:claims?|accusations?|allegations?|suggestions?|ideas?|notions?|reports?|rumou?rs?|charges?|criticisms?|assertions?|arguments?|calls?|demands?|proposals?|speculation|theory|theories|concerns?)$/;

/** How long an aside behind an interrupting attribution may be, in items. */
const ASIDE_HORIZON = 25;

/**
 * "If the roof holds, engineers say, | the walls may do so too" and "The roof, says Anna Berg, an
 * engineer at …, | will hold": the clause goes on behind the attribution.
 */
function interruptedRest(items: readonly Item[], cue: Cue, end: number): Range | null {
  if (items[cue.from - 1]?.tag !== ',' || items[cue.to]?.tag !== ',' || !cue.verb.takes.includes('b'))
    return null;
  const next = items[cue.to + 1];
  if (!next) return null;
  if (goesOn(next)) return [cue.to + 1, end];
  if (cue.kind !== 'inverted') {
    const clause =
      /^[dnNao]$/.test(next.tag) && !/^(?:who|which)$/.test(next.form) && hasClause(items, cue.to + 1, end);
    return clause ? [cue.to + 1, end] : null;
  }
  for (let i = cue.to + 2; i < Math.min(end, cue.to + ASIDE_HORIZON); i++) {
    const behind = items[i + 1];
    if (items[i]?.tag === ',' && behind && goesOn(behind)) return [i + 1, end];
  }
  return null;
}

/** A finite verb: the subject stands in front of the attribution. */
function goesOn(item: Item): boolean {
  return item.tag === 'x' || (item.tag === 'v' && !item.form.endsWith('ing'));
}

/** "According to X, …" in front of its clause, or inside it; behind it there is nothing on the right. */
function accordingRight(items: readonly Item[], cue: Cue, end: number): Range | null {
  let comma = skipAdjuncts(items, cue.to, end);
  // "according to a report citing the mayor’s office, …"
  if (/(?:ing|ed)$/.test(items[comma]?.form ?? '')) {
    const next = items.findIndex((item, i) => i > comma && i < comma + ASIDE_HORIZON && item.tag === ',');
    if (next > 0) comma = next;
  }
  if (items[comma]?.tag !== ',') return null;
  if (comma > cue.to && !items.slice(0, cue.from).some((item) => /^[vx]$/.test(item.tag)))
    return [comma + 1, end];
  if (cue.from <= 1) return [behindApposition(items, cue.to + 1), end];
  return items.slice(0, cue.from).some((item) => /^[vx]$/.test(item.tag)) ? null : [cue.to + 1, end];
}

/** "According to X, | formerly director of Y, | …" */
function behindApposition(items: readonly Item[], at: number): number {
  const formerly = items[at]?.tag === 'r' || /^(?:who|whose)$/.test(items[at]?.form ?? '');
  const end = phraseAfter(items, at + (formerly ? 1 : 0))?.to ?? at;
  const role =
    items.slice(at, end).some((item) => isRole(item.form)) && items[end]?.tag === ',' && !items[at]?.capital;
  if (!formerly && !role) return at;
  const comma = items.findIndex((item, i) => i > at && i < at + ASIDE_HORIZON && item.tag === ',');
  return comma < 0 ? at : comma + 1;
}

/** "…, he said" and "…, according to X": the clause in front of an attribution that has none behind. */
function leftContent(
  items: readonly Item[],
  cues: readonly Cue[],
  position: number,
  right: Range | null,
  owners: ReadonlyMap<Item, Cue>,
): Range | null {
  const cue = cues[position];
  if (!cue || cue.from === 0 || /^(?:participle|noun)$/.test(cue.kind) || !/[bt]/.test(cue.verb.takes))
    return null;
  const before = items[cue.from - 1];
  const separated = before !== undefined && /^[,~Q]$/.test(before.tag);
  if (!separated && cue.kind !== 'according') return null;
  const interrupted = right !== null && items[cue.to]?.tag === ',' && before?.tag === ',';
  if (right && !interrupted) return null;
  const after = items[cue.verb.takes.includes('a') ? addresseeEnd(items, cue.to) : cue.to];
  if (!right && cue.kind !== 'according' && after && !/^[.,;prdacs~N]$/.test(after.tag)) return null;
  const from = leftStart(items, cues, position, owners);
  if (from === null) return null;
  const to = before?.tag === 'Q' || !separated ? cue.from : cue.from - 1;
  if (right && cue.kind === 'according') {
    // "Stone, according to X, had …" has its subject in front; "On Sunday, according to X, …" only a time.
    return /^[nNo]$/.test(items[to - 1]?.tag ?? '') && items[from]?.tag !== 'p' ? [from, to] : null;
  }
  if (right) return [from, to];
  if (from > 0 && items[from]?.tag === ',') return null;
  let start = from;
  while (/^[,c~s]$/.test(items[start]?.tag ?? '')) start++;
  const clause = hasClause(items, start, to) || items.slice(from, to).some((item) => item.tag === 'x');
  return clause ? [from, to] : null;
}

/** Where the clause in front of an attribution begins; null when it has a speaker already. */
function leftStart(
  items: readonly Item[],
  cues: readonly Cue[],
  position: number,
  owners: ReadonlyMap<Item, Cue>,
): number | null {
  const cue = cues[position];
  if (!cue) return null;
  let from = 0;
  for (let c = 0; c < position; c++) {
    const earlier = cues[c];
    if (!earlier?.source) continue;
    // "In December, an official said that …, the Herald reported": what somebody said is what was reported.
    const governs = items.slice(earlier.to, cue.from).some((item) => /^[vx]$/.test(item.tag));
    if (governs && earlier.kind !== 'inverted') continue;
    // "“…,” he said, according to a report": the words have a speaker already.
    const bare =
      /^[,.p]$/.test(items[earlier.to]?.tag ?? '.') && /^[,Q]$/.test(items[earlier.from - 1]?.tag ?? '');
    const closing = bare || [...owners.values()].includes(earlier);
    if (cue.kind === 'according') {
      if (closing) return null;
      continue;
    }
    from = Math.max(from, earlier.to);
  }
  // "…: “…,” said X": what stands before the colon is the narration's.
  for (let i = from; i < cue.from; i++) {
    if (items[i]?.tag === ';' || (items[i]?.tag === ':' && items[i + 1]?.tag === 'Q')) from = i + 1;
  }
  return from;
}

function trim(items: readonly Item[], [from, to]: Range): Range | null {
  let start = from;
  let end = to;
  while (start < end && /^[,.;:~c]$/.test(items[start]?.tag ?? '')) start++;
  while (end > start && /^[,.;:~]$/.test(items[end - 1]?.tag ?? '')) end--;
  return start < end ? [start, end] : null;
}

/** Whether the clause is nothing but marked words, so that it is a direct quotation only. */
function onlyMarked(inner: readonly Item[], owns: (item: Item | undefined) => boolean): boolean {
  if (inner.every((item) => item.marked || /^[,.;:~()=c]$/.test(item.tag))) return true;
  // "said, “…,” repeating …": what follows the marked words is the narration's.
  if (inner[0]?.marked && owns(inner[0]) && /^[,.;]$/.test(inner[1]?.tag ?? '.')) return true;
  // "Today, “…,” he said"
  return inner.at(-1)?.marked != null && !inner.some((item) => /^[vxnNo]$/.test(item.tag));
}
