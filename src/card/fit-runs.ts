import type { Run } from './card.ts';
import { clipMiddle } from './clip.ts';

/** Lengths, in characters, to which a long run is shortened, tried in this order until all runs fit. */
const CAPS = [800, 400, 200, 100, 60];

/**
 * Shortens runs to about `longest` characters altogether. Long runs lose their middle first, because the
 * reader looks at where the words differ; when even that is too much the end is cut off.
 */
export function fitRuns(runs: readonly Run[], longest: number): Run[] {
  if (length(runs) <= longest) return [...runs];
  let fitted = [...runs];
  for (const cap of [longest, ...CAPS]) {
    fitted = runs.map((run) => ({ ...run, text: clipMiddle(run.text, cap) }));
    if (length(fitted) <= longest) return fitted;
  }
  return cutEnd(fitted, longest);
}

function cutEnd(runs: readonly Run[], longest: number): Run[] {
  const ends = runs.map((_, index) => length(runs.slice(0, index + 1)));
  const kept = runs.filter((_, index) => (ends[index] ?? 0) <= longest);
  return [...kept, { text: ' […]', style: 'subtle' }];
}

function length(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}
