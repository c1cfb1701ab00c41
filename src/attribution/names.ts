/**
 * Names in narration. wink-nlp knows none, so a name is a run of capitalised words, split into what stands in
 * front ("UK Home Secretary") and the name itself ("Amber Rudd"), with the evidence for person or organisation.
 */
import { firstNameGender, type Gender } from './first-names.ts';
import { isNounLike } from './noun-phrases.ts';
import { isCalendar, isCompoundPlace, isPlace } from './place-words.ts';
import type { Item, Sentence } from './reading.ts';
import { courtesyGender, isGroup, isOfficePart, isRole, roleGender } from './role-words.ts';

export interface Name {
  /** Items of the name itself, half-open. */
  readonly from: number;
  readonly to: number;
  /** Items of the titles and offices in front, up to `from`; equal to `from` when there are none. */
  readonly titleFrom: number;
  /** Folded words without accents and possessive endings. */
  readonly words: readonly string[];
  readonly kind: 'person' | 'organisation' | 'place' | 'unknown';
  readonly gender: Gender;
  readonly courtesy: boolean;
  /** The last word is a possessive: "Macron’s". */
  readonly possessive: boolean;
}

const PARTICLE =
  /^(?:de|da|du|del|della|der|den|di|do|dos|van|von|bin|bint|ibn|al|el|la|le|ter|ten|ul|zu|y)$/;

/**
 * The names of a sentence in order. Linear.
 *
 * @param surnames last words of full names found before: names wherever they stand
 * @param common folded words that the article prints in lower case too: no names at a sentence's start
 */
export function namesIn(
  sentence: Sentence,
  common: ReadonlySet<string>,
  surnames: ReadonlySet<string> = new Set(),
): Name[] {
  const { items } = sentence;
  const names: Name[] = [];
  let at = 0;
  while (at < items.length) {
    const end = runEnd(items, at, common, surnames);
    if (end === at) {
      at++;
      continue;
    }
    const name = parseRun(items, at, end, common);
    if (name) names.push(name);
    at = end;
  }
  return names;
}

/** Where the run of capitalised words that begins here ends; `at` itself when none does. */
function runEnd(
  items: readonly Item[],
  at: number,
  common: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): number {
  if (!isNameWord(items, at, common, surnames)) return at;
  let end = at + 1;
  for (;;) {
    const last = items[end - 1];
    if (last?.form.endsWith("'s") && !isPlace(last.form)) return end;
    const next = items[end];
    if (!next) return end;
    const then = items[end + 1];
    if (isNameWord(items, end, common, surnames)) end++;
    else if (next.tag === '=' && then && (then.capital || next.form === '-') && isWord(then)) {
      // "Jean-Claude", "AT&T", and "al-Muhandis" whose second half is capital.
      if (!then.capital && !PARTICLE.test(then.form)) return end;
      end += 2;
    } else if (PARTICLE.test(next.form) && isWord(next) && particleGoesOn(items, end)) end++;
    else if (/^(?:of|for)$/.test(next.form) && opensOffice(last) && capitalAfter(items, end + 1)) {
      end += items[end + 1]?.form === 'the' ? 3 : 2;
    } else if (
      next.form === 'and' &&
      then?.capital &&
      isOfficeRun(items, at, end) &&
      isNameWord(items, end + 1, common, surnames)
    ) {
      end += 2;
    } else return end;
  }
}

/** "Secretary of State", "Ministry of Health", "Bank of England". */
function opensOffice(item: Item | undefined): boolean {
  return item?.capital === true && (isGroup(item.form) || isRole(item.form));
}

function capitalAfter(items: readonly Item[], at: number): boolean {
  const first = items[at]?.form === 'the' ? items[at + 1] : items[at];
  return first?.capital === true && isWord(first);
}

/** "Ministry of Public Health and Health Care": a run that opened with a kind of office goes over "and". */
function isOfficeRun(items: readonly Item[], from: number, to: number): boolean {
  // "North Coast Fire and Rescue Service": a kind of organisation ends the run that begins behind "and".
  const plainRun =
    to - from >= 2 &&
    items
      .slice(from, to)
      .every((item) => item.capital && !item.shout && !isGiven(item.form) && !isGroup(item.form));
  if (plainRun && items[to + 1]?.capital && isGroup(items[to + 2]?.form ?? '') && items[to + 2]?.capital)
    return true;
  for (let i = from; i + 1 < to; i++) {
    if (items[i + 1]?.form === 'of' && isGroup(items[i]?.form ?? '')) return true;
  }
  return false;
}

function particleGoesOn(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    const item = items[i];
    if (!item) return false;
    if (item.capital && isWord(item)) return true;
    if (!PARTICLE.test(item.form) && item.tag !== '=') return false;
  }
  return false;
}

function isWord(item: Item): boolean {
  return /^\p{L}/u.test(item.form);
}

function isNameWord(
  items: readonly Item[],
  at: number,
  common: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): boolean {
  const item = items[at];
  if (!item || !isWord(item)) return false;
  if (!item.capital)
    return PARTICLE.test(item.form) && items[at + 1]?.form === '-' && items[at + 2]?.capital === true;
  if (isCalendar(item.form)) {
    const before = items[at - 1];
    return /^(?:may|april|june|august)$/.test(item.form) && before !== undefined && isGiven(before.form);
  }
  if (!isNounLike(item)) return false;
  const before = items[at - 1];
  if (before && before.tag !== 'Q' && before.tag !== ':' && before.tag !== '(' && before.tag !== '.')
    return true;
  // The first word of a sentence has a capital anyway; so has what follows marked words that end like one.
  if (surnames.has(plain(item.form))) return true;
  if (isRole(item.form) && items[at + 1]?.form === 'of' && items[at + 2]?.capital) return true;
  if (isGiven(item.form) || isPlace(item.form) || courtesyGender(item.form) !== null) return true;
  if (/^[dpcsox]$/.test(item.tag) && !(items[at + 1]?.capital && item.tag === 'x')) return false;
  if (item.tag === 'r' || item.tag === 'v') return false;
  const next = items[at + 1];
  if (next?.capital && isWord(next)) return true;
  return !common.has(item.form) && item.tag === 'N' && !isRole(item.form) && !COMMON_NOUN.test(item.form);
}

/** Endings of common nouns: "Software", "Encryption", "Parenthood" have the capital of their sentence. */
const COMMON_NOUN = /.{3}(?:ware|tion|sion|ment|ness|ism|ship|hood|ity|ance|ence)$/;

function isGiven(form: string): boolean {
  return firstNameGender(plain(form)) !== null;
}

function parseRun(
  items: readonly Item[],
  from: number,
  to: number,
  common: ReadonlySet<string>,
): Name | null {
  const titleEnd = titlesEnd(items, from, to, common);
  const last = items[to - 1];
  if (!last) return null;
  const possessive = last.form.endsWith("'s");
  const courtesy = items
    .slice(from, titleEnd)
    .map((item) => courtesyGender(item.form))
    .filter((g) => g !== null);
  if (titleEnd === to) return null;
  // "Sen. Jane Doe, R-Neb."
  if (/^[rdi]$/.test(items[from]?.form ?? '') && items[from + 1]?.form === '-') return null;
  const words = items
    .slice(titleEnd, to)
    .filter(isWord)
    .map((item) => plain(item.form))
    .filter((word, i) => i === 0 || !isSuffix(word));
  const first = words[0] ?? '';
  const inFront = items[from - 1];
  const given = firstNameGender(first);
  const titled = items.slice(from, titleEnd).some((item) => isRole(item.form));
  const roleBefore = titleEnd === from && inFront !== undefined && isRole(inFront.form) && !inFront.capital;
  let kind: Name['kind'] = 'unknown';
  if (courtesy.length > 0) kind = 'person';
  else if (words.some((word) => isGroup(word)) && !(given && words.length === 2)) kind = 'organisation';
  else if (titled && ofOrganisation(items, titleEnd) && given === null) kind = 'organisation';
  else if (titled || roleBefore) kind = 'person';
  else if (words.length === 1 && (isPlace(first) || isAdjective(items[titleEnd]))) kind = 'place';
  else if (words.length === 2 && isCompoundPlace(first, words[1] ?? '')) kind = 'place';
  else if (given !== null && (words.length > 1 || given !== 'unknown')) kind = 'person';
  else if (words.length === 1 && items[titleEnd]?.shout) kind = 'organisation';
  else if (items[to]?.tag === ',' && /^(?:[1-9]\d|who|whose)$/.test(items[to + 1]?.form ?? ''))
    kind = 'person';
  const roleGenders = items
    .slice(Math.max(0, from - 1), titleEnd)
    .map((item) => roleGender(item.form))
    .filter((g) => g !== null);
  const gender = courtesy.find((g) => g !== 'unknown') ?? roleGenders.at(-1) ?? given ?? 'unknown';
  return {
    from: titleEnd,
    to,
    titleFrom: from,
    words,
    kind,
    gender,
    courtesy: courtesy.length > 0,
    possessive,
  };
}

/** "Director of | North Coast Tourism": what stands right behind the preposition of an office is no person. */
function ofOrganisation(items: readonly Item[], titleEnd: number): boolean {
  return /^(?:of|for)$/.test(items[titleEnd - 1]?.form ?? '');
}

/** "Democratic", "Islamic": names nobody by itself. */
function isAdjective(item: Item | undefined): boolean {
  return item?.tag === 'a' && !item.shout && !isGiven(item.form);
}

/** Endings of occupations that no list of roles holds: "Juggler", "Harpist". */
const OCCUPATION = /.{2}(?:er|or|ist|ian|man|woman|eer|ess)$/;

/** Where titles, offices, places and organisations in front of a person's name end: "UK Home Secretary | Amber Rudd". */
function titlesEnd(items: readonly Item[], from: number, to: number, common: ReadonlySet<string>): number {
  let lastRole = -1;
  for (let i = from; i < to; i++) {
    const form = items[i]?.form ?? '';
    if (courtesyGender(form) !== null && i + 1 < to && !isGiven(items[i - 1]?.form ?? '')) lastRole = i;
    else if (isRole(form) && !(i > from && i === to - 1 && isGiven(items[from]?.form ?? ''))) lastRole = i;
  }
  let end = lastRole + 1;
  if (lastRole >= 0 && /^(?:of|for)$/.test(items[end]?.form ?? '') && end < to) {
    // "Secretary of State Mike Pompeo", "President of Ukraine Volodymyr Zelenskyy"
    end++;
    while (
      end < to &&
      (isOfficePart(items[end]?.form ?? '') ||
        isPlace(items[end]?.form ?? '') ||
        isGroup(items[end]?.form ?? '') ||
        items[end]?.form === 'the' ||
        items[end]?.form === 'and' ||
        isCompoundPlace(items[end]?.form ?? '', items[end + 1]?.form ?? '') ||
        isCompoundPlace(items[end - 1]?.form ?? '', items[end]?.form ?? ''))
    )
      end++;
  }
  if (lastRole >= 0) return end;
  // "CBS Sports | Jason Reed": a first name inside a long run begins the person's name.
  const given = items.slice(from, to).findIndex((item) => isGiven(item.form));
  const affiliation = items.slice(from, from + Math.max(given, 0));
  // "Shipowner Tomas Berg" at a sentence's start, where a common noun has a capital too
  const opening = items[from];
  if (opening?.initial && to - from > 2) {
    const job = OCCUPATION.test(opening.form) && common.has(opening.form);
    if ((given === 1 && opening.tag === 'n') || (job && !isGroup(items[to - 1]?.form ?? ''))) return from + 1;
  }
  const strips =
    given > 0 &&
    from + given < to - 1 &&
    affiliation.some((item) => item.shout || isGroup(item.form) || isPlace(item.form));
  return strips ? from + given : from;
}

/** What follows a surname without being one: "Okoro Jr." */
export function isSuffix(word: string): boolean {
  return /^(?:jr|sr|ii|iii|iv|mp|phd|md|esq)$/.test(word);
}

/** A folded word without accents and possessive ending: "Le Pen’s" → "le", "pen". */
export function plain(form: string): string {
  return form
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/'s$/, '')
    .replace(/[øł]/g, (letter) => (letter === 'ø' ? 'o' : 'l'));
}
