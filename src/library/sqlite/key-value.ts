/**
 * Small durable state by key, with an expiry: settings, cooldowns, remembered requests. It is not derived
 * from articles, so it lives in a file of its own and outlives every rebuild of the library.
 */
import { DatabaseSync } from 'node:sqlite';

/** A table of texts by namespace and key. Times are milliseconds since the Unix epoch. */
export interface KeyValueTable {
  /** The text, or undefined when there is none or it has expired. */
  get(namespace: string, key: string): string | undefined;
  /** Stores a text; `expires` null keeps it for good. Every write sweeps out what has expired. */
  set(namespace: string, key: string, value: string, expires: number | null): void;
  /** False when there was nothing to delete. */
  delete(namespace: string, key: string): boolean;
  clear(namespace: string): void;
  close(): void;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS key_value (
    namespace TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    expires INTEGER,
    PRIMARY KEY (namespace, key)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS key_value_expires ON key_value (expires) WHERE expires IS NOT NULL;
`;

/**
 * Opens the table in an SQLite file, which is made when it is missing.
 *
 * @param path a file name, or `:memory:`
 * @param now the clock, injected for tests
 * @throws when the file cannot be opened or is not an SQLite file
 */
export function openKeyValueTable(path: string, now: () => number = Date.now): KeyValueTable {
  const database = new DatabaseSync(path, { timeout: 2_000 });
  // A lost cooldown after a power cut is no loss: one sync at each checkpoint is enough.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  database.exec(SCHEMA);

  const select = database.prepare(
    'SELECT value FROM key_value WHERE namespace = ? AND key = ? AND (expires IS NULL OR expires > ?)',
  );
  const upsert = database.prepare(
    `INSERT INTO key_value (namespace, key, value, expires) VALUES (?, ?, ?, ?)
     ON CONFLICT (namespace, key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
  );
  const sweep = database.prepare('DELETE FROM key_value WHERE expires <= ?');
  const remove = database.prepare('DELETE FROM key_value WHERE namespace = ? AND key = ?');
  const empty = database.prepare('DELETE FROM key_value WHERE namespace = ?');

  return {
    get(namespace, key) {
      const value = select.get(namespace, key, now())?.value;
      return typeof value === 'string' ? value : undefined;
    },
    set(namespace, key, value, expires) {
      sweep.run(now());
      upsert.run(namespace, key, value, expires);
    },
    delete: (namespace, key) => remove.run(namespace, key).changes > 0,
    clear(namespace) {
      empty.run(namespace);
    },
    close: () => database.close(),
  };
}
