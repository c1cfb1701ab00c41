/**
 * Calibrated confidence: how often an answer of this kind was right in the evaluation. A table of kinds, not a
 * formula: it is read off the reliability tables that `npm run evaluate` prints, and rounded down, because the
 * damage that people do is not the damage that an evaluation makes.
 */
import { keptShare } from './finding.ts';
import type { Judgement } from './judge.ts';

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
/** An altered quote of which much is missing may have come from elsewhere. */
const ALTERED_MUCH = 0.8;
const MUCH = 0.75;
/** A splice with so short a part may be one statement with some words of its own. */
const SPLICED_SHORT = 0.85;
const SHORT_PART = 6;

/** Probability, 0 to 1, that wording and meaning are right. */
export function confidenceOf({ wording, findings }: Judgement, short: boolean): number {
  if (short) return SHORT;
  const [first] = findings;
  if (wording === 'altered' && first && keptShare(first) < MUCH) return ALTERED_MUCH;
  if (wording === 'spliced' && findings.some(({ kept }) => kept < SHORT_PART)) return SPLICED_SHORT;
  return RIGHT[wording];
}
