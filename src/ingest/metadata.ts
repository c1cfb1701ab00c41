import type { LineKind, Metadata } from '../domain.ts';
import type { Block } from './block.ts';
import type { FrontMatter } from './front-matter.ts';

/** Longest title made from a lead, in characters. */
const LEAD_TITLE = 80;

/** What an article says of itself: its front matter first, then what is printed. */
export function readMetadata(
  blocks: readonly Block[],
  kinds: readonly LineKind[],
  front: FrontMatter,
): Metadata {
  const first = (kind: LineKind) => blocks.find((_, i) => kinds[i] === kind)?.text ?? null;
  return {
    ...front,
    title:
      front.title ??
      first('title') ??
      beginning(first('body') ?? blocks.find((block) => block.text !== '')?.text ?? ''),
  };
}

function beginning(text: string): string {
  if (text.length <= LEAD_TITLE) return text;
  const cut = text
    .slice(0, LEAD_TITLE + 1)
    .replace(/\s+\S*$/, '')
    .slice(0, LEAD_TITLE);
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`;
}
