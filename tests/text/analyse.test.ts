import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/text/analyse.ts';
import { words } from '../../src/text/words.ts';

const sentencesOf = (text: string) => analyse(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('analyse', () => {
  test.each([
    ['a question in speech', '“Why?” she asked. He left.', ['“Why?” she asked.', 'He left.']],
    [
      'an abbreviation in brackets',
      'Sen. Lee (R-Ariz.) said no. We left.',
      ['Sen. Lee (R-Ariz.) said no.', 'We left.'],
    ],
    ['et al.', 'Smith et al. wrote it. We read it.', ['Smith et al. wrote it.', 'We read it.']],
    ['closing marks', 'He left.) Next “Quote” me.', ['He left.)', 'Next “Quote” me.']],
    [
      'initials',
      'George W. Bush spoke. J. Edgar Hoover listened.',
      ['George W. Bush spoke.', 'J. Edgar Hoover listened.'],
    ],
    ['a word like an abbreviation', 'Hadley fell ill. Fenwick won.', ['Hadley fell ill.', 'Fenwick won.']],
    ['an inch', 'It is 5 in. Fenwick said.', ['It is 5 in. Fenwick said.']],
    ['the U.S.', 'The U.S. President left. It rained.', ['The U.S. President left.', 'It rained.']],
    ['nothing', '  ', []],
  ])('finds the sentences around %s', (_name, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test('tags every word once', () => {
    const text = "Rudd said they couldn't read the 1,500 messages.";
    expect(analyse(text).tags).toBe('Nvoxvdmn');
    expect(words(text)).toHaveLength(8);
  });

  test('covers any text without overlap, one tag a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const { sentences, tags } = analyse(text);
        expect(tags).toHaveLength(words(text).length);
        const covered = sentences.map(({ start, end }) => text.slice(start, end)).join('');
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['letters and digits', 'a1b2c3'.repeat(3000)],
    ['hyphens', 'co-'.repeat(5000)],
    ['marks', '#'.repeat(10_000)],
    ['one letter', 'a'.repeat(100_000)],
  ])('is not slowed down by a giant run of %s', (_name, text) => {
    expect(analyse(text).tags).toHaveLength(words(text).length);
  });
});
