/** Under which keys a term of a claim is met by a term of a source. */
import { gapBefore } from '../../text/gap-before.ts';
import { irregularBase } from '../../text/lexicon/irregular-verbs.ts';
import { place, placeOfTwo } from '../../text/lexicon/places.ts';
import { canonicalSpelling } from '../../text/lexicon/spelling.ts';
import { stem } from '../../text/stem.ts';
import { wordSenses } from '../../text/word-senses.ts';
import { carriedGroups, claimGroups, phrasalVerb } from './entailed-words.ts';
import type { Keys } from './keys.ts';
import type { Statement, Term } from './statement.ts';
import { wordRoot } from './word-root.ts';

/** Keys under which a claim's term can be met; the first is its own stem. */
export function claimKeys(statement: Statement, term: Term): string[] {
  const keys = ownKeys(statement, term);
  const acronym = acronymAt(statement, term.at);
  const initials = statement.initials.get(term.at);
  if (acronym) keys.push(`#short ${acronym}`);
  if (initials) keys.push(`#long ${initials}`);
  if (term.name || isInto(statement, term)) return keys;
  const senses = wordSenses(term.form, term.tag).own;
  const phrase = phraseAt(statement, term);
  const phrasal = phrase === null ? [] : [...claimGroups(phrase), ...wordSenses(phrase, 'v').own];
  // "taken off" is not taken.
  if (phrase !== null && EMPTY.test(phrase)) return [`%${phrase}`, ...phrasal];
  return [...keys, ...claimGroups(term.form), ...phrasal, ...senses];
}

/** Whether a term of the claim is met by any of these keys: those of a title, a neighbour, a speaker. */
export function standsIn(keys: Keys, claim: Statement, term: Term): boolean {
  return claimKeys(claim, term).some((key) => keys.has(key));
}

/** Keys that a source's term carries: "WHO" carries a claim's "World Health Organization", and the other way round. */
export function carriedKeys(statement: Statement, term: Term): string[] {
  const keys = ownKeys(statement, term);
  const acronym = acronymAt(statement, term.at);
  const initials = statement.initials.get(term.at);
  if (acronym) keys.push(`#long ${acronym}`);
  if (initials) keys.push(`#short ${initials}`);
  if ((term.name && term.tag === 'N') || isInto(statement, term)) return keys;
  const { own, above } = wordSenses(term.form, term.tag);
  const phrase = phraseAt(statement, term);
  const phrasal = phrase === null ? [] : [...carriedGroups(phrase), ...wordSenses(phrase, 'v').own];
  if (phrase !== null && EMPTY.test(phrase)) return [`%${phrase}`, ...phrasal];
  return [...keys, ...carriedGroups(term.form), ...phrasal, ...own, ...above];
}

/** Verbs that mean little without their particle. */
const EMPTY = /^(?:take|put|get|make|go|come|set|bring|give|look)_(?:off|up|out|away|back|down|over)$/;

/** "ran into the pier", "turned into a farce": whatever the verb means elsewhere. */
function isInto({ words: all }: Statement, { at, tag }: Term): boolean {
  return tag === 'v' && all[at + 1]?.form === 'into';
}

/** A verb with its particle, "give_up"; null where it has none. */
function phraseAt({ words: all, tags, text }: Statement, { at, form, tag }: Term): string | null {
  if (tag !== 'v') return null;
  const behind: string[] = [];
  for (let i = at + 1; i < all.length && tags[i] !== 'v'; i++) {
    if (/[,;:.]/.test(gapBefore(text, all, i))) break;
    behind.push(all[i]?.form ?? '');
  }
  return phrasalVerb(form, behind);
}

/** Titles that are abbreviated in front of a name. */
const TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sgt: 'sergeant',
    capt: 'captain',
    lt: 'lieutenant',
    col: 'colonel',
    gen: 'general',
    adm: 'admiral',
    insp: 'inspector',
    det: 'detective',
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    dr: 'doctor',
    prof: 'professor',
    st: 'saint',
  }),
);

const spellings = new Map<string, string>();

/** Spellings kept in memory at most. */
const REMEMBERED = 50_000;

/** Stem of the one spelling that stands for all variants. */
function spelledStem(form: string): string {
  const known = spellings.get(form);
  if (known !== undefined) return known;
  const spelled = stem(canonicalSpelling(form.replace(/'s$/, '')));
  if (spellings.size >= REMEMBERED) spellings.clear();
  spellings.set(form, spelled);
  return spelled;
}

function ownKeys(statement: Statement, { at, form, stem: own, tag, name }: Term): string[] {
  const keys = [own];
  const spelled = spelledStem(form);
  if (spelled !== own) keys.push(spelled);
  const before = statement.words[at - 1]?.form ?? '';
  const behind = statement.words[at + 1]?.form ?? '';
  const where = placeOfTwo(form, behind) ?? placeOfTwo(before, form) ?? place(form);
  if (where && !(where === 'us' && !isCapital(statement, at))) keys.push(`@${where}`);
  const title = TITLES.get(form);
  if (title) keys.push(stem(title));
  const base = irregularBase(form);
  if (base) keys.push(stem(base));
  // "legal" is not carried by "legalise": adjectives share roots only with adjectives.
  const root = name ? null : wordRoot(form);
  if (root) keys.push(tag === 'a' ? `^${root}:a` : `^${root}`);
  return keys;
}

/** The form of a word in capitals only, null for others. */
function acronymAt({ text, words: all }: Statement, at: number): string | null {
  const word = all[at];
  return word && /^\p{Lu}[\p{Lu}.]{1,7}$/u.test(text.slice(word.start, word.end)) ? word.form : null;
}

function isCapital(statement: Statement, at: number): boolean {
  return /^\p{Lu}/u.test(statement.text.slice(statement.words[at]?.start ?? 0));
}
