/** How much one person may ask, so that nobody keeps the others waiting. */
import { createHash } from 'node:crypto';
import type { Store } from '../io/store.ts';
import { UserError } from '../user-error.ts';

/** Requests that may come at once; then one more each `PERIOD / BURST`. */
export const BURST = 20;
/** Milliseconds in which a whole burst is allowed again. */
export const PERIOD = 60_000;

const INTERVAL = PERIOD / BURST;

/**
 * Counts a request of a person against the limit: the generic cell rate algorithm (ITU-T I.371), which needs
 * one number for each person, the time at which all their requests will have been earned back. A store that
 * does not answer lets everybody through. Requests that arrive in the same millisecond may be counted as one.
 *
 * @param now milliseconds since the Unix epoch
 * @throws {UserError} that says when to try again
 */
export async function admit(userId: string, store: Store, now: number): Promise<void> {
  const key = `cooldown:${anonymous(userId)}`;
  const kept = await store.get(key);
  const earned = Math.max(now, typeof kept === 'number' ? kept : now);
  const wait = earned + INTERVAL - PERIOD - now;
  if (wait > 0) {
    throw new UserError(`Cannot answer so many requests at once: try again in ${seconds(wait)}`);
  }
  await store.set(key, earned + INTERVAL, earned + INTERVAL - now);
}

function seconds(milliseconds: number): string {
  const count = Math.ceil(milliseconds / 1_000);
  return count === 1 ? '1 second' : `${count} seconds`;
}

/** User ids are not kept. A digest hides no id from somebody who tries them all, but it is of no use to anybody else. */
function anonymous(userId: string): string {
  return createHash('sha256').update(`cooldown ${userId}`).digest('base64url').slice(0, 22);
}
