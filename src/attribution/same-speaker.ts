/**
 * Whether a name that somebody asks about means the speaker whom an article credits: "Rudd", "the UK Home
 * Secretary", "Home Secretary Amber Rudd", "Facebook" for its spokesman. Case, accents and typography do not count.
 */
import type { Speaker } from '../domain.ts';
import { fold, words } from '../text/words.ts';
import { plain } from './names.ts';
import { isPlace } from './place-words.ts';
import { courtesyGender, isOfficePart, isRole } from './role-words.ts';

/**
 * @param asked the speaker's name as a person hands it in
 * @param speaker whom the article credits
 * @param others the other speakers of the article: a surname that one of them bears too decides nothing
 */
export function sameSpeaker(asked: string, speaker: Speaker, others: readonly Speaker[] = []): boolean {
  const wanted = parts(asked);
  if (wanted.all.length === 0) return false;
  if (equal(wanted.all, parts(speaker.name).all)) return true;
  const ambiguous =
    wanted.name.length === 1 &&
    others.some((other) => other.name !== speaker.name && bearsName(wanted.name, other.name));
  return [speaker.name, ...speaker.aliases].some((known) => meansSame(wanted, parts(known), ambiguous));
}

interface Parts {
  /** All words that count. */
  readonly all: readonly string[];
  /** The words of the name, without titles; empty for "the Home Secretary". */
  readonly name: readonly string[];
  /** The words of titles and offices. */
  readonly office: readonly string[];
  /** Names the speaker's people or things, not the speaker: "Macron’s team". */
  readonly owned: boolean;
}

/** Longest name compared, in words; longer input is no name. */
const LONGEST = 24;

function parts(text: string): Parts {
  const found = words(text.slice(0, 400)).slice(0, LONGEST);
  const all = found
    .map((word) => plain(word.form))
    .filter((word) => !/^(?:the|a|an|of|for|and|his|her|their|its|s)$/.test(word));
  const owned = found.some(
    (word, i) => i < found.length - 1 && fold(text.slice(word.start, word.end)).endsWith("'s"),
  );
  let lastTitle = -1;
  all.forEach((word, i) => {
    if (
      (isRole(word) || courtesyGender(word) !== null) &&
      !(i > 0 && i === all.length - 1 && lastTitle < 0 && !isOfficeBefore(all, i))
    )
      lastTitle = i;
  });
  const name = all.slice(lastTitle + 1);
  const office = all.slice(0, lastTitle + 1);
  const office_only =
    name.length > 0 && office.length > 0 && name.every((word) => isOfficePart(word) || isPlace(word));
  return office_only ? { all, name: [], office: all, owned } : { all, name, office, owned };
}

/** Whether every word in front can belong to an office: "prime | minister", "UK home | secretary". */
function isOfficeBefore(all: readonly string[], at: number): boolean {
  return all.slice(0, at).every((word) => isOfficePart(word) || isPlace(word) || isRole(word));
}

function meansSame(asked: Parts, known: Parts, ambiguous: boolean): boolean {
  if (equal(asked.all, known.all)) return !ambiguous;
  if (asked.owned || known.owned) return false;
  if (asked.name.length > 0 && known.name.length > 0) return sameName(asked.name, known.name, ambiguous);
  if (asked.name.length === 0 && known.name.length === 0) return sameOffice(asked.office, known.office);
  return false;
}

/** "Rudd" and "Amber Rudd" are the same; "Angela Rudd" and "Amber Rudd" are not; "A. Rudd" is. */
function sameName(asked: readonly string[], known: readonly string[], ambiguous: boolean): boolean {
  if (equal(asked, known)) return !ambiguous;
  const [short, long] = asked.length <= known.length ? [asked, known] : [known, asked];
  const surname = short.at(-1);
  if (short.length === 1) {
    if (ambiguous || surname !== long.at(-1)) return false;
    return true;
  }
  if (surname !== long.at(-1)) return short.length >= 2 && equal(short, long.slice(0, short.length));
  const first = short[0] ?? '';
  const other = long[0] ?? '';
  if (first.length === 1 || other.length === 1) return first[0] === other[0];
  return short.every((word) => long.includes(word));
}

function bearsName(name: readonly string[], full: string): boolean {
  const other = parts(full);
  return !other.owned && other.name.length <= 4 && other.name.at(-1) === name.at(-1);
}

/** "the Home Secretary" and "UK Home Secretary" are the same; "French president" and "US president" are not. */
function sameOffice(asked: readonly string[], known: readonly string[]): boolean {
  const rest = (one: readonly string[], other: readonly string[]): readonly string[] =>
    one.filter((word) => !other.some((there) => there === word || samePlace(word, there)));
  const onlyAsked = rest(asked, known);
  const onlyKnown = rest(known, asked);
  if (onlyAsked.some((word) => !isPlace(word))) return false;
  if (onlyAsked.some(isPlace) && onlyKnown.some(isPlace)) return false;
  if (asked.every(isPlace)) return false;
  // What the article adds may narrow the office ("deputy"), but not turn it into another one.
  return !onlyKnown.some((word) =>
    /^(?:deputy|vice|former|ex|shadow|assistant|under|prime|candidate|nominee)$/.test(word),
  );
}

/** "France" and "French" begin alike; so do most places and their people. */
function samePlace(one: string, other: string): boolean {
  if (!isPlace(one) || !isPlace(other)) return false;
  const pairs = [
    'uk british britain english',
    'us american usa america',
    'dutch netherlands',
    'france french',
    'eu european europe',
  ];
  return (
    one.slice(0, 4) === other.slice(0, 4) ||
    pairs.some((pair) => pair.split(' ').includes(one) && pair.split(' ').includes(other))
  );
}

function equal(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, i) => word === other[i]);
}
