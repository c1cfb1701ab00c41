/**
 * Keyv over the project's own SQLite table: small durable state that the bot needs across restarts. Keyv is
 * the seam at which an operator can put Redis or PostgreSQL; nothing else in the program knows it.
 */
import { Keyv, type KeyvStorageAdapter, keyvStorageCapability } from 'keyv';
import { type KeyValueTable, openKeyValueTable } from '../library/sqlite/key-value.ts';
import type { Log } from './log.ts';

/** What the bot keeps: JSON values by key. An outage never throws: it reads as a miss and writes as false. */
export interface Store {
  /** The value, or undefined when there is none, it has expired, or the store is out of order. */
  get(key: string): Promise<unknown>;
  /** @param ttl milliseconds until the value is forgotten. False when it could not be kept. */
  set(key: string, value: unknown, ttl: number): Promise<boolean>;
  delete(key: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Everything stands in one namespace, so that another user of the same backend is left alone. */
const NAMESPACE = 'verbatim';

/**
 * Opens the store in an SQLite file.
 *
 * @param path a file name, or `:memory:` for a store that is forgotten at the end
 * @throws when the file cannot be opened
 */
export function openStore(path: string, log: Pick<Log, 'error'>): Store {
  return storeOver(adapterOf(openKeyValueTable(path)), log);
}

/** A store over any Keyv storage adapter. */
export function storeOver(adapter: StorageAdapter, log: Pick<Log, 'error'>): Store {
  const keyv = new Keyv({ store: adapter, namespace: NAMESPACE });
  // With a listener an outage is a miss instead of a rejection, so it must not pass unseen.
  keyv.on('error', (err: unknown) => log.error({ err }, 'The store does not answer'));
  return {
    get: (key) => keyv.get<unknown>(key),
    set: (key, value, ttl) => keyv.set(key, value, ttl),
    delete: (key) => keyv.delete(key),
    close: () => keyv.disconnect(),
  };
}

/** The part of Keyv's adapter contract that Keyv calls; the table raises no events of its own. */
type StorageAdapter = Pick<
  KeyvStorageAdapter,
  | 'namespace'
  | 'capabilities'
  | 'get'
  | 'set'
  | 'delete'
  | 'has'
  | 'clear'
  | 'getMany'
  | 'setMany'
  | 'hasMany'
  | 'deleteMany'
  | 'disconnect'
>;

/** The table as Keyv 6 wants a store: asynchronous, with an absolute time of expiry. */
function adapterOf(table: KeyValueTable): StorageAdapter {
  const adapter: StorageAdapter = {
    namespace: undefined,
    get: async (key) => table.get(space(), key),
    async set(key, value, expires) {
      table.set(space(), key, String(value), expires ?? null);
      return true;
    },
    delete: async (key) => table.delete(space(), key),
    has: async (key) => table.get(space(), key) !== undefined,
    clear: async () => table.clear(space()),
    getMany: (keys) => Promise.all(keys.map((key) => adapter.get<never>(key))),
    setMany: (entries) =>
      Promise.all(entries.map(({ key, value, expires }) => adapter.set(key, value, expires))),
    hasMany: (keys) => Promise.all(keys.map((key) => adapter.has(key))),
    deleteMany: (keys) => Promise.all(keys.map((key) => adapter.delete(key))),
    disconnect: async () => table.close(),
  };
  const space = () => adapter.namespace ?? '';
  // Declares that `set` takes the time of expiry, not a duration (Keyv 5 gave a duration).
  adapter.capabilities = keyvStorageCapability(adapter);
  return adapter;
}
