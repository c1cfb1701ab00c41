import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Action, readComponentId, writeComponentId } from '../../src/bot/component-id.ts';

const actions: readonly Action[] = ['show', 'unfold', 'share', 'share-unfolded', 'here'];

it('is read back as it was written, and fits into Discord’s 100 characters', () => {
  const id = fc.record({
    action: fc.constantFrom(...actions),
    key: fc.stringMatching(/^[\w-]{16}$/),
    page: fc.nat(9_999),
  });
  fc.assert(
    fc.property(id, (given) => {
      const written = writeComponentId(given);
      expect(written.length).toBeLessThanOrEqual(100);
      expect(readComponentId(written)).toEqual(given);
    }),
  );
});

it.each([
  '',
  'v0:show:key:0',
  'v1:delete:key:0',
  'v1:show::0',
  'v1:show:key:',
  'v1:show:key:-1',
  'v1:show:a b:0',
  'v1:show:key:0\n',
])('is null for %j', (id) => {
  expect(readComponentId(id)).toBeNull();
});
