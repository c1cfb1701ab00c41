import { evaluatePairs } from './claims.ts';
import { evaluateOwnClaims } from './own-claims.ts';
import { evaluateWice } from './wice.ts';

/** Prints everything that is scored of claims; a sentence for each set that is not there. */
export async function evaluateClaims(): Promise<void> {
  await evaluateOwnClaims();
  await evaluatePairs('vitaminc');
  await evaluateWice();
  await evaluatePairs('factcheck-bench');
}
