import { expect, test } from 'vitest';
import { libraryVersion } from '../../src/io/library-version.ts';

test('the version fits into the header of an SQLite file and stays while the rules stay', () => {
  expect(libraryVersion()).toBe(libraryVersion());
  expect(libraryVersion()).toBeGreaterThan(0);
  expect(libraryVersion()).toBeLessThan(2 ** 31);
});
