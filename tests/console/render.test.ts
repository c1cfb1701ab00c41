import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/card/card.ts';
import { render } from '../../src/console/render.ts';
import { textOf } from '../card/card-text.ts';
import { anyCard, nastyText } from '../fixtures/any-card.ts';

const PLAIN = { width: 60, colour: false };
const COLOURED = { width: 60, colour: true };

const card: Card = {
  tone: 'bad',
  headline: 'Altered – the meaning changes',
  blocks: [
    {
      kind: 'excerpt',
      runs: [
        { text: 'We ' },
        { text: 'must ', style: 'quote' },
        { text: 'will not', style: 'source' },
        { text: ' go.' },
      ],
    },
    {
      kind: 'citation',
      runs: [{ text: 'Harbour to close', style: 'link', url: 'https://a.example/b' }, { text: ' · ¶ 2' }],
    },
    {
      kind: 'list',
      items: [
        [{ text: 'negation', style: 'strong' }, { text: ': a finding that is rather longer than one line' }],
      ],
    },
    { kind: 'note', runs: [{ text: 'Marks: ' }, { text: 'only in the article', style: 'source' }] },
  ],
};

describe('render', () => {
  it('prints marks, places and findings without colour', () => {
    expect(render(card, PLAIN)).toBe(
      [
        'Altered – the meaning changes',
        '  | We [-must-] {+will not+} go.',
        '  — Harbour to close · ¶ 2',
        '    https://a.example/b',
        '- negation: a finding that is rather longer than one line',
        'Marks: {+only in the article+}',
        '',
      ].join('\n'),
    );
  });

  it('says the same with colour', () => {
    const coloured = render(card, COLOURED);
    expect(coloured).not.toBe(render(card, PLAIN));
    expect(stripVTControlCharacters(coloured)).toBe(render(card, PLAIN));
  });

  it('wraps to the width, addresses excepted, and indents what follows', () => {
    const lines = render(card, { width: 30, colour: false }).split('\n');
    expect(lines).toContain('  rather longer than one line');
    for (const line of lines.filter((one) => !one.includes('https:')))
      expect(line.length).toBeLessThanOrEqual(30);
  });

  it('sets cited words off from their neighbours without bold', () => {
    const runs = [{ text: 'before ' }, { text: 'cited words ', style: 'strong' as const }, { text: 'after' }];
    expect(render({ ...card, blocks: [{ kind: 'excerpt', runs }] }, PLAIN)).toContain(
      'before *cited words* after',
    );
  });

  it('lets no control character and no mark of direction through', () => {
    const text = 'a\u001b[2Jb\u0007c\u202Ed\re\tf';
    const printed = render({ ...card, headline: text, blocks: [{ kind: 'text', runs: [{ text }] }] }, PLAIN);
    expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202A-\u202E]/u);
    fc.assert(
      fc.property(anyCard(nastyText), (any) => {
        expect(render(any, PLAIN).replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  it('prints every word of a card', () => {
    const words = fc.stringMatching(/^[a-zäé0-9]{1,12}( [a-zäé0-9]{1,12}){0,6}$/);
    fc.assert(
      fc.property(anyCard(words), (any) => {
        const letters = (text: string) => text.replaceAll(/[^a-zäé0-9]/g, '');
        const unlinked = JSON.parse(JSON.stringify(any).replaceAll('"link"', '"plain"')) as Card;
        expect(letters(render(unlinked, { width: 40, colour: false }))).toBe(letters(textOf(unlinked)));
      }),
    );
  });
});
