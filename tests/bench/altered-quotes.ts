import type { Reader, StoredPassage } from '../../src/library/library.ts';
import { words } from '../../src/text/words.ts';
import { pick, random } from './random.ts';

export interface AlteredQuote {
  readonly text: string;
  /** The passage that it comes from. */
  readonly passage: StoredPassage;
}

/** Altered quotes of passages all over the library. */
export async function alteredQuotes(reader: Reader, count: number, length: number): Promise<AlteredQuote[]> {
  const next = random(2);
  const articles = await reader.articles();
  const anyPassage = async (): Promise<StoredPassage | undefined> => {
    const article = articles[Math.floor(next() * articles.length)];
    const passages = (await reader.passages(article?.id ?? '')).filter(({ kind }) => kind === 'body');
    return passages[Math.floor(next() * passages.length)];
  };
  const quotes: AlteredQuote[] = [];
  while (quotes.length < count) {
    const [passage, other] = [await anyPassage(), await anyPassage()];
    const quote = passage && other ? alteredQuote(passage, length, other, next) : null;
    if (quote) quotes.push(quote);
  }
  return quotes;
}

/** Words that are misspelt, replaced or left out in a quote. */
const EDITS = 3;

/**
 * So many words in a row of a passage, of which one is misspelt, one replaced by a word of another passage, and one left out.
 * Null when the passage is too short.
 */
function alteredQuote(
  passage: StoredPassage,
  length: number,
  other: StoredPassage,
  next: () => number,
): AlteredQuote | null {
  const printed = words(passage.text).map(({ start, end }) => passage.text.slice(start, end));
  if (printed.length < length || other.text === '') return null;
  const from = Math.floor(next() * (printed.length - length + 1));
  const quote = printed.slice(from, from + length);
  for (let edit = 0; edit < EDITS; edit++) {
    const at = Math.floor(next() * quote.length);
    const word = quote[at] ?? '';
    if (edit === 0) quote[at] = misspelt(word, next);
    else if (edit === 1) quote[at] = pick(words(other.text), next).form;
    else quote.splice(at, 1);
  }
  return { text: quote.join(' '), passage };
}

/** Two neighbouring letters change places. */
function misspelt(word: string, next: () => number): string {
  const at = Math.floor(next() * Math.max(1, word.length - 1));
  return word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2);
}
