import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/domain.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { openSqliteLibrary } from '../../src/library/sqlite/open-sqlite-library.ts';
import { makeArticles } from './make-articles.ts';

export interface BuildFigures {
  readonly paragraphs: number;
  readonly words: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Builds a library of so many paragraphs, article by article, as the program does. The making of the text is not counted. */
export async function buildLibrary(path: string, paragraphs: number): Promise<BuildFigures> {
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
  const library = openSqliteLibrary(path);
  let milliseconds = 0;
  const timed = async (work: () => Promise<void>) => {
    const start = performance.now();
    await work();
    milliseconds += performance.now() - start;
  };
  for (const article of makeArticles(realArticles().articles, paragraphs))
    await timed(() => library.add(article));
  await timed(() => library.tidy());
  const statistics = await library.read((reader) => reader.statistics());
  await library.close();
  return {
    paragraphs: statistics.paragraphs,
    words: statistics.words,
    seconds: milliseconds / 1_000,
    megabytes: statSync(path).size / 1e6,
  };
}

/** The articles of the quote benchmark where it lies beside the repository, else those of the starter corpus. */
export function realArticles(): { from: string; articles: Article[] } {
  const folders = ['../../../shared/bench/quotes/corpus/', '../../corpus/'];
  const folder = folders
    .map((at) => fileURLToPath(new URL(at, import.meta.url)))
    .find((at) => existsSync(at));
  if (folder === undefined) throw new Error('Cannot make articles: there is no corpus folder');
  const articles = readdirSync(folder)
    .sort()
    .flatMap((name) => readArticle({ name, bytes: readFileSync(join(folder, name)) }).article ?? []);
  return { from: folder.includes('quotes') ? 'the quote benchmark' : 'the starter corpus', articles };
}
