import type { Answer, Page, Tone } from './card.ts';
import { clip } from './clip.ts';
import { count, list, note, runs, strong } from './compose.ts';

/** One thing that was found in a message, with its answer. */
export interface Finding {
  readonly words: string;
  readonly answer: Answer;
}

/** From best to worst: an overview looks like its worst finding. */
const WORST_LAST: readonly Tone[] = ['good', 'neutral', 'absent', 'caution', 'bad'];

/**
 * The answers to everything that was found in a message: one page each, behind an overview when there are
 * several.
 *
 * @param what what was looked for: "quotation", "assertion"
 * @param found how many were found; more than `findings` when some were not checked
 */
export function messageCard(what: string, findings: readonly [Finding, ...Finding[]], found: number): Answer {
  const [first, ...others] = findings;
  if (others.length === 0 && found === 1) return first.answer;
  const cards = findings.map(({ answer }) => answer.pages[0].card);
  const overview: Page = {
    card: {
      tone: cards
        .map(({ tone }) => tone)
        .reduce((a, b) => (WORST_LAST.indexOf(a) > WORST_LAST.indexOf(b) ? a : b)),
      headline: `${count(found, what)} in this message`,
      blocks: [
        ...list(
          findings.map(({ words }, index) =>
            runs(strong(cards[index]?.headline ?? ''), ` – “${clip(words.trim(), 120)}”`),
          ),
        ),
        note(
          found > findings.length ? `The first ${findings.length} were checked. ` : '',
          'A page for each follows.',
        ),
      ],
    },
    context: null,
  };
  return { pages: [overview, ...findings.map(({ answer }) => answer.pages[0])], shareable: true };
}
