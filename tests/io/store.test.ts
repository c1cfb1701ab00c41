import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore, storeOver } from '../../src/io/store.ts';

const silent = { error: () => undefined };

describe('openStore', () => {
  afterEach(() => vi.useRealTimers());

  it('gives back any JSON value, also after it was closed and opened again', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'verbatim-store-'));
    const path = join(directory, 'state.sqlite');
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: 'binary' }), fc.jsonValue(), async (key, value) => {
        const written = openStore(path, silent);
        expect(await written.set(key, value, 60_000)).toBe(true);
        await written.close();
        const read = openStore(path, silent);
        expect(await read.get(key)).toEqual(JSON.parse(JSON.stringify(value)));
        await read.close();
      }),
      { numRuns: 10 },
    );
    rmSync(directory, { recursive: true });
  });

  it('forgets what has expired and what was deleted', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    const store = openStore(':memory:', silent);
    await store.set('short', 1, 1_000);
    await store.set('long', 2, 5_000);
    vi.setSystemTime(1_001);
    expect(await store.get('short')).toBeUndefined();
    expect(await store.get('long')).toBe(2);
    expect(await store.delete('long')).toBe(true);
    expect(await store.get('long')).toBeUndefined();
    await store.close();
  });
});

describe('storeOver', () => {
  it('reads an outage as a miss, writes it as false, and logs both', async () => {
    const error = vi.fn();
    const down = () => Promise.reject(new Error('the disk is gone'));
    const store = storeOver(
      {
        get: down,
        set: down,
        delete: down,
        has: down,
        clear: down,
        getMany: down,
        setMany: down,
        hasMany: down,
        deleteMany: down,
        capabilities: { compatible: true, store: 'keyvStorage', expires: true, methods: {} as never },
      },
      { error },
    );
    expect(await store.get('a')).toBeUndefined();
    expect(await store.set('a', 1, 1_000)).toBe(false);
    expect(error).toHaveBeenCalledTimes(2);
  });
});
