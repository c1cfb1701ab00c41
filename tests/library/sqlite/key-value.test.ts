import { describe, expect, it } from 'vitest';
import { openKeyValueTable } from '../../../src/library/sqlite/key-value.ts';

describe('openKeyValueTable', () => {
  it('keeps namespaces apart', () => {
    const table = openKeyValueTable(':memory:');
    table.set('a', 'key', 'one', null);
    table.set('b', 'key', 'two', null);
    table.clear('b');
    expect(table.get('a', 'key')).toBe('one');
    expect(table.get('b', 'key')).toBeUndefined();
    expect(table.delete('a', 'key')).toBe(true);
    expect(table.delete('a', 'key')).toBe(false);
    table.close();
  });

  it('replaces a value with its expiry, and hides it from the moment on which it expires', () => {
    let time = 0;
    const table = openKeyValueTable(':memory:', () => time);
    table.set('a', 'key', 'old', 10);
    table.set('a', 'key', 'new', 20);
    time = 19;
    expect(table.get('a', 'key')).toBe('new');
    time = 20;
    expect(table.get('a', 'key')).toBeUndefined();
    table.close();
  });

  it('sweeps expired rows at the next write', () => {
    let time = 0;
    const table = openKeyValueTable(':memory:', () => time);
    table.set('a', 'gone', 'value', 10);
    time = 10;
    table.set('a', 'other', 'value', null);
    time = 0;
    expect(table.get('a', 'gone')).toBeUndefined();
    table.close();
  });
});
