/**
 * A passage as attribution reads it: its narration as a row of items in which every marked stretch is one item,
 * so that the grammar around a quotation ("“…,” said Rudd last month") is seen without the words said.
 */
import type { Passage, Span } from '../domain.ts';
import type { Analysis } from '../library/library.ts';
import { words } from '../text/words.ts';
import { beginsWithMark, type MarkedSpan, markedSpans } from './quote-marks.ts';

/** A word, a punctuation mark, or a whole marked stretch of the narration. */
export interface Item extends Span {
  /** The folded word; the mark itself for punctuation; empty for a marked stretch. */
  readonly form: string;
  /**
   * The part of speech as in `text/analyse.ts`; `Q` for a marked stretch; for punctuation one of
   * `, ; : . ( ) ~` (`~` is any dash with space around it) and `=` for a hyphen inside a word.
   */
  readonly tag: string;
  readonly capital: boolean;
  /** The first word of its sentence, which has a capital anyway. */
  readonly initial: boolean;
  /** All letters are capitals, two or more: "WHO", "U.S.". */
  readonly shout: boolean;
  /** The marked stretch, null for words and punctuation. */
  readonly marked: MarkedSpan | null;
}

export interface Sentence {
  readonly items: readonly Item[];
  /** Number of the sentence in the article, counted from 0. */
  readonly number: number;
}

export interface Reading {
  readonly passage: Passage;
  readonly marked: readonly MarkedSpan[];
  readonly sentences: readonly Sentence[];
}

/** Reads the passages of an article in order. Linear in their text. */
export function readPassages(passages: readonly Passage[], analyses: readonly Analysis[]): Reading[] {
  const readings: Reading[] = [];
  let leftOpen = false;
  let number = 0;
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i];
    if (!passage) continue;
    const { sentences, tags } = analyses[i] ?? { sentences: [], tags: '' };
    const body = passage.kind === 'body';
    const next = body ? nextBody(passages, i) : null;
    const marked = markedSpans(
      passage.text,
      body && leftOpen,
      next !== null && beginsWithMark(next),
      sentences,
    );
    const last = marked.at(-1);
    if (body) leftOpen = last !== undefined && !last.closed && last.end >= passage.text.trimEnd().length;
    const rows = readItems(passage.text, tags, marked);
    const split = splitSentences(rows, sentences, number);
    // A gap between passages: what stands in another paragraph is further off.
    number += split.length + 1;
    readings.push({ passage, marked, sentences: split });
  }
  return readings;
}

function nextBody(passages: readonly Passage[], at: number): string | null {
  for (let i = at + 1; i < passages.length && i <= at + 4; i++) {
    const passage = passages[i];
    if (passage?.kind === 'body') return passage.text;
    if (passage?.kind === 'heading') return null;
  }
  return null;
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '.': '.',
  '?': '.',
  '!': '.',
  '…': '.',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
  '–': '~',
  '—': '~',
  '―': '~',
  '&': '=',
};

function readItems(text: string, tags: string, marked: readonly MarkedSpan[]): Item[] {
  const items: Item[] = [];
  const all = words(text);
  let word = 0;
  let nextMarked = 0;
  let at = 0;
  while (at < text.length) {
    const stretch = marked[nextMarked];
    if (stretch && at >= stretch.outer.start) {
      items.push({
        start: stretch.outer.start,
        end: stretch.outer.end,
        form: '',
        tag: 'Q',
        capital: false,
        initial: false,
        shout: false,
        marked: stretch,
      });
      at = Math.max(stretch.outer.end, at + 1);
      nextMarked++;
      while ((all[word]?.start ?? text.length) < at) word++;
      continue;
    }
    const limit = stretch?.outer.start ?? text.length;
    const here = all[word];
    if (here && here.start === at) {
      const tag = tags[word] ?? '-';
      const capital = /^\p{Lu}/u.test(text.slice(at, at + 2));
      const shout = capital && /^(?:\p{Lu}\.?){2,}(?:['’]s)?$/u.test(text.slice(here.start, here.end));
      // "WHO" and "He Jianxiong" are no pronouns.
      const next = all[word + 1];
      const surname =
        here.form === 'he' &&
        capital &&
        next?.start === here.end + 1 &&
        /^\p{Lu}/u.test(text.slice(next.start, next.start + 2));
      const isAcronym = (shout && /^(?:who|it)$/.test(here.form)) || surname;
      items.push({
        start: here.start,
        end: here.end,
        form: isAcronym ? here.form.toUpperCase() : here.form,
        tag:
          isAcronym || isParticle(text, here)
            ? 'N'
            : inContext(narrowed(tag, here.form), here.form, items.at(-1)),
        capital,
        initial: false,
        shout,
        marked: null,
      });
      at = here.end;
      word++;
      continue;
    }
    const end = Math.min(here?.start ?? text.length, limit);
    pushPunctuation(text, at, Math.max(end, at + 1), items);
    at = Math.max(end, at + 1);
  }
  return items;
}

/** "say that companies …": behind anything but a preposition "that" joins a clause. */
function inContext(tag: string, form: string, before: Item | undefined): string {
  if (/^tanks?$/.test(form) && before?.form === 'think') return 'n';
  return form === 'that' && tag === 'd' && before && /^[vnNmo,]$/.test(before.tag) ? 's' : tag;
}

/** A particle inside a name: "Thomas de Maiziere", "Qaboos bin Said". */
function isParticle(text: string, word: Span): boolean {
  if (
    !/^(?:de|da|du|del|della|der|den|di|dos|van|von|bin|bint|ibn|al|el|la|le|ter|ten|ul|zu)$/.test(
      text.slice(word.start, word.end),
    )
  )
    return false;
  return /^[ -](?:\p{Lu}|de[rn]? |la |van |von )/u.test(text.slice(word.end, word.end + 5));
}

function pushPunctuation(text: string, from: number, to: number, items: Item[]): void {
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    const spaced = /\s|^$/.test(text.charAt(at - 1)) || /\s|^$/.test(text.charAt(at + 1));
    const tag = char === '-' ? (spaced ? '~' : '=') : PUNCTUATION[char];
    if (tag && !(char === '.' && isAbbreviation(text, at)))
      items.push({
        start: at,
        end: at + 1,
        form: char,
        tag,
        capital: false,
        initial: false,
        shout: false,
        marked: null,
      });
  }
}

const ABBREVIATED =
  /(?:^|[\s(“"‘.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Col|Maj|Capt|Lt|Cmdr|Adm|Sgt|Sen|Rep|Reps|Gov|Pres|Amb|St|Jr|Sr|No|Inc|Corp|Ltd|Co|vs|Ph|D|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;

/** A full stop that belongs to a title or an initial: "Dr. Tom Frieden", "George W. Bush", "Ph.D.". */
function isAbbreviation(text: string, at: number): boolean {
  // "News.com.au"
  if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  if (!/[\s,;)\p{L}]/u.test(text.charAt(at + 1))) return false;
  return ABBREVIATED.test(text.slice(Math.max(0, at - 6), at)) && /^\S?\s?\S/.test(text.slice(at + 1));
}

/** Words that the tagger is known to confuse and the grammar here depends on. */
function narrowed(tag: string, form: string): string {
  if (/^(?:he|she|they|it|who|we|i|you)(?:'(?:s|d|ll|re|ve|m))?$/.test(form)) return 'o';
  if (/^(?:his|her|their|its|my|our|your|whose|the|a|an|this|these|those)$/.test(form)) return 'd';
  if (/^(?:said|says|told|tells|wrote|writes|asked|asks|added|adds)$/.test(form)) return 'v';
  if (
    /^(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|did|does|do)$/.test(
      form,
    )
  ) {
    return 'x';
  }
  if (/^(?:not|n't|never|also|then|later|earlier|however|yesterday|today)$/.test(form)) return 'r';
  if (/^(?:and|or|but|nor)$/.test(form)) return 'c';
  // "prosecutor general", "president elect", "transit chief"
  if (/^(?:general|elect|designate|chief|executive|representative|military|public)$/.test(form)) return 'n';
  if (/^(?:total|number|majority|couple|handful)$/.test(form)) return 'n';
  if (form === '%') return 'm';
  if (/^(?:of|for|at|from|with|in|on|by)$/.test(form)) return 'p';
  return tag;
}

/**
 * Items of a sentence at most: the grammar looks over a whole sentence from each of its cues, so that its length must be
 * bounded to keep the whole linear. Sentences of news have 25 words, the longest 150.
 */
const LONGEST_SENTENCE = 300;

/** Cuts the row of items at the sentence boundaries that stand outside marks. */
function splitSentences(items: readonly Item[], sentences: readonly Span[], first: number): Sentence[] {
  const result: Sentence[] = [];
  let current: Item[] = [];
  let next = 1;
  const flush = (): void => {
    const opening = current.findIndex((item) => /^\p{L}/u.test(item.form));
    const items = current.map((item, i) => (i === opening ? { ...item, initial: true } : item));
    if (items.length > 0) result.push({ items, number: first + result.length });
    current = [];
  };
  for (const item of items) {
    let boundary = false;
    for (let start = sentences[next]?.start; start !== undefined; start = sentences[++next]?.start) {
      // A boundary that a sentence finder puts just inside the opening mark belongs in front of it.
      const inside = item.marked ? item.marked.start : item.start;
      if (start > inside) break;
      const before = current.at(-1);
      // Boundaries inside marks are the speaker's, not the narration's; one at the closing mark is.
      if (before?.marked && start < before.marked.end) continue;
      boundary = true;
    }
    // "“…” — Anna Berg": the signature belongs to the words.
    if (item.tag === '~' && current.at(-1)?.marked) boundary = false;
    if (boundary || current.length >= LONGEST_SENTENCE) flush();
    current.push(item);
  }
  flush();
  return result;
}
