/**
 * Requests behind the buttons of an answer. Only what was asked is kept, for a day; the answer is made again
 * from it, so it is never older than the library.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Options } from '../../commands/command.ts';
import type { Store } from '../io/store.ts';

/** A command with its options. */
export interface Request {
  readonly command: string;
  readonly options: Options;
}

/** How long the buttons of an answer work after it was last used. Milliseconds. */
export const REQUEST_TTL = 24 * 60 * 60 * 1000;

/** 96 bits: two different requests do not meet. */
const KEY_LENGTH = 16;

const stored = z.object({
  command: z.string(),
  options: z.record(z.string(), z.union([z.string(), z.number()])),
});

/**
 * Keeps a request. The same request has the same key.
 *
 * @returns its key, or null when the store could not keep it
 */
export async function rememberRequest(store: Store, { command, options }: Request): Promise<string | null> {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const request = { command, options: Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1))) };
  const hash = createHash('sha256').update(JSON.stringify(request)).digest('base64url');
  const key = hash.slice(0, KEY_LENGTH);
  return (await store.set(storeKey(key), request, REQUEST_TTL)) ? key : null;
}

/** Null when it was never kept, has expired, or was written by another version. */
export async function recallRequest(store: Store, key: string): Promise<Request | null> {
  const { data } = stored.safeParse(await store.get(storeKey(key)));
  return data ?? null;
}

function storeKey(key: string): string {
  return `request:${key}`;
}
