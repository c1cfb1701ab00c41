/**
 * Where readers get a consistent state and writers write. A file gives every reader a connection of its own in a
 * read transaction (write-ahead log); a library in memory, which SQLite gives no such log, is copied before a write when
 * somebody still reads.
 */
import { UnreadableLibraryError } from '../unreadable-library-error.ts';
import { Connection } from './connection.ts';
import { prepareSchema } from './schema.ts';

export interface States {
  /** A connection that sees the present state until it is given back. */
  take(): Connection;
  giveBack(connection: Connection): void;
  /** The connection to write with, for synchronous work only. */
  writer(): Connection;
  close(): void;
}

/** Read connections that are kept open for the next request; each takes about 100 KB. */
const KEPT_READERS = 8;

/** @throws UnreadableLibraryError */
export function fileStates(path: string, version: number): States {
  const writer = open(path, version);
  const idle: Connection[] = [];
  let closed = false;
  return {
    take() {
      const connection = idle.pop() ?? openReader(path);
      // A deferred transaction takes its state with the first read, so it reads at once.
      connection.db.exec('BEGIN');
      connection.get('SELECT passages FROM totals');
      return connection;
    },
    giveBack(connection) {
      connection.db.exec('COMMIT');
      if (closed || idle.length >= KEPT_READERS) connection.close();
      else idle.push(connection);
    },
    writer: () => writer,
    close() {
      closed = true;
      for (const connection of idle.splice(0)) connection.close();
      writer.close();
    },
  };
}

let memoryStatesMade = 0;

export function memoryStates(): States {
  const readers = new Map<Connection, number>();
  let current = openMemory();
  prepareSchema(current.db, ':memory:', 1);
  let closed = false;

  function openMemory(): Connection {
    return new Connection(memoryUri(++memoryStatesMade), { readOnly: false });
  }
  function copyOf(connection: Connection): Connection {
    const copy = openMemory();
    connection.run('VACUUM INTO ?', memoryUri(memoryStatesMade));
    return copy;
  }
  return {
    take() {
      readers.set(current, (readers.get(current) ?? 0) + 1);
      return current;
    },
    giveBack(connection) {
      const left = (readers.get(connection) ?? 1) - 1;
      if (left > 0) readers.set(connection, left);
      else readers.delete(connection);
      if (left === 0 && (closed || connection !== current)) connection.close();
    },
    writer() {
      if (readers.has(current)) current = copyOf(current);
      return current;
    },
    close() {
      closed = true;
      if (!readers.has(current)) current.close();
    },
  };
}

/** A database in the memory of this process that several connections can open. */
function memoryUri(number: number): string {
  return `file:/verbatim-${number}?vfs=memdb`;
}

/** The log beside the file grows while somebody reads through a long write; afterwards it is cut back to this. */
const LOG_BYTES = 16_000_000;

/** SQLite's codes for "not a database" and "malformed". */
const UNREADABLE_CODES: ReadonlySet<unknown> = new Set([11, 26]);

function open(path: string, version: number): Connection {
  const connection = new Connection(path, { readOnly: false });
  try {
    prepareSchema(connection.db, path, version);
    // NORMAL: a power cut may lose the last articles, which the next start reads again, and never breaks the file.
    connection.db.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = ${LOG_BYTES}`,
    );
    return tuned(connection);
  } catch (error) {
    connection.close();
    if (error instanceof Error && 'errcode' in error && UNREADABLE_CODES.has(error.errcode)) {
      throw new UnreadableLibraryError(`Cannot open library "${path}": ${error.message}`, { cause: error });
    }
    throw error;
  }
}

function openReader(path: string): Connection {
  return tuned(new Connection(path, { readOnly: true }));
}

/** Mapped pages belong to the system's cache, are shared by all connections and do not grow this process. */
function tuned(connection: Connection): Connection {
  connection.db.exec(`PRAGMA mmap_size = ${2 ** 31 - 65_536}; PRAGMA temp_store = MEMORY`);
  return connection;
}
