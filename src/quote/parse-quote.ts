/**
 * A quote as its words and its editorial marks. An honest editor shows what was changed: an ellipsis where
 * words are left out, square brackets where a word is put in. Everything else in a quote claims to be the
 * source's own.
 */
import type { Span } from '../domain.ts';
import { type Word, words } from '../text/words.ts';

export interface QuoteWord extends Word {
  /** Number of the bracketed group that the word stands in, null outside square brackets. */
  readonly bracket: number | null;
  /** True when an ellipsis stands in front of the word and words may be left out there. */
  readonly afterEllipsis: boolean;
}

export interface ParsedQuote {
  /** The quote without marks around the whole of it and without white space at its ends. */
  readonly text: string;
  readonly words: readonly QuoteWord[];
  /** An ellipsis before the first or after the last word marks an open end; it changes nothing. */
  readonly ellipses: readonly Span[];
}

/** Every way people write an ellipsis, bracketed or not. */
const ELLIPSIS = /[[(]\s*(?:…|\.{2,}|\.(?:\s?\.)+)\s*[\])]|…+|\.(?:\s?\.){1,}(?!\p{L})/gu;
/** What an editor put in; letters in brackets inside a word are told from the word itself. */
const BRACKETED = /\[[^[\]]*\]|\(sic\)/gi;
/** Splits a quote into words and marks. Linear. */
export function parseQuote(text: string): ParsedQuote {
  const bare = withoutOuterMarks(text);
  const ellipses = [...bare.matchAll(ELLIPSIS)].map(spanOf);
  const blanked = ellipses.reduce((rest, span) => blank(rest, span), bare);
  const brackets = [...blanked.matchAll(BRACKETED)].map(spanOf);
  let previousEnd = 0;
  const found = words(blanked).map((word) => {
    // In brackets as a whole, or with letters of its own in brackets.
    const bracket = brackets.findIndex((span) => span.start < word.end && word.start < behind(bare, span));
    const from = previousEnd;
    previousEnd = word.end;
    return {
      ...word,
      bracket: bracket < 0 ? null : bracket,
      afterEllipsis: ellipses.some((span) => span.start >= from && span.end <= word.start),
    };
  });
  return { text: bare, words: found, ellipses };
}

/** Where a bracket ends, with the possessive that belongs to it: "[the bill]’s". */
function behind(text: string, { end }: Span): number {
  return /^['’]s\b/.test(text.slice(end, end + 3)) ? end + 2 : end;
}

const OUTER_PAIRS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ["'", "'"],
  ['`', '`'],
];

/** Takes off marks that stand around the whole quote, also nested ones and a full stop behind them. */
function withoutOuterMarks(text: string): string {
  const trimmed = text.trim();
  const core = trimmed.replace(/[.,;]+$/, '');
  for (const [open, close] of OUTER_PAIRS) {
    if (core.length > 2 && core.startsWith(open) && core.endsWith(close)) {
      const inner = core.slice(open.length, -close.length);
      // `"A" and "B"` is not one quotation.
      if (!inner.includes(open) && !inner.includes(close)) return withoutOuterMarks(inner);
      if (open !== close && balanced(inner, open, close)) return withoutOuterMarks(inner);
    }
  }
  return trimmed;
}

function balanced(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === open) depth++;
    else if (letter === close && --depth < 0) return false;
  }
  return depth === 0;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function blank(text: string, span: Span): string {
  return text.slice(0, span.start) + ' '.repeat(span.end - span.start) + text.slice(span.end);
}
