import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/card/card.ts';
import { diffRuns } from '../../src/card/diff-runs.ts';
import type { Edit } from '../../src/domain.ts';
import { kept } from '../fixtures/checks.ts';

const added = (quote: string): Edit => ({ op: 'added', quote, source: '' });
const dropped = (source: string): Edit => ({ op: 'dropped', quote: '', source });
const replaced = (quote: string, source: string): Edit => ({ op: 'replaced', quote, source });

/** `{+only in the article+}`, `[-only in the quote-]`, `(between)`. */
function marked(runs: readonly Run[]): string {
  const marks = { source: ['{+', '+}'], quote: ['[-', '-]'], subtle: ['(', ')'], plain: ['', ''] } as const;
  return runs
    .map(({ text, style }) => {
      const [open, close] = marks[style as keyof typeof marks] ?? marks.plain;
      const words = text.trim();
      return text.replace(words, () => `${open}${words}${close}`);
    })
    .join('');
}

const source = ({ style }: Run) => style !== 'quote';
const quote = ({ style }: Run) => style !== 'source' && style !== 'subtle';
const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

describe('diffRuns', () => {
  it.each<[string, string, Edit[], string]>([
    ['nothing differs', 'We will go.', [kept('We will go.')], 'We will go.'],
    [
      'a word is dropped',
      'We will not go.',
      [kept('We will'), dropped('not'), kept('go')],
      'We will {+not+} go.',
    ],
    [
      'a word is added',
      'We will go.',
      [kept('We will'), added('never'), kept('go')],
      'We will [-never-] go.',
    ],
    [
      'a word is replaced',
      'We will go.',
      [kept('We'), replaced('must', 'will'), kept('go')],
      'We [-must-] {+will+} go.',
    ],
    ['the first word is added', 'we go', [added('Now'), kept('we go')], '[-Now-] we go'],
    ['the last word is added', 'we go', [kept('we go'), added('now')], 'we go [-now-]'],
    [
      'a mark follows',
      'We go, now',
      [kept('We'), replaced('ran', 'go'), kept('now')],
      'We [-ran-] {+go+}, now',
    ],
    [
      'a mark precedes',
      'said “go” now',
      [kept('said'), replaced('run', 'go'), kept('now')],
      'said “[-run-] {+go+}” now',
    ],
    ['neighbours join', 'a b c d', [kept('a'), dropped('b'), dropped('c'), kept('d')], 'a {+b c+} d'],
    ['added words join', 'a d', [kept('a'), added('b'), added('c'), kept('d')], 'a [-b c-] d'],
    [
      'an attribution interrupts',
      'We will,” he said, “not go',
      [kept('We will'), kept('not go')],
      'We will(,” he said, “)not go',
    ],
    [
      'the same letters stand inside of a word',
      'He said a boat',
      [kept('He'), kept('a boat')],
      'He (said) a boat',
    ],
    ['the words run on over a paragraph break', 'one two', [kept('one two'), kept('three')], 'one two three'],
    [
      'edits carry their spaces',
      'We will not go',
      [kept('We will '), dropped('not '), kept('go')],
      'We will {+not+} go',
    ],
  ])('shows where %s', (_name, excerpt, edits, expected) => {
    expect(marked(diffRuns(excerpt, edits))).toBe(expected);
  });

  const word = fc.stringMatching(/^[a-zé][a-zé’]{0,6}$/);
  const step = fc.oneof(
    { weight: 4, arbitrary: word.map(kept) },
    word.map(added),
    word.map(dropped),
    fc.tuple(word, word).map(([q, s]) => replaced(q, s)),
  );
  const separators = fc.array(fc.constantFrom(' ', ', ', ' – ', '\n', '. '), { minLength: 1 });

  it('gives back the excerpt character by character, and the quote word by word', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), separators, (edits, gaps) => {
        const sources = edits.map((edit) => edit.source).filter((text) => text !== '');
        const excerpt = sources
          .map((text, i) => text + (i + 1 < sources.length ? gaps[i % gaps.length] : ''))
          .join('');
        const runs = diffRuns(excerpt, edits);
        expect(textOf(runs.filter(source))).toBe(excerpt);
        const words = edits.map((edit) => edit.quote).filter((text) => text !== '');
        expect(textOf(runs.filter(quote)).match(/[a-zé’]+/g) ?? []).toEqual(words);
      }),
    );
  });

  it('loses no character of the excerpt, whatever the edits say', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.array(step, { maxLength: 8 }),
        (excerpt, edits) => {
          const shown = textOf(diffRuns(excerpt, edits).filter(source));
          let at = 0;
          for (const character of shown) if (excerpt.startsWith(character, at)) at += character.length;
          expect(at).toBe(excerpt.length);
        },
      ),
    );
  });
});
