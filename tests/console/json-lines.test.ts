import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkLines } from '../../src/console/json-lines.ts';
import type { Library } from '../../src/library/library.ts';
import { harbourArticles } from '../fixtures/harbour-articles.ts';
import { memoryLibrary } from '../fixtures/memory-library.ts';
import { checkSchema } from './check-schema.ts';

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(checkSchema);
const harbour = memoryLibrary(harbourArticles);

async function* stream(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

async function check(lines: readonly string[], library: Library = harbour) {
  let printed = '';
  const errors = await checkLines(stream(lines), { write: (text) => (printed += text) }, library);
  const results = printed
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  for (const result of results) {
    validate(result);
    expect(validate.errors).toBeNull();
  }
  return { errors, results };
}

const SAID = 'We will not reopen the north quay before the storms are over';

describe('checkLines', () => {
  it('answers quotes and claims in order, in the shape of the contract', async () => {
    const { errors, results } = await check([
      JSON.stringify({ id: 'q', kind: 'quote', text: SAID, speaker: 'Anna Berg', article: 'harbour-1' }),
      JSON.stringify({ id: 2, kind: 'claim', text: 'The repairs cost 2.5 million crowns.' }),
      JSON.stringify({ id: 'n', kind: 'quote', text: 'Nobody has ever seen a submarine around here' }),
    ]);
    expect(errors).toBe(0);
    expect(results.map(({ id }) => id)).toEqual(['q', 2, 'n']);
    expect(results[0]).toMatchObject({ kind: 'quote', wording: 'verbatim', meaning: 'kept' });
    const { citation } = results[0].matches[0];
    expect(citation).toMatchObject({ paragraph: 2, label: '¶ 2', sentence: 1 });
    expect(citation.text.slice(citation.start, citation.end)).toBe(citation.excerpt);
    expect(results[2]).toMatchObject({ wording: 'not-found', matches: [] });
  });

  it('takes null as absent', async () => {
    const { results } = await check([
      JSON.stringify({ id: '1', kind: 'quote', text: SAID, speaker: null, article: null, note: null }),
    ]);
    expect(results[0]).toMatchObject({ wording: 'verbatim', attribution: 'not-asked' });
  });

  it('passes over blank lines, byte order marks and Windows line ends', async () => {
    const line = JSON.stringify({ id: '1', kind: 'quote', text: SAID });
    expect((await check(['', `\uFEFF${line}\r`, '  ', `${line}\r`])).results).toHaveLength(2);
  });

  it.each([
    ['not json', null, 'Cannot read request: the line is not JSON'],
    ['[1]', null, 'Cannot read request: it is not an object'],
    ['null', null, 'Cannot read request: it is not an object'],
    ['{"id":"7"}', '7', 'Cannot read request: "kind" must be "quote" or "claim"'],
    ['{"id":"7","kind":"poem","text":"x"}', '7', 'Cannot read request: "kind" must be "quote" or "claim"'],
    ['{"id":"7","kind":"quote"}', '7', 'Cannot read request: "text" is missing or no text'],
    ['{"id":7,"kind":"claim","text":5}', 7, 'Cannot read request: "text" is missing or no text'],
    ['{"kind":"claim","text":"x"}', null, 'Cannot read request: "id" is missing or no text'],
    [
      '{"id":"7","kind":"quote","text":"x","speaker":3}',
      '7',
      'Cannot read request: "speaker" is missing or no text',
    ],
  ])('gives an error for %s and goes on', async (line, id, error) => {
    const { errors, results } = await check([line, JSON.stringify({ id: 'on', kind: 'quote', text: SAID })]);
    expect(errors).toBe(1);
    expect(results[0]).toEqual({ id, error });
    expect(results[1]).toMatchObject({ id: 'on', wording: 'verbatim' });
  });

  it('gives an error for a check that fails and goes on', async () => {
    let calls = 0;
    const failing: Library = {
      ...harbour,
      read: (work) => (calls++ === 0 ? Promise.reject(new Error('the disk is gone')) : harbour.read(work)),
    };
    const line = JSON.stringify({ id: '1', kind: 'quote', text: SAID });
    const { results } = await check([line, line], failing);
    expect(results[0]).toEqual({ id: '1', error: 'Cannot check quote: the disk is gone' });
    expect(results[1]).toMatchObject({ wording: 'verbatim' });
  });

  it.each([
    '',
    '…?!',
    '\u200B',
    'the',
    '港口将于十一月一日关闭',
    'a'.repeat(6000),
    '@everyone ||x|| `y`',
    '\uD83D',
  ])('answers the odd text %j', async (text) => {
    const { results } = await check([
      JSON.stringify({ id: '1', kind: 'quote', text }),
      JSON.stringify({ id: '2', kind: 'claim', text }),
    ]);
    expect(results.map(({ id }) => id)).toEqual(['1', '2']);
  });
});
