import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/ingest/read-article.ts';

const read = (...lines: string[]) => {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { article, problems } = readArticle({ name: 'a.md', bytes });
  expect(problems).toEqual([]);
  return {
    passages: article?.passages.map(({ label, text }) => `${label}: ${text}`),
    kinds: article?.lines.map(({ n, kind, paragraph }) => `${n} ${kind}${paragraph ?? ''}`),
  };
};

describe('Markdown', () => {
  it('joins soft-wrapped lines to one paragraph', () => {
    const { passages, kinds } = read('The ferry was late', 'again on *Monday*.', '', 'Nobody knew why.');
    expect(passages).toEqual(['¶ 1: The ferry was late again on Monday.', '¶ 2: Nobody knew why.']);
    expect(kinds).toEqual(['1 body1', '2 body1', '4 body2']);
  });

  it('takes the first # for the title and others for headings', () => {
    const { passages, kinds } = read(
      '# Late again',
      '',
      'It was late.',
      '',
      '## Why',
      '',
      'Nobody knew.',
      '',
      '# End',
      '',
      'It came.',
    );
    expect(passages).toEqual([
      'title: Late again',
      '¶ 1: It was late.',
      'heading before ¶ 2: Why',
      '¶ 2: Nobody knew.',
      'heading before ¶ 3: End',
      '¶ 3: It came.',
    ]);
    expect(kinds?.[0]).toBe('1 title');
  });

  it('reads headings that are underlined, and keeps the underline', () => {
    expect(read('Late again', '==========', 'It was late.').kinds).toEqual(['1 title', '2 title', '3 body1']);
  });

  it('drops marks and targets, and keeps words and typography', () => {
    const { passages } = read(
      'He **said** “[it is _late_](https://example.org/a_b)” – `twice` &amp; <b>again</b>.<!-- sic -->',
    );
    expect(passages).toEqual(['¶ 1: He said “it is late” – twice & again.']);
  });

  it('takes quoted blocks and list items for body', () => {
    const { passages, kinds } = read(
      '> We are late,',
      '> he said.',
      '',
      '- Rope',
      '- Two oars',
      '  and a sail',
      '',
      '1. First',
    );
    expect(passages).toEqual([
      '¶ 1: We are late, he said.',
      '¶ 2: Rope',
      '¶ 3: Two oars and a sail',
      '¶ 4: First',
    ]);
    expect(kinds).toEqual(['1 body1', '2 body1', '4 body2', '5 body3', '6 body3', '8 body4']);
  });

  it('takes descriptions of images and rows of tables for captions', () => {
    const { passages, kinds } = read(
      '![A ferry at the pier](ferry.jpg)',
      '',
      'It was late.',
      '![](empty.jpg)',
      'It came.',
      '',
      '| Day | Delay |',
      '| --- | --- |',
      '| Monday | *two* hours |',
    );
    expect(passages).toEqual([
      'caption before ¶ 1: A ferry at the pier',
      '¶ 1: It was late.',
      '¶ 2: It came.',
      'caption after ¶ 2: Day | Delay',
      'caption after ¶ 2: Monday | two hours',
    ]);
    expect(kinds).toEqual([
      '1 caption',
      '3 body1',
      '4 boilerplate',
      '5 body2',
      '7 caption',
      '8 boilerplate',
      '9 caption',
    ]);
  });

  it('takes code, comments, rules and definitions of links for boilerplate', () => {
    const { passages, kinds } = read(
      'Text [a].',
      '',
      '```',
      'code',
      '```',
      '',
      '<!-- note',
      'more -->',
      '',
      '---',
      '',
      '[a]: https://example.org',
    );
    expect(passages).toEqual(['¶ 1: Text a.']);
    expect(kinds?.slice(1).every((kind) => kind.endsWith('boilerplate'))).toBe(true);
  });

  it('takes an indented paragraph for a paragraph', () => {
    expect(read('It was late.', '', '    Nobody on the pier knew why.').passages?.[1]).toBe(
      '¶ 2: Nobody on the pier knew why.',
    );
  });

  it('hears clear words in scraped Markdown', () => {
    expect(read('It was late.', '', 'Read more: [Another ferry](b)', '', 'Nobody knew.').kinds).toEqual([
      '1 body1',
      '3 related',
      '5 body2',
    ]);
  });

  it('prefers the title of the front matter, and drops its repeat', () => {
    const { kinds } = read('---', 'title: Late again', '---', '# Late again', '', 'It was late.');
    expect(kinds).toEqual(['1 boilerplate', '2 title', '3 boilerplate', '4 duplicate', '6 body1']);
  });

  it('reads a thousand levels of quoting and lists', () => {
    const { kinds } = read('It was late.', '', `${'> '.repeat(1000)}deep`, '', `${'- '.repeat(1000)}deep`);
    expect(kinds).toHaveLength(3);
  });
});
