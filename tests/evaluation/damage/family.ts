/** What a family of damage is, and the small tools that families are made with. */
import type { Wording } from '../../../src/domain.ts';
import { pick } from '../../bench/random.ts';
import type { Sentence } from './material.ts';

export interface Damage {
  readonly sentence: Sentence;
  /** All sentences of the same part. */
  readonly others: readonly Sentence[];
  /** All sentences of the library. */
  readonly present: readonly Sentence[];
  /** Sentences of articles that the library does not hold. */
  readonly absent: readonly Sentence[];
  readonly next: () => number;
}

/**
 * - `fine`: the meaning is kept, the cut is complete, and the wording is one of those named;
 * - `bad`: anything but a clean answer;
 * - `absent`: not found.
 */
export type Expected = 'fine' | 'bad' | 'absent';

export interface Family {
  readonly name: string;
  readonly expected: Expected;
  /** The wordings that are right; any when not given. */
  readonly wording?: readonly Wording[];
  /** The quote made from a sentence, null when this damage cannot be done to it. */
  make(damage: Damage): string | null;
}

type Replacement = string | ((...groups: string[]) => string);
/** What is looked for, and what stands there afterwards. */
export type Swap = readonly [RegExp, Replacement];

/** A family that makes one of these swaps, once, somewhere in the sentence. */
export function swapping(
  name: string,
  expected: Expected,
  swaps: readonly Swap[],
  wording?: readonly Wording[],
): Family {
  return {
    name,
    expected,
    ...(wording ? { wording } : {}),
    make: ({ sentence, next }) => {
      const able = swaps.filter(([pattern]) => pattern.test(sentence.text));
      return able.length === 0 ? null : swapOnce(sentence.text, pick(able, next), next);
    },
  };
}

function swapOnce(text: string, [pattern, replacement]: Swap, next: () => number): string | null {
  const found = [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))];
  if (found.length === 0) return null;
  const match = pick(found, next);
  const [whole] = match;
  const put =
    typeof replacement === 'string'
      ? replacement.replace(/\$(\d)/g, (_, digit: string) => match[Number(digit)] ?? '')
      : replacement(...match.map((group) => group ?? ''));
  const result = `${text.slice(0, match.index)}${put}${text.slice(match.index + whole.length)}`;
  const tidy = result.replace(/ {2,}/g, ' ').replace(/ ([,.])/g, '$1');
  return tidy === text ? null : tidy;
}

/** Swaps of whole words by a table "from to, from to", in both directions when asked. */
export function wordSwaps(table: string, direction: 'one way' | 'both ways' = 'both ways'): Swap[] {
  return table.split(',').flatMap((pair): Swap[] => {
    const [from = '', to = ''] = pair
      .trim()
      .split('>')
      .map((side) => side.trim());
    const there: Swap = [new RegExp(`\\b${from}\\b`), to];
    return direction === 'one way' ? [there] : [there, [new RegExp(`\\b${to}\\b`), from]];
  });
}

/** Words whose loss, or whose place just outside of a cut, may turn the meaning. */
export const TURNING =
  /\b(?:not|no|never|nor|neither|none|nobody|nothing|without|hardly|barely|scarcely|cannot|un\w+|im\w+|if|unless|whether|except|provided|only|may|might|could|would|should|must|can|will|perhaps|probably|possibly|likely|alleged\w*|reportedly|apparently|suppos\w*|claim\w*|accus\w*|den\w+|reject\w*|refus\w*|fail\w*|doubt\w*|question\w*|critic\w*|myth|rumou?r\w*|false\w*|wrong\w*|lack\w*|oppos\w*|prevent\w*|stop\w*|avoid\w*|declin\w*|disput\w*|ban\w*|some|against|believe\w*|think|thought|suggest\w*|seem\w*|appear\w*|argu\w*|expect\w*|plan\w*|\w+n['’]t)\b|\?/i;

/** Whether a sentence has so many words and reads as a sentence. */
export function isSentence({ text, words, passage }: Sentence, fewest = 9, most = 38): boolean {
  return (
    passage.kind === 'body' &&
    words.length >= fewest &&
    words.length <= most &&
    /^["“‘]?\p{Lu}/u.test(text) &&
    /[.!?…]["”’)]*$/.test(text)
  );
}
