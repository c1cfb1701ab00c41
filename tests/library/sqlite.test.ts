import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqliteLibrary } from '../../src/library/sqlite/open-sqlite-library.ts';
import { describeLibrary } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-library-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true }));

describeLibrary('SQLite in memory', () => openSqliteLibrary(':memory:'));
describeLibrary('SQLite in a file', () => openSqliteLibrary(join(folder, `${++files}.sqlite`)));
