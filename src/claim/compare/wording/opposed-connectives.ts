/** Small words that stand opposed: "decided for it" and "decided against it", "rounds up" and "rounds down". */
import { gapBefore } from '../../../text/gap-before.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting } from '../align-terms.ts';

const words = (forms: string): ReadonlySet<string> => new Set(forms.split(' '));

/** Small words of which one in front of a word says otherwise than the other. */
const OPPOSED: readonly (readonly [one: ReadonlySet<string>, other: ReadonlySet<string>])[] = [
  [words('for'), words('against without')],
  [words('because due owing'), words('despite although though')],
  [words('well and including also'), words('rather instead except')],
  [words('before until'), words('after since')],
  [words('some few several'), words('every all each most no none')],
  [words('most'), words('all every few some least')],
  [words('more'), words('less fewer')],
  [words('both all every'), words('neither none no')],
  [words('with'), words('without')],
  [words('ahead early'), words('behind late')],
];
/** How far in front of a word they stand, in words. */
const REACH = 3;

/** Particles that turn what a verb says: "rounds up", "rounds down". */
const TURNS: readonly (readonly [one: string, other: string])[] = [
  ['up', 'down'],
  ['on', 'off'],
  ['in', 'out'],
];
/** How far behind its verb a particle stands, in words. */
const PARTICLE_REACH = 4;

/** "decided for it" asked, "decided against it" printed: opposed small words in front of the same word, or behind the same verb. */
export function opposedConnectives(
  claim: Statement,
  meetings: readonly Meeting[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  for (const { term, where, at } of meetings) {
    if (where !== 'sentence') continue;
    const asked = wordsBefore(claim, term.at);
    const printed = wordsBefore(source, at);
    for (const [one, other] of OPPOSED) {
      for (const [here, there] of [
        [one, other],
        [other, one],
      ] as const) {
        const word = asked.find((form) => here.has(form) && !printed.includes(form));
        const against = printed.find((form) => there.has(form) && !asked.includes(form));
        if (word === undefined || against === undefined) continue;
        // "rather than at Ruun" and "and not at Ruun".
        const sideways = asked.some(isAside) && printed.some(isAside);
        if (!sideways) return [word, against];
      }
    }
    if (term.tag !== 'v') continue;
    const [ours, theirs] = [particleOf(claim, term.at), particleOf(source, at)];
    if (TURNS.some((pair) => ours !== theirs && pair.includes(ours) && pair.includes(theirs)))
      return [ours, theirs];
  }
  return null;
}

function isAside(form: string): boolean {
  return /^(?:rather|instead|not)$/.test(form);
}

/** The first particle behind a verb that does not govern what follows; '' for none. */
function particleOf({ words: all, tags, text }: Statement, verb: number): string {
  for (let i = verb + 1; i <= verb + PARTICLE_REACH && i < all.length; i++) {
    const form = all[i]?.form ?? '';
    if (/[,;:.]/.test(gapBefore(text, all, i)) || tags[i] === 'v') return '';
    const governs = /[damnNo]/.test(tags[i + 1] ?? '');
    if (TURNS.some((pair) => pair.includes(form))) return governs ? '' : form;
  }
  return '';
}

function wordsBefore({ words: all, text }: Statement, at: number): string[] {
  const found: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (/[,;:.]/.test(gapBefore(text, all, i + 1))) break;
    found.push(all[i]?.form ?? '');
  }
  return found;
}
