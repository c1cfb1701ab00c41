/**
 * Scores the reading of scraped text: 181 saved pages are flattened to lines of text (no tag is left to help), read as
 * plain text, and the body lines compared with the article text that people marked in the pages. Rules are made looking
 * at the even pages only; the odd ones are only ever scored.
 *
 * Pages and scoring are those of Zyte's article-extraction-benchmark: bags of 4-word shingles, precision and recall
 * averaged over the pages, F1 of the two means.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LineKind } from '../../src/domain.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { printTable } from './print-table.ts';
import { sharedPath } from './shared-set.ts';

type GroundTruth = Readonly<Record<string, { readonly articleBody: string }>>;

/** How many words make a shingle. */
const SHINGLE = 4;

/** Prints precision, recall and F1 for the even and the odd pages; says so when the pages are absent. */
export function evaluateArticles(): void {
  const folder = sharedPath('bench/articles');
  if (folder === null) {
    console.log('\nArticles: skipped, there is no bench/articles beside the repository');
    return;
  }
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as GroundTruth;
  const pages = Object.keys(truth)
    .sort()
    .map((id) => {
      const html = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8');
      return { text: flatten(html), marked: truth[id]?.articleBody ?? '' };
    });
  const ways: readonly (readonly [string, (text: string) => string])[] = [
    ['all text', (text) => text],
    ['8 words and a full stop', sentences],
    ['body', (text) => linesOf(text, ['body'])],
    ['body and headings', (text) => linesOf(text, ['body', 'heading'])],
  ];
  const rows = ways.map(([name, extract]) => {
    const scores = pages.map(({ text, marked }) => compare(shingles(extract(text)), shingles(marked)));
    return [name, ...[0, 1].flatMap((half) => summary(scores.filter((_, i) => i % 2 === half)))];
  });
  printTable(
    'Articles: body lines of 181 pages flattened to text (even pages are tuned on, odd pages are not)',
    ['lines taken', 'even F1', 'precision', 'recall', 'odd F1', 'precision', 'recall'],
    rows,
  );
}

function linesOf(text: string, kinds: readonly LineKind[]): string {
  const { article } = readArticle({ name: 'page.txt', bytes: new TextEncoder().encode(text) });
  return (article?.lines ?? []).flatMap((line) => (kinds.includes(line.kind) ? [line.text] : [])).join('\n');
}

/** What one gets for one line of code. */
function sentences(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.split(/\s+/).length >= 8 && /[.!?…]["'”’»)]*$/.test(line))
    .join('\n');
}

interface Score {
  readonly precision: number | null;
  readonly recall: number;
}

function summary(scores: readonly Score[]): readonly string[] {
  const precisions = scores.flatMap(({ precision }) => precision ?? []);
  const precision = precisions.reduce((sum, value) => sum + value, 0) / precisions.length;
  const recall = scores.reduce((sum, score) => sum + score.recall, 0) / scores.length;
  return [(2 * precision * recall) / (precision + recall), precision, recall].map((value) =>
    value.toFixed(3),
  );
}

function compare(extracted: ReadonlyMap<string, number>, marked: ReadonlyMap<string, number>): Score {
  let common = 0;
  for (const [shingle, count] of extracted) common += Math.min(count, marked.get(shingle) ?? 0);
  const size = (bag: ReadonlyMap<string, number>) => [...bag.values()].reduce((sum, count) => sum + count, 0);
  return {
    precision: extracted.size === 0 ? null : common / size(extracted),
    recall: marked.size === 0 ? 0 : common / size(marked),
  };
}

function shingles(text: string): ReadonlyMap<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const bag = new Map<string, number>();
  const last = Math.max(tokens.length - SHINGLE, tokens.length > 0 ? 0 : -1);
  for (let i = 0; i <= last; i++) {
    const shingle = tokens.slice(i, i + SHINGLE).join(' ');
    bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
  }
  return bag;
}

const BLOCK =
  /<\/?(?:p|div|section|article|header|footer|nav|aside|main|ul|ol|li|dl|dt|dd|h[1-6]|table|tr|td|th|tbody|thead|br|hr|blockquote|pre|figure|figcaption|form|fieldset|button|label|option|address|details|summary|body|html|title|video|audio|input|textarea|img)\b[^>]*>/gi;
const UNSEEN = /<(script|style|noscript|svg|template|select|iframe|head)\b[\s\S]*?<\/\1\s*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: '\u00A0',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  copy: '©',
  raquo: '»',
  laquo: '«',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  amp: '&',
};

/** A page as a scraper without any sense of its parts would print it: a line for every block. */
function flatten(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(UNSEEN, (_, tag: string) => (tag.toLowerCase() === 'head' ? '' : '\n'))
    .replace(/[\r\n\t ]+/g, ' ')
    .replace(BLOCK, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
      (entity, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name] ?? entity;
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
      },
    )
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
