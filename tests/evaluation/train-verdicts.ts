/**
 * Trains the two regressions of `src/claim/judge/verdict-model.json` on the halves of the sets that may be looked at:
 * `npm run train`. Each claim of one part gives one example, its closest sentence that passes the gates. The sets count
 * alike by weight, so that the largest does not speak for all.
 *
 * Logistic regression with an L2 penalty, fitted by Newton's method (iteratively reweighted least squares), as in Hastie,
 * Tibshirani and Friedman, The Elements of Statistical Learning, 4.4. Nothing in it is left to chance.
 */
import { writeFileSync } from 'node:fs';
import type { Comparison } from '../../src/claim/compare/compare.ts';
import { gatherEvidence } from '../../src/claim/evidence/gather-evidence.ts';
import { conflictOf } from '../../src/claim/judge/conflict.ts';
import { type Features, features } from '../../src/claim/judge/features.ts';
import { comparePart } from '../../src/claim/judge/judge-part.ts';
import { maySupport } from '../../src/claim/judge/judge-sentence.ts';
import { readClaim } from '../../src/claim/reading/read-claim.ts';
import { UserError } from '../../src/user-error.ts';
import { type ClaimCase, claimSets } from './claim-sets.ts';

/**
 * How much an example of each set counts: they differ in size and in how alike their claims are, and the snippets of
 * Factcheck-Bench are pieces of web pages with no title.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  vitaminc: 1,
  'factcheck-bench': 1,
  'own-claims': 1.5,
  passages: 0.05,
};
/** Strength of the penalty on standardised weights. */
const PENALTY = 2;
const ROUNDS = 30;
/** Weights are written with so many digits. */
const DIGITS = 3;

interface Example {
  readonly features: Features;
  readonly label: boolean;
  readonly weight: number;
}

const supports: Example[] = [];
const refutes: Example[] = [];
for (const { name, cases } of await claimSets('look')) {
  for (const one of cases) await addExamples(one, WEIGHTS[name] ?? 1);
}
const model = { supports: regressionOf(supports), refutes: regressionOf(refutes) };
writeFileSync(
  new URL('../../src/claim/judge/verdict-model.json', import.meta.url),
  `${JSON.stringify(model, null, 2)}\n`,
);
console.log(`${supports.length} examples of support, ${refutes.length} of contradiction`);

async function addExamples({ text, expect, ask }: ClaimCase, weight: number): Promise<void> {
  const comparisons = await ask(async (reader) => {
    try {
      const reading = readClaim(text);
      const [part] = reading.parts;
      if (!part || reading.parts.length > 1) return [];
      const { sentences } = await gatherEvidence(reading, reader);
      return sentences.map((sentence) => comparePart(part, sentence));
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  });
  const supporting = closest(comparisons.filter(maySupport));
  if (supporting)
    supports.push({ features: features(supporting, null), label: expect.includes('supported'), weight });
  const refuting = closest(
    comparisons.filter((comparison) => !maySupport(comparison) && conflictOf(comparison) !== null),
  );
  if (refuting) {
    refutes.push({
      features: features(refuting, conflictOf(refuting)),
      label: expect.includes('refuted'),
      weight,
    });
  }
}

function closest(comparisons: readonly Comparison[]): Comparison | undefined {
  const closeness = ({ covered, direct }: Comparison) => covered + direct / 2;
  return [...comparisons].sort((a, b) => closeness(b) - closeness(a))[0];
}

function regressionOf(examples: readonly Example[]) {
  const names = Object.keys(examples[0]?.features ?? {}).filter((name) =>
    examples.some((one) => one.features[name] !== examples[0]?.features[name]),
  );
  const scale = names.map((name) => {
    const values = examples.map((one) => one.features[name] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, deviation: Math.sqrt(variance) };
  });
  const rows = examples.map((one) => [
    1,
    ...names.map(
      (name, i) => ((one.features[name] ?? 0) - (scale[i]?.mean ?? 0)) / (scale[i]?.deviation ?? 1),
    ),
  ]);
  const standard = newton(rows, examples);
  let bias = standard[0] ?? 0;
  const weights: Record<string, number> = {};
  names.forEach((name, i) => {
    const { mean, deviation } = scale[i] ?? { mean: 0, deviation: 1 };
    const weight = (standard[i + 1] ?? 0) / deviation;
    weights[name] = round(weight);
    bias -= weight * mean;
  });
  return { bias: round(bias), weights };
}

function round(value: number): number {
  return Number(value.toFixed(DIGITS));
}

/** Minimises the penalised deviance; O(rounds × examples × weights²). */
function newton(rows: readonly (readonly number[])[], examples: readonly Example[]): number[] {
  const size = rows[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient: number[] = weights.map((weight, i) => (i === 0 ? 0 : -PENALTY * weight));
    const hessian = weights.map((_, i) => weights.map((_, j): number => (i === j && i > 0 ? PENALTY : 0)));
    rows.forEach((row, k) => {
      const { label, weight } = examples[k] ?? { label: false, weight: 0 };
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
      row.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + weight * ((label ? 1 : 0) - p) * value;
        const line = hessian[i] ?? [];
        row.forEach((other, j) => {
          line[j] = (line[j] ?? 0) + weight * p * (1 - p) * value * other;
        });
      });
    });
    const step = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
  }
  return weights;
}

/** Solves a system of linear equations by Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 0; i < rows.length; i++) {
    let pivot = i;
    for (let k = i + 1; k < rows.length; k++) if (Math.abs(at(k, i)) > Math.abs(at(pivot, i))) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot] ?? [], rows[i] ?? []];
    for (let k = i + 1; k < rows.length; k++) {
      const factor = at(k, i) / at(i, i);
      const line = rows[k] ?? [];
      for (let j = i; j <= rows.length; j++) line[j] = at(k, j) - factor * at(i, j);
    }
  }
  const solution = new Array<number>(rows.length).fill(0);
  for (let i = rows.length - 1; i >= 0; i--) {
    let sum = at(i, rows.length);
    for (let j = i + 1; j < rows.length; j++) sum -= at(i, j) * (solution[j] ?? 0);
    solution[i] = sum / at(i, i);
  }
  return solution;
}
