/** Scores the finding of evidence on WiCE: all its articles in one library, is a gold sentence among the first? */

import { searchLibrary } from '../../src/claim/evidence/search.ts';
import { analyseArticle } from '../../src/library/analyse-article.ts';
import { openSqliteLibrary } from '../../src/library/sqlite/open-sqlite-library.ts';
import { printTable } from './print-table.ts';
import { isScoringOnly, readJsonLines, sharedPath } from './shared-set.ts';

interface WiceCase {
  readonly id: string;
  readonly claim: string;
  readonly sentences: readonly string[];
  readonly gold: readonly (readonly number[])[];
}

/** Depth of the figures. */
const FIRST = 5;

/** Prints the figures; a sentence when the set is not there. */
export async function evaluateWice(): Promise<void> {
  const path = sharedPath('bench/claims/wice.jsonl');
  if (!path) {
    console.log('Claims, WiCE: skipped, the benchmark set does not lie beside the repository');
    return;
  }
  const cases = readJsonLines<WiceCase>(path);
  const library = openSqliteLibrary(':memory:');
  const ids = new Map<string, string>();
  for (const { sentences } of cases) {
    const key = sentences.join('\n');
    if (ids.has(key)) continue;
    const id = `wice-${ids.size}`;
    ids.set(key, id);
    await library.add(analyseArticle(articleOf(id, sentences), id));
  }
  const rows: (string | number)[][] = [];
  for (const half of ['look', 'score'] as const) {
    let [first, five, count] = [0, 0, 0];
    for (const { id, claim, sentences, gold } of cases) {
      const wanted = new Set(gold.flat());
      if (wanted.size === 0 || isScoringOnly(id) !== (half === 'score')) continue;
      const file = ids.get(sentences.join('\n')) ?? '';
      const hits = await library.read((reader) => searchLibrary(claim, reader, FIRST));
      const right = hits.map(
        ({ citation }) => citation.article.file === file && wanted.has(sentences.indexOf(citation.text)),
      );
      count++;
      if (right[0]) first++;
      if (right.includes(true)) five++;
    }
    rows.push([half, count, (first / count).toFixed(3), (five / count).toFixed(3)]);
  }
  await library.close();
  printTable(
    'Claims, WiCE: a gold sentence is found, all articles together',
    ['half', 'claims', 'first', 'first five'],
    rows,
  );
}

/** Every sentence of the set is a paragraph of its own: the set does not tell which belong together. */
function articleOf(id: string, sentences: readonly string[]) {
  const [meta = ''] = sentences;
  return {
    id,
    file: id,
    title: meta.replace(/^\(meta data\) TITLE:\s*/, ''),
    publisher: null,
    author: null,
    date: null,
    url: null,
    language: null,
    lines: [],
    passages: sentences.map((text, ordinal) => ({
      ordinal,
      kind: 'body' as const,
      paragraph: ordinal + 1,
      label: `¶ ${ordinal + 1}`,
      text,
    })),
  };
}
