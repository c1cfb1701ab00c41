import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { showProgress } from '../../src/console/progress.ts';

function build(isTTY: boolean): string {
  const stream = Object.assign(new PassThrough(), {
    isTTY,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
  });
  const { onProgress, onProblem } = showProgress(stream as unknown as NodeJS.WriteStream);
  onProgress({ done: 0, total: 2, file: 'a.txt' });
  onProblem('Cannot read article "a.txt": it is empty');
  onProgress({ done: 1, total: 2, file: 'b.txt' });
  onProgress({ done: 2, total: 2, file: null });
  onProblem('Something afterwards');
  return stripVTControlCharacters(String(stream.read() ?? ''));
}

describe('showProgress', () => {
  it('prints problems only, a line each, where there is no terminal', () => {
    expect(build(false)).toBe('Cannot read article "a.txt": it is empty\nSomething afterwards\n');
  });

  it('prints problems after the bar on a terminal', () => {
    const printed = build(true);
    expect(printed).toContain('Reading articles');
    expect(printed.indexOf('Cannot read')).toBeGreaterThan(printed.lastIndexOf('Reading articles'));
  });
});
