import { describe, expect, it } from 'vitest';
import { findDates, isoDate, readDate } from '../../src/ingest/dates.ts';

describe('dates in print', () => {
  for (const [text, ...expected] of [
    ['04.10.2019', '2019-10-04'],
    ['2019-09-24 | News | 04.10.2019', '2019-09-24', '2019-10-04'],
    ['08:54 GMT17 May 2021', '2021-05-17'],
    ['Published: November 19, 2019, 07:47 PM', '2019-11-19'],
    ['Nov. 20, 2019', '2019-11-20'],
    ['20. März 2020', '2020-03-20'],
    ['le 4 août 2017', '2017-08-04'],
    ['1er mai 2018', '2018-05-01'],
    ['3 de marzo de 2018', '2018-03-03'],
    ['20 ноября 2019', '2019-11-20'],
    ['the 3rd of May, 2018', '2018-05-03'],
    ['In January 2015 the', '2015-01'],
    ['13/01/2019 or 01/13/2019', '2019-01-13', '2019-01-13'],
    // Day first or month first: nobody can say.
    ['04/05/2019'],
    ['31.02.2019'],
    ['192.168.10.20191'],
    ['version 1.2.2019.5'],
    ['It may 20 times'],
  ]) {
    it(`${text} → ${expected.join(', ') || 'none'}`, () => {
      expect(findDates(text ?? '').flatMap((date) => isoDate(date) ?? [])).toEqual(expected);
    });
  }

  it('without a year', () => {
    expect(findDates('On Tuesday (August 23) they met')).toEqual([
      { year: null, month: 8, day: 23, start: 12, end: 21 },
    ]);
  });

  it('reads a text that is a date', () => {
    expect(['2017', '2017-04', '2017-13', 'soon'].map(readDate)).toEqual(['2017', '2017-04', null, null]);
  });
});
