import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/ingest/read-article.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = 'a.txt') => readArticle({ name, bytes: bytesOf(text) });
const utf16 = (text: string, bigEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return new Uint8Array(view.buffer);
};
const SENTENCE =
  'The ferry to the northern islands was late again on Monday, and nobody on the pier could say why. ';

describe('files that cannot be read are named with the reason', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48]);
  for (const [name, bytes, reason] of [
    ['empty.txt', new Uint8Array(), 'the file is empty'],
    ['blank.txt', bytesOf('\n'.repeat(1000)), 'the file has only white space'],
    ['marks.md', bytesOf('---\n***\n...\n'), 'the file has no words'],
    ['picture.txt', png, 'the file is binary, not text'],
    ['zeros.md', bytesOf('one\0two three'), 'the file is binary, not text'],
    ['huge.txt', new Uint8Array(50_000_000).fill(97), 'the file has 50.0 MB, at most 10.0 MB are read'],
    ['letter.docx', bytesOf('text'), 'its name does not end in .txt or .md'],
    ['README', bytesOf('text'), 'its name does not end in .txt or .md'],
    ['dir.md/README', bytesOf('text'), 'its name does not end in .txt or .md'],
  ] as const) {
    it(name, () => {
      expect(readArticle({ name, bytes })).toEqual({
        article: null,
        problems: [`Cannot read article "${name}": ${reason}`],
      });
    });
  }
});

describe('every encoding gives the same text', () => {
  const text = `Crème brûlée was served – “twice” – at the café.\n\n${SENTENCE}`;
  const latin = text.replace('–', '-').replace('–', '-').replace('“', '"').replace('”', '"');
  for (const [name, bytes, expected] of [
    ['UTF-8', bytesOf(text), text],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${text}`), text],
    ['UTF-16LE with a mark', utf16(`\uFEFF${text}`, false), text],
    ['UTF-16BE with a mark', utf16(`\uFEFF${text}`, true), text],
    ['UTF-16LE', utf16(text, false), text],
    ['UTF-16BE', utf16(text, true), text],
    ['Latin-1', Uint8Array.from(latin, (letter) => letter.charCodeAt(0)), latin],
    ['line ends of the old Macintosh', bytesOf(text.replaceAll('\n', '\r')), text],
    ['line ends of Windows', bytesOf(text.replaceAll('\n', '\r\n')), text],
  ] as const) {
    it(name, () => {
      const { article } = readArticle({ name: 'a.txt', bytes });
      expect(article?.lines.map(({ n, text }) => [n, text])).toEqual([
        [1, expected.split('\n')[0]],
        [3, SENTENCE.trim()],
      ]);
    });
  }
});

describe('odd files are read all the same', () => {
  it('one line of five megabytes', () => {
    const { article } = read(SENTENCE.repeat(50_000));
    expect(article?.passages).toHaveLength(1);
    expect(article?.passages[0]?.text).toHaveLength(SENTENCE.length * 50_000 - 1);
  });

  it('a thousand blank lines before the text', () => {
    expect(read(`${'\n'.repeat(1000)}${SENTENCE}`).article?.lines).toEqual([
      { n: 1001, kind: 'body', paragraph: 1, text: SENTENCE.trim() },
    ]);
  });

  it('two words', () => {
    const { article } = read('Hello world');
    expect(article).toMatchObject({ title: 'Hello world' });
    expect(article?.passages.map(({ label }) => label)).toEqual(['¶ 1']);
  });

  it('nothing but links', () => {
    const { article, problems } = read('Home\nNews\nSport\nTEILEN\n');
    expect(article?.lines.map(({ kind }) => kind)).toEqual(Array(4).fill('boilerplate'));
    expect(problems).toEqual([
      'Cannot find paragraphs in "a.txt": every line reads as a heading, a notice or a link',
    ]);
  });

  it('keeps invisible characters and typography', () => {
    const odd =
      'The “co\u00ADoper\u200Bation” of both – it’s said – was never\u00A0in doubt for the two of them.';
    expect(read(odd).article?.passages[0]?.text).toBe(odd);
  });
});

describe('the id', () => {
  it('depends on the name and the bytes alone', () => {
    const id = (name: string, text: string) => read(text, name).article?.id;
    expect(id('a.txt', SENTENCE)).toMatch(/^[0-9a-f]{10}$/);
    expect(id('a.txt', SENTENCE)).toBe(id('a.txt', SENTENCE));
    expect(id('b.txt', SENTENCE)).not.toBe(id('a.txt', SENTENCE));
    expect(id('a.txt', `${SENTENCE}!`)).not.toBe(id('a.txt', SENTENCE));
  });
});

describe('for any file', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      SENTENCE,
      'Read more: Another story',
      '  • A picture of a ferry',
      'TEILEN',
      '---',
      '# Heading',
      '- item',
      '> quoted',
      '![alt](x.png)',
      '| a | b |',
      '```',
      '<!-- note -->',
      'title: "x',
      '',
    ),
  );
  const text = fc
    .array(line, { maxLength: 40 })
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\r', '\n\n').map((end) => lines.join(end)));
  const name = fc.constantFrom('a.txt', 'a.md');

  it('every line that is not empty stands once in the lines, in order', () => {
    fc.assert(
      fc.property(text, name, (text, name) => {
        const { article } = read(text, name);
        if (article === null) return;
        const printed = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
        const expected = printed.flatMap((line, i) => (line.trim() === '' ? [] : [[i + 1, line.trim()]]));
        expect(article.lines.map(({ n, text }) => [n, text])).toEqual(expected);
      }),
    );
  });

  it('paragraphs are numbered from 1 without gaps, and body alone has numbers', () => {
    fc.assert(
      fc.property(text, name, (text, name) => {
        const { article } = read(text, name);
        if (article === null) return;
        const numbers = article.lines.flatMap(({ paragraph }) => paragraph ?? []);
        expect([...new Set(numbers)]).toEqual(Array.from(new Set(numbers), (_, i) => i + 1));
        expect(article.lines.every(({ kind, paragraph }) => (kind === 'body') === (paragraph !== null))).toBe(
          true,
        );
        expect(article.passages.map(({ ordinal }) => ordinal)).toEqual([...article.passages.keys()]);
      }),
    );
  });

  it('the text of plain passages stands in the lines', () => {
    fc.assert(
      fc.property(text, (text) => {
        const { article } = read(text);
        const printed = article?.lines.map((line) => line.text).join(' ') ?? '';
        for (const passage of article?.passages ?? []) expect(printed).toContain(passage.text);
      }),
    );
  });

  it('no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), name, (bytes, name) => {
        const { article, problems } = readArticle({ name, bytes });
        expect(article !== null || problems.length > 0).toBe(true);
      }),
    );
  });
});
