/**
 * Runs of a card as lines of Discord Markdown. Emphasis reads without colour: words of the source are bold
 * and underlined, words of the quote are struck through.
 */
import type { Run } from '../../card/card.ts';
import { escapeMarkdown, showable } from './escape.ts';

type Style = NonNullable<Run['style']>;

/** Some words of one line with one emphasis, already showable. */
interface Piece {
  readonly text: string;
  readonly style: Style;
  readonly url: string | undefined;
}

/** Discord's limit for the address of a link button; longer ones are trackers or damage. */
const MAX_URL = 512;

/** One string of Markdown for each line of the runs' text. O(length). */
export function markdownLines(runs: readonly Run[]): string[] {
  return splitLines(runs).map((line) => line.map(renderGroup).join(''));
}

/**
 * Lines of groups of pieces. Neighbours that share their outer emphasis form one group, because markers that
 * touch (`**a****b**`) are not read as two emphases.
 */
function splitLines(runs: readonly Run[]): Piece[][][] {
  const lines: Piece[][][] = [[]];
  for (const { text, style = 'plain', url } of runs) {
    for (const [index, part] of showable(text).split('\n').entries()) {
      if (index > 0) lines.push([]);
      for (const piece of trimPiece({ text: part, style, url })) append(lines.at(-1) ?? [], piece);
    }
  }
  return lines;
}

function append(groups: Piece[][], piece: Piece): void {
  const group = groups.at(-1);
  const last = group?.at(-1);
  if (!group || !last || last.style === 'link' || MARKERS[last.style] !== MARKERS[piece.style]) {
    groups.push([piece]);
  } else if (last.style === piece.style) {
    group[group.length - 1] = { ...last, text: last.text + piece.text };
  } else {
    group.push(piece);
  }
}

/** The outer marker of each style; `source` and `strong` share theirs. */
const MARKERS = { plain: '', subtle: '', strong: '**', source: '**', quote: '~~', link: '[' } as const;

/** White space and tildes at the ends stand outside of an emphasis: `~~ a~~~` is not read as struck through. */
function trimPiece({ text, style, url }: Piece): Piece[] {
  const start = text.search(/[^\s~]/u);
  if (start === -1 || MARKERS[style] === '')
    return text === '' ? [] : [{ text, style: 'plain', url: undefined }];
  let end = text.length;
  while (/[\s~]/u.test(text.charAt(end - 1))) end -= 1;
  const outside = (part: string): Piece => ({ text: part, style: 'plain', url: undefined });
  const pieces = [
    outside(text.slice(0, start)),
    { text: text.slice(start, end), style, url },
    outside(text.slice(end)),
  ];
  return pieces.filter((piece) => piece.text !== '');
}

function renderGroup(group: readonly Piece[]): string {
  const [first] = group;
  if (!first) return '';
  if (first.style === 'link') return renderLink(first);
  const inner = group.map(({ text, style }) =>
    style === 'source' ? `__${escapeMarkdown(text)}__` : escapeMarkdown(text),
  );
  return `${MARKERS[first.style]}${inner.join('')}${MARKERS[first.style]}`;
}

/**
 * A masked link. Discord shows the raw markup when the label has brackets or looks like an address itself
 * (phishing), so such a label stands in front of its link.
 */
function renderLink({ text, url }: Piece): string {
  const target = linkTarget(url);
  const label = escapeMarkdown(text);
  if (target === null) return label;
  return /[[\]]|:\/\//.test(text) ? `${label} [link](<${target}>)` : `[${label}](<${target}>)`;
}

/**
 * The address as it may stand between `(<` and `>)`, null when it is no web address. The tilde stays: browsers
 * know a link to some words (`#:~:text=`) by it.
 */
function linkTarget(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const target = href.replace(/[\s<>()[\]\\|*`]/g, percentEncode);
  return target.length <= MAX_URL ? target : null;
}

/** `encodeURIComponent` leaves some of these characters as they are. All of them are ASCII. */
function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
