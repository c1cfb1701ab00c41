import type { Answer } from './card.ts';
import { text } from './compose.ts';

/** One sentence for the person who asked; never shared. */
export function errorCard(message: string): Answer {
  const card = { tone: 'caution' as const, headline: 'That did not work', blocks: [text(message)] };
  return { pages: [{ card, context: null }], shareable: false };
}
