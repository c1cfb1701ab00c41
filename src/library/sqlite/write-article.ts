import { stem } from '../../text/stem.ts';
import { words } from '../../text/words.ts';
import type { AnalysedArticle } from '../library.ts';
import { shingleTokens, termToken } from '../token.ts';
import type { Connection } from './connection.ts';
import { foldedNames } from './find-articles.ts';
import { linkCopies } from './link-copies.ts';

/**
 * Adds an article, or replaces the one of the same file, in one transaction. Time grows with the article, and hardly
 * with the library.
 */
export function addArticle(connection: Connection, analysed: AnalysedArticle): void {
  connection.transaction(() => {
    remove(connection, analysed.article.file);
    insert(connection, analysed);
  });
}

/** Removes the article of a file in one transaction. False when there is none. */
export function removeArticle(connection: Connection, file: string): boolean {
  return connection.transaction(() => remove(connection, file));
}

function insert(connection: Connection, analysed: AnalysedArticle): void {
  const { article, analyses, referents, quotations, fingerprint } = analysed;
  const { id, file, title, publisher, author, date, url, passages } = article;
  const key = 1 + Number(connection.get('SELECT ifnull(max(key), 0) FROM article')?.[0]);
  const first = 1 + Number(connection.get('SELECT ifnull(max(id), 0) FROM passage')?.[0]);
  const forms = passages.map(({ text }) => words(text).map(({ form }) => form));
  const counts: Counts = {
    articles: 1,
    passages: passages.length,
    paragraphs: passages.filter(({ kind }) => kind === 'body').length,
    quotations: quotations.length,
    words: forms.reduce((sum, { length }) => sum + length, 0),
  };
  connection.run(
    `INSERT INTO article VALUES (${'?, '.repeat(15)}?)`,
    ...[key, id, file, fingerprint, title, publisher, author, date, url, foldedNames(article), first],
    ...[counts.passages, counts.paragraphs, counts.words, counts.quotations, JSON.stringify(quotations)],
  );
  const termCounts = new Map<string, number>();
  for (const [i, passage] of passages.entries()) {
    const passageForms = forms[i] ?? [];
    const stems = new Set(passageForms.map(stem));
    const { sentences, tags } = analyses[i] ?? { sentences: [], tags: '' };
    connection.run(
      'INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[first + i, key, passage.ordinal, passage.kind, passage.paragraph, passage.label, passage.text],
      ...[JSON.stringify(sentences.flatMap(({ start, end }) => [start, end])), tags],
      JSON.stringify(referents[i] ?? []),
    );
    connection.run(
      'INSERT INTO shingles(rowid, tokens) VALUES (?, ?)',
      first + i,
      shingleTokens(passageForms).join(' '),
    );
    connection.run(
      'INSERT INTO terms(rowid, tokens) VALUES (?, ?)',
      first + i,
      [...stems].map(termToken).join(' '),
    );
    for (const term of stems) termCounts.set(term, (termCounts.get(term) ?? 0) + 1);
  }
  changeTermCounts(connection, termCounts, 1);
  changeTotals(connection, counts, 1);
  linkCopies(
    connection,
    key,
    forms.filter((_, i) => passages[i]?.kind === 'body'),
  );
}

function remove(connection: Connection, file: string): boolean {
  const row = connection.get(
    'SELECT key, firstPassage, passages, paragraphs, quotations, words FROM article WHERE file = ?',
    file,
  );
  if (!row) return false;
  const [key = 0, first = 0, passages = 0, paragraphs = 0, quotations = 0, wordCount = 0] = row.map(Number);
  const range = [first, first + passages] as const;
  const termCounts = new Map<string, number>();
  for (const [text] of connection.all('SELECT text FROM passage WHERE id >= ? AND id < ?', ...range)) {
    for (const term of new Set(words(String(text)).map(({ form }) => stem(form)))) {
      termCounts.set(term, (termCounts.get(term) ?? 0) + 1);
    }
  }
  changeTermCounts(connection, termCounts, -1);
  changeTotals(connection, { articles: 1, passages, paragraphs, quotations, words: wordCount }, -1);
  for (let id = first; id < first + passages; id++) {
    connection.run('DELETE FROM shingles WHERE rowid = ?', id);
    connection.run('DELETE FROM terms WHERE rowid = ?', id);
  }
  connection.run('DELETE FROM passage WHERE id >= ? AND id < ?', ...range);
  connection.run(
    'DELETE FROM copy WHERE other = ?1 AND article IN (SELECT other FROM copy WHERE article = ?1)',
    key,
  );
  connection.run('DELETE FROM copy WHERE article = ?', key);
  connection.run('DELETE FROM article WHERE key = ?', key);
  return true;
}

function changeTermCounts(connection: Connection, counts: ReadonlyMap<string, number>, sign: 1 | -1): void {
  for (const [term, count] of counts) {
    connection.run(
      'INSERT INTO term VALUES (?1, ?2) ON CONFLICT DO UPDATE SET passages = passages + ?2',
      term,
      sign * count,
    );
    if (sign < 0) connection.run('DELETE FROM term WHERE stem = ? AND passages <= 0', term);
  }
}

interface Counts {
  readonly articles: number;
  readonly passages: number;
  readonly paragraphs: number;
  readonly quotations: number;
  readonly words: number;
}

function changeTotals(connection: Connection, counts: Counts, sign: 1 | -1): void {
  const { articles, passages, paragraphs, quotations, words: wordCount } = counts;
  connection.run(
    `UPDATE totals SET articles = articles + ?, passages = passages + ?, paragraphs = paragraphs + ?,
       quotations = quotations + ?, words = words + ?`,
    ...[articles, passages, paragraphs, quotations, wordCount].map((count) => sign * count),
  );
}
