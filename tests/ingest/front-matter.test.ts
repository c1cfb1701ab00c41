import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/ingest/read-article.ts';

const BODY =
  'The harbour was quiet on the morning after the storm, and the boats lay where it had thrown them.';
const read = (front: string, name = 'a.md') =>
  readArticle({ name, bytes: new TextEncoder().encode(`${front}\n\n${BODY}\n`) });

describe('front matter', () => {
  it('gives every field, and its lines are kept', () => {
    const { article, problems } = read(
      [
        '---',
        'title: "After the storm: a harbour"',
        'publisher: The Pier',
        'author: [Ann Lee, Bo Ek]',
        'date: 2019-10-04',
        'url: https://example.org/storm',
        'language: en-gb',
        '---',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      title: 'After the storm: a harbour',
      publisher: 'The Pier',
      author: 'Ann Lee, Bo Ek',
      date: '2019-10-04',
      url: 'https://example.org/storm',
      language: 'en-GB',
    });
    const kind = 'boilerplate title boilerplate byline date boilerplate boilerplate boilerplate body';
    expect(article?.lines.map((line) => line.kind).join(' ')).toBe(kind);
    expect(article?.passages.map(({ label, text }) => [label, text])).toEqual([
      ['title', 'After the storm: a harbour'],
      ['¶ 1', BODY],
    ]);
  });

  it('is read in plain text as well', () => {
    expect(read('---\ntitle: Storm\n---', 'a.txt').article?.title).toBe('Storm');
  });

  for (const [printed, date] of [
    ['2019-10-04', '2019-10-04'],
    ['2019-10-04T08:15:00Z', '2019-10-04'],
    ['2019-10', '2019-10'],
    ['2019', '2019'],
    ['04.10.2019', '2019-10-04'],
    ['4 October 2019', '2019-10-04'],
    ['October 4, 2019', '2019-10-04'],
    ['4. Oktober 2019', '2019-10-04'],
    ['25/12/2019', '2019-12-25'],
  ]) {
    it(`date ${printed}`, () => {
      expect(read(`---\ndate: ${printed}\n---`)).toMatchObject({ article: { date }, problems: [] });
    });
  }

  const bomb = [
    'a: &a [x, x, x]',
    ...'bcdefgh'.split('').map((b, i) => `${b}: &${b} [*${'abcdefg'[i]}, *${'abcdefg'[i]}]`),
  ];
  for (const [what, front, problem] of [
    [
      'a value that is not closed',
      '---\ntitle: "Storm\n---',
      /^Cannot read front matter of "a.md": it is not valid YAML \(.+\)$/,
    ],
    ['a tab', '---\ntitle:\n\t- x: y\n---', /it is not valid YAML/],
    ['no fields', '---\njust words\n---', /it has no fields such as "title: …"$/],
    ['no end', '---\ntitle: Storm', /no line "---" closes it$/],
    [
      'an impossible date',
      '---\ndate: 2019-02-30\n---',
      /its date "2019-02-30" is not a date such as 2019-10-04$/,
    ],
    ['an ambiguous date', '---\ndate: 4\\/5\\/2019\n---', /its date/],
    [
      'a script for an address',
      '---\nurl: javascript:alert(1)\n---',
      /its url "javascript:alert\(1\)" is not a web address$/,
    ],
    ['a language', '---\nlanguage: the Queen’s English\n---', /is not a language tag such as "en"$/],
    ['a map for a title', '---\ntitle: {a: b}\n---', /its title is not text$/],
    ['aliases upon aliases', `---\n${bomb.join('\n')}\ntitle: *h\n---`, /its title is not text$/],
    ['too much of it', `---\ntitle: ${'x'.repeat(20_000)}\n---`, /it is longer than 10000 characters$/],
  ] as const) {
    it(`${what}: one problem, and the article is read without it`, () => {
      const { article, problems } = read(front);
      expect(problems).toEqual([expect.stringMatching(problem)]);
      expect(article?.passages.at(-1)?.text).toBe(BODY);
    });
  }

  it('never runs code', () => {
    const { article } = read('---js\nmodule.exports = { title: process.exit(1) }\n---');
    expect(article?.passages.at(-1)?.text).toBe(BODY);
  });

  it('is not a rule above a text', () => {
    expect(read('---')).toMatchObject({ problems: [] });
  });
});
