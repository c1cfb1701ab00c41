import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/ingest/read-article.ts';

const LEAD =
  'The ferry to the northern islands has been cancelled for a third day, the company told The Pier Post.';
const NEXT = 'More than 400 people are waiting for a place on the next boat, and the company has no other.';
const TITLE = 'Ferry to the islands cancelled for a third day';

const read = (...lines: string[]) => {
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const { article } = readArticle({ name: 'a.txt', bytes });
  return article;
};

describe('metadata that lines print', () => {
  for (const [what, lines, expected] of [
    [
      'a name of the page',
      [`${TITLE} | News | The Post | 04.10.2019`, TITLE, LEAD, NEXT],
      { title: TITLE, publisher: 'The Post', date: '2019-10-04' },
    ],
    [
      'a title with the names of section and site',
      [`${TITLE} | The Post`, LEAD, NEXT],
      { title: TITLE, publisher: 'The Post' },
    ],
    [
      'byline and date in one line',
      [TITLE, 'By Ann Lee and Bo Ek, November 19, 2019, 07:47 PM', LEAD, NEXT],
      { author: 'Ann Lee and Bo Ek', date: '2019-11-19' },
    ],
    ['a lone name', [TITLE, 'Ann Lee', LEAD, NEXT], { author: 'Ann Lee' }],
    ['initials of editors', [TITLE, LEAD, NEXT, 'al/be (AP, Reuters)'], { author: null }],
    [
      'published before updated',
      [TITLE, 'Updated: 6 October 2019', 'Published: 4 October 2019', LEAD, NEXT],
      { date: '2019-10-04' },
    ],
    [
      'the day of the visit above the page',
      ['Monday, 17 May 2021', 'Menu', 'Weather', 'Search', TITLE, '4 October 2019', LEAD, NEXT],
      { date: '2019-10-04' },
    ],
    ['a clock above an untitled text', ['08:54 GMT17 May 2021', 'Listen Live', LEAD, NEXT], { date: null }],
    ['a dateline', [TITLE, `LERWICK, October 4, 2019 (Reuters) - ${LEAD}`, NEXT], { date: '2019-10-04' }],
    [
      'a weekday that fits one year',
      [
        TITLE,
        `${LEAD} It sailed last on Tuesday (August 23).`,
        'In 2015 and in July 2016 it was late as well, as the islanders remember.',
      ],
      { date: '2016-08-23' },
    ],
    [
      'a weekday that fits two years',
      [
        TITLE,
        `${LEAD} It sailed last on Tuesday (August 23).`,
        'In 2005 and in July 2016 it was late as well, as the islanders remember.',
      ],
      { date: null },
    ],
    [
      'a weekday that fits no year',
      [
        TITLE,
        `${LEAD} It sailed last on Monday (August 23).`,
        'In 2015 and in July 2016 it was late as well, as the islanders remember.',
      ],
      { date: null },
    ],
    [
      'more from whom the article names',
      [TITLE, LEAD, NEXT, 'More from The Pier Post'],
      { publisher: 'The Pier Post' },
    ],
    ['more from a section', [TITLE, LEAD, NEXT, 'More from Politics'], { publisher: null }],
    [
      'a copyright notice',
      [TITLE, LEAD, NEXT, '© 2019 Example News. All rights reserved.'],
      { publisher: 'Example News' },
    ],
    [
      'nothing',
      [TITLE, LEAD, NEXT],
      { title: TITLE, publisher: null, author: null, date: null, url: null, language: null },
    ],
  ] as const) {
    it(what, () => {
      expect(read(...lines)).toMatchObject(expected);
    });
  }

  it('a title may ask a question', () => {
    const title = 'Is the ferry to the northern islands safe enough for the open sea?';
    expect(read(title, LEAD, NEXT)).toMatchObject({ title });
  });

  it('a text without a title is called by its first words', () => {
    const article = read(LEAD, NEXT);
    expect(article?.title).toMatch(/^The ferry to the northern islands .*\p{L}…$/u);
    expect(LEAD.startsWith((article?.title ?? '').slice(0, -1))).toBe(true);
    expect(article?.lines.map(({ kind }) => kind)).toEqual(['body', 'body']);
  });
});
