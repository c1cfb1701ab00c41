import type { ClaimVerdict } from '../../domain.ts';

/** The verdicts that decide nothing: how often no passage of the library would have settled the claim. */
const OPEN = 0.7;
const NOT_FOUND = 0.9;
/** Steps in which a probability is told: more would pretend to know more. */
const STEP = 0.05;

/**
 * Probability that the verdict is right: the most probable sentence for each part, and the least of those.
 *
 * @param parts for each part that the verdict rests on, the probabilities of its sentences
 */
export function claimConfidence(verdict: ClaimVerdict, parts: readonly (readonly number[])[]): number {
  if (verdict === 'not-found') return NOT_FOUND;
  if (verdict === 'not-enough-evidence') return OPEN;
  const least = Math.min(...parts.map((sentences) => Math.max(...sentences)));
  return Math.floor(least / STEP) / (1 / STEP);
}
