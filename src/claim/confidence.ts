import type { ClaimVerdict } from '../domain.ts';
import type { Grade } from './judge-sentence.ts';

/**
 * How often a verdict that came through this gate was right: VitaminC and the project's own claims pooled, both halves
 * (`tests/evaluation`, some 550 verdicts), rounded to bands. Never shown as a percentage.
 */
const RIGHT: Readonly<Record<Grade, number>> = {
  'every-word': 0.96,
  'with-context': 0.92,
  'nearly-every-word': 0.92,
  number: 0.92,
  'lent-date': 0.85,
  date: 0.85,
  opposite: 0.85,
  roles: 0.85,
  negation: 0.85,
  name: 0.8,
  denial: 0.75,
  none: 0.5,
};
/** The verdicts that decide nothing: how often no passage of the library would have settled the claim. */
const OPEN = 0.7;
const NOT_FOUND = 0.9;

/** Calibrated probability that the verdict is right, from the weakest gate that it rests on. */
export function claimConfidence(verdict: ClaimVerdict, grades: readonly Grade[]): number {
  if (verdict === 'not-found') return NOT_FOUND;
  if (verdict === 'not-enough-evidence') return OPEN;
  return grades.reduce((least, grade) => Math.min(least, RIGHT[grade]), 1);
}
