import type { LineKind } from '../domain.ts';
import type { Block } from './block.ts';
import { cueOf } from './labels/cues.ts';
import { lookAt } from './labels/look.ts';
import { articleRegion } from './labels/region.ts';
import { isProse } from './labels/score.ts';

/** Says what every block is to a careful reader. O(characters). */
export function labelLines(blocks: readonly Block[]): readonly LineKind[] {
  const looks = blocks.map(lookAt);
  const kinds = blocks.map(({ given }, i): LineKind | null => {
    const look = looks[i];
    if (look === undefined || (given !== null && given !== 'body')) return given;
    return cueOf(look.text, look.words) ?? given;
  });
  const region = articleRegion(looks, kinds);
  return kinds.map((kind, i) => {
    if (kind !== null) return kind;
    const look = looks[i];
    if (look === undefined || i < region.start || i >= region.end) return 'boilerplate';
    return isProse(look) ? 'body' : 'heading';
  });
}
