/**
 * Scores claim checking on a set of claims with verdicts: confusion, precision, recall and coverage of each verdict, macro-F1,
 * each family of the project's own sets, and a reliability table. Every set has a part that may be looked at and a part that is
 * only scored.
 */

import { checkClaim } from '../../src/claim/check-claim.ts';
import type { ClaimCheck, ClaimVerdict } from '../../src/domain.ts';
import type { Reader } from '../../src/library/library.ts';
import { UserError } from '../../src/user-error.ts';
import { CLAIM_SETS, type ClaimCase, type Half } from './claim-sets.ts';
import { printTable } from './print-table.ts';
import { printReliability } from './reliability.ts';

interface ScoredClaim extends ClaimCase {
  readonly half: Half;
  readonly check: ClaimCheck;
}

interface Options {
  /** Prints cases of the part that may be looked at: `wrong`, or `supported>refuted` for due supported, answered refuted. */
  readonly show?: string;
}

/** Prints the figures of a set; a sentence when what it needs is not there. */
export async function evaluateClaims(name: string, { show }: Options = {}): Promise<void> {
  const scored: ScoredClaim[] = [];
  for (const half of ['look', 'score'] as const) {
    for (const one of (await CLAIM_SETS[name]?.(half)) ?? []) {
      const check = await one.ask((reader) => checkOrRefuse(one.text, reader));
      scored.push({ ...one, half, check });
    }
  }
  if (scored.length === 0) {
    console.log(`Claims, ${name}: skipped, what it needs does not lie beside the repository`);
    return;
  }
  printSet(name, scored);
  if (show !== undefined) showCases(scored, show);
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

function printSet(name: string, scored: readonly ScoredClaim[]): void {
  for (const half of ['look', 'score'] as const) {
    const part = scored.filter((one) => one.half === half);
    printConfusion(`Claims, ${name}, ${half} part: ${part.length} claims`, part);
    printFamilies(`Claims, ${name}, ${half} part, by family`, part);
    printSources(part);
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

function isRight({ check, expect }: ScoredClaim): boolean {
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

function share(n: number, of: number): string {
  return of === 0 ? '–' : (n / of).toFixed(3);
}

/** Nothing where the families are the verdicts themselves. */
function printFamilies(title: string, part: readonly ScoredClaim[]): void {
  if (part.every(({ family, expect }) => family === expect[0])) return;
  const families = [...Map.groupBy(part, ({ family }) => family)].toSorted(([a], [b]) => a.localeCompare(b));
  printTable(
    title,
    ['family', 'claims', 'right', 'open', 'wrong', 'wrongly supported'],
    families.map(([family, list]) => {
      const right = list.filter(isRight).length;
      const open = list.filter((one) => !isRight(one) && !isVerdict(one.check.verdict)).length;
      const supported = list.filter(
        ({ expect, check }) => check.verdict === 'supported' && !expect.includes('supported'),
      ).length;
      return [family, list.length, right, open, list.length - right - open, supported];
    }),
  );
  const due = part.filter(({ expect }) => expect[0] === 'supported' || expect[0] === 'refuted');
  const given = part.filter(({ check }) => check.verdict === 'supported' || check.verdict === 'refuted');
  const reached = due.filter(({ expect, check }) => expect[0] === check.verdict).length;
  console.log(
    `right when given ${share(given.filter(isRight).length, given.length)}, given where due ${share(reached, due.length)}`,
  );
}

/** How many pieces of evidence are looked at for the right article. */
const FIRST = 3;

function printSources(part: readonly ScoredClaim[]): void {
  const citable = part.filter(({ article }) => article !== null);
  if (citable.length === 0) return;
  const cited = citable.filter(({ article, check }) =>
    check.evidence.slice(0, FIRST).some(({ citation }) => citation.article.file === article),
  );
  console.log(
    `right article among the first three pieces of evidence: ${share(cited.length, citable.length)}`,
  );
}

function showCases(scored: readonly ScoredClaim[], which: string): void {
  for (const one of scored) {
    const asked = which === 'wrong' ? !isRight(one) : `${one.expect[0]}>${one.check.verdict}` === which;
    if (one.half === 'score' || !asked) continue;
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
