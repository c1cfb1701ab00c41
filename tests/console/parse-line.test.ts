import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Options } from '../../commands/command.ts';
import { parseLine } from '../../src/console/parse-line.ts';
import { fakeCommands } from './fake-commands.ts';

const parse = (line: string) => {
  const { command, options } = parseLine(line, fakeCommands);
  return { name: command.data.name, options };
};

describe('parseLine', () => {
  it.each<[string, Options]>([
    ['/quote "We will go"', { text: 'We will go' }],
    ['/quote “We will go”', { text: 'We will go' }],
    ['/quote „We will go“', { text: 'We will go' }],
    ['/quote «We will go»', { text: 'We will go' }],
    ['/quote We will go', { text: 'We will go' }],
    ['  /QUOTE   We will go  ', { text: 'We will go' }],
    ['/quote text:"We will go"', { text: 'We will go' }],
    ['/quote text: We will go', { text: 'We will go' }],
    ['/quote "We will go" speaker:"Anna Berg"', { text: 'We will go', speaker: 'Anna Berg' }],
    ['/quote We will go speaker:Anna Berg', { text: 'We will go', speaker: 'Anna Berg' }],
    ['/quote speaker:Anna Berg text:We will go', { text: 'We will go', speaker: 'Anna Berg' }],
    ['/quote speaker:"Anna Berg" "We will go"', { text: 'We will go', speaker: 'Anna Berg' }],
    ['/quote "Go" Speaker:"A" article:“The, title”', { text: 'Go', speaker: 'A', article: 'The, title' }],
    ['/quote "He said \\"no\\" twice"', { text: 'He said "no" twice' }],
    ['/quote "He said "no" to it" speaker:"A"', { text: 'He said "no" to it', speaker: 'A' }],
    ['/quote “He said “no” to it” speaker:A', { text: 'He said “no” to it', speaker: 'A' }],
    ['/quote "He said “no”"', { text: 'He said “no”' }],
    ['/quote “A” and “B”', { text: '“A” and “B”' }],
    ['/quote "Never opened', { text: 'Never opened' }],
    ['/quote “Never closed', { text: 'Never closed' }],
    ['/quote "yes" he said', { text: '"yes" he said' }],
    ['/quote "the speaker: a man" speaker:B', { text: 'the speaker: a man', speaker: 'B' }],
    ['/quote Ratio: two to one', { text: 'Ratio: two to one' }],
    ['/quote don’t "go"', { text: 'don’t "go"' }],
    ['"We will go" speaker:"A"', { text: 'We will go', speaker: 'A' }],
    ['“We will go”', { text: 'We will go' }],
  ])('reads %s', (line, options) => {
    expect(parse(line)).toEqual({ name: 'quote', options });
  });

  it.each<[string, string, Options]>([
    ['/article Harbour to close paragraph:3', 'article', { name: 'Harbour to close', paragraph: 3 }],
    ['/article "Harbour" paragraph:"¶ 3"', 'article', { name: 'Harbour', paragraph: 3 }],
    ['/corpus', 'corpus', {}],
    ['/corpus statistics', 'corpus', { show: 'statistics' }],
    ['/help', 'help', {}],
    ['/check-quotes He said “no”, "yes".', 'Check quotes', { text: 'He said “no”, "yes".' }],
    ['/check-quotes', 'Check quotes', { text: '' }],
  ])('reads %s', (line, name, options) => {
    expect(parse(line)).toEqual({ name, options });
  });

  it.each([
    ['We will go', 'Commands begin with a slash: try /quote "…", /claim "…" or /help'],
    ['/qoute "x"', 'There is no command "/qoute": did you mean /quote?'],
    ['/check x', 'There is no command "/check": did you mean /check-quotes?'],
    ['/xyzzy', 'There is no command "/xyzzy": /help lists the commands'],
    ['/', 'There is no command "/": /help lists the commands'],
    ['/quote', '/quote needs text: /quote "…" [speaker:"…"] [article:"…"]'],
    ['/quote speaker:A', '/quote needs text: /quote "…" [speaker:"…"] [article:"…"]'],
    ['/article x paragraph:three', 'Cannot read paragraph "three": give a whole number'],
    ['/corpus everything', 'Cannot read show "everything": choose list or statistics'],
    ['/help me', '/help stands alone: "me" cannot be read'],
  ])('says what is wrong with %s', (line, sentence) => {
    expect(() => parse(line)).toThrow(sentence);
  });

  it('gives back any words that stand in quotation marks, escaped', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ minLength: 1 }),
        (words, speaker) => {
          const escaped = (value: string) => value.replace(/["“”„‟«»\\]/g, '\\$&');
          const line = `/quote "${escaped(words)}" speaker:"${escaped(speaker)}"`;
          fc.pre(!/[\n\r\u2028\u2029]/.test(line));
          expect(parse(line).options).toEqual({ text: words, speaker });
        },
      ),
    );
  });

  it('reads every line or says what is wrong, in time that grows with its length', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', '“', '”', '\\', ' ', 'a', ' speaker:', 'text:'), { maxLength: 40 }),
        (parts) => {
          try {
            expect(typeof parse(`/quote ${parts.join('')}`).options.text).toBe('string');
          } catch (error) {
            expect(error).toMatchObject({ name: 'UserError' });
          }
        },
      ),
    );
    expect(parse(`/quote ${'"a b '.repeat(2000)}`).options.text).toHaveLength(9999);
  });
});
