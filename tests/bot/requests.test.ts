import { describe, expect, it } from 'vitest';
import { recallRequest, rememberRequest } from '../../src/bot/requests.ts';
import { openStore } from '../../src/io/store.ts';

const store = openStore(':memory:', { error: () => undefined });

describe('rememberRequest', () => {
  it('keeps a request under a key that only its content decides', async () => {
    const key = await rememberRequest(store, { command: 'quote', options: { text: 'a', speaker: 'b' } });
    expect(key).toMatch(/^[\w-]{16}$/);
    expect(
      await rememberRequest(store, {
        command: 'quote',
        options: { speaker: 'b', text: 'a', article: undefined },
      }),
    ).toBe(key);
    expect(await recallRequest(store, key ?? '')).toEqual({
      command: 'quote',
      options: { text: 'a', speaker: 'b' },
    });
  });

  it('gives different requests different keys', async () => {
    const requests = [
      { command: 'quote', options: { text: 'a' } },
      { command: 'claim', options: { text: 'a' } },
      { command: 'quote', options: { text: 'b' } },
      { command: 'quote', options: { text: '1' } },
      { command: 'quote', options: { text: 1 } },
      { command: 'quote', options: {} },
    ];
    const keys = await Promise.all(requests.map((request) => rememberRequest(store, request)));
    expect(new Set(keys).size).toBe(requests.length);
  });
});

describe('recallRequest', () => {
  it.each([
    ['a string'],
    [{ command: 'quote' }],
    [{ command: 1, options: {} }],
    [{ command: 'a', options: { b: [] } }],
  ])('is null for %j, which another version may have written', async (value) => {
    await store.set('request:odd', value, 1_000);
    expect(await recallRequest(store, 'odd')).toBeNull();
  });
});
