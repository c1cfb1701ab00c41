/**
 * The cast of an article: the people and organisations it names, each with every way it names them (full name,
 * surname, offices, organisation spoken for), gathered before anybody is asked who spoke.
 */
import { type Figure, newFigure } from './figure.ts';
import { firstNameGender } from './first-names.ts';
import { isSuffix, type Name, namesIn, plain } from './names.ts';
import { isPlace } from './place-words.ts';
import type { Item, Reading, Sentence } from './reading.ts';
import { giveRoles } from './roles.ts';
import { giveUnheldOffice } from './unheld-office.ts';

/** A place where a figure is named. */
export interface Mention extends Name {
  readonly figure: Figure;
  readonly sentence: number;
}

export interface Cast {
  readonly figures: readonly Figure[];
  /** Mentions by the number of their sentence, in order. */
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  /** The number of the sentence that first names each figure. */
  readonly firstNamed: ReadonlyMap<Figure, number>;
}

/** Names of so many words or more come first, in the order of the article. */
const LONG_NAME = 4;

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
  const mentions = new Map<number, Mention[]>();
  for (const mention of found) push(mentions, mention.sentence, mention);
  giveUnheldOffice(readings, figures, mentions);
  nameSurnames(figures);
  linkSpokespeople(figures);
  // Backwards, so that the first mention of each figure is the one that stays.
  const firstNamed = new Map(found.toReversed().map(({ figure, sentence }) => [figure, sentence]));
  return { figures, mentions, firstNamed };
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
  const titled = name.words.length === 1 && name.titleFrom < name.from && title?.capital;
  const raw = text.slice(items[titled ? name.from - 1 : name.from]?.start ?? 0, items[name.to - 1]?.end ?? 0);
  return raw.replace(/['’]s$/, '');
}

/** The figure that a single word names: the bearer of the surname, or of the first name. */
function bearerOf(name: Name, byWord: ReadonlyMap<string, readonly Figure[]>): Figure | undefined {
  const word = name.words[0] ?? '';
  const bearers = (byWord.get(word) ?? []).filter(
    (figure) =>
      figure.kind !== 'organisation' &&
      (figure.kind !== 'place' || name.kind === 'place') &&
      // "German Norsteel" is no longer name of Norsteel, as "Anna Berg" is of Berg.
      (figure.kind === 'person' || !isPlace(figure.words[0] ?? '') || isPlace(word)),
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
    return (
      words[0] === first ||
      name.words.every((word, i) => words[words.length - name.words.length + i] === word)
    );
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

/** Gives each person the surname as a short name, unless two people of the article bear it. */
function nameSurnames(figures: readonly Figure[]): void {
  const bearers = new Map<string, number>();
  for (const { kind, words } of figures) {
    const surname = words.at(-1) ?? '';
    if (kind === 'person' || kind === 'unknown') bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
  }
  for (const figure of figures) {
    if (figure.words.length < 2 || (figure.kind !== 'person' && figure.kind !== 'unknown')) continue;
    const raw = figure.name
      .split(/\s+/)
      .filter((word) => !isSuffix(plain(word.toLowerCase().replace(/\W+$/, ''))));
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
