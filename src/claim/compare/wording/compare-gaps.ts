/** "The prize went to Moen, and the medal to Lie": a clause that leaves out its verb gives its own thing to its own name. */

import { holds, type Range } from '../../reading/range.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting } from '../align-terms.ts';

interface Gap {
  /** What stands in front of the preposition, in the whole clause and in the one without a verb. */
  readonly things: readonly [whole: Range, gapped: Range];
  readonly names: readonly [whole: Range, gapped: Range];
}

/**
 * The first thing of the claim that it has with the name of the other clause. O(words).
 *
 * @returns the claim's words and the source's, null when all is well
 */
export function compareGaps(
  meetings: readonly Meeting[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  const gap = gapOf(source);
  if (!gap) return null;
  const metIn = (range: Range) =>
    meetings.find(({ term, where, at }) => where === 'sentence' && /[nN]/.test(term.tag) && holds(range, at));
  for (const own of [0, 1] as const) {
    const other = own === 0 ? 1 : 0;
    const [thing, name] = [metIn(gap.things[own]), metIn(gap.names[other])];
    if (thing && name && !metIn(gap.things[other]) && !metIn(gap.names[own])) {
      const printed = source.words.slice(gap.names[own].from, gap.names[own].to).map(({ form }) => form);
      return [name.term.form, printed.join(' ')];
    }
  }
  return null;
}

/** A clause behind ", and" or ", while" that has a preposition of the clause before it, and no verb. */
function gapOf({ words: all, tags, text, breaks }: Statement): Gap | null {
  for (let joint = 3; joint < all.length - 3; joint++) {
    if (!/^(?:and|while|but)$/.test(all[joint]?.form ?? '')) continue;
    if (!/,\s*$/.test(text.slice(0, all[joint]?.start ?? 0))) continue;
    const end = breaks.find((at) => at > joint) ?? all.length;
    const [, thing, name] = /^([damnN]+)p([damnN]+)$/.exec(tags.slice(joint + 1, end)) ?? [];
    if (!thing || !name) continue;
    const preposition = all[joint + 1 + thing.length]?.form;
    const verb = Math.max(tags.lastIndexOf('v', joint), tags.lastIndexOf('x', joint));
    const at = all.findIndex(({ form }, i) => i > verb && i < joint && form === preposition);
    if (verb < 1 || at < 0) continue;
    const from = breaks.findLast((one) => one < verb) ?? 0;
    return {
      things: [
        { from, to: verb },
        { from: joint + 1, to: joint + 1 + thing.length },
      ],
      names: [
        { from: at + 1, to: joint },
        { from: joint + 2 + thing.length, to: end },
      ],
    };
  }
  return null;
}
