/**
 * The cast of an article: the people and organisations it names, each with every way it names them (full name,
 * surname, offices, organisation spoken for), gathered before anybody is asked who spoke.
 */
import type { Gender } from './first-names.ts';
import { firstNameGender } from './first-names.ts';
import { isSuffix, type Name, namesIn, plain } from './names.ts';
import { baseEnd, basePhraseBefore, phraseAfter } from './noun-phrases.ts';
import type { Item, Reading, Sentence } from './reading.ts';
import { isRole, isSpokesRole, roleGender } from './role-words.ts';

/** An office, rank or occupation that the article gives somebody. */
export interface Role {
  /** As printed, without its article: "UK Home Secretary". */
  readonly text: string;
  /** The word that says what it is, folded and singular: "secretary". */
  readonly head: string;
  /** All its words, folded. */
  readonly words: readonly string[];
}

/** A person, organisation or other source of speech in an article. */
export interface Figure {
  kind: Name['kind'] | 'nominal' | 'joint';
  /** The fullest name printed. */
  name: string;
  words: readonly string[];
  gender: Gender;
  readonly roles: Role[];
  /** Organisations for which the figure speaks. */
  readonly speaksFor: string[];
  /** Names of the people who speak for the figure, an organisation. */
  readonly spokespeople: string[];
  readonly members: Figure[];
  /** Surname or short names that mean only this figure in the article. */
  readonly shortNames: Set<string>;
}

/** A place where a figure is named. */
export interface Mention extends Name {
  readonly figure: Figure;
  readonly sentence: number;
}

export interface Cast {
  readonly figures: readonly Figure[];
  /** Mentions by the number of their sentence, in order. */
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
}

/** Names of so many words or more come first, in the order of the article. */
const LONG_NAME = 4;

export function newFigure(kind: Figure['kind'], name: string, words: readonly string[]): Figure {
  return {
    kind,
    name,
    words,
    gender: 'unknown',
    roles: [],
    speaksFor: [],
    spokespeople: [],
    members: [],
    shortNames: new Set(),
  };
}

/** Gathers the cast. Linear in the text, times the bearers of one surname. */
export function castOf(readings: readonly Reading[]): Cast {
  const common = lowerCaseWords(readings);
  const surnames = surnamesIn(readings, common);
  const places: { name: Name; sentence: Sentence; text: string }[] = [];
  for (const { passage, sentences } of readings) {
    if (passage.kind !== 'body' && passage.kind !== 'caption') continue;
    for (const sentence of sentences) {
      for (const name of namesIn(sentence, common, surnames))
        places.push({ name, sentence, text: passage.text });
    }
  }
  const figures: Figure[] = [];
  const byName = new Map<string, Figure>();
  const byWord = new Map<string, Figure[]>();
  const found: Mention[] = [];
  // Full names first, so that a surname that the article prints before the full name finds its bearer.
  const figureOf = new Map<Name, Figure>();
  const longestFirst = [...places].sort(
    (a, b) => Math.min(b.name.words.length, LONG_NAME) - Math.min(a.name.words.length, LONG_NAME),
  );
  for (const { name, sentence, text } of longestFirst) {
    const key = name.words.join(' ');
    let figure =
      byName.get(key) ?? (name.words.length === 1 ? bearerOf(name, byWord) : longerOf(name, byWord));
    if (!figure) {
      figure = newFigure(name.kind, printed(text, sentence.items, name), name.words);
      figures.push(figure);
      for (const word of new Set(name.words)) push(byWord, word, figure);
    } else if (name.words.length > figure.words.length && name.kind !== 'organisation') {
      figure.name = printed(text, sentence.items, name);
      for (const word of name.words) if (!figure.words.includes(word)) push(byWord, word, figure);
      figure.words = name.words;
    }
    byName.set(key, figure);
    if (figure.kind === 'unknown' || (figure.kind === 'place' && name.kind === 'person'))
      figure.kind = name.kind;
    if (figure.gender === 'unknown') figure.gender = name.gender;
    figureOf.set(name, figure);
  }
  for (const { name, sentence, text } of places) {
    const figure = figureOf.get(name);
    if (!figure) continue;
    found.push({ ...name, figure, sentence: sentence.number });
    giveRoles(figure, name, sentence.items, text);
  }
  nameSurnames(figures);
  linkSpokespeople(figures);
  const mentions = new Map<number, Mention[]>();
  for (const mention of found) push(mentions, mention.sentence, mention);
  return { figures, mentions };
}

/** The last words of the full names of people. */
function surnamesIn(readings: readonly Reading[], common: ReadonlySet<string>): Set<string> {
  const surnames = new Set<string>();
  for (const { sentences } of readings) {
    for (const sentence of sentences) {
      for (const { kind, words } of namesIn(sentence, common)) {
        const surname = words.at(-1);
        if (kind === 'person' && words.length > 1 && surname) surnames.add(surname);
      }
    }
  }
  return surnames;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function printed(text: string, items: readonly Item[], name: Name): string {
  // A single name keeps its title: "Prince Andrew", "President Trump".
  const title = items[name.from - 1];
  const titled =
    name.words.length === 1 && name.titleFrom < name.from && title !== undefined && title.capital;
  const raw = text.slice(items[titled ? name.from - 1 : name.from]?.start ?? 0, items[name.to - 1]?.end ?? 0);
  return raw.replace(/['’]s$/, '');
}

/** The figure that a single word names: the bearer of the surname, or of the first name. */
function bearerOf(name: Name, byWord: ReadonlyMap<string, readonly Figure[]>): Figure | undefined {
  const word = name.words[0] ?? '';
  const bearers = (byWord.get(word) ?? []).filter(
    (figure) => figure.kind !== 'organisation' && (figure.kind !== 'place' || name.kind === 'place'),
  );
  const fits = bearers.filter(
    (figure) =>
      figure.gender === 'unknown' ||
      !name.courtesy ||
      name.gender === 'unknown' ||
      figure.gender === name.gender,
  );
  const bySurname = fits.filter((figure) => figure.words.at(-1) === word);
  return (
    bySurname[0] ??
    fits.find((figure) => figure.words[0] === word && figure.kind === 'person') ??
    fits.find((figure) => figure.words.length > 1 && figure.kind === 'person')
  );
}

/** The figure whose longer or shorter name this is: "Joe Biden" and "Joseph Robinette Biden" are not, "George W. Bush" and "George Bush" are. */
function longerOf(name: Name, byWord: ReadonlyMap<string, readonly Figure[]>): Figure | undefined {
  if (name.kind === 'organisation' || name.kind === 'place') return undefined;
  const first = name.words[0];
  const last = name.words.at(-1);
  return (byWord.get(last ?? '') ?? []).find(({ kind, words }) => {
    if (kind === 'organisation' || words.length < 2 || words.at(-1) !== last) return false;
    // "Van Der Beek" is the end of "James Van Der Beek".
    return words[0] === first || name.words.every((word, i) => words[words.length - name.words.length + i] === word);
  });
}

function lowerCaseWords(readings: readonly Reading[]): Set<string> {
  const common = new Set<string>();
  for (const { sentences } of readings) {
    for (const { items } of sentences) {
      for (const item of items) if (!item.capital && item.form !== '') common.add(item.form);
    }
  }
  return common;
}

/** Finds what the words around a name say that its bearer is. */
function giveRoles(figure: Figure, name: Name, items: readonly Item[], text: string): void {
  if (figure.kind === 'organisation' || figure.kind === 'place') return;
  const before = titleBefore(items, name);
  if (before) addRole(figure, before.from, before.to, items, text);
  if (name.possessive) return;
  const behind = appositionBehind(items, name.to);
  if (behind) addRole(figure, behind.from, behind.to, items, text);
}

/** "UK Home Secretary | Amber Rudd", "Facebook spokesman | Joe Osborne", "the mayor of London, | Sadiq Khan". */
function titleBefore(items: readonly Item[], name: Name): { from: number; to: number } | null {
  let end = name.from;
  const likely = name.kind === 'person' || (name.kind === 'unknown' && name.words.length > 1);
  if (items[end - 1]?.tag === ',' && name.titleFrom === name.from && likely) end--;
  const base = basePhraseBefore(items, end);
  if (!base) return null;
  let from = base.from;
  const link = items[from - 1]?.form ?? '';
  if (/^(?:of|for|at)$/.test(link) && !containsRole(items, base.from, end)) {
    const outer = basePhraseBefore(items, from - 1);
    if (outer && isRole(items[outer.to - 1]?.form ?? '')) from = outer.from;
  }
  if (end !== name.from && !isRole(items[end - 1]?.form ?? '') && from === base.from) return null;
  return containsRole(items, from, end) ? { from, to: end } : null;
}

/** "Emmanuel Macron, | head of …", "Guillermo Beltra, | policy director at Access Now", "Macron (the president)", "X is president of …". */
function appositionBehind(items: readonly Item[], at: number): { from: number; to: number } | null {
  const opening = items[at];
  if (!opening) return null;
  const copula = /^(?:is|was|became|remains|as)$/.test(opening.form);
  if (opening.tag !== ',' && opening.tag !== '(' && opening.tag !== '~' && !copula) return null;
  let start = at + 1;
  while (/^(?:also|currently|now|then|formerly|himself|herself)$/.test(items[start]?.form ?? '')) start++;
  const end = baseEnd(items, start);
  if (end === start || !isRole(items[end - 1]?.form ?? '')) return null;
  const whole = phraseAfter(items, start);
  // "…, President Trump said" is somebody else.
  if (items[end]?.capital && !copula && items[end]?.tag === 'N') return null;
  return whole ? { from: start, to: Math.max(end, whole.to) } : null;
}

function containsRole(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isRole(items[i]?.form ?? '')) return true;
  return false;
}

function addRole(figure: Figure, from: number, to: number, items: readonly Item[], text: string): void {
  let start = from;
  while (
    start < to &&
    /^(?:the|a|an|his|her|their|its|current|then|former|one|,)$/.test(items[start]?.form ?? '') &&
    !(items[start]?.form === 'former')
  )
    start++;
  if (start >= to) return;
  const slice = items.slice(start, to);
  const headItem = headOf(slice);
  if (!headItem) return;
  const printedRole = text.slice(slice[0]?.start ?? 0, slice.at(-1)?.end ?? 0);
  if (printedRole.length > 120) return;
  const head = plain(headItem.form).replace(/s$/, '');
  if (!figure.roles.some((role) => role.text === printedRole)) {
    figure.roles.push({
      text: printedRole,
      head,
      words: slice.filter((i) => i.form !== '').map((i) => plain(i.form)),
    });
  }
  const gender = roleGender(headItem.form);
  if (gender && figure.gender === 'unknown') figure.gender = gender;
  if (isSpokesRole(headItem.form)) {
    const organisation = spokenFor(slice, headItem, text);
    if (organisation && !figure.speaksFor.includes(organisation)) figure.speaksFor.push(organisation);
  }
  if (figure.kind === 'unknown') figure.kind = 'person';
}

/** The role word of a phrase: the last one before a preposition. */
export function headOf(slice: readonly Item[]): Item | null {
  let head: Item | null = null;
  for (let i = 0; i < slice.length; i++) {
    const item = slice[i];
    if (!item || (i > 0 && /^(?:of|for|at|from|in|on|to|with|,)$/.test(item.form))) break;
    // "official statements" are no official; "spokesman Joe Osborne" is a spokesman.
    const next = slice[i + 1];
    const last = next === undefined || next.capital || !/^[naN]$/.test(next.tag) || isRole(next.form);
    if (isRole(item.form) && last) head = item;
  }
  return head;
}

/** "Facebook | spokesman", "a spokeswoman for | the Foreign Ministry". */
export function spokenFor(slice: readonly Item[], head: Item, text: string): string | null {
  const at = slice.indexOf(head);
  const link = slice[at + 1];
  if (link && /^(?:for|of|from|at)$/.test(link.form)) {
    const behind = slice.slice(at + 2).filter((item) => item.form !== 'the');
    return cut(behind, text);
  }
  const inFront = slice
    .slice(0, at)
    .filter(
      (item) =>
        !/^(?:the|a|an|chief|senior|official|former|company|ministry|government|press|one)$/.test(
          item.form,
        ) && item.tag !== 'a',
    );
  return inFront.some((item) => item.capital) ? cut(inFront, text) : null;
}

function cut(items: readonly Item[], text: string): string | null {
  const first = items[0];
  const last = items.at(-1);
  return first && last ? text.slice(first.start, last.end).replace(/['’]s$/, '') : null;
}

/** Gives each person the surname as a short name, unless two people of the article bear it. */
function nameSurnames(figures: readonly Figure[]): void {
  const bearers = new Map<string, number>();
  for (const { kind, words } of figures) {
    const surname = words.at(-1) ?? '';
    if (kind === 'person' || kind === 'unknown') bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
  }
  for (const figure of figures) {
    if (figure.words.length < 2 || (figure.kind !== 'person' && figure.kind !== 'unknown')) continue;
    const raw = figure.name.split(/\s+/).filter((word) => !isSuffix(plain(word.toLowerCase().replace(/\W+$/, ''))));
    const surname = raw.at(-1);
    if (surname && bearers.get(figure.words.at(-1) ?? '') === 1) figure.shortNames.add(surname);
  }
}

function linkSpokespeople(figures: readonly Figure[]): void {
  const organisations = new Map<string, Figure>();
  for (const figure of figures)
    if (figure.kind !== 'person') organisations.set(figure.name.toLowerCase(), figure);
  for (const figure of figures) {
    for (const name of figure.speaksFor)
      organisations.get(name.toLowerCase())?.spokespeople.push(figure.name);
  }
}

/** Whether a folded word is a first name we know. */
export function isFirstName(word: string): boolean {
  return firstNameGender(word) !== null;
}
