import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/console/lines-of.ts';

async function* stream<T>(parts: readonly T[]): AsyncGenerator<T> {
  yield* parts;
}

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const collected: string[] = [];
  for await (const line of lines) collected.push(line);
  return collected;
}

describe('linesOf', () => {
  it.each<[string, string[], string[]]>([
    ['nothing', [], []],
    ['one line without an end', ['a'], ['a']],
    ['lines and a blank one', ['a\n\nb\n'], ['a', '', 'b']],
    ['Windows line ends, also when cut in two', ['a\r', '\nb\r\n'], ['a', 'b']],
    ['a byte order mark', ['\uFEFFa\nb'], ['a', 'b']],
    ['separators that JSON allows inside of strings', ['"a\u2028b\u2029c"\n'], ['"a\u2028b\u2029c"']],
  ])('splits %s', async (_name, chunks, lines) => {
    expect(await collect(linesOf(stream(chunks)))).toEqual(lines);
  });

  it('gives the same lines however the bytes are cut', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '漢', '😀', '\n'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (whole, size) => {
        const bytes = new TextEncoder().encode(whole);
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
          bytes.subarray(n * size, (n + 1) * size),
        );
        const lines = whole.split('\n');
        if (lines.at(-1) === '') lines.pop();
        expect(await collect(linesOf(stream(chunks)))).toEqual(lines);
      }),
    );
  });
});
