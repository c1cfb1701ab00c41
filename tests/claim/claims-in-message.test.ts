import { expect, test } from 'vitest';
import { claimsInMessage } from '../../src/claim/claims-in-message.ts';

test('finds the assertions of a message and nothing else', () => {
  const message = `Hey everyone! The council closed the harbour in 2019. Did you see it? I think it is great lol.
https://example.com/harbour says so
/claim something
- Lund has 1.5 million visitors a year, and **Anna Berg** wants more.
Please read this. \`The code passed the test in May.\` The council closed the harbour in 2019.`;
  expect(claimsInMessage(message).map(({ text }) => text)).toEqual([
    'The council closed the harbour in 2019.',
    'Lund has 1.5 million visitors a year, and Anna Berg wants more.',
  ]);
});

test.each(['', '👍', 'lol same', '@everyone', '||nope||', '#'.repeat(4_000)])(
  '%j asserts nothing',
  (text) => {
    expect(claimsInMessage(text)).toEqual([]);
  },
);
