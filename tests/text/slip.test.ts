import { describe, expect, test } from 'vitest';
import { isTypingSlip } from '../../src/text/slip.ts';

describe('isTypingSlip', () => {
  test.each([
    ['goverment', 'government'],
    ['recieved', 'received'],
    ['allowd', 'allowed'],
    ['harbuor', 'harbour'],
    ['teh', 'the'],
    ['taht', 'that'],
    // Words of their own, but rare ones, where a small word stands.
    ['tat', 'that'],
    ['form', 'from'],
    ['wold', 'would'],
    ['mpre', 'more'],
  ])('%s is a slip for %s', (typed, printed) => {
    expect(isTypingSlip(typed, printed)).toBe(true);
  });

  test.each([
    ['another word', 'marry', 'carry'],
    ['another small word', 'where', 'there'],
    ['a number', 'three', 'there'],
    ['a negation that is a word', 'now', 'not'],
    ['a prefix that denies', 'inessential', 'essential'],
    ['a contrary prefix', 'hypotension', 'hypertension'],
    ['another ending', 'retweeted', 'retweets'],
    ['digits', '1995', '1996'],
  ])('%s is none: %s for %s', (_name, typed, printed) => {
    expect(isTypingSlip(typed, printed)).toBe(false);
  });

  test.each([
    ['lindqvsit', 'lindqvist', true],
    ['haarbour', 'harbour', true],
    ['iceland', 'ireland', false],
    ['jansen', 'hansen', false],
    ['johnston', 'johnson', false],
    ['bar', 'barr', false],
  ])('in a name %s for %s: %s', (typed, printed, expected) => {
    expect(isTypingSlip(typed, printed, true)).toBe(expected);
  });
});
