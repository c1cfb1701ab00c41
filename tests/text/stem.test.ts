import { describe, expect, test } from 'vitest';
import { stem } from '../../src/text/stem.ts';

describe('stem', () => {
  test.each([
    ['authority', 'author'],
    ['organisation', 'organ'],
    ['important', 'import'],
    ['several', 'severe'],
    ['emergency', 'emerge'],
    ['university', 'universe'],
  ])('%s is not filed under %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test.each([
    ['authorities', 'authority'],
    ['organization', 'organisations'],
    ['universities', 'university'],
    ["council's", 'councils'],
  ])('%s is filed with %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });
});
