import type { Line, LineKind, Passage, PassageKind } from '../domain.ts';
import type { Block } from './block.ts';

/** A mark that scrapers put between fields; glued to a line's end it is no part of the text. */
const SCRAPER_MARK = /\s*\|{2,}\s*$/;
const END = 200;

/** Numbers the body paragraphs from 1 and gives every citable block its label. O(characters). */
export function numberPassages(
  blocks: readonly Block[],
  kinds: readonly LineKind[],
): { readonly lines: readonly Line[]; readonly passages: readonly Passage[] } {
  const lines: Line[] = [];
  const passages: Passage[] = [];
  let paragraphs = 0;
  const total = kinds.filter((kind) => kind === 'body').length;
  blocks.forEach((block, i) => {
    const kind = kinds[i] ?? 'boilerplate';
    const paragraph = kind === 'body' ? ++paragraphs : null;
    for (const { n, text } of block.lines) lines.push({ n, kind, paragraph, text });
    if (!isCitable(kind)) return;
    const label = labelOf(kind, paragraphs, total);
    passages.push({ ordinal: passages.length, kind, paragraph, label, text: withoutMark(block.text) });
  });
  return { lines, passages };
}

function isCitable(kind: LineKind): kind is PassageKind {
  return kind === 'body' || kind === 'caption' || kind === 'heading' || kind === 'title';
}

/** How a citation names a passage with `before` body paragraphs before it, or up to it. */
function labelOf(kind: PassageKind, before: number, total: number): string {
  switch (kind) {
    case 'title':
      return 'title';
    case 'body':
      return `¶ ${before}`;
    case 'caption':
      return before === 0 ? 'caption before ¶ 1' : `caption after ¶ ${before}`;
    case 'heading':
      return before === total ? `heading after ¶ ${before}` : `heading before ¶ ${before + 1}`;
  }
}

function withoutMark(text: string): string {
  const start = Math.max(0, text.length - END);
  return text.slice(0, start) + text.slice(start).replace(SCRAPER_MARK, '');
}
