/** Noun phrases in a sentence of narration: the mentions of people and groups that speech can be credited to. */

import { cueVerb } from './cue-verbs.ts';
import { isCalendar, isPlace } from './place-words.ts';
import type { Item } from './reading.ts';
import { isGroup, isOfficePart, isRole } from './role-words.ts';

/** A half-open range of items in a sentence. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const NOMINATIVE =
  /^(?:(?:he|she|they|it|we|i|you|who)(?:'(?:s|d|ll|re|ve|m))?|everyone|everybody|someone|others|many|some|both|neither|one|all)$/;
/** Words that open a simple noun phrase. */
const OPENING =
  /^(?:his|her|their|its|my|our|your|the|a|an|this|these|those|some|any|no|every|each|another|one|two|three|several|many|both|most|all|other)$/;
const LINKING = /^(?:of|for|at|in|from|on|with|behind|to|by|within|near|against|inside|around)$/;

/** Longest noun phrase looked at, in items: longer runs are lists or hostile. */
const LONGEST = 24;

export function isPronoun(item: Item | undefined): boolean {
  return item !== undefined && NOMINATIVE.test(item.form);
}

/** A pronoun that nothing hangs on; "others in the party" is not one. */
function isPersonal(item: Item | undefined): boolean {
  return (
    item !== undefined && isPronoun(item) && !/^(?:others|many|some|both|neither|one|all)$/.test(item.form)
  );
}

/** The simple noun phrase (no prepositions, no lists) that ends right before `end`. */
export function basePhraseBefore(items: readonly Item[], end: number): Phrase | null {
  const last = items[end - 1];
  if (!last) return null;
  if (last.form === 'those' || (isPronoun(last) && !(last.form === 'one' || last.form === 'all'))) {
    return { from: end - 1, to: end };
  }
  if ((!isNounLike(last) && last.tag !== 'm') || isCalendarItem(items, end - 1)) return null;
  let from = end - 1;
  while (from > 0 && end - from < LONGEST) {
    const before = items[from - 1];
    if (!before || isCalendarItem(items, from - 1)) break;
    if (OPENING.test(before.form) && !before.capital) {
      from--;
      // "the three governments"
      if (items[from - 1]?.tag === 'd') from--;
      break;
    }
    if (before.tag === 'd' && before.form !== 'that') {
      from--;
      // "newspaper The Herald"
      if (before.capital && items[from - 1]?.tag === 'n' && !items[from - 1]?.capital) continue;
      break;
    }
    // "state-owned", "take-down notice", "think tank"
    const tank = before.form === 'think' && /^tanks?$/.test(items[from]?.form ?? '');
    if (before.tag === 'v' && (items[from - 2]?.tag === '=' || items[from]?.tag === '=' || tank)) {
      from--;
      continue;
    }
    if (isNounLike(before) || before.tag === 'a' || before.tag === 'm' || before.tag === '=') {
      from--;
      continue;
    }
    if (
      before.tag === 'v' &&
      /(?:ed|ing|en)$/.test(before.form) &&
      /^[da]$/.test(items[from - 2]?.tag ?? '')
    ) {
      from--;
      continue;
    }
    if (before.tag === 'r' && /^(?:d|a)$/.test(items[from - 2]?.tag ?? '') && items[from]?.tag !== 'N') {
      from--;
      continue;
    }
    // "the “Brexit” minister"
    if (before.tag === 'Q' && items[from - 2]?.tag === 'd' && before.end - before.start < 40) {
      from--;
      continue;
    }
    break;
  }
  while (items[from]?.tag === '=' && from < end - 1) from++;
  return { from, to: end };
}

/**
 * The whole noun phrase that ends right before `end`: with what hangs on it ("a spokesman for the ministry") and
 * with a list that ends in it ("Berg, Marsh and Stone").
 */
export function phraseBefore(items: readonly Item[], end: number): Phrase | null {
  const base = basePhraseBefore(items, end);
  if (!base) return null;
  let from = base.from;
  let listed = false;
  for (let steps = 0; steps < 12; steps++) {
    const link = items[from - 1];
    if (!link) break;
    const pronoun = isPersonal(items[from]);
    if (LINKING.test(link.form) && !pronoun) {
      const governor = items[from - 2];
      // "people familiar with the talks"
      const familiar = governor?.tag === 'a' && !governor.capital && isNounLike(items[from - 3] ?? governor);
      const outer = basePhraseBefore(items, familiar ? from - 2 : from - 1);
      if (!outer || isPersonal(items[outer.from]) || governor?.form === 'according') break;
      // "adviser to the president", but not "a letter to parliament".
      if (link.form === 'to' && !isRole(governor?.form ?? '')) break;
      from = outer.from;
    } else if (link.form === 'and' || link.form === '&' || (link.tag === ',' && listed)) {
      const comma = link.tag === ',' || items[from - 2]?.tag !== ',' ? 1 : 2;
      const other = basePhraseBefore(items, from - comma);
      // "… thick smoke, and officials said": the object of a verb is no part of the next clause's subject.
      if (!other || !opensList(items, other.from)) break;
      if (comma === 2 && items[other.from - 1]?.tag !== ',') break;
      from = other.from;
      listed = true;
    } else break;
  }
  return { from, to: end };
}

/** Whether a list of subjects can begin or go on here. */
function opensList(items: readonly Item[], from: number): boolean {
  // "In their letter, Berg and Marsh ask": what hangs on a preposition is no member.
  if (items[from - 1]?.tag === 'p') return LINKING.test(items[from - 1]?.form ?? '') && chained(items, from);
  return opensClause(items, from) || (LINKING.test(items[from - 1]?.form ?? '') && chained(items, from));
}

/** Whether a preposition in front of a phrase hangs on a noun ("head of Tesco and …") and not on a verb. */
function chained(items: readonly Item[], from: number): boolean {
  const before = items[from - 2];
  return before !== undefined && isNounLike(before);
}

const BEHIND = /^(?:of|for|at|from|and|&)$/;
/** What hangs on a source behind "according to", where no verb follows. */
export const ANY_LINK = /^(?:of|for|at|from|and|&|by|in|on|with|to|about)$/;

/** The noun phrase that begins at `start`: a name with its titles, or a plain one; with "of …" and the like. */
export function phraseAfter(items: readonly Item[], start: number, links = BEHIND): Phrase | null {
  let to = baseEnd(items, start);
  if (to === start) return null;
  for (let steps = 0; steps < 4; steps++) {
    const link = items[to];
    if (!link || !links.test(link.form) || isPersonal(items[start])) break;
    const next = baseEnd(items, to + 1);
    if (next === to + 1 || isPronoun(items[to + 1])) break;
    to = next;
  }
  return { from: start, to };
}

/** Where the simple noun phrase that begins at `start` ends; `start` when none does. */
export function baseEnd(items: readonly Item[], start: number): number {
  const first = items[start];
  if (!first) return start;
  // "one legal expert", "some scientists", "others in the party"
  const quantifies = !isPersonal(first) && /^[naNm]$/.test(items[start + 1]?.tag ?? '');
  if (isPronoun(first) && !quantifies) return start + 1;
  let at = start;
  let nouns = 0;
  // "Over 100 experts", "at least 20 people"
  const quantity = /^(?:over|about|around|nearly|almost|some|roughly|up|at|more|fewer|less)$/.test(
    first.form,
  );
  if (quantity) {
    const number = items.slice(start + 1, start + 3).findIndex((item) => item.tag === 'm');
    if (number >= 0) at = start + 1 + number;
  }
  while (at < items.length && at - start < LONGEST) {
    const item = items[at];
    if (!item || isCalendarItem(items, at)) break;
    const before = items[at - 1];
    if ((item.tag === 'd' || OPENING.test(item.form)) && item.form !== 'that') {
      if (nouns > 0 || (at > start && items[at - 1]?.tag !== 'd' && !OPENING.test(items[at - 1]?.form ?? '')))
        break;
    } else if (isNounLike(item)) {
      // "said Rudd last month", "said Rudd Friday": a name ends the phrase unless a role goes on with it.
      const ends = nouns > 0 && before?.capital && !item.capital && !isOfPlace(items, at);
      if (ends && !roleFollows(items, at) && !nameFollows(items, at)) break;
      nouns++;
    } else if (item.tag === 'a' || item.tag === 'm') {
      if (nouns > 0 && !roleFollows(items, at)) break;
    } else if (item.tag !== '=' && !namedFor(items, at)) break;
    at++;
  }
  while (at > start && items[at - 1]?.tag === '=') at--;
  return nouns > 0 ? at : start;
}

/** "the French | presidency" */
function isOfPlace(items: readonly Item[], at: number): boolean {
  return items[at]?.tag === 'n' && items[at - 2]?.tag === 'd' && isPlace(items[at - 1]?.form ?? '');
}

/** "NASA | administrator | Jane Doe": common nouns between two names. */
function nameFollows(items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const item = items[i];
    if (!item || isCalendarItem(items, i)) return false;
    if (item.capital) return i > at && item.tag === 'N' && items[i - 1]?.tag === 'n';
    if (!/^[na]$/.test(item.tag)) return false;
  }
  return false;
}

/** "The Steel Company’s | newly named | chief executive" */
function namedFor(items: readonly Item[], at: number): boolean {
  const owned =
    items[at - 1]?.form.endsWith("'s") || items[at - 2]?.form.endsWith("'s") || items[at - 1]?.tag === 'd';
  return (
    Boolean(owned) &&
    /^[rv]$/.test(items[at]?.tag ?? '') &&
    roleFollows(items, at + (items[at]?.tag === 'r' ? 2 : 1))
  );
}

function roleFollows(items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const item = items[i];
    if (!item) return false;
    if (isRole(item.form) || isGroup(item.form)) return true;
    if (!isOfficePart(item.form) && !/^[naN=]$/.test(item.tag)) return false;
  }
  return false;
}

/** Whether a mention can be a subject here: it does not hang on a verb or preposition before it. */
export function opensClause(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (!before || /^[,;:c~Qsr).(]$/.test(before.tag)) return true;
  if (
    /^(?:that|what|how|why|when|where|if|whether|because|which|whom|who|after|before|since|until|as|while|than|once|although|though|unless|whereas|even)$/.test(
      before.form,
    )
  )
    return true;
  if (cueVerb(before.form)?.takes.includes('b') || isCalendar(before.form)) return true;
  // "In Paris Macron said": a preposition that opens the sentence governs no more than its own place.
  if (/^(?:something|anything|everything|all)$/.test(before.form)) return true;
  if (before.tag === 'p') {
    const first = items[from - 2];
    return (first === undefined || first.tag === ',') && before.form !== 'to';
  }
  return isNounLike(before) && (isPronoun(items[from]) || items[from]?.tag === 'd');
}

const NEVER_NOUN = /^(?:according|regarding|including|that|this|these|those|there|such|what)$/;
/** Words that open a sentence with a capital and are no nouns whatever the tagger says. */
const FUNCTION_WORD =
  /^(?:following|yet|so|if|as|while|when|where|however|meanwhile|instead|still|then|now|here|also|although|though|because|since|after|before|under|over|asked|saying|speaking|but|and|or|for|in|on|at|by|with|to|of|from|until|during|despite|is|are|was|were|do|does|did|has|have|had|can|could|should|would|must|i)$/;

export function isNounLike(item: Item): boolean {
  if (NEVER_NOUN.test(item.form) || (item.initial && FUNCTION_WORD.test(item.form))) return false;
  if (item.tag === 'N' || item.tag === 'n') return true;
  if (item.tag === 'm' && item.capital) return true;
  if (item.initial && item.tag === 'r') return false;
  return item.capital && /^[avrixo-]$/.test(item.tag) && !NOMINATIVE.test(item.form) && item.form.length > 1;
}

/** A day or month, unless it is a name: "Theresa May". */
function isCalendarItem(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || !isCalendar(item.form)) return false;
  if (item.form !== 'may' && item.form !== 'april' && item.form !== 'june') return true;
  const before = items[at - 1];
  return !(before?.capital && !/^(?:in|on|since|until|by|of)$/.test(before.form));
}
