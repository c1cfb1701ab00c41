/**
 * What a Node developer would otherwise pick, on the same quotes in the same run. Arguments: path of the library, number of
 * queries, names of the peers. Sends the figures to the parent.
 */
import { DatabaseSync } from 'node:sqlite';
import search from 'approx-string-match';
import MiniSearch from 'minisearch';
import type { StoredPassage } from '../../src/library/library.ts';
import { openSqliteLibrary } from '../../src/library/sqlite/open-sqlite-library.ts';
import { words } from '../../src/text/words.ts';
import { alteredQuotes } from './altered-quotes.ts';
import { type Times, time } from './figures.ts';

export interface PeerFigures extends Times {
  /** Share of the quotes for which the right passage comes first. */
  readonly first: number;
}

/** Returns the id of the passage that a quote comes from. */
type Find = (quote: string) => number | undefined;

export const PEERS = {
  /** As the Hypothesis client anchors: exact search in the whole text, else approximate with up to half of it as errors. */
  'approx-string-match': (passages: readonly StoredPassage[]): Find => {
    const starts: number[] = [];
    let text = '';
    for (const passage of passages) {
      starts.push(text.length);
      text += `${folded(passage.text)}\n`;
    }
    return (quote) => {
      const pattern = folded(quote);
      const exact = text.indexOf(pattern);
      const matches =
        exact < 0 ? search(text, pattern, Math.min(256, pattern.length / 2)) : [{ start: exact, errors: 0 }];
      const best = matches.reduce(
        (a, b) => (b.errors < a.errors ? b : a),
        matches[0] ?? { start: 0, errors: 0 },
      );
      return passages[starts.findLastIndex((start) => start <= best.start)]?.id;
    };
  },
  /** Best twenty by FTS5's BM25 for any of the words, ranked again by the similarity of their letter pairs. */
  'FTS5 or, re-ranked': (passages: readonly StoredPassage[]): Find => {
    const db = new DatabaseSync(':memory:');
    db.exec('CREATE VIRTUAL TABLE passage USING fts5(text); BEGIN');
    const insert = db.prepare('INSERT INTO passage(rowid, text) VALUES (?, ?)');
    for (const { id, text } of passages) insert.run(id, text);
    db.exec('COMMIT');
    const query = db.prepare(
      'SELECT rowid AS id, text FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT 20',
    );
    return (quote) => {
      const terms = [...new Set(words(quote).map(({ form }) => `"${form.replaceAll('"', '')}"`))].join(
        ' OR ',
      );
      const asked = pairs(folded(quote));
      const rated = query
        .all(terms)
        .map(({ id, text }) => ({ id: Number(id), share: held(asked, pairs(folded(String(text)))) }));
      return rated.sort((a, b) => b.share - a.share)[0]?.id;
    };
  },
  'MiniSearch, fuzzy': (passages: readonly StoredPassage[]): Find => {
    const index = new MiniSearch<{ id: number; text: string }>({
      fields: ['text'],
      searchOptions: { fuzzy: 0.2 },
    });
    index.addAll(passages.map(({ id, text }) => ({ id, text })));
    return (quote) => Number(index.search(quote)[0]?.id);
  },
} as const;

export type PeerName = keyof typeof PEERS;

function folded(text: string): string {
  return words(text)
    .map(({ form }) => form)
    .join(' ');
}

function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Share of the first bag that the second holds. */
function held(asked: ReadonlyMap<string, number>, having: ReadonlyMap<string, number>): number {
  let [common, all] = [0, 0];
  for (const [pair, count] of asked) {
    all += count;
    common += Math.min(count, having.get(pair) ?? 0);
  }
  return common / all;
}

const [path, count, ...names] = process.argv.slice(2);
if (path !== undefined && process.send) {
  const library = openSqliteLibrary(path);
  const [quotes, passages] = await library.read(async (reader) => {
    const articles = await reader.articles();
    const lists = await Promise.all(articles.map(({ id }) => reader.passages(id)));
    return [await alteredQuotes(reader, Number(count), 25), lists.flat()] as const;
  });
  const figures: Record<string, PeerFigures> = {};
  for (const name of names as PeerName[]) {
    const find = PEERS[name](passages);
    let first = 0;
    const times = await time(quotes, ({ text, passage }) => {
      if (find(text) === passage.id) first += 1;
    });
    figures[name] = { ...times, first: first / quotes.length };
  }
  await library.close();
  process.send(figures);
  process.disconnect();
}
