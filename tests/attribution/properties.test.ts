import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../src/domain.ts';
import { articleOf, quotationsOf } from './article.ts';

/** Text of the things that attribution looks at, in any order. */
const piece = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '„',
    '«',
    '»',
    "''",
    ',',
    '.',
    ':',
    ';',
    '?',
    '—',
    '(',
    ')',
    '\n',
    '((Ann Lee))',
    'Q:',
  ],
  ...[
    'he',
    'she',
    'they',
    'it',
    'who',
    'Ann Lee',
    'Mr Smith',
    'the minister',
    'Norse Steel',
    'spokesman',
    'and',
    'but',
  ],
  ...[
    'said',
    'says',
    'told',
    'added',
    'adding',
    'called',
    'according to',
    'denied',
    'that',
    'to',
    'of',
    'in',
    'Monday',
  ],
  ...[
    'roof',
    'will hold',
    'never',
    'was asked',
    'reporters',
    'statement',
    'war',
    '5',
    '90 %',
    'N’importe',
    'é',
    '日本',
    '🙂',
  ],
);
const paragraph = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(' '));
const wild = fc.oneof(paragraph, fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }));
const paragraphs = fc.array(wild, { minLength: 1, maxLength: 6 });

function allSpans(quotation: Quotation) {
  return [...quotation.content, quotation.cue, quotation.source].filter((span) => span !== null);
}

describe('for any text', () => {
  test('every span lies inside its passage and holds something', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const article = articleOf(...texts);
        for (const quotation of quotationsOf(article)) {
          expect(quotation.content.length).toBeGreaterThan(0);
          for (const { ordinal, start, end } of allSpans(quotation)) {
            const text = article.passages[ordinal]?.text ?? '';
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).trim()).not.toBe('');
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the spans of a quotation stand in reading order and do not overlap', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        for (const { content } of quotationsOf(articleOf(...texts))) {
          content.slice(1).forEach((span, i) => {
            const before = content[i];
            const later = before !== undefined && (span.ordinal > before.ordinal || span.start >= before.end);
            expect(later).toBe(true);
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  test('direct quotations do not share words', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const spans = quotationsOf(articleOf(...texts))
          .filter(({ voice }) => voice === 'direct')
          .flatMap(({ content }) => content)
          .sort((a, b) => a.ordinal - b.ordinal || a.start - b.start);
        spans.slice(1).forEach((span, i) => {
          const before = spans[i];
          expect(before && (span.ordinal > before.ordinal || span.start >= before.end)).toBe(true);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('the same text gives the same quotations', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        expect(quotationsOf(articleOf(...texts))).toEqual(quotationsOf(articleOf(...texts)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('hostile text takes no more than its share of time', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['quote marks', '"'.repeat(5000)],
    ['opening marks', '“'.repeat(5000)],
    ['closing marks', '”'.repeat(5000)],
    ['single marks', "' ".repeat(5000)],
    ['mixed marks', '“ "a ‘ » „b '.repeat(1000)],
    ['names', 'Ann Lee '.repeat(4000)],
    ['names in a list', 'Ann Lee, '.repeat(4000)],
    ['cues', 'said '.repeat(8000)],
    ['cues with sources', 'he said, '.repeat(4000)],
    ['quoted cues', '"a," he said, '.repeat(3000)],
    ['phrases in phrases', 'the head of '.repeat(4000)],
    ['colons', 'he said: '.repeat(3000)],
    ['according to', 'according to '.repeat(3000)],
    ['labels', 'Q: why?\n'.repeat(2000)],
    ['brackets', '((a '.repeat(3000)],
    ['commas', ','.repeat(20000)],
    ['roles', 'minister, '.repeat(5000)],
  ];

  test.each(hostile.map((row) => [...row] as const))('%s', (_, text) => {
    const article = articleOf(text, ...text.slice(0, 20_000).split('\n').slice(0, 500));
    const began = performance.now();
    quotationsOf(article);
    // Language analysis included; ordinary news of this length takes a fifth of it.
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
