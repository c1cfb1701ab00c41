import { describe, expect, test } from 'vitest';
import { hasMarkedArticles, scoreAttribution } from '../evaluation/attribution.ts';

/** What must be reached, in parts of the quotations asked: direct ones with a name or pronoun beside the cue, and indirect ones. */
const REACH = { direct: 0.95, indirect: 0.85 };

describe.skipIf(!hasMarkedArticles())('on articles marked by hand (needs the marked articles)', () => {
  test.each(['look', 'score'] as const)('%s: the right speaker', (half) => {
    const { speakers, drifted } = scoreAttribution(half);
    expect(drifted).toEqual([]);
    const share = (label: string): number => {
      const score = speakers.find((one) => one.label === label);
      return score ? score.right / score.asked : 0;
    };
    expect(share('direct, named or pronominal')).toBeGreaterThanOrEqual(REACH.direct);
    expect(share('indirect')).toBeGreaterThanOrEqual(REACH.indirect);
  });
});
