/**
 * "Lind and Sarn grew, by 0.2 and 0.6 percent": two things and two numbers in the same order, of which each belongs to one.
 */
import type { Quantity } from '../../../text/quantities.ts';
import { holds, type Range } from '../../reading/range.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting } from '../align-terms.ts';

/**
 * A number of the claim that the sentence gives to the other of two things. O(words of the sentence × words of the claim).
 *
 * @returns the claim's words and the source's, null when all is well
 */
export function compareRespective(
  claim: Statement,
  part: Range,
  meetings: readonly Meeting[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  const numbers = numbersListed(source);
  if (!numbers) return null;
  const values = numbers.map(({ value }) => value);
  const asked = claim.quantities.filter(({ from, value }) => holds(part, from) && values.includes(value));
  const [own, ...more] = asked;
  if (!own || more.length > 0) return null;
  const place = values.indexOf(own.value);
  for (const things of thingsListed(source, numbers[0])) {
    const named = things.map((thing) =>
      meetings.some(({ where, at, term }) => where === 'sentence' && holds(thing, at) && term.tag !== 'v'),
    );
    if (named[0] === named[1]) return null;
    const other = numbers[1 - place];
    if (named[place] === false && other) return [printed(claim, own), printed(source, other)];
  }
  return null;
}

/** The first two numbers with nothing but "and" between them, of different values. */
function numbersListed({ quantities, words: all }: Statement): readonly [Quantity, Quantity] | null {
  for (const [i, first] of quantities.entries()) {
    const second = quantities[i + 1];
    const joined = second?.from === first.to + 1 && all[first.to]?.form === 'and';
    if (second && joined && first.value !== second.value) return [first, second];
  }
  return null;
}

/** Every two noun phrases with "and" between them in front of the numbers. */
function thingsListed({ words: all, tags }: Statement, { from: end }: Quantity): [Range, Range][] {
  const lists: [Range, Range][] = [];
  for (let i = 1; i < end; i++) {
    if (all[i]?.form !== 'and') continue;
    const before = /[anN]*[nN]$/.exec(tags.slice(0, i))?.[0].length ?? 0;
    const behind = /^d?[anNp]*[nN]/.exec(tags.slice(i + 1, end))?.[0].length ?? 0;
    if (before > 0 && behind > 0)
      lists.push([
        { from: i - before, to: i },
        { from: i + 1, to: i + 1 + behind },
      ]);
  }
  return lists;
}

function printed({ text }: Statement, { start, end }: Quantity): string {
  return text.slice(start, end);
}
