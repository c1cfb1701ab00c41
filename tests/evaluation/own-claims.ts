/** Scores the project's own claims, `claims.jsonl`, over the Wikinews and the scraped articles together. */
import { readdirSync, readFileSync } from 'node:fs';
import type { ClaimVerdict } from '../../src/domain.ts';
import { openSqliteLibrary } from '../../src/library/sqlite/open-sqlite-library.ts';
import { syncLibrary } from '../../src/library/sync.ts';
import { checkOrRefuse, isRight, printSet, type ScoredClaim, share, show } from './claims.ts';
import { printTable } from './print-table.ts';
import { isScoringOnly, readJsonLines, sharedPath } from './shared-set.ts';

interface OwnClaim {
  readonly id: string;
  readonly text: string;
  readonly family: string;
  readonly expect: readonly ClaimVerdict[];
  readonly article: string | null;
  readonly paragraph: number | null;
}

/** Prints the figures; a sentence when the articles are not there. */
export async function evaluateOwnClaims(options: { readonly show?: string } = {}): Promise<void> {
  const folders = [sharedPath('bench/quotes/corpus'), sharedPath('seeds')].filter(
    (folder) => folder !== null,
  );
  if (folders.length < 2) {
    console.log('Claims, own set: skipped, the articles do not lie beside the repository');
    return;
  }
  const library = openSqliteLibrary(':memory:');
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .toSorted()
      .map((name) => ({ name, read: async () => new Uint8Array(readFileSync(`${folder}/${name}`)) })),
  );
  await syncLibrary(library, files, { onProblem: (problem) => console.log(problem) });
  const scored: ScoredClaim[] = [];
  let cited = 0;
  let citable = 0;
  for (const { id, text, family, expect, article } of readJsonLines<OwnClaim>(
    new URL('claims.jsonl', import.meta.url).pathname,
  )) {
    const check = await library.read((reader) => checkOrRefuse(text, reader));
    // Half of the articles are kept for scoring only, with all their claims.
    const scoringOnly = isScoringOnly(article ?? id);
    if (article !== null) {
      citable++;
      if (check.evidence.slice(0, 3).some(({ citation }) => citation.article.file === article)) cited++;
    }
    scored.push({ id, text, family, expect, scoringOnly, check, source: article ?? 'no article' });
  }
  await library.close();
  printSet('own set', scored);
  printFamilies(scored);
  console.log(`right article among the first three pieces of evidence: ${share(cited, citable)}`);
  if (options.show) show(scored, options.show);
}

function printFamilies(scored: readonly ScoredClaim[]): void {
  for (const half of [false, true]) {
    const part = scored.filter(({ scoringOnly }) => scoringOnly === half);
    const families = [...Map.groupBy(part, ({ family }) => family)].toSorted(([a], [b]) =>
      a.localeCompare(b),
    );
    printTable(
      `Claims, own set, ${half ? 'score' : 'look'} half, by family`,
      ['family', 'claims', 'right', 'open', 'wrong', 'wrongly supported'],
      families.map(([family, list]) => {
        const open = list.filter((one) => !isRight(one) && /^not-/.test(one.check.verdict)).length;
        const right = list.filter(isRight).length;
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
}
