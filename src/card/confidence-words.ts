/**
 * How sure an answer is, in words. A percentage looks more exact than any calibration is, and readers take
 * it for a share of truth.
 */
export type ConfidenceWords = 'near certain' | 'likely' | 'uncertain';

/** Of the answers given at this confidence, fewer than 1 in 20 are wrong. Range 0 to 1. */
const NEAR_CERTAIN = 0.95;
/** Fewer than 1 in 5 are wrong; below, a reader should compare the words before passing the answer on. */
const LIKELY = 0.8;

export function confidenceWords(confidence: number): ConfidenceWords {
  if (confidence >= NEAR_CERTAIN) return 'near certain';
  return confidence >= LIKELY ? 'likely' : 'uncertain';
}
