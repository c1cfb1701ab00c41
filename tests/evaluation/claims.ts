/**
 * Scores claim checking: VitaminC (each claim against its one sentence), Factcheck-Bench (each claim against its
 * snippet), WiCE (finding the gold sentence among all articles), and the project's own claims over the Wikinews
 * and scraped articles. Every set is split into a half that is looked at and a half that is only scored.
 */

import { checkClaim } from '../../src/claim/check-claim.ts';
import type { ClaimCheck, ClaimVerdict } from '../../src/domain.ts';
import type { Reader } from '../../src/library/library.ts';
import { UserError } from '../../src/user-error.ts';
import { memoryReader } from '../fixtures/memory-library.ts';
import { printTable } from './print-table.ts';
import { printReliability } from './reliability.ts';
import { isScoringOnly, readJsonLines, sharedPath } from './shared-set.ts';

export interface ScoredClaim {
  readonly id: string;
  readonly text: string;
  /** Verdicts that are right; the first is the one that is due. */
  readonly expect: readonly ClaimVerdict[];
  readonly family: string;
  readonly scoringOnly: boolean;
  readonly check: ClaimCheck;
  /** What the claim was judged against, for showing. */
  readonly source: string;
}

interface PairCase {
  readonly id: string;
  readonly claim: string;
  readonly evidence: string;
  readonly topic?: string;
  readonly label: ClaimVerdict;
}

/** Checks a claim; text that the checker refuses counts as no verdict. */
export async function checkOrRefuse(text: string, reader: Reader): Promise<ClaimCheck> {
  try {
    return await checkClaim({ text }, reader);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      kind: 'claim',
      verdict: 'not-enough-evidence',
      basis: null,
      confidence: 0.5,
      summary: error.message,
      parts: [],
      evidence: [],
    };
  }
}

/** VitaminC and Factcheck-Bench: each claim against its own evidence, as a library of one passage. */
export async function evaluatePairs(
  set: 'vitaminc' | 'factcheck-bench',
  options: { readonly show?: string } = {},
): Promise<void> {
  const path = sharedPath(`bench/claims/${set}.jsonl`);
  if (!path) {
    console.log(`Claims, ${set}: skipped, the benchmark set does not lie beside the repository`);
    return;
  }
  const scored: ScoredClaim[] = [];
  for (const { id, claim, evidence, topic, label } of readJsonLines<PairCase>(path)) {
    const title = (topic ?? '').replace(/-LRB-|-RRB-/g, ' ').replaceAll('-COLON-', ':');
    const reader = memoryReader([
      { id: 'one', title, publisher: null, author: null, date: null, url: null, passages: [evidence] },
    ]);
    const check = await checkOrRefuse(claim, reader);
    // Pairs of one claim stay in one half: the same words in both would score what was looked at.
    const group = set === 'vitaminc' ? (id.split('_')[0] ?? id) : claim;
    scored.push({
      id,
      text: claim,
      expect: [label],
      family: label,
      scoringOnly: isScoringOnly(group),
      check,
      source: `${evidence} [${title}]`,
    });
  }
  printSet(set, scored);
  if (options.show) show(scored, options.show);
}

/** Prints, for each half: confusion, precision, recall, macro-F1; and one reliability table. */
export function printSet(name: string, scored: readonly ScoredClaim[]): void {
  for (const half of ['look', 'score'] as const) {
    const part = scored.filter(({ scoringOnly }) => scoringOnly === (half === 'score'));
    printConfusion(`Claims, ${name}, ${half} half: ${part.length} claims`, part);
  }
  const given = scored.filter(({ check }) => isVerdict(check.verdict));
  printReliability(
    `Claims, ${name}: confidence against right verdicts (supported, refuted, conflicting)`,
    given.map((one) => ({ confidence: one.check.confidence, right: isRight(one) })),
  );
}

function isVerdict(verdict: ClaimVerdict): boolean {
  return verdict === 'supported' || verdict === 'refuted' || verdict === 'conflicting';
}

export function isRight({ check, expect }: ScoredClaim): boolean {
  return expect.includes(check.verdict);
}

const VERDICTS: readonly ClaimVerdict[] = [
  'supported',
  'refuted',
  'conflicting',
  'not-enough-evidence',
  'not-found',
];

function printConfusion(title: string, part: readonly ScoredClaim[]): void {
  const due = [...new Set(part.map(({ expect }) => expect[0] ?? 'not-found'))].sort(
    (a, b) => VERDICTS.indexOf(a) - VERDICTS.indexOf(b),
  );
  printTable(
    title,
    ['due', ...VERDICTS],
    due.map((label) => [
      label,
      ...VERDICTS.map(
        (verdict) =>
          part.filter(({ expect, check }) => expect[0] === label && check.verdict === verdict).length,
      ),
    ]),
  );
  const rows = (['supported', 'refuted'] as const).map((verdict) => {
    const given = part.filter(({ check }) => check.verdict === verdict);
    const right = given.filter(isRight).length;
    const wanted = part.filter(({ expect }) => expect[0] === verdict);
    const reached = wanted.filter(({ check }) => check.verdict === verdict).length;
    return [
      verdict,
      given.length,
      share(right, given.length),
      share(reached, wanted.length),
      share(given.length, part.length),
    ];
  });
  printTable('', ['verdict', 'given', 'precision', 'recall', 'coverage'], rows);
  console.log(`macro-F1 ${macroF1(part).toFixed(3)}`);
}

/** Over supported, refuted and not enough evidence; `not-found` counts as the last, `conflicting` as none. */
function macroF1(part: readonly ScoredClaim[]): number {
  const plain = (verdict: ClaimVerdict | undefined) =>
    verdict === 'not-found' ? 'not-enough-evidence' : verdict;
  const f1 = (['supported', 'refuted', 'not-enough-evidence'] as const).map((verdict) => {
    const hits = part.filter(
      ({ expect, check }) => plain(expect[0]) === verdict && plain(check.verdict) === verdict,
    ).length;
    const wanted = part.filter(({ expect }) => plain(expect[0]) === verdict).length;
    const given = part.filter(({ check }) => plain(check.verdict) === verdict).length;
    return wanted + given === 0 ? 1 : (2 * hits) / (wanted + given);
  });
  return f1.reduce((sum, value) => sum + value, 0) / f1.length;
}

export function share(n: number, of: number): string {
  return of === 0 ? '–' : (n / of).toFixed(3);
}

/** Prints the cases of the half that may be looked at: `supported>refuted` is due supported, answered refuted. */
export function show(scored: readonly ScoredClaim[], which: string): void {
  for (const one of scored) {
    if (
      one.scoringOnly ||
      (which === 'wrong' ? isRight(one) : `${one.expect[0]}>${one.check.verdict}` !== which)
    )
      continue;
    const [first] = one.check.evidence;
    console.log(
      `\n${one.id} [${one.family}] due ${one.expect[0]}, answered ${one.check.verdict}\n  claim  ${one.text}\n  set    ${one.source}`,
    );
    if (first)
      console.log(
        `  best   ${first.citation.excerpt} [${first.citation.article.file} ${first.citation.label}] ${first.voice} ${first.speaker ?? ''}\n         ${JSON.stringify(first.reasons)}`,
      );
  }
}
