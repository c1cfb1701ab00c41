/** Whose verb it is: the subject of a verb in a sentence of narration, without a parser. */
import { OCCASION } from './clauses.ts';
import { cueVerb } from './cue-verbs.ts';
import { basePhraseBefore, opensClause, type Phrase, phraseAfter, phraseBefore } from './noun-phrases.ts';
import { isCalendar } from './place-words.ts';
import type { Item } from './reading.ts';

/** Auxiliaries and negations between a subject and its verb. */
export const AUXILIARY =
  /^(?:has|have|had|is|are|was|were|be|been|being|will|would|did|does|do|not|n't|never|can|could|must|should|shall|having)$/;

/** How far an aside or a clause is looked back for, in items: longer ones are lists or hostile. */
const HORIZON = 60;

/** The mention that is the subject of the verb group beginning at `at`; null when the grammar shows none. */
export function subjectBefore(items: readonly Item[], at: number): Phrase | null {
  let end = skipAdjunctsBack(items, at);
  const before = items[end - 1];
  if (!before || before.tag === 'Q') return null;
  if (/^(?:and|but|or|then)$/.test(before.form)) return clauseSubject(items, end - 1);
  if (/^(?:who|which|that)$/.test(before.form)) {
    end--;
    if (items[end - 1]?.tag === ',') end--;
    return items[end - 1]?.tag === ')' ? beforeAside(items, end - 1) : phraseBefore(items, end);
  }
  if (before.tag === ',' || before.tag === ')' || before.tag === '~') return beforeAside(items, end - 1);
  const phrase = phraseBefore(items, end);
  if (phrase && opensClause(items, phrase.from)) return phrase;
  return relativeSubject(items, end);
}

/** "A clerk who did not wish to be named | said", "An analyst covering the region | said". */
function relativeSubject(items: readonly Item[], at: number): Phrase | null {
  for (let start = at - 1; start >= 0 && start > at - HORIZON; start--) {
    const before = items[start - 1];
    if (before && !/^[,;:Qc]$/.test(before.tag) && before.form !== 'that') continue;
    const phrase = phraseAfter(items, start);
    const after = phrase ? items[phrase.to] : undefined;
    if (!phrase || !after || phrase.to >= at) return null;
    return /^(?:who|that|which)$/.test(after.form) || (after.tag === 'v' && /(?:ing|ed)$/.test(after.form))
      ? phrase
      : null;
  }
  return null;
}

/**
 * The subject of the nearest clause that begins before `at`: whose participle ("…, adding that") or second verb
 * ("… and added that") stands there.
 */
export function clauseSubject(items: readonly Item[], at: number): Phrase | null {
  for (let start = at - 1; start >= 0 && start > at - HORIZON; start--) {
    const before = items[start - 1];
    const opens = before === undefined || /^[,;:Q~c]$/.test(before.tag) || before.form === 'that';
    if (!opens) continue;
    const phrase = phraseAfter(items, start);
    if (!phrase || phrase.to > at || items[start]?.form === 'who') continue;
    const after = items[phrase.to];
    if (!after || after === items[at]) continue;
    const finite = /^[vx]$/.test(after.tag) && !after.form.endsWith('ing');
    const interrupted = /^[,(r]$/.test(after.tag) && isSubjectOverAside(items, phrase.to, at);
    if (finite || interrupted || cueVerb(after.form)) return phrase;
  }
  return mainSubject(items, at);
}

/** "Berg, | on the radio this morning, | said": the verb comes behind what interrupts. */
function isSubjectOverAside(items: readonly Item[], from: number, at: number): boolean {
  const opening = items[from]?.tag;
  if (opening === 'r') return /^[vx]$/.test(items[from + 1]?.tag ?? '');
  const closing = opening === '(' ? ')' : opening;
  for (let i = from + 1; i < at && i < from + HORIZON; i++) {
    if (items[i]?.tag !== closing) continue;
    const next = items[i + 1];
    return next !== undefined && /^[vx]$/.test(next.tag) && !next.form.endsWith('ing');
  }
  return false;
}

/** The subject of the sentence: its first phrase, or the one behind an opening adverbial ("In a statement, …"). */
export function mainSubject(items: readonly Item[], verbAt: number): Phrase | null {
  let at = 0;
  while (items[at]?.tag === 'c' || (items[at]?.tag === 'r' && items[at + 1]?.tag !== ',')) at++;
  const first = items[at];
  if (!first) return null;
  const adverbial = /^[psvrtQ]$/.test(first.tag) || verbAt === at || isCalendar(first.form);
  if (adverbial) {
    for (let i = at; i < items.length && i < at + HORIZON; i++) {
      if (items[i]?.tag !== ',' && items[i]?.tag !== 'Q') continue;
      const start = items[i]?.tag === 'Q' && items[i + 1]?.tag === ',' ? i + 2 : i + 1;
      const phrase = phraseAfter(items, start);
      const after = phrase ? items[phrase.to] : undefined;
      if (phrase && after && (/^[vxr,(]$/.test(after.tag) || cueVerb(after.form)))
        return wholeList(items, phrase);
    }
    if (verbAt !== at && !isCalendar(first.form)) return null;
  }
  const phrase = phraseAfter(items, at);
  return phrase && phrase.from !== verbAt ? wholeList(items, phrase) : null;
}

/** "Berg, | Marsh and Stone | wrote": the list of names that a subject opens, when a verb follows it. */
function wholeList(items: readonly Item[], first: Phrase): Phrase {
  if (!items[first.to - 1]?.capital) return first;
  let at = first.to;
  while (items[at]?.tag === ',' && at - first.from < HORIZON) {
    const last = items[at + 1]?.form === 'and';
    const next = phraseAfter(items, at + (last ? 2 : 1));
    if (!next || !items[next.from]?.capital || !items[next.to - 1]?.capital) return first;
    const joined = last || items.slice(next.from, next.to).some(({ form }) => form === 'and');
    if (joined) return /^[vx]$/.test(items[next.to]?.tag ?? '') ? { from: first.from, to: next.to } : first;
    at = next.to;
  }
  return first;
}

/** Adverbs and phrases of time and place between subject and verb: "Macron on Tuesday also said". */
function skipAdjunctsBack(items: readonly Item[], at: number): number {
  let end = at;
  for (let steps = 0; steps < 6; steps++) {
    const before = items[end - 1];
    if (!before) return end;
    if (before.tag === 'r' || AUXILIARY.test(before.form)) end--;
    else if (isCalendar(before.form) && !before.form.endsWith("'s")) {
      end--;
      while (/^(?:on|last|this|of|as|late|early|since)$/.test(items[end - 1]?.form ?? '')) end--;
    } else if (/^(?:themselves|himself|herself|itself)$/.test(before.form)) end--;
    else if (OCCASION.test(before.form)) {
      const base = basePhraseBefore(items, end);
      if (!base || !/^(?:in|on|at|during|through)$/.test(items[base.from - 1]?.form ?? '')) return end;
      end = base.from - 1;
    } else return end;
  }
  return end;
}

/** The mention before an aside: "X, who replaced Y as leader, said", "X (Y) said", "X — the minister — said". */
function beforeAside(items: readonly Item[], closing: number): Phrase | null {
  const close = items[closing]?.tag;
  if (close === ')') {
    const open = openingBracket(items, closing);
    return open < 0 ? null : phraseBefore(items, open);
  }
  let best: Phrase | null = null;
  for (let i = closing - 1; i > 0 && i > closing - HORIZON; i--) {
    const item = items[i];
    if (!item || (item.tag === 'Q' && item.marked?.punctuated) || item.tag === ':' || item.tag === ';') break;
    // Commas inside brackets belong to them.
    if (item.tag === ')') i = Math.max(openingBracket(items, i), 0);
    if (items[i]?.tag !== close) continue;
    const end = items[i - 1]?.tag === ')' ? openingBracket(items, i - 1) : i;
    const mention = end > 0 ? phraseBefore(items, end) : null;
    const before = mention ? items[mention.from - 1] : undefined;
    const hangs =
      before?.tag === 'p' && !/^(?:while|after|before|since|as|although|though|until)$/.test(before.form);
    if (mention && !hangs && opensClause(items, mention.from) && opensAside(items[i + 1])) best = mention;
  }
  if (best) return best;
  // "The group that owns the works, Norse Steel, says"
  const aside = phraseBefore(items, closing);
  return aside && items[aside.from - 1]?.tag === ',' && items[aside.from]?.capital ? aside : null;
}

function openingBracket(items: readonly Item[], closing: number): number {
  for (let i = closing - 1; i >= 0 && i > closing - HORIZON; i--) if (items[i]?.tag === '(') return i;
  return -1;
}

function opensAside(first: Item | undefined): boolean {
  if (!first) return false;
  if (/^(?:who|whose|which|whom|where|himself|herself|themselves)$/.test(first.form)) return true;
  return /^[dnNapmrvsx]$/.test(first.tag);
}
