import MarkdownIt, { type Token } from 'markdown-it';
import type { LineKind } from '../../domain.ts';
import type { Block, PrintedLine } from '../block.ts';

/**
 * CommonMark with tables. HTML is recognised so that comments and tags can be left out. Indented code is not:
 * in scraped articles an indented paragraph is a paragraph.
 */
const markdown = new MarkdownIt('default', { html: true }).disable('code');

/** Longest heading, in words, that may be underlined: a longer one is a paragraph above a rule. */
const LONGEST_UNDERLINED_HEADING = 20;

/** A piece of a Markdown file: lines `from` to before `to`, counted from 0. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly given: LineKind | null;
  readonly listed: boolean;
}

/**
 * Reads Markdown: soft-wrapped lines are one paragraph, the first `#` is the title, list items and quoted
 * blocks are body, descriptions of images and rows of tables captions, code and comments boilerplate (they
 * are not prose; a numbered paragraph is something a person can have said or written).
 */
export function readMarkdown(lines: readonly string[], first: number): readonly Block[] {
  const pieces = piecesOf(markdown.parse(lines.join('\n'), {}));
  const blocks: Block[] = [];
  let next = 0;
  const push = (piece: Piece) => {
    const printed: PrintedLine[] = [];
    for (let i = Math.max(piece.from, next); i < piece.to; i++) {
      const text = (lines[i] ?? '').trim();
      if (text !== '') printed.push({ n: first + i, text });
    }
    next = Math.max(next, piece.to);
    if (printed.length === 0) return;
    blocks.push({ lines: printed, text: piece.text, indent: 0, listed: piece.listed, given: piece.given });
  };
  const mark = (to: number) => {
    for (let i = next; i < to; i++)
      push({ from: i, to: i + 1, text: '', given: 'boilerplate', listed: false });
  };
  for (const piece of pieces) {
    mark(piece.from);
    push(piece);
  }
  mark(lines.length);
  return blocks;
}

function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let lists = 0;
  let titled = false;
  tokens.forEach((token, i) => {
    const [from, to] = token.map ?? [0, 0];
    const inline = tokens[i + 1]?.children ?? [];
    if (token.type === 'list_item_open') lists++;
    else if (token.type === 'list_item_close') lists--;
    else if (token.type === 'fence') pieces.push({ from, to, text: '', given: 'boilerplate', listed: false });
    else if (token.type === 'html_block') pieces.push(html(token.content, from, to));
    else if (token.type === 'paragraph_open')
      for (const piece of paragraph(inline, from, to, lists > 0)) pieces.push(piece);
    else if (token.type === 'tr_open') {
      pieces.push({ from, to, text: tableRow(tokens, i), given: 'caption', listed: false });
    } else if (token.type === 'heading_open') {
      const title = token.tag === 'h1' && !titled;
      titled ||= title;
      const text = plain(inline);
      const long = text.split(/\s+/).length > LONGEST_UNDERLINED_HEADING;
      pieces.push({ from, to, text, given: long ? 'body' : title ? 'title' : 'heading', listed: false });
    }
  });
  return pieces.map((piece) => (piece.text === '' ? { ...piece, given: 'boilerplate' } : piece));
}

function html(content: string, from: number, to: number): Piece {
  const text = content
    .replace(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { from, to, text, given: null, listed: false };
}

function tableRow(tokens: readonly Token[], open: number): string {
  const cells: string[] = [];
  for (let i = open + 1; i < tokens.length && tokens[i]?.type !== 'tr_close'; i++) {
    if (tokens[i]?.type === 'inline') cells.push(plain(tokens[i]?.children ?? []));
  }
  return cells.filter(Boolean).join(' | ');
}

/** A paragraph, cut where lines that are only an image stand among lines of text. */
function paragraph(inline: readonly Token[], from: number, to: number, listed: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let prose: Token[] = [];
  let start = from;
  const close = (end: number) => {
    if (end > start) pieces.push({ from: start, to: end, text: plain(prose), given: 'body', listed });
    prose = [];
    start = end;
  };
  linesOf(inline).forEach((tokens, i, lines) => {
    const image = plain(tokens) === '' ? tokens.find((token) => token.type === 'image') : undefined;
    if (image === undefined) {
      for (const token of tokens) prose.push(token);
      return;
    }
    close(from + i);
    start = i === lines.length - 1 ? to : from + i + 1;
    pieces.push({ from: from + i, to: start, text: image.content, given: 'caption', listed: false });
  });
  close(to);
  return pieces;
}

/** Inline tokens by the lines that they stand in, each with the break at its end. */
function linesOf(inline: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const token of inline) {
    lines.at(-1)?.push(token);
    if (token.type === 'softbreak' || token.type === 'hardbreak') lines.push([]);
  }
  return lines;
}

/** The words of inline tokens: no marks, no targets of links, no images, no tags or comments. */
function plain(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'text' || token.type === 'code_inline' || token.type === 'text_special')
        return token.content;
      return token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : '';
    })
    .join('')
    .trim();
}
