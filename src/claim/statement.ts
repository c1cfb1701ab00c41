/** A claim's or a source's sentence as data: words, parts of speech, terms, quantities, dates and names. */
import type { Span } from '../domain.ts';
import { type DateMention, dates } from '../text/dates.ts';
import { isKnownWord } from '../text/known-word.ts';
import { isFunctionWord } from '../text/lexicon/function-words.ts';
import { place } from '../text/lexicon/places.ts';
import { isQuantifier } from '../text/lexicon/quantifiers.ts';
import { type Quantity, quantities } from '../text/quantities.ts';
import { stem } from '../text/stem.ts';
import { wordSenses } from '../text/word-senses.ts';
import type { Word } from '../text/words.ts';

/** A word that carries meaning. Numbers, dates and function words are no terms. */
export interface Term {
  /** Index in `Statement.words`. */
  readonly at: number;
  readonly form: string;
  readonly stem: string;
  readonly tag: string;
  /** Part of a name of a person, place, organisation or work. */
  readonly name: boolean;
}

export interface Statement {
  readonly text: string;
  readonly words: readonly Word[];
  /** One letter for each word, see `text/analyse.ts`. */
  readonly tags: string;
  readonly terms: readonly Term[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  /** Initials of the name that a word is part of: "World Health Organization" → "who" at each of its words. */
  readonly initials: ReadonlyMap<number, string>;
}

/**
 * Reads a sentence.
 *
 * @param text the passage or claim that the sentence stands in
 * @param textWords its words, and `tags` one letter for each
 * @param span the sentence
 * @param anchor ISO date of the article, null when unknown
 */
export function readStatement(
  text: string,
  textWords: readonly Word[],
  tags: string,
  span: Span,
  anchor: string | null,
): Statement {
  const first = firstAtOrAfter(textWords, span.start);
  const end = firstAtOrAfter(textWords, span.end);
  const own = text.slice(span.start, span.end);
  const ownWords = textWords
    .slice(first, end)
    .map(({ form, start, end: to }) => ({ form, start: start - span.start, end: to - span.start }));
  const ownTags = repairTags(own, ownWords, tags.slice(first, end));
  const ownDates = dates(own, anchor, ownWords);
  const ownQuantities = quantities(own, ownWords, ownDates).filter(
    (quantity) =>
      !isInName(own, ownWords, ownTags, quantity) &&
      !isAdverb(own, ownWords, ownTags, quantity) &&
      !isOneOf(ownWords, quantity),
  );
  return {
    text: own,
    words: ownWords,
    tags: ownTags,
    terms: termsOf(own, ownWords, ownTags, [...ownDates, ...ownQuantities]),
    quantities: ownQuantities,
    dates: ownDates,
    initials: initialsOf(own, ownWords),
  };
}

/** Words inside a name that print no initial. */
const JOINTS = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to']);
/** Offices that are abbreviated although they are written in small letters. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['prime minister', 'pm'],
  ['attorney general', 'ag'],
  ['european union', 'eu'],
  ['united nations', 'un'],
]);

function initialsOf(text: string, all: readonly Word[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let i = 0; i < all.length; i++) {
    const office = OFFICES.get(`${all[i]?.form} ${all[i + 1]?.form.replace(/'s$/, '')}`);
    if (office) found.set(i, office).set(i + 1, office);
    if (!capitalAt(text, all[i])) continue;
    let end = i + 1;
    while (
      end < all.length &&
      (capitalAt(text, all[end]) || (JOINTS.has(all[end]?.form ?? '') && capitalAt(text, all[end + 1])))
    ) {
      if (/[.,;:()]/.test(text.slice(all[end - 1]?.end ?? 0, all[end]?.start ?? 0))) break;
      end++;
    }
    const capitals = all.slice(i, end).filter(({ form }) => !JOINTS.has(form));
    if (capitals.length >= 2) {
      const initials = capitals.map(({ form }) => form.charAt(0)).join('');
      for (let at = i; at < end; at++) if (!found.has(at)) found.set(at, initials);
      // "The World Health Organization", "President X of Y": the run without its first word counts too.
      i = end - 1;
    }
  }
  return found;
}

function capitalAt(text: string, word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.start + 2)) && word.form !== 'the';
}

function firstAtOrAfter(textWords: readonly Word[], offset: number): number {
  let low = 0;
  let high = textWords.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((textWords[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const HELPERS = new Set(
  "do does did didn't don't doesn't may might can could will would shall should must can't couldn't won't wouldn't cannot".split(
    ' ',
  ),
);
const COUNTING = new Set(
  'cost costs total totals number numbers hit cut top tops weigh measure rank ranks'.split(' '),
);

/** What wink-nlp's tagger is known to get wrong in news, where the neighbours leave no doubt. */
function repairTags(text: string, all: readonly Word[], tags: string): string {
  return [...tags]
    .map((tag, i) => {
      const form = all[i]?.form ?? '';
      // "Canberra limited the amount": an adjective never stands before a determiner.
      if (tag === 'a' && form.endsWith('ed') && tags[i + 1] === 'd') return 'v';
      // "two packs": no verb follows a numeral.
      if (tag === 'v' && tags[i - 1] === 'm' && /s$/.test(form)) return 'n';
      // "did not close the harbour", "may close": behind an auxiliary that needs a verb stands one.
      const helper = tags[i - 1] === 't' || tags[i - 1] === 'r' ? i - 2 : i - 1;
      const open = /^[anr]$/.test(tag) && /^[dNom]?$/.test(tags[i + 1] ?? '');
      if (open && HELPERS.has(all[helper]?.form ?? '') && !/(?:ly|ed|ing)$|^(?:not|never)$/.test(form))
        return 'v';
      // "The repairs cost 4 million": a noun that is also a verb, between a noun and a number.
      if (tag === 'n' && COUNTING.has(form) && /[nN]/.test(tags[i - 1] ?? '') && tags[i + 1] === 'm')
        return 'v';
      // "Tim Manning": a capital behind a name goes on with it.
      const capital = /^\p{Lu}/u.test(text.slice(all[i]?.start ?? 0));
      const joined = tags[i - 1] === 'N' || /^(?:bin|ibn|al|de|von|van)$/.test(all[i - 1]?.form ?? '');
      return tag === 'v' && capital && joined && i > 0 ? 'N' : tag;
    })
    .join('');
}

/** "was first announced": an ordinal in front of a verb puts nothing in an order. */
function isAdverb(text: string, all: readonly Word[], tags: string, { kind, to }: Quantity): boolean {
  const gap = text.slice(all[to - 1]?.end ?? 0, all[to]?.start ?? 0);
  return kind === 'ordinal' && gap === ' ' && /[vx]/.test(tags[to] ?? '');
}

/** "one of the housemates", "the one district where": some one, not how many. */
function isOneOf(all: readonly Word[], { from, to }: Quantity): boolean {
  const pointing = /^(?:the|this|that|each|every|another|no|any|which)$/.test(all[from - 1]?.form ?? '');
  return to - from === 1 && all[from]?.form === 'one' && (pointing || all[to]?.form === 'of');
}

/** "COVID-19", "Chapter 3", "iPhone 7": a number right behind a name is part of it, and no quantity. */
function isInName(
  text: string,
  all: readonly Word[],
  tags: string,
  { from, to, kind, noun }: Quantity,
): boolean {
  const before = all[from - 1];
  const word = all[from];
  if (!before || !word || to - from !== 1) return false;
  // "America First", "Pier One": a capital inside a sentence, behind another.
  const capitals = [word, before].every(({ start }) => /^\p{Lu}/u.test(text.slice(start)));
  if (capitals && from > 1) return true;
  if (kind !== 'count' || !/^\d+$/.test(word.form)) return false;
  const gap = text.slice(before.end, word.start);
  if (gap === '-' || gap === '–') return /\p{L}/u.test(before.form);
  const capital = /^\p{Lu}/u.test(text.slice(before.start)) && (from > 1 || /[vx]/.test(tags[to] ?? ''));
  return (
    gap === ' ' && capital && (noun === null || /^\p{Lu}/u.test(text.slice(all[to]?.start ?? text.length)))
  );
}

/** Small words that carry a claim all the same: they say how much, how often, against whom. */
const CARRYING = new Set(['against', 'same', 'without', 'alone']);
/** Adverbs and fillers that no source needs to repeat. */
const LIGHT = new Set(
  'also even still already just very really quite rather reportedly now currently today recently again however therefore then so there here well much many made make making get got put its have having btw fyi lol imo tbh apparently actually basically literally ever another among along together according whoever yet since instead per towards toward off away'.split(
    ' ',
  ),
);

/** Surnames that are plural nouns too. */
const SURNAMES = new Set('woods jobs gates burns waters fields brooks stones banks'.split(' '));

/** "Civil engineering is …", "Construction of …": the capital is that of the sentence. */
function isCommonOpening(text: string, [first, second]: readonly Word[], tags: string): boolean {
  if (!first || !second || /^\p{Lu}/u.test(text.slice(second.start))) return false;
  const plural =
    /[a-z]s$/.test(first.form) && !SURNAMES.has(first.form) && wordSenses(first.form, 'n').own.length > 0;
  const goesOn = plural || /[na]/.test(tags[1] ?? '') || /^(?:of|for|to|in|from|with)$/.test(second.form);
  return goesOn && !/['’]s?$/.test(first.form) && isKnownWord(first.form);
}

function termsOf(
  text: string,
  all: readonly Word[],
  tags: string,
  slots: readonly { readonly from: number; readonly to: number; readonly kind?: string }[],
): Term[] {
  const taken = new Set<number>();
  for (const slot of slots) {
    for (let i = slot.from; i < slot.to; i++) taken.add(i);
  }
  const terms: Term[] = [];
  all.forEach(({ form, start, end }, at) => {
    if (taken.has(at) || !/^[\p{L}\p{N}]/u.test(form)) return;
    const raw = text.slice(start, end);
    const acronym = /^\p{Lu}[\p{Lu}.\d]+$/u.test(raw);
    if (!acronym && !CARRYING.has(form) && (isFunctionWord(form) || LIGHT.has(form))) return;
    const tag = tags[at] ?? '-';
    if (!acronym && (tag === 'x' || isQuantifier(form))) return;
    const before = all[at - 1]?.form ?? '';
    // "at first", "took place": idioms of which the word says nothing by itself.
    if (
      (form === 'first' && before === 'at') ||
      (form === 'place' && /^(?:took|take|taken|takes)$/.test(before))
    )
      return;
    const capital = /^\p{Lu}/u.test(raw);
    const name =
      acronym ||
      (capital && (place(form) !== null || at > 0 || (tag === 'N' && !isCommonOpening(text, all, tags))));
    terms.push({ at, form, stem: stem(form), tag, name });
  });
  return terms;
}
