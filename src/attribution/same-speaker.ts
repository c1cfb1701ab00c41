/**
 * Whether a name that somebody asks about means the speaker whom an article credits: "Rudd", "the UK Home
 * Secretary", "Home Secretary Amber Rudd", "Facebook" for its spokesman. Case, accents and typography do not count.
 */
import type { Speaker } from '../domain.ts';
import { words } from '../text/words.ts';
import { isFirstName } from './cast.ts';
import { isSuffix, plain } from './names.ts';
import { isPlace, isSamePlace } from './place-words.ts';
import { courtesyGender, isOfficePart, isRole } from './role-words.ts';

/**
 * A spokesperson and the organisation count for each other, as the aliases say; joint speakers count for each of
 * them; a campaign team does not count for its candidate. O(length of the names).
 *
 * @param asked the speaker's name as a person hands it in
 * @param speaker whom the article credits
 * @param others the other speakers of the article: a surname that one of them bears too decides nothing
 */
export function sameSpeaker(asked: string, speaker: Speaker, others: readonly Speaker[] = []): boolean {
  const wanted = parts(asked);
  if (wanted.all.length === 0) return false;
  const name = parts(speaker.name);
  if (equal(wanted.all, name.all)) return true;
  const surname = wanted.name.length === 1 ? wanted.name[0] : undefined;
  if (
    surname !== undefined &&
    [speaker.name, ...speaker.aliases].some((one) => isSurnameOf(surname, one)) &&
    others.some((other) => other.name !== speaker.name && isSurnameOf(surname, other.name))
  )
    return false;
  const known = [name, ...speaker.aliases.map(parts)];
  // "Norsteel spokesman" and "spokesman for Norsteel" are the same words.
  const sorted = wanted.all.toSorted();
  if (known.some((one) => equal(sorted, one.all.toSorted()))) return true;
  if (wanted.owned) return false;
  return known.some((one) => !one.owned && meansSame(wanted, one, known));
}

interface Parts {
  /** All words that count. */
  readonly all: readonly string[];
  /** The words of the name, without titles; empty for "the Home Secretary". */
  readonly name: readonly string[];
  /** The words of titles and offices. */
  readonly office: readonly string[];
  /** Names what is somebody's, not the somebody: "Macron’s team". */
  readonly owned: boolean;
}

/** Longest name compared, in characters and in words; longer input is no name. */
const LONGEST = 400;
const MOST_WORDS = 24;

const IDLE = /^(?:the|a|an|of|for|and|his|her|their|its|s)$/;

function parts(text: string): Parts {
  const found = words(text.slice(0, LONGEST)).slice(0, MOST_WORDS);
  const all = found
    .map((word) => plain(word.form))
    .filter((word, i) => !IDLE.test(word) && !(i > 0 && isSuffix(word)));
  const owned = found.some(
    (word, i) => i < found.length - 1 && word.form.endsWith("'s") && !isPlace(word.form),
  );
  let end = 0;
  all.forEach((word, i) => {
    const title = isRole(word) || courtesyGender(word) !== null;
    // "Anna Bishop": a title that ends a name is a surname, unless nothing but an office stands before it.
    const surname = i > 0 && i === all.length - 1 && end === 0 && !all.slice(0, i).every(isOfOffice);
    if (title && !surname) end = i + 1;
  });
  const name = all.slice(end);
  // "minister for defence": what hangs on an office is no name.
  if (end > 0 && (name.every(isOfOffice) || (hangsOnRole(text) && !name.some(isFirstName))))
    return { all, name: [], office: all, owned };
  return { all, name, office: all.slice(0, end), owned };
}

/** "candidate for the presidency", "director at Norse Steel": a role that goes on is an office to its end. */
function hangsOnRole(text: string): boolean {
  const [, last = ''] = /^(?:[\p{L}-]+ ){0,4}?([\p{L}-]+) (?:for|of|at) /u.exec(text.slice(0, LONGEST)) ?? [];
  return isRole(plain(last.toLowerCase()));
}

function isOfOffice(word: string): boolean {
  return isOfficePart(word) || isPlace(word) || isRole(word);
}

function meansSame(asked: Parts, known: Parts, all: readonly Parts[]): boolean {
  if (asked.name.length > 0 && known.name.length > 0) return sameName(asked.name, known.name, all);
  return asked.name.length === 0 && known.name.length === 0 && sameOffice(asked.office, known.office);
}

/** "Rudd" and "Amber Rudd" are the same; "Angela Rudd" and "Amber Rudd" are not; "A. Rudd" is. */
function sameName(asked: readonly string[], known: readonly string[], all: readonly Parts[]): boolean {
  if (equal(asked, known)) return true;
  if (asked.at(-1) !== known.at(-1)) {
    // "Qaboos bin Said" and "Qaboos bin": the beginning of a name, two words of it at least.
    const [short, long] = asked.length < known.length ? [asked, known] : [known, asked];
    return short.length > 1 && equal(short, long.slice(0, short.length));
  }
  if (asked.length === 1) return isPersonal(known) || all.some((one) => equal(one.all, asked));
  // The article's surname alone does not say which bearer of it: its full name does.
  if (known.length === 1) return !all.some((one) => one.name.length > 1 && one.name.at(-1) === known[0]);
  const [first = '', other = ''] = [asked[0], known[0]];
  if (first.length === 1 || other.length === 1) return first[0] === other[0];
  const [short, long] = asked.length <= known.length ? [asked, known] : [known, asked];
  return short.every((word) => long.includes(word));
}

/** The last word of a person's name is a surname; that of an organisation ("Norse Steel") is not. */
function isPersonal(name: readonly string[]): boolean {
  return isFirstName(name[0] ?? '');
}

/** Whether the word is the surname in a fuller name; a name of one word is an organisation's or the same bearer's. */
function isSurnameOf(surname: string, full: string): boolean {
  const { name, owned } = parts(full);
  return !owned && name.length > 1 && name.length <= 4 && name.at(-1) === surname;
}

/** Words that turn an office into another one when only one side has them. */
const OTHER_OFFICE = /^(?:deputy|vice|former|ex|shadow|assistant|under|prime|candidate|nominee|elect)$/;

/** "the Home Secretary" and "UK Home Secretary" are the same; "French president" and "US president" are not. */
function sameOffice(asked: readonly string[], known: readonly string[]): boolean {
  const rest = (one: readonly string[], other: readonly string[]): readonly string[] =>
    one.filter((word) => !other.some((there) => there === word || isSamePlace(word, there)));
  const onlyAsked = rest(asked, known);
  const onlyKnown = rest(known, asked);
  if (asked.every(isPlace) || !onlyAsked.every(isPlace)) return false;
  if (onlyAsked.length > 0 && onlyKnown.some(isPlace)) return false;
  return !onlyKnown.some((word) => OTHER_OFFICE.test(word));
}

function equal(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, i) => word === other[i]);
}
