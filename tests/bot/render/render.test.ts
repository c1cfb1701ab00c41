import { ButtonStyle, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MessageBody, render } from '../../../src/bot/render/render.ts';
import type { Block, Card } from '../../../src/card/card.ts';
import { messageProblems } from '../../e2e/stand-in/limits.ts';
import { openValidator } from '../../e2e/stand-in/openapi.ts';
import { anyCard, nastyText } from '../../fixtures/any-card.ts';
import { readMarkdown } from '../../fixtures/discord-markdown.ts';

const validate = openValidator();
const allowedMentions = { allowed_mentions: { parse: [], replied_user: false } };

function problemsOf(body: MessageBody): string[] {
  const sent = { ...body, ...allowedMentions };
  return [...messageProblems(sent), ...validate('edit', sent)];
}

function textsOf(body: MessageBody): string[] {
  return body.components
    .flatMap((component) => (component.type === ComponentType.Container ? component.components : []))
    .flatMap((component) => (component.type === ComponentType.TextDisplay ? component.content : []));
}

function card(...blocks: Block[]): Card {
  return { tone: 'neutral', headline: 'Headline', blocks };
}

const fiveButtons = [1, 2, 3, 4, 5].map((n) => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Secondary as const,
  custom_id: `id-${n}`,
  label: `Button ${n}`,
}));

describe('render', () => {
  it('writes each kind of block in its own way', () => {
    const body = render(
      card(
        { kind: 'text', runs: [{ text: 'One passage says' }] },
        {
          kind: 'excerpt',
          runs: [{ text: 'Do ' }, { text: 'not', style: 'source' }, { text: ' go.\n\nStay.' }],
        },
        {
          kind: 'citation',
          runs: [{ text: 'A title', style: 'link', url: 'https://a.b' }, { text: ' · ¶ 4' }],
        },
        { kind: 'list', items: [[{ text: 'number: 2 ≠ 3' }], [{ text: 'name' }]] },
        { kind: 'note', runs: [{ text: 'First.\nSecond.' }] },
      ),
    );
    expect(textsOf(body)).toEqual([
      '### Headline',
      'One passage says',
      '> Do **__not__** go.\n> \n> Stay.\n-# [A title](<https://a.b/>) · ¶ 4',
      '- number: 2 ≠ 3\n- name',
      '-# First.\n-# Second.',
    ]);
    expect(body).toMatchSnapshot();
  });

  it('leaves out what is blank, and is never empty', () => {
    const blank: Card = {
      tone: 'good',
      headline: ' ',
      blocks: [
        { kind: 'text', runs: [{ text: ' \n' }] },
        { kind: 'excerpt', runs: [{ text: '\n' }] },
        { kind: 'list', items: [[]] },
      ],
    };
    expect(textsOf(render(blank))).toEqual(['-# No answer']);
  });

  it('names who shared a card', () => {
    expect(textsOf(render(card(), { sharedBy: '42' }))).toEqual(['### Headline', '-# Shared by <@42>']);
  });

  it('shortens the longest unchanged words of an excerpt first, and says so', () => {
    const sentence = 'The minister spoke of the matter at length and with care. ';
    const changed = 'The minister did not say this and never will. '.repeat(3).trim();
    const body = render(
      card(
        { kind: 'excerpt', runs: [{ text: sentence.repeat(90) }, { text: changed, style: 'source' }] },
        { kind: 'excerpt', runs: [{ text: sentence.repeat(3).trim() }] },
        { kind: 'citation', runs: [{ text: 'A title · ¶ 4' }] },
      ),
      { buttons: fiveButtons },
    );
    const texts = textsOf(body);
    expect(problemsOf(body)).toEqual([]);
    expect(texts[1]).toMatch(/^> The minister .* … .* \*\*__The minister did not .* never will\.__\*\*$/);
    expect(texts[2]).toBe(`> ${sentence.repeat(3).trim()}\n-# A title · ¶ 4`);
    expect(texts.at(-1)).toContain('Shortened');
    expect(texts.join('').length).toBeGreaterThan(3_900);
  });

  it.each([
    ['an endless headline', { ...card(), headline: 'word '.repeat(2_000) }],
    ['an endless text', card({ kind: 'text', runs: [{ text: '漢'.repeat(9_000) }] })],
    ['an endless change', card({ kind: 'excerpt', runs: [{ text: 'not '.repeat(3_000), style: 'source' }] })],
    [
      'an endless link',
      card({ kind: 'citation', runs: [{ text: 'x'.repeat(9_000), style: 'link', url: 'https://a.b' }] }),
    ],
    [
      'endless changes',
      card({
        kind: 'excerpt',
        runs: Array.from({ length: 2_000 }, (_, n) => ({
          text: `word ${n} `,
          style: n % 2 ? 'quote' : 'plain',
        })),
      }),
    ],
    [
      'endless blocks',
      card(
        ...Array.from({ length: 500 }, (): Block => ({ kind: 'text', runs: [{ text: 'A block of text' }] })),
      ),
    ],
  ] satisfies [string, Card][])('makes %s fit', (_, long) => {
    const body = render(long, { buttons: fiveButtons, sharedBy: '42' });
    expect(problemsOf(body)).toEqual([]);
    expect(textsOf(body).join('\n')).toContain('Shortened');
  });

  it('renders any card to a message that Discord takes and that holds no foreign markup', () => {
    const texts = fc.oneof(
      { weight: 8, arbitrary: nastyText },
      { weight: 1, arbitrary: fc.tuple(nastyText, fc.nat(700)).map(([text, times]) => text.repeat(times)) },
    );
    fc.assert(
      fc.property(anyCard(texts), fc.boolean(), (any, hasButtons) => {
        const body = render(any, hasButtons ? { buttons: fiveButtons } : {});
        expect(problemsOf(body)).toEqual([]);
        for (const text of textsOf(body)) readMarkdown(text);
      }),
      { numRuns: 300 },
    );
  });

  it('shows every word of a card that fits', () => {
    const short = anyCard(fc.string({ unit: 'grapheme', maxLength: 12 }), 4);
    fc.assert(
      fc.property(short, (any) => {
        const shown = textsOf(render(any))
          .flatMap(readMarkdown)
          .map(({ text }) => text);
        const groups = any.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.runs]));
        for (const run of groups.flat()) {
          expect(shown.join('').replace(/\s/gu, '')).toContain(run.text.replace(/\s/gu, ''));
        }
      }),
      { numRuns: 300 },
    );
  });
});
