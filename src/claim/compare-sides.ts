/** "A did better than B": who stands on which side of "than" decides what is said. */
import type { Meeting } from './align-terms.ts';
import type { Statement } from './statement.ts';

/** Words with which a source compares without "than": "up from 19,000", "compared with", "twice as many". */
const COMPARING =
  /\b(?:compared|against|versus|twice|double|half|times|as (?:many|much|\w+) as|(?:up|down) from)\b/i;

/**
 * The claim compares two things, and the source does not, or has them the other way round.
 *
 * @returns "than" with what the source has instead, null when all is well
 */
export function compareSides(
  claim: Statement,
  meetings: readonly Meeting[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  const asked = sideOf(claim);
  if (asked === null) return null;
  const printed = sideOf(source);
  if (printed === null) return COMPARING.test(source.text) ? null : ['than', ''];
  const turned = (front: boolean) =>
    meetings.some(
      ({ term, where, at }) =>
        where === 'sentence' && term.at < asked === front && at < printed !== front && isTold(claim, term.at),
    );
  return turned(true) && turned(false) ? ['than', 'than'] : null;
}

/** Index of the "than" that compares two things; null for none, or in front of a number only. */
function sideOf({ words: all, quantities }: Statement): number | null {
  const at = all.findIndex(
    ({ form }, i) => form === 'than' && !quantities.some(({ from, to }) => i >= from && i < to),
  );
  return at < 0 || all[at - 1]?.form === 'rather' ? null : at;
}

/** Verbs may stand on either side: "did better than those who napped". */
function isTold({ tags }: Statement, at: number): boolean {
  return /[nNav]/.test(tags[at] ?? '');
}
