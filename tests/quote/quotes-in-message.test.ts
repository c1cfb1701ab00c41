import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotesInMessage } from '../../src/quote/quotes-in-message.ts';

describe('quotesInMessage', () => {
  test.each([
    ['a cue in front', 'Rudd said: “We need to stop this now.”', [['We need to stop this now.', 'Rudd']]],
    [
      'a cue behind',
      '"We need to stop this now," said Amber Rudd.',
      [['We need to stop this now,', 'Amber Rudd']],
    ],
    [
      'a cue in the middle',
      '"We need this," Rudd said, "and we need it now."',
      [['We need this, and we need it now.', 'Rudd']],
    ],
    ['a signature', '"We must stop them now" — Amber Rudd', [['We must stop them now', 'Amber Rudd']]],
    [
      'a quote block',
      '> We must stop them now. — Amber Rudd\nreally?',
      [['We must stop them now.', 'Amber Rudd']],
    ],
    [
      'a block to the end',
      'look:\n>>> We must stop them\nall of them',
      [['We must stop them all of them', undefined]],
    ],
    ['a label', 'Rudd: we need to make sure of it', [['we need to make sure of it', 'Rudd']]],
    ['single words', 'did he say "lol"?', []],
    ['no quote', 'what do you think of this?', []],
    ['nothing', '', []],
  ])('%s', (_name, message, expected) => {
    expect(quotesInMessage(message).map(({ text, speaker }) => [text, speaker])).toEqual(expected);
  });

  test('never throws, and quotes only words of the message', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      '> ',
      '\n',
      'said',
      'Rudd',
      'we',
      'must',
      'go',
      '—',
      '. ',
      ' ',
      "'",
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const message = pieces.join('');
        for (const { text } of quotesInMessage(message)) {
          for (const word of text.split(/\s+/)) expect(message).toContain(word);
        }
      }),
      { numRuns: 60 },
    );
  });
});
