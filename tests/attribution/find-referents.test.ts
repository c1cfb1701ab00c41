import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribution/find-quotations.ts';
import { analyse } from '../../src/text/analyse.ts';
import { articleOf } from './article.ts';

/** The pronouns of an article's paragraphs, each with whom it means. */
function meant(...paragraphs: readonly string[]): string[] {
  const article = articleOf(...paragraphs);
  const { referents } = attribute(
    article,
    article.passages.map(({ text }) => analyse(text)),
  );
  return referents.flatMap((found, i) =>
    found.map(({ start, end, name }) => `${article.passages[i]?.text.slice(start, end)} = ${name}`),
  );
}

describe('whom pronouns mean', () => {
  test.each<[string, string[], string[]]>([
    [
      'the subject of the sentence before',
      ['Mayor Helen Marsh opened the lock. She thanked the crew.'],
      ['She = Helen Marsh'],
    ],
    [
      'also in the paragraph before',
      ['Helen Marsh opened the lock on Monday.', 'She thanked the crew.'],
      ['She = Helen Marsh'],
    ],
    ['with the fullest name', ['Peter Okoro resigned. Okoro said he was tired.'], ['he = Peter Okoro']],
    [
      'nobody where a firm may be meant as a person',
      ['Pellwyn Orchards must pay the beekeeper Helen Marsh. A court had dismissed her claim.'],
      [],
    ],
    ['nobody where two are as near', ['Peter Okoro and John Rask argued, and he left.'], []],
    ['nobody who is of another gender', ['Helen Marsh opened the lock. He thanked the crew.'], []],
    ['nobody in words that somebody says', ['“She will come,” said Helen Marsh.'], []],
  ])('%s', (_, paragraphs, expected) => {
    expect(meant(...paragraphs)).toEqual(expected);
  });
});
