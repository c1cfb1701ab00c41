import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** One value of a row. */
export type Value = null | number | bigint | string | Uint8Array;
export type Row = readonly Value[];

/** An open database with its prepared statements. Rows are arrays of values. */
export class Connection {
  readonly db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string, options: { readonly readOnly: boolean }) {
    this.db = new DatabaseSync(path, { readOnly: options.readOnly, timeout: BUSY_MS });
  }

  /** All rows of a statement. */
  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#prepared(sql).all(...values) as unknown as Row[];
  }

  /** The first row of a statement, undefined when there is none. */
  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#prepared(sql).get(...values) as unknown as Row | undefined;
  }

  run(sql: string, ...values: SQLInputValue[]): void {
    this.#prepared(sql).run(...values);
  }

  /** Runs `work` in one transaction, which leaves nothing behind when `work` throws. */
  transaction<T>(work: () => T): T {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.db.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.db.isTransaction) this.db.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    this.db.close();
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.db.prepare(sql);
      statement.setReturnArrays(true);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

/** How long to wait for another process that writes, in milliseconds. Readers never wait. */
const BUSY_MS = 5_000;
