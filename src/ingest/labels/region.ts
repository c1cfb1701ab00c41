import type { LineKind, Span } from '../../domain.ts';
import type { Look } from './look.ts';
import { isProse } from './score.ts';

/** A range of blocks. */
export function articleRegion(looks: readonly Look[], kinds: readonly (LineKind | null)[]): Span {
  let best = { start: 0, end: 0, sum: 0 };
  let sum = 0;
  let start = 0;
  looks.forEach((look, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    const kind = kinds[i];
    sum +=
      kind === 'body' || (kind === null && isProse(look))
        ? Math.min(look.words, 60)
        : kind === null
          ? -6
          : -4;
    if (sum > best.sum) best = { start, end: i + 1, sum };
  });
  return best;
}
