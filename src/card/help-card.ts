import type { Answer } from './card.ts';
import { list, note, runs, strong, text } from './compose.ts';

/** How one command is asked: "/quote text [speaker] [article]", and what it answers. */
export interface Usage {
  readonly usage: string;
  readonly description: string;
}

export function helpCard(usages: readonly Usage[]): Answer {
  const blocks = [
    text('Verbatim compares words with a library of articles and shows where they stand.'),
    ...list(usages.map(({ usage, description }) => runs(strong(usage), ` – ${description}`))),
    text(
      strong('Words of a quote:'),
      ' verbatim, edited (every change is marked), altered, spliced, reworded, not found.',
    ),
    text(
      strong('Words of a claim:'),
      ' supported, contradicted, conflicting, not enough evidence, not found.',
    ),
    text(
      'An answer says what the articles print, and where. It never says what is so: words that are not found here may well have been said.',
    ),
    note(
      'A citation’s link opens the page; whether it highlights the words depends on the browser and on the page being unchanged.',
    ),
  ];
  const card = { tone: 'neutral' as const, headline: 'Verbatim checks quotes and claims', blocks };
  return { pages: [{ card, context: null }], shareable: false };
}
