/**
 * The quotes in a chat message, with the speaker that the message names. A message is read as a small article
 * (`attribution/`), and what chats do besides is added: quote blocks (`> …`), a signature behind a quote
 * (`“…” — Amber Rudd`), and a label in front of it (`Rudd: …`).
 */
import { findQuotations } from '../attribution/find-quotations.ts';
import type { Article, Passage, PassageSpan, Quotation, Quote } from '../domain.ts';
import { analyse } from '../text/analyse.ts';
import { words } from '../text/words.ts';

/** Marked words that are fewer than this are names, titles and irony more often than quotes. */
const FEWEST_WORDS = 3;

/** @returns the quotes in reading order; empty when nothing in the message is marked as a quote */
export function quotesInMessage(text: string): readonly Quote[] {
  const lines = linesOf(text);
  const quotes = lines.flatMap((line) => (line.isBlock ? blockQuote(line.text) : []));
  const article = asArticle(lines.flatMap((line) => (line.isBlock ? [] : [line.text])));
  const analyses = article.passages.map((passage) => analyse(passage.text));
  for (const quotation of findQuotations(article, analyses)) {
    if (quotation.voice !== 'direct') continue;
    for (const spans of statementsOf(quotation, article.passages)) {
      const said = spans.map((span) => textOf(article, span)).join(' ');
      const last = spans.at(-1);
      const behind = last && article.passages[last.ordinal]?.text.slice(last.end);
      quotes.push(asQuote(said, quotation.speaker?.name ?? signature(behind ?? '') ?? undefined));
    }
  }
  const marked = quotes.filter((quote) => words(quote.text).length >= FEWEST_WORDS);
  return marked.length > 0 ? marked : labelled(text);
}

/**
 * The spans of a quotation that are handed round as one quote. Only its own attribution joins two halves:
 * `said “A” and also “B”` is two quotes.
 */
function statementsOf({ content, cue }: Quotation, passages: readonly Passage[]): PassageSpan[][] {
  const statements: PassageSpan[][] = [];
  for (const span of content) {
    const last = statements.at(-1)?.at(-1);
    const isJoined =
      last !== undefined &&
      (last.ordinal !== span.ordinal ||
        (cue?.ordinal === span.ordinal && last.end <= cue.start && cue.end <= span.start) ||
        words(passages[span.ordinal]?.text.slice(last.end, span.start) ?? '').length === 0);
    if (isJoined) statements.at(-1)?.push(span);
    else statements.push([span]);
  }
  return statements;
}

function textOf({ passages }: Article, { ordinal, start, end }: PassageSpan): string {
  return passages[ordinal]?.text.slice(start, end) ?? '';
}

interface MessageLine {
  readonly text: string;
  /** True for a line of a Discord quote block. */
  readonly isBlock: boolean;
}

/** Lines, with the lines of one quote block put together. */
function linesOf(text: string): MessageLine[] {
  const lines: MessageLine[] = [];
  let restIsBlock = false;
  for (const raw of text.split(/\r?\n/)) {
    const rest = /^\s*>>>\s?(.*)$/s.exec(raw);
    const block = /^\s*>\s+(.*)$/s.exec(raw);
    if (rest) restIsBlock = true;
    const isBlock = restIsBlock || block !== null;
    const line = (rest?.[1] ?? block?.[1] ?? raw).trim();
    const previous = lines.at(-1);
    if (isBlock && previous?.isBlock && line !== '') {
      lines[lines.length - 1] = { isBlock, text: `${previous.text} ${line}` };
    } else if (line !== '') {
      lines.push({ isBlock, text: line });
    }
  }
  return lines;
}

/** A signature behind a quote: "— Amber Rudd", "- Rudd, Home Secretary". */
const SIGNATURE = /^["”»’.\s]*[—–-]+\s*(\p{Lu}[^\n.;:!?“”"]{1,60}?)\s*(?:[,(.].*)?$/u;

function signature(behind: string): string | null {
  return SIGNATURE.exec(behind)?.[1] ?? null;
}

function blockQuote(text: string): Quote[] {
  const signed = /^(.*[.!?…"”»])\s*([—–-]{1,2}\s*\p{Lu}.{1,80})$/su.exec(text);
  const speaker = signed && signature(signed[2] ?? '');
  return [asQuote(speaker ? (signed?.[1] ?? text) : text, speaker ?? undefined)];
}

/** `Rudd: we need to make sure …`, without any marks. */
function labelled(text: string): Quote[] {
  const match = /^\s*(\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){0,3})\s*:\s+(\S.*)$/su.exec(text);
  const [, speaker, said] = match ?? [];
  return said && words(said).length >= FEWEST_WORDS ? [asQuote(said, speaker)] : [];
}

function asQuote(text: string, speaker: string | undefined): Quote {
  return { text: text.trim(), ...(speaker === undefined ? {} : { speaker }) };
}

function asArticle(texts: readonly string[]): Article {
  const passages: Passage[] = texts.map((text, ordinal) => ({
    ordinal,
    kind: 'body',
    paragraph: ordinal + 1,
    label: `¶ ${ordinal + 1}`,
    text,
  }));
  const nothing = { title: '', publisher: null, author: null, date: null, url: null, language: null };
  return { ...nothing, id: '', file: '', lines: [], passages };
}
