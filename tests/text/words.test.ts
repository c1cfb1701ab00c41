import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/text/words.ts';

const forms = (text: string) => words(text).map((word) => word.form);

describe('words', () => {
  test.each([
    ['high-profile', ['high', 'profile']],
    ['don’t “do” it', ["don't", 'do', 'it']],
    ['U.S. U. S. a.m. J.K. Rowling', ['us', 'us', 'am', 'jk', 'rowling']],
    ['Plan B. It works', ['plan', 'b', 'it', 'works']],
    ['1,500 and 2.5 and 04.10.2019', ['1500', 'and', '2.5', 'and', '04.10.2019']],
    ['$2.5bn, 40%', ['$', '2.5', 'bn', '40', '%']],
    ['the 19th, the 1990s, 5km', ['the', '19th', 'the', '1990s', '5', 'km']],
    ['−5 -5 10-20', ['-', '5', '-', '5', '10', '20']],
    ['ﬁnd Ａrchæology CO₂ co\u00ADoperate', ['find', 'archaeology', 'co2', 'cooperate']],
    ['cafe\u0301 café', ['café', 'café']],
    ["students' 'quoted'", ['students', 'quoted']],
    ['month`s won´t', ["month's", "won't"]],
    ['[T]he encrypt[ed] word[s]', ['the', 'encrypted', 'words']],
    ['infor\u00AD\nmation', ['information']],
    ['中文 नमस्ते مرحبا', ['中', '文', 'नमस्ते', 'مرحبا']],
    ['😀 … — *_*', []],
  ])('%s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test('stand in the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let end = 0;
        for (const word of words(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each([
    ['curly marks', "Macron's “plan”", 'Macron’s "plan"'],
    ['dashes', 'now — or never', 'now-or never'],
    ['case', 'NEVER Again', 'never again'],
    ['spaces', 'a b\n c', 'a\u00A0b c'],
  ])('%s never count', (_name, one, other) => {
    expect(forms(one)).toEqual(forms(other));
  });
});
