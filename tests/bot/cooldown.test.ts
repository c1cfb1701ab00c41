import { expect, it } from 'vitest';
import { admit, BURST, PERIOD } from '../../src/bot/cooldown.ts';
import { openStore, type Store } from '../../src/io/store.ts';
import { UserError } from '../../src/user-error.ts';

const log = { error: () => undefined };

/** How many of `asked` requests at one time are let through. */
async function admitted(store: Store, asked: number, now: number, user = 'a'): Promise<number> {
  let count = 0;
  for (let n = 0; n < asked; n += 1) {
    await admit(user, store, now).then(
      () => {
        count += 1;
      },
      (error) => expect(error).toBeInstanceOf(UserError),
    );
  }
  return count;
}

it('lets a burst through, then one request in each interval, and a burst again after a pause', async () => {
  const store = openStore(':memory:', log);
  const start = 1_000_000;
  const interval = PERIOD / BURST;
  expect(await admitted(store, BURST + 5, start)).toBe(BURST);
  expect(await admitted(store, 2, start + interval - 1)).toBe(0);
  expect(await admitted(store, 2, start + interval)).toBe(1);
  expect(await admitted(store, 5, start + 3 * interval)).toBe(2);
  expect(await admitted(store, BURST + 5, start + 2 * PERIOD)).toBe(BURST);
});

it('counts each person alone', async () => {
  const store = openStore(':memory:', log);
  await admitted(store, BURST, 0, 'a');
  expect(await admitted(store, 1, 0, 'b')).toBe(1);
});

it('says when to try again', async () => {
  const store = openStore(':memory:', log);
  await admitted(store, BURST, 0);
  await expect(admit('a', store, 500)).rejects.toThrow('try again in 3 seconds');
  await expect(admit('a', store, 2_500)).rejects.toThrow('try again in 1 second');
});

it('lets everybody through when the store is out of order', async () => {
  const broken: Store = {
    get: async () => undefined,
    set: async () => false,
    delete: async () => false,
    close: async () => undefined,
  };
  expect(await admitted(broken, BURST + 5, 0)).toBe(BURST + 5);
});
