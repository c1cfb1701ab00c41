/** The sets of claims with verdicts: VitaminC, Factcheck-Bench, and the project's own over articles and short passages. */
import { readdirSync, readFileSync } from 'node:fs';
import type { ClaimVerdict } from '../../src/domain.ts';
import type { Reader } from '../../src/library/library.ts';
import { openSqliteLibrary } from '../../src/library/sqlite/open-sqlite-library.ts';
import { syncLibrary } from '../../src/library/sync.ts';
import { memoryReader } from '../fixtures/memory-library.ts';
import { isScoringOnly, readJsonLines, sharedPath } from './shared-set.ts';

/** The part that may be looked at, and the part that is only scored. */
export type Half = 'look' | 'score';

export interface ClaimCase {
  readonly id: string;
  readonly text: string;
  /** Verdicts that are right; the first is the one that is due. */
  readonly expect: readonly ClaimVerdict[];
  readonly family: string;
  /** What the claim is judged against, for showing. */
  readonly source: string;
  /** File of the article whose words decide, null where none does or there is only one. */
  readonly article: string | null;
  /** Asks the library that the claim is judged against. */
  readonly ask: <T>(question: (reader: Reader) => Promise<T>) => Promise<T>;
}

export interface ClaimSet {
  readonly name: string;
  readonly cases: readonly ClaimCase[];
}

type Load = (half: Half) => Promise<readonly ClaimCase[] | null>;

/** Every set by its name; null where what it needs does not lie beside the repository. */
export const CLAIM_SETS: Readonly<Record<string, Load>> = {
  vitaminc: async (half) => pairs('vitaminc', half),
  'factcheck-bench': async (half) => pairs('factcheck-bench', half),
  'own-claims': ownClaims,
  passages: async (half) => passages(half),
};

/** All sets that are there, one half of each. */
export async function claimSets(half: Half): Promise<ClaimSet[]> {
  const found: ClaimSet[] = [];
  for (const [name, load] of Object.entries(CLAIM_SETS)) {
    const cases = await load(half);
    if (cases) found.push({ name, cases });
    else console.log(`Claims, ${name}: skipped, what it needs does not lie beside the repository`);
  }
  return found;
}

interface PairCase {
  readonly id: string;
  readonly claim: string;
  readonly evidence: string;
  readonly topic?: string;
  readonly label: ClaimVerdict;
}

/** Each claim against its own evidence, as a library of one passage. */
function pairs(set: 'vitaminc' | 'factcheck-bench', half: Half): ClaimCase[] | null {
  const path = sharedPath(`bench/claims/${set}.jsonl`);
  if (!path) return null;
  return readJsonLines<PairCase>(path).flatMap(({ id, claim, evidence, topic, label }): ClaimCase[] => {
    // Pairs of one claim stay in one half: the same words in both would score what was looked at.
    const group = set === 'vitaminc' ? (id.split('_')[0] ?? id) : claim;
    if (isKept(set, group) !== (half === 'score')) return [];
    const title = (topic ?? '').replace(/-LRB-|-RRB-/g, ' ').replaceAll('-COLON-', ':');
    return [
      {
        id,
        text: claim,
        expect: [label],
        family: label,
        source: `${evidence} [${title}]`,
        article: null,
        ask: (question) => question(readerOf(title, null, [evidence])),
      },
    ];
  });
}

/**
 * Of what was only scored at first half has been looked at since, and of VitaminC half of the rest: an eighth of it, and a
 * quarter of Factcheck-Bench, are still kept.
 */
function isKept(set: string, group: string): boolean {
  const kept = isScoringOnly(group) && isScoringOnly(`${group} again`);
  return kept && (set !== 'vitaminc' || isScoringOnly(`${group} and again`));
}

interface PassageCase {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly text: string;
  readonly claims: readonly {
    readonly text: string;
    readonly family: string;
    readonly expect: readonly ClaimVerdict[];
  }[];
}

/** Short invented texts with claims of all kinds, in `passages/`. */
function passages(half: Half): ClaimCase[] {
  const path = new URL(`passages/${half}.jsonl`, import.meta.url).pathname;
  return readJsonLines<PassageCase>(path).flatMap(({ id, title, date, text, claims }) =>
    claims.map(
      (claim, i): ClaimCase => ({
        id: `${id}-${i + 1}`,
        ...claim,
        source: `${text} [${title}]`,
        article: null,
        ask: (question) => question(readerOf(title, date, text.split('\n\n'))),
      }),
    ),
  );
}

function readerOf(title: string, date: string | null, texts: readonly string[]): Reader {
  return memoryReader([
    { id: 'one', title, publisher: null, author: null, date, url: null, passages: texts },
  ]);
}

interface OwnClaim {
  readonly id: string;
  readonly text: string;
  readonly family: string;
  readonly expect: readonly ClaimVerdict[];
  readonly article: string | null;
}

/** `claims.jsonl`, over the Wikinews and the scraped articles together. */
async function ownClaims(half: Half): Promise<ClaimCase[] | null> {
  const folders = ['bench/quotes/corpus', 'seeds'].map(sharedPath).filter((folder) => folder !== null);
  if (folders.length < 2) return null;
  const library = openSqliteLibrary(':memory:');
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .toSorted()
      .map((name) => ({ name, read: async () => new Uint8Array(readFileSync(`${folder}/${name}`)) })),
  );
  await syncLibrary(library, files, { onProblem: (problem) => console.log(problem) });
  return (
    readJsonLines<OwnClaim>(new URL('claims.jsonl', import.meta.url).pathname)
      // Half of the articles are kept for scoring only, with all their claims.
      .filter(({ id, article }) => isScoringOnly(article ?? id) === (half === 'score'))
      .map((claim) => ({
        ...claim,
        source: claim.article ?? 'no article',
        ask: (question) => library.read(question),
      }))
  );
}
