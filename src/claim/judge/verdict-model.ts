/**
 * How often a sentence that passes the gates carries, or contradicts, a claim: two logistic regressions over the features of
 * the comparison. They only lower: what no gate lets through gets no verdict, however probable. The weights are made by
 * `tests/evaluation/train-verdicts.ts` from the halves of the sets that may be looked at.
 */
import type { Features } from './features.ts';
import weights from './verdict-model.json' with { type: 'json' };

export type Question = 'supports' | 'refutes';

interface Regression {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Probability that the sentence supports, or refutes, the claim, 0 to 1. */
export function probability(question: Question, features: Features): number {
  const { bias, weights: by }: Regression = weights[question];
  let sum = bias;
  for (const [name, weight] of Object.entries(by)) sum += weight * (features[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
