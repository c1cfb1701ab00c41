/** What a Node developer would otherwise pick to check a quote, on the same articles. */
import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import search from 'approx-string-match';
import MiniSearch from 'minisearch';

export interface Peer {
  readonly name: string;
  /** Similarity, 0 to 1, of the best passage that the tool finds for a quote; 0 when it finds none. */
  readonly similarity: (quote: string) => number;
}

/** @param folder a folder of Markdown articles with front matter */
export async function peers(folder: string): Promise<Peer[]> {
  const paragraphs = readdirSync(folder)
    .toSorted()
    .flatMap((name) => paragraphsOf(readFileSync(`${folder}/${name}`, 'utf8')));
  return [hypothesis(paragraphs), fts5(paragraphs), miniSearch(paragraphs)];
}

function paragraphsOf(markdown: string): string[] {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split(/\n\s*\n/)
    .map(fold)
    .filter((paragraph) => paragraph !== '');
}

/** One character for one: case, quote marks and dashes. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Exact first, else the closest approximate match with at most min(256, half the length) errors. */
function hypothesis(paragraphs: readonly string[]): Peer {
  const text = paragraphs.join('\n');
  return {
    name: 'approx-string-match, as the Hypothesis client',
    similarity: (quote) => closest(text, fold(quote)),
  };
}

function closest(text: string, quote: string): number {
  if (text.includes(quote)) return 1;
  const [best] = search(text, quote, Math.min(256, Math.floor(quote.length / 2)));
  return best ? 1 - best.errors / quote.length : 0;
}

function fts5(paragraphs: readonly string[]): Peer {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE VIRTUAL TABLE paragraph USING fts5(text)');
  const insert = database.prepare('INSERT INTO paragraph(text) VALUES (?)');
  for (const paragraph of paragraphs) insert.run(paragraph);
  const best = database.prepare('SELECT text FROM paragraph WHERE paragraph MATCH ? ORDER BY rank LIMIT 1');
  return {
    name: 'SQLite FTS5 best match, then similarity',
    similarity: (quote) => {
      const terms = fold(quote).match(/[\p{L}\p{N}]+/gu) ?? [];
      const found = best.get(terms.map((term) => `"${term}"`).join(' OR ')) as { text: string } | undefined;
      return found ? closest(found.text, fold(quote)) : 0;
    },
  };
}

function miniSearch(paragraphs: readonly string[]): Peer {
  const index = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2 } });
  index.addAll(paragraphs.map((text, id) => ({ id, text })));
  return {
    name: 'MiniSearch fuzzy, then similarity',
    similarity: (quote) => {
      const [found] = index.search(fold(quote));
      return found ? closest(paragraphs[found.id as number] ?? '', fold(quote)) : 0;
    },
  };
}
