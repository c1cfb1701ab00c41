import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo } from '../../src/citation/link-to.ts';
import type { Citation } from '../../src/domain.ts';

const PAGE = 'https://news.example/story';

function citation(text: string, start: number, end: number, url: string | null = PAGE): Citation {
  const article = { id: 'a', file: 'a.md', title: 'A', publisher: null, author: null, date: null, url };
  const place = { kind: 'body', paragraph: 1, label: '¶ 1', sentence: 1 } as const;
  return { article, ...place, start, end, excerpt: text.slice(start, end), text };
}

function citeWords(text: string, words: string, from = 0): Citation {
  const start = text.indexOf(words, from);
  return citation(text, start, start + words.length);
}

/** What a browser would highlight on a page that prints `text`: the first place where all terms meet. */
function highlighted(link: string, text: string): string | null {
  const directive = link.split(':~:text=')[1];
  if (directive === undefined) return null;
  const terms = directive.split(',');
  const take = (isTerm: (term: string | undefined) => boolean | undefined, at: number) =>
    isTerm(terms.at(at)) ? decodeURIComponent(terms.splice(at, 1)[0] ?? '').replace(/^-|-$/g, '') : '';
  const prefix = take((term) => term?.endsWith('-'), 0);
  const suffix = take((term) => term?.startsWith('-'), -1);
  const [first = '', last = ''] = terms.map(decodeURIComponent);
  const page = text.replace(/\s+/g, ' ');
  for (let at = page.indexOf(first); at >= 0; at = page.indexOf(first, at + 1)) {
    const end = last === '' ? at + first.length : page.indexOf(last, at + first.length) + last.length;
    const isAfterPrefix = page.slice(0, at).trimEnd().endsWith(prefix);
    const isBeforeSuffix = page.slice(end).trimStart().startsWith(suffix);
    if (end >= at + first.length && isAfterPrefix && isBeforeSuffix) return page.slice(at, end);
  }
  return null;
}

describe('linkTo', () => {
  const text =
    'The harbour will close, the town said. “We will not reopen the north quay - not one metre (or yard) of it - before the storms, the ice & the fog are over,” the mayor said. The harbour will close again.';

  it.each([
    'The harbour will close',
    'the north quay',
    'quay - not one metre (or yard) of it',
    'ice & the fog',
  ])('points at %j', (words) => {
    expect(highlighted(linkTo(citeWords(text, words)) ?? '', text)).toBe(words);
  });

  it('points at the second place of repeated words by their neighbours', () => {
    const link = linkTo(citeWords(text, 'The harbour will close', 9)) ?? '';
    expect(link).toContain('the%20mayor%20said.-,The%20harbour%20will%20close');
  });

  it('gives the first and last words of long ones', () => {
    const long = text.slice(text.indexOf('We will'), text.indexOf(',” the mayor'));
    const link = linkTo(citeWords(text, long)) ?? '';
    expect(link.length).toBeLessThan(PAGE.length + 90);
    expect(highlighted(link, text)).toBe(long);
  });

  it('encodes the signs of the fragment’s syntax and of Markdown', () => {
    const link = linkTo(citeWords(text, 'quay - not one metre (or yard) of it')) ?? '';
    expect(link.slice(`${PAGE}#:~:text=`.length)).not.toMatch(/[-()&*_~!' ]/);
    expect(link).toContain('%2D');
    expect(link).toContain('%29');
  });

  it.each([
    ['https://a.example/x?y=1&z=2', 'https://a.example/x?y=1&z=2#:~:text='],
    ['https://a.example/x#part', 'https://a.example/x#part:~:text='],
    ['https://a.example/x#:~:text=old', 'https://a.example/x#:~:text='],
  ])('keeps the address %s', (url, opening) => {
    const link = linkTo(citation('Many different words stand here', 0, 31, url));
    expect(link?.startsWith(opening)).toBe(true);
  });

  it.each([null, '', 'not an address', 'javascript:alert(1)', `https://a.example/${'x'.repeat(600)}`])(
    'gives no link for the address %j',
    (url) => {
      expect(linkTo(citation('Words', 0, 5, url))).toBeNull();
    },
  );

  it('opens the page alone when there is nothing to search for or no room', () => {
    expect(linkTo(citation('“…”', 0, 3))).toBe(PAGE);
    const long = `https://a.example/${'x'.repeat(480)}`;
    expect(linkTo(citation('Words that do not fit in here', 0, 29, long))).toBe(long);
  });

  it('is at most 512 characters long and names words that stand on the page', () => {
    const word = fc.constantFrom(
      'the',
      'a',
      'quay',
      'mayor',
      'north',
      'storm',
      'closed',
      'town’s',
      'x-ray',
      '2,5',
      'Ää',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const page = parts.join(' ');
        const [from, to] = [a % parts.length, b % parts.length].sort((x, y) => x - y) as [number, number];
        const start = parts.slice(0, from).reduce((sum, part) => sum + part.length + 1, 0);
        const words = parts.slice(from, to + 1).join(' ');
        const link = linkTo(citation(page, start, start + words.length)) ?? '';
        expect(link.length).toBeLessThanOrEqual(512);
        expect(highlighted(link, page)).not.toBeNull();
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.nat(), fc.nat(), (page, a, b) => {
        const [start, end] = [a % (page.length + 1), b % (page.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        expect(linkTo(citation(page, start, end))?.length).toBeLessThanOrEqual(512);
      }),
    );
  });
});
