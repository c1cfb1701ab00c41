/** The tables of a library file, and the version that a file must carry to be read. */
import type { DatabaseSync } from 'node:sqlite';
import { UnreadableLibraryError } from '../unreadable-library-error.ts';

/**
 * Makes the tables in an empty file and leaves a library of this version as it is.
 *
 * @param version of the tables and of the rules of reading: counts of terms are taken back from the stored text, so both
 *   must be those that wrote the file
 * @throws UnreadableLibraryError when the file is anything else
 */
export function prepareSchema(db: DatabaseSync, path: string, version: number): void {
  const found = Number(db.prepare('PRAGMA user_version').get()?.user_version);
  if (found === version) return;
  const tables = Number(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n);
  if (tables > 0) {
    throw new UnreadableLibraryError(
      `Cannot open library "${path}": it has version ${found}, and this program reads version ${version}`,
    );
  }
  db.exec(`BEGIN IMMEDIATE; ${TABLES} PRAGMA user_version = ${version}; COMMIT`);
}

/**
 * A passage's id is its article's first id and its ordinal, so that an article is one range of rows. The two indexes
 * keep no text (`content=''`) and no positions (`detail=none`): they hold only who has what.
 */
const TABLES = `
CREATE TABLE article (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  file TEXT NOT NULL UNIQUE,
  fingerprint TEXT NOT NULL,
  title TEXT NOT NULL,
  publisher TEXT,
  author TEXT,
  date TEXT,
  url TEXT,
  foldedNames TEXT NOT NULL,
  firstPassage INTEGER NOT NULL,
  passages INTEGER NOT NULL,
  paragraphs INTEGER NOT NULL,
  words INTEGER NOT NULL,
  quotations INTEGER NOT NULL,
  quotationsJson TEXT NOT NULL
) STRICT;
CREATE INDEX articleById ON article(id);
CREATE INDEX articleByDate ON article(date);

CREATE TABLE passage (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  paragraph INTEGER,
  label TEXT NOT NULL,
  text TEXT NOT NULL,
  sentencesJson TEXT NOT NULL,
  tags TEXT NOT NULL,
  referentsJson TEXT NOT NULL
) STRICT;

CREATE TABLE term (stem TEXT PRIMARY KEY, passages INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE copy (
  article INTEGER NOT NULL,
  other INTEGER NOT NULL,
  PRIMARY KEY (article, other)
) STRICT, WITHOUT ROWID;

CREATE TABLE totals (
  articles INTEGER NOT NULL,
  passages INTEGER NOT NULL,
  paragraphs INTEGER NOT NULL,
  quotations INTEGER NOT NULL,
  words INTEGER NOT NULL
) STRICT;
INSERT INTO totals VALUES (0, 0, 0, 0, 0);

CREATE VIRTUAL TABLE shingles USING fts5(tokens, content='', contentless_delete=1, detail=none, tokenize='ascii');
CREATE VIRTUAL TABLE terms USING fts5(tokens, content='', contentless_delete=1, detail=none, tokenize='ascii');
`;
