/** A claim's or a source's sentence as data: words, parts of speech, terms, quantities, dates and names. */
import type { Span } from '../../domain.ts';
import { type DateMention, dates } from '../../text/dates.ts';
import { gapBefore } from '../../text/gap-before.ts';
import { isKnownWord } from '../../text/known-word.ts';
import { isFunctionWord } from '../../text/lexicon/function-words.ts';
import { place } from '../../text/lexicon/places.ts';
import { isQuantifier } from '../../text/lexicon/quantifiers.ts';
import { type Quantity, quantities } from '../../text/quantities.ts';
import { stem } from '../../text/stem.ts';
import { wordSenses } from '../../text/word-senses.ts';
import type { Word } from '../../text/words.ts';
import { phrasalVerb } from './entailed-words.ts';
import { isFiller } from './filler-words.ts';
import { initialsOf } from './initials.ts';
import { repairTags } from './repair-tags.ts';

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
  /** Indices of words at which another sentence begins; empty for a single sentence. */
  readonly breaks: readonly number[];
}

/** A sentence with more numbers is a table: only the first are compared, as each is held against each of the claim's. */
const MOST_QUANTITIES = 60;

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
  const ownQuantities = quantities(own, ownWords, ownDates)
    .filter(
      (quantity) =>
        !isInName(own, ownWords, ownTags, quantity) &&
        !isAdverb(own, ownWords, ownTags, quantity) &&
        !isOneOf(ownWords, ownTags, quantity),
    )
    .slice(0, MOST_QUANTITIES);
  return {
    text: own,
    words: ownWords,
    tags: ownTags,
    terms: termsOf(own, ownWords, ownTags, [...ownDates, ...ownQuantities]),
    quantities: ownQuantities,
    dates: ownDates,
    initials: initialsOf(own, ownWords),
    breaks: [],
  };
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

/** "was first announced": an ordinal in front of a verb puts nothing in an order. */
function isAdverb(text: string, all: readonly Word[], tags: string, { kind, to }: Quantity): boolean {
  const gap = gapBefore(text, all, to);
  return kind === 'ordinal' && gap === ' ' && /[vx]/.test(tags[to] ?? '');
}

/** "one of the housemates", "the one district where": some one, not how many. */
function isOneOf(all: readonly Word[], tags: string, { from, to }: Quantity): boolean {
  const pointing = /^(?:the|this|that|each|every|another|no|any|which)$/.test(all[from - 1]?.form ?? '');
  // "each further one costs", "the old one": it stands for a noun.
  const described = tags[from - 1] === 'a' && /[vx]/.test(tags[to] ?? '');
  // "replaced with a steel one".
  const standing = /d[an]$/.test(tags.slice(Math.max(0, from - 2), from)) && !/[anN]/.test(tags[to] ?? '');
  if (standing && all[from]?.form === 'one') return to - from === 1;
  return to - from === 1 && all[from]?.form === 'one' && (pointing || described || all[to]?.form === 'of');
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
  const opening = from === 1 && /[nN]/.test(tags[0] ?? '') && /^[vxp]?$/.test(tags[to] ?? '');
  const capital = /^\p{Lu}/u.test(text.slice(before.start)) && (from > 1 || opening);
  return (
    gap === ' ' &&
    capital &&
    (noun === null ||
      /[vx]/.test(tags[to] ?? '') ||
      /^\p{Lu}/u.test(text.slice(all[to]?.start ?? text.length)))
  );
}

/** Small words that carry a claim all the same: they say how much, how often, against whom. */
const CARRYING = new Set(['against', 'same', 'without', 'alone']);
/** Adverbs and fillers that no source needs to repeat. */
const LIGHT = new Set(
  'also even until still already just very really quite rather reportedly now currently today recently again however therefore then so there here well much many made make making get got put its have having btw fyi lol imo tbh apparently actually basically literally ever another among along together according whoever yet since instead per towards toward off away'.split(
    ' ',
  ),
);

/** A particle that makes a verb of its own stands right behind it. */
function isPhrasal(text: string, all: readonly Word[], at: number): boolean {
  const [word, next] = [all[at], all[at + 1]];
  if (!word || !next || text.slice(word.end, next.start) !== ' ') return false;
  return phrasalVerb(word.form, [next.form]) !== null;
}

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
    // "one boat in six": the noun is told with the share.
    const counted = (i: number) => slot.kind === 'percent' && all[i + 1]?.form === 'in' && tags[i] === 'n';
    for (let i = slot.from; i < slot.to; i++) if (!counted(i)) taken.add(i);
  }
  const terms: Term[] = [];
  all.forEach(({ form, start, end }, at) => {
    if (taken.has(at) || !/^[\p{L}\p{N}]/u.test(form)) return;
    const raw = text.slice(start, end);
    const acronym = /^\p{Lu}[\p{Lu}.\d]+$/u.test(raw);
    const tag = tags[at] ?? '-';
    // "put off", "got away": with its particle a light verb says something.
    const phrasal = tag === 'v' && LIGHT.has(form) && isPhrasal(text, all, at);
    if (!acronym && !CARRYING.has(form) && !phrasal && (isFunctionWord(form) || LIGHT.has(form))) return;
    if (!acronym && (tag === 'x' || isQuantifier(form))) return;
    if (isFiller(all, at)) return;
    const capital = /^\p{Lu}/u.test(raw);
    const name =
      acronym ||
      (capital &&
        (place(form) !== null ||
          (at > 0 && !(tag !== 'N' && /[,:] ["“‘]$/.test(text.slice(0, start)))) ||
          (tag === 'N' && !isCommonOpening(text, all, tags))));
    terms.push({ at, form, stem: stem(form), tag, name });
  });
  return terms;
}
