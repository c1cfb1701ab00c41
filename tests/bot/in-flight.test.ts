import { expect, it } from 'vitest';
import { trackInFlight } from '../../src/bot/in-flight.ts';

it('waits for work that resolves and for work that rejects', async () => {
  const inFlight = trackInFlight();
  const slow = Promise.withResolvers<void>();
  inFlight.add(slow.promise);
  inFlight.add(Promise.reject(new Error('failed')));
  let left: number | null = null;
  const settled = inFlight.settled(60_000).then((count) => {
    left = count;
  });
  await Promise.resolve();
  expect(left).toBeNull();
  slow.resolve();
  await settled;
  expect(left).toBe(0);
});

it('does not wait for ever, and says what is left', async () => {
  const inFlight = trackInFlight();
  inFlight.add(new Promise(() => undefined));
  expect(await inFlight.settled(5)).toBe(1);
});

it('has nothing to wait for at first', async () => {
  expect(await trackInFlight().settled(60_000)).toBe(0);
});
