import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, showable } from '../../../src/bot/render/escape.ts';
import { markdownLines } from '../../../src/bot/render/markdown.ts';
import type { Run } from '../../../src/card/card.ts';
import { anyRun, nastyText } from '../../fixtures/any-card.ts';
import { readMarkdown, type Shown } from '../../fixtures/discord-markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['plain words, a comma – and 3.5 %.', 'plain words, a comma – and 3.5 %.'],
    ['a *b* _c_', String.raw`a \*b\* \_c\_`],
    ['||spoiler||', String.raw`\|\|spoiler\|\|`],
    ['@everyone', String.raw`\@everyone`],
    ['<@123>', String.raw`\<\@123\>`],
    ['<t:0:R>', String.raw`\<t\:0\:R\>`],
    ['```js', String.raw`\`\`\`js`],
    ['[a](https://b.c)', String.raw`\[a\]\(https\://b.c)`],
    ['discord.gg/abc', String.raw`discord\.gg/abc`],
    ['# a', String.raw`\# a`],
    ['-# a', String.raw`\-\# a`],
    ['- a - b', String.raw`\- a - b`],
    ['12. May', String.raw`12\. May`],
    ['on 12. May', 'on 12. May'],
    ['number: 2', 'number: 2'],
    ['back\\slash', String.raw`back\\slash`],
  ])('%j → %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it('shows exactly the characters it was given, and no markup', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const shown = readMarkdown(escapeMarkdown(showable(text)));
        expect(shown.map((part) => part.text).join('')).toBe(showable(text).replaceAll('\t', '    '));
        expect(shown.every((part) => part.emphases.length === 0)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('showable', () => {
  it('keeps every character but controls, marks that reorder text and halves of characters', () => {
    expect(showable('a\u202eb\u0000c\r\nd\te\u200ff\ud83d!')).toBe('abc\nd\te\u200ff\ufffd!');
  });
});

describe('markdownLines', () => {
  it.each<[string, Run[], string]>([
    ['source', [{ text: 'not', style: 'source' }], '**__not__**'],
    ['quote', [{ text: 'not', style: 'quote' }], '~~not~~'],
    ['strong', [{ text: 'not', style: 'strong' }], '**not**'],
    ['space outside', [{ text: ' not ', style: 'quote' }], ' ~~not~~ '],
    [
      'neighbours',
      [
        { text: 'a', style: 'quote' },
        { text: 'b', style: 'source' },
      ],
      '~~a~~**__b__**',
    ],
    [
      'shared marker',
      [
        { text: 'a', style: 'source' },
        { text: 'b', style: 'strong' },
      ],
      '**__a__b**',
    ],
    ['link', [{ text: 'title', style: 'link', url: 'https://a.b/c_d' }], '[title](<https://a.b/c_d>)'],
    [
      'link with brackets',
      [{ text: '[title]', style: 'link', url: 'https://a.b/(c)' }],
      String.raw`\[title\] [link](<https://a.b/%28c%29>)`,
    ],
    [
      'link to words',
      [{ text: 'title', style: 'link', url: 'https://a.b/c#:~:text=d%20e' }],
      '[title](<https://a.b/c#:~:text=d%20e>)',
    ],
    ['no web address', [{ text: 'title', style: 'link', url: 'javascript:0' }], 'title'],
  ])('%s', (_, runs, markdown) => {
    expect(markdownLines(runs)).toEqual([markdown]);
  });

  it('closes and opens an emphasis at the end of a line', () => {
    expect(markdownLines([{ text: 'a\nb', style: 'quote' }])).toEqual(['~~a~~', '~~b~~']);
  });

  it('shows the words of every run with its emphasis, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.array(anyRun(nastyText), { maxLength: 8 }), (runs) => {
        const shown = markdownLines(runs).flatMap(readMarkdown);
        expect(wordsOf(shown)).toBe(wordsOf(runs));
        for (const [style, emphasis] of PRINTED_AS) {
          const want = wordsOf(runs.filter((run) => run.style === style));
          const see = wordsOf(shown.filter(({ emphases }) => emphases.at(-1) === emphasis));
          expect(see, style).toBe(want);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

const PRINTED_AS = [
  ['source', 'underline'],
  ['quote', 'strikethrough'],
  ['strong', 'strong'],
] as const;

/** Without white space and tildes, which may stand outside of an emphasis, and without "link" beside a label. */
function wordsOf(parts: readonly (Shown | Run)[]): string {
  const texts = parts
    .filter((part) => !('emphases' in part && part.emphases.includes('link') && part.text === 'link'))
    .map((part) => ('emphases' in part ? part.text : showable(part.text)));
  return texts.join('').replace(/[\s~]/gu, '');
}
