import type { Edit } from '../domain.ts';
import type { Run } from './card.ts';

/**
 * Shows how a quote differs from the words of an article, as runs over the article's own characters:
 * everything but the runs of style `quote` is the excerpt, character by character.
 *
 * What stands in the excerpt between two edits belongs to neither text's comparison; when it holds words (an
 * attribution that interrupts a quotation) it is `subtle`. Words that run on past the excerpt, over a
 * paragraph break, follow it. Linear for edits that stand in the excerpt in order.
 */
export function diffRuns(excerpt: string, edits: readonly Edit[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const edit of edits) {
    const source = edit.source.trim();
    const place = source === '' ? at : find(excerpt, source, at);
    if (place > at) runs.push(between(excerpt.slice(at, place), at));
    if (edit.op === 'added' || edit.op === 'replaced') {
      runs.push({ text: edit.quote.trim(), style: 'quote' });
    }
    if (place >= 0) at = place;
    if (source === '') continue;
    const text = place >= 0 ? source : ` ${source}`;
    runs.push(edit.op === 'kept' ? { text } : { text, style: 'source' });
    if (place >= 0) at = place + source.length;
  }
  runs.push({ text: excerpt.slice(at) });
  return spaced(joined(runs.filter(({ text }) => text !== '')));
}

/** Where `words` stand as whole words in `text` from `from` on, -1 when they do not. */
function find(text: string, words: string, from: number): number {
  const isWord = (index: number) => /[\p{L}\p{N}]/u.test(text.charAt(index));
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const cutsIn = isWord(at) && at > from && isWord(at - 1);
    const cutsOut = isWord(at + words.length - 1) && isWord(at + words.length);
    if (!cutsIn && !cutsOut) return at;
  }
  return -1;
}

function between(text: string, at: number): Run {
  return at > 0 && /[\p{L}\p{N}]/u.test(text) ? { text, style: 'subtle' } : { text };
}

/** Joins neighbours of one style, also over the space between two words that only one side has. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const beforeLast = result.at(-2);
    if (last?.style === run.style && last !== undefined) {
      result[result.length - 1] = { ...run, text: last.text + (run.style === 'quote' ? ' ' : '') + run.text };
    } else if (run.style === 'source' && beforeLast?.style === 'source' && last?.text.trim() === '') {
      result.splice(-2, 2, { ...run, text: beforeLast.text + last.text + run.text });
    } else {
      result.push(run);
    }
  }
  return result;
}

/** Sets the quote's words off from their neighbours. The space belongs to them: the excerpt stays as it is. */
function spaced(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    if (run.style !== 'quote') return run;
    const before = /[^\s“‘"'([]$/.test(runs[index - 1]?.text ?? ' ') ? ' ' : '';
    const after = /^[\p{L}\p{N}\p{Ps}\p{Pi}]/u.test(runs[index + 1]?.text ?? ' ') ? ' ' : '';
    return { ...run, text: before + run.text + after };
  });
}
