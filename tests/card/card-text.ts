import type { Answer, Block, Card, Run } from '../../src/card/card.ts';

export function textOfRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function linesOf(block: Block): string[] {
  return block.kind === 'list' ? block.items.map(textOfRuns) : [textOfRuns(block.runs)];
}

/** All words of a card, a line each block or item, the headline first. */
export function textOf({ headline, blocks }: Card): string {
  return [headline, ...blocks.flatMap(linesOf)].join('\n');
}

/** All words of an answer, its unfolded contexts included. */
export function textOfAnswer({ pages }: Answer): string {
  return pages
    .flatMap(({ card, context }) => [textOf(card), ...(context ? [textOf(context)] : [])])
    .join('\n\n');
}

/** Whether the words stand in the text in this order. */
export function inOrder(text: string, ...words: readonly string[]): boolean {
  let at = 0;
  return words.every((word) => {
    const found = text.indexOf(word, at);
    at = found + word.length;
    return found >= 0;
  });
}
