import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readArticle } from '../ingest/read-article.ts';
import type { Output } from './json-lines.ts';

/**
 * Reads source files and writes each as one line of JSON: the article's metadata and its labelled lines, or
 * `{"file","error"}`. What is known about a file that could be read goes to `problems`, a sentence a line.
 *
 * @returns how many files could not be read
 */
export async function ingestFiles(
  files: readonly string[],
  output: Output,
  problems: Output,
): Promise<number> {
  let unread = 0;
  for (const file of files) {
    const { article, problems: found } = await read(file);
    if (article === null) {
      unread += 1;
      output.write(`${JSON.stringify({ file, error: found.join('; ') })}\n`);
      continue;
    }
    for (const problem of found) problems.write(`${problem}\n`);
    const { id, title, publisher, author, date, url, language } = article;
    const lines = article.lines.map(({ n, kind, paragraph, text }) => ({ n, kind, paragraph, text }));
    const metadata = { id, title, publisher, author, date, url, language };
    // Flat, as an article is, and under `article`, as in every citation.
    output.write(`${JSON.stringify({ file, ...metadata, article: metadata, lines })}\n`);
  }
  return unread;
}

async function read(file: string): Promise<ReturnType<typeof readArticle>> {
  try {
    return readArticle({ name: basename(file), bytes: await readFile(file) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error));
    return { article: null, problems: [`Cannot read article "${file}": ${reason}`] };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'this program may not read it',
};
