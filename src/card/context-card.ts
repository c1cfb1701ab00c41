import type { Citation } from '../domain.ts';
import type { StoredPassage } from '../library/library.ts';
import type { Block, Card, Tone } from './card.ts';
import { citationBlock } from './citation-block.ts';
import { clip, clipMiddle, clipStart } from './clip.ts';
import { excerpt, note, runs, strong } from './compose.ts';
import type { Setting } from './setting.ts';

/** Longest text of all passages of one context card, in characters: leaves room under Discord's 4,000. */
const LONGEST_CONTEXT = 2600;

/** The paragraphs around some citations with the cited words set strong; null when there are none. */
export function contextCard(tone: Tone, citations: readonly Citation[], setting: Setting): Card | null {
  const shown = citations
    .slice(0, 4)
    .map((citation) => ({ citation, around: setting.around.get(citation) ?? [] }));
  const passages = shown.reduce((sum, { around }) => sum + around.length, 0);
  if (passages === 0) return null;
  const longest = Math.floor(LONGEST_CONTEXT / passages);
  const blocks = shown.flatMap(({ citation, around }) => [
    ...around.flatMap((passage) => passageBlocks(passage, citation, longest)),
    citationBlock(citation),
  ]);
  return { tone, headline: 'Context – the cited words between their neighbours', blocks };
}

function passageBlocks(passage: StoredPassage, citation: Citation, longest: number): Block[] {
  const isCited = passage.label === citation.label && passage.text === citation.text;
  return [note(passage.label), isCited ? cited(citation, longest) : excerpt(clip(passage.text, longest))];
}

/** The cited words keep their room; what stands around them in the passage is shortened before they are. */
function cited({ text, start, end }: Citation, longest: number): Block {
  const words = clipMiddle(text.slice(start, end), longest);
  const room = Math.max(60, Math.floor((longest - words.length) / 2));
  const before = text.slice(0, start);
  const after = text.slice(end);
  return excerpt(...runs(clipStart(before, room), strong(words), clip(after, room)));
}
