import type { Citation } from '../domain.ts';
import type { Answer, Page } from './card.ts';
import { citationBlock } from './citation-block.ts';
import { clip, clipMiddle } from './clip.ts';
import { count, excerpt, note, text } from './compose.ts';
import { contextCard } from './context-card.ts';
import { scope } from './scope.ts';
import type { Setting } from './setting.ts';

const HITS_A_PAGE = 3;
/** Longest excerpt of one passage, in characters. */
const LONGEST_EXCERPT = 500;

/** The passages that speak of a query, best first, a few on each page. */
export function searchCard(query: string, citations: readonly Citation[], setting: Setting): Answer {
  const searched = note(`Searched ${scope(setting.statistics)}.`);
  const sought = `“${clip(query, 100)}”`;
  const starts = citations.map((_, index) => index).filter((index) => index % HITS_A_PAGE === 0);
  const [first, ...others] = starts.map((start): Page => {
    const shown = citations.slice(start, start + HITS_A_PAGE);
    const blocks = shown.flatMap((one) => [
      excerpt(clipMiddle(one.excerpt, LONGEST_EXCERPT)),
      citationBlock(one),
    ]);
    const headline = `${count(citations.length, 'passage')} on ${sought}`;
    return {
      card: { tone: 'neutral', headline, blocks: [...blocks, searched] },
      context: contextCard('neutral', shown, setting),
    };
  });
  const none: Page = {
    card: {
      tone: 'absent',
      headline: `No passage on ${sought}`,
      blocks: [
        text('Other words may find it: search looks for the words, not for what they mean.'),
        searched,
      ],
    },
    context: null,
  };
  return { pages: [first ?? none, ...others], shareable: true };
}
