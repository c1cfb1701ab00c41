import { describe, expect, test } from 'vitest';
import { predicates } from '../../../src/claim/reading/predicates.ts';
import { readStatement } from '../../../src/claim/reading/statement.ts';
import { analyse } from '../../../src/text/analyse.ts';
import { words } from '../../../src/text/words.ts';

/** verb, with "not" and its modes. */
function shown(text: string): string {
  const all = words(text);
  const statement = readStatement(text, all, analyse(text, all).tags, { start: 0, end: text.length }, null);
  return predicates(statement)
    .map(({ at, negated, modes, passive }) =>
      [negated ? 'not' : '', passive ? 'passive' : '', all[at]?.form, ...modes].filter(Boolean).join(' '),
    )
    .join('; ');
}

describe('predicates', () => {
  test.each([
    ['The town closed the harbour.', 'closed'],
    ['The harbour was closed by the town.', 'passive closed'],
    ['The town did not close the harbour.', 'not close'],
    ['The mayor has yet to resign.', 'has; not resign'],
    ['The town may close the harbour.', 'close possible'],
    ['The town will close the harbour.', 'close planned'],
    ['Nobody closed the harbour.', 'not closed'],
    ['The vote, which is not binding, was boycotted.', 'not is; passive boycotted'],
    ['The plan is a program written in haste.', 'is; passive written'],
    ['The office issued fines on firms known to pay late.', 'issued; passive known; pay'],
    ['The mayor recommended the boats leave.', 'recommended; leave demanded'],
    ['The harbour is to close.', 'is; close planned'],
    ['The mayor refused to close the harbour.', 'refused; close denied'],
    ['The mayor denied that the crews ignored the warning.', 'denied; ignored denied'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
