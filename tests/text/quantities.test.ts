import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantities } from '../../src/text/quantities.ts';

/** kind unit [low, high] noun; an open end is written with its sign. */
function shown(text: string): string {
  return quantities(text)
    .map(
      ({ kind, unit, low, high, lowOpen, highOpen, noun }) =>
        `${kind}${unit ? ` ${unit}` : ''} ${lowOpen ? '>' : ''}${Number(low.toFixed(2))}..${highOpen ? '<' : ''}${Number(high.toFixed(2))}${noun ? ` ${noun}` : ''}`,
    )
    .join('; ');
}

describe('quantities', () => {
  test.each([
    ['grossed less than $77.3 million', 'money USD -Infinity..<77300000'],
    ['a $2.5bn deal', 'money USD 2500000000..2500000000 deal'],
    ['EUR300m and GBP15.50', 'money EUR 300000000..300000000; money GBP 15.5..15.5'],
    ['A$5 million or US$3.2bn', 'money AUD 5000000..5000000; money USD 3200000000..3200000000'],
    ['40 million pounds', 'money GBP 40000000..40000000'],
    ['3.2 per cent', 'percent % 3.2..3.2'],
    ['40% of users', 'percent % 40..40 users'],
    ['a third of voters', 'percent % 33.33..33.33 voters'],
    ['two in three voters', 'percent % 66.67..66.67 voters'],
    ['about one in five pupils', 'percent % 18..22 pupils'],
    ['scored two in three games', 'count 2..2; count 3..3 games'],
    ['two in three days', 'count 2..2; duration second 259200..259200'],
    ['a quarter of a million people', 'count 250000..250000 people'],
    ['was 43 when he died', 'duration second 1356976800..1356976800'],
    ['Anna Berg, 43, resigned', 'duration second 1356976800..1356976800'],
    ['a fifth company', 'ordinal 5..5 company'],
    ['fell by a third year on year', 'percent % 33.33..33.33'],
    ['measured over eleven weeks', 'duration second 6652800..6652800'],
    ['lasted over eleven weeks', 'duration second >6652800..Infinity'],
    ['every four weeks, or more often', 'duration second 2419200..2419200'],
    ['half of the population', 'percent % 50..50 population'],
    ['about 1,200 people', 'count 1080..1320 people'],
    ['nearly 40 percent', 'percent % 34..<40'],
    ['Twenty-five men', 'count 25..25 men'],
    ['two dozen eggs', 'count 24..24 eggs'],
    ['between 2 and 3 million people', 'count 2000000..3000000 people'],
    ['5,000 to 10,000 protesters', 'count 5000..10000 protesters'],
    ['more than 20 countries', 'count >20..Infinity countries'],
    ['100+ reviews', 'count 100..Infinity reviews'],
    ['two or more hours', 'duration second 7200..Infinity'],
    ['by 0.6 and 0.2 percent', 'percent % 0.6..0.6; percent % 0.2..0.2'],
    ['rose from 9 to 18 million euros', 'money EUR 9000000..9000000; money EUR 18000000..18000000'],
    ['between 9 and 18 million euros', 'money EUR 9000000..18000000'],
    ['the first half of the year', 'ordinal 1..1 half; duration second 15778800..15778800 year'],
    ['children under 12', 'duration second -Infinity..<378691200'],
    ['children under the age of 12', 'duration second -Infinity..<378691200'],
    ['aged 16 and 17', 'duration second 504921600..504921600; duration second 536479200..536479200'],
    ['100 or more people', 'count 100..Infinity people'],
    ['won 2-1', 'score 2..1'],
    ['tens of thousands', 'count 20000..200000'],
    ['a 40-minute speech', 'duration second 2400..2400 speech'],
    ['three hours and twenty minutes', 'duration second 12000..12000'],
    ['one year and a half', 'duration second 47336400..47336400'],
    ['5 feet 11 inches', 'measure metre 1.8..1.8'],
    ['two hours and 40 children', 'duration second 7200..7200; count 40..40 children'],
    ['about one boat in six', 'percent % 15..18.33'],
    ['pores 200 nanometres wide', 'measure metre 0..0 wide'],
    ['at 12 knots', 'measure km/h 22.22..22.22'],
    ['10 square kilometres', 'measure square metre 10000000..10000000'],
    ['the first time', 'ordinal 1..1 time'],
    ['the 49th parallel', 'ordinal 49..49 parallel'],
    ['at least 14 people were killed on 10 April 2017', 'count 14..Infinity people'],
    ['in 2015, at 10:30 a.m.', ''],
    ['the second half', 'ordinal 2..2 half'],
    ['no numbers here, perhaps one', 'count 1..1'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('spans show the quantity with its modifier, and never overlap', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...'a 2 twenty five - 3.5 million $ % to and more than half of 10 April people'.split(' '),
          ),
        ),
        (parts) => {
          const text = parts.join(' ');
          let last = 0;
          for (const found of quantities(text)) {
            expect(found.start).toBeGreaterThanOrEqual(last);
            expect(found.end).toBeGreaterThan(found.start);
            expect(
              Number.isNaN(found.low + found.high) || found.kind === 'score' || found.low <= found.high,
            ).toBe(true);
            last = found.end;
          }
        },
      ),
    );
  });
});
