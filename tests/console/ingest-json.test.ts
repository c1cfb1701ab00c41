import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/console/ingest-json.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const article =
    '---\ntitle: Harbour to close\ndate: 2019-10-04\n---\n\nThe harbour closes on 1 November.\n\nForty boats must move before that day.\n';
  await writeFile(join(folder, 'harbour.md'), article);
  await writeFile(join(folder, 'empty.txt'), '');
});

afterAll(() => rm(folder, { recursive: true }));

async function ingest(...names: string[]) {
  const printed = { out: '', err: '' };
  const unread = await ingestFiles(
    names.map((name) => join(folder, name)),
    { write: (text: string) => (printed.out += text) },
    { write: (text: string) => (printed.err += text) },
  );
  return {
    unread,
    err: printed.err,
    results: printed.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

describe('ingestFiles', () => {
  it('prints one object a file, in order: metadata and labelled lines, or the reason why not', async () => {
    const { unread, results } = await ingest('harbour.md', 'missing.md', 'empty.txt');
    expect(unread).toBe(2);
    expect(results).toHaveLength(3);
    expect(results[0]).toMatchObject({
      file: join(folder, 'harbour.md'),
      article: { title: 'Harbour to close', date: '2019-10-04', publisher: null },
    });
    expect(Object.keys(results[0].article)).toEqual([
      'id',
      'title',
      'publisher',
      'author',
      'date',
      'url',
      'language',
    ]);
    expect(results[0].lines.at(-1)).toMatchObject({
      kind: 'body',
      paragraph: 2,
      text: 'Forty boats must move before that day.',
    });
    expect(Object.keys(results[0].lines[0])).toEqual(['n', 'kind', 'paragraph', 'text']);
    expect(results[1].error).toMatch(/^Cannot read article ".*missing\.md": there is no such file$/);
    expect(results[2]).toEqual({
      file: join(folder, 'empty.txt'),
      error: expect.stringContaining('empty.txt'),
    });
  });

  it('says of a directory that it is one', async () => {
    expect((await ingest('.')).results[0].error).toContain('it is a directory');
  });
});
