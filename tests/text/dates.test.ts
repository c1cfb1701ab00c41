import { describe, expect, test } from 'vitest';
import { dates } from '../../src/text/dates.ts';

const ANCHOR = '2017-04-11';

function shown(text: string, anchor: string | null = ANCHOR): string {
  return dates(text, anchor)
    .map(({ precision, interval, minutes, relation, month, day }) => {
      const range = interval
        ? `${iso(interval.first)}..${iso(interval.last)}`
        : (minutes ?? `${month}-${day}`);
      return `${relation === 'on' ? '' : `${relation} `}${precision} ${range}`;
    })
    .join('; ');
}

function iso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

describe('dates', () => {
  test.each([
    ['10 April 2017', 'day 2017-04-10..2017-04-10'],
    ['April 10, 2017', 'day 2017-04-10..2017-04-10'],
    ['the 14th of July 1789', 'day 1789-07-14..1789-07-14'],
    ['on 10 April', 'day 2017-04-10..2017-04-10'],
    ['7 May', 'day 2017-05-07..2017-05-07'],
    ['04.10.2019', 'day 2019-10-04..2019-10-04'],
    ['4/13/2017', 'day 2017-04-13..2017-04-13'],
    ['04/10/2019', 'year 2019-01-01..2019-12-31'],
    ['2017-04-10', 'day 2017-04-10..2017-04-10'],
    ['they may march', ''],
    ['in May', 'month 2017-05-01..2017-05-31'],
    ["in Tuesday's vote", 'day 2017-04-11..2017-04-11'],
    ['after the 1953 flood', 'year 1953-01-01..1953-12-31'],
    ['after 1953', 'after year 1953-01-01..1953-12-31'],
    ['before March 2020', 'before month 2020-03-01..2020-03-31'],
    ['last December', 'month 2016-12-01..2016-12-31'],
    ['last summer', 'season 2016-06-01..2016-08-31'],
    ['this summer', 'season 2017-06-01..2017-08-31'],
    ['yesterday', 'day 2017-04-10..2017-04-10'],
    ['said Thursday', 'day 2017-04-06..2017-04-06'],
    ['last Tuesday', 'day 2017-04-04..2017-04-04'],
    ['next month', 'month 2017-05-01..2017-05-31'],
    ['in 2015', 'year 2015-01-01..2015-12-31'],
    ['the 2010-11 series', 'season 2010-01-01..2011-12-31'],
    ['the end of last year', 'year 2016-07-01..2016-12-31'],
    ['the first quarter of 2019', 'season 2019-01-01..2019-03-31'],
    ['the 1990s', 'decade 1990-01-01..1999-12-31'],
    ['10:30 am', 'time 630'],
    ['1830 UTC', 'time 1110'],
    ['2000 people, $2000 and 2,000', ''],
    ['31 February 2019', 'month 2019-02-01..2019-02-28'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('without an anchor nothing is invented', () => {
    expect(shown('on 10 April', null)).toBe('day 4-10');
    expect(shown('yesterday', null)).toBe('day null-null');
    expect(shown('in 2015', null)).toBe('year 2015-01-01..2015-12-31');
  });
});
