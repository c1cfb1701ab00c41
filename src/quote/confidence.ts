/**
 * Calibrated confidence: how often an answer of this kind was right in the evaluation. A table of kinds, not a
 * formula: it is read off the reliability table that `npm run evaluate` prints.
 */
import type { Judgement } from './judge.ts';

/** Share of right answers by kind on the scoring half of the evaluation, rounded down. */
const RIGHT = {
  verbatim: 0.99,
  edited: 0.97,
  altered: 0.95,
  spliced: 0.95,
  reworded: 0.7,
  'not-found': 0.97,
} as const;
/** A short quote stands where it stands, but that proves little about who said it and when. */
const SHORT = 0.6;

/** Probability, 0 to 1, that wording and meaning are right. */
export function confidenceOf({ wording }: Judgement, short: boolean): number {
  return short ? SHORT : RIGHT[wording];
}
