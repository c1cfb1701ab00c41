import type { Meeting } from './align-terms.ts';
import { type Mode, ownMode } from './modes.ts';
import type { PredicatePair } from './pair-predicates.ts';
import type { Statement } from './statement.ts';

/** What the sentence adds to the claim's verbs: planned, possible, denied … */
export function compareModes(
  claim: Statement,
  pairs: readonly PredicatePair[],
  source: Statement,
  meetings: readonly Meeting[],
): Mode[] {
  const met = new Set(meetings.map(({ at }) => at));
  const extra = pairs.flatMap(([one, other]) => {
    // "a bill to legalise": an infinitive itself says that it is still to come.
    const infinitive = claim.words[one.from - 1]?.form === 'to';
    const modes = [...other.modes].filter(
      (mode) => !one.modes.has(mode) && !(infinitive && mode === 'planned'),
    );
    // "There was fraud" is not carried by "he claimed fraud".
    const bare =
      !meetings.some(({ term }) => term.at === one.at) &&
      meetings.some(
        ({ where, at }) => where === 'sentence' && at >= other.object.from && at < other.object.to,
      );
    const own =
      bare && !met.has(other.at) ? (ownMode(source, other.at) ?? claimedNoun(source, meetings)) : null;
    return own ? [...modes, own] : modes;
  });
  return [...new Set(extra)];
}

/** "claims of fraud", "allegations of fraud": a noun that somebody only alleges. */
function claimedNoun({ words: all }: Statement, meetings: readonly Meeting[]): Mode | null {
  const alleged = meetings.some(
    ({ where, at }) =>
      where === 'sentence' &&
      all
        .slice(Math.max(0, at - 4), at)
        .some(({ form }, i, before) => NOUNS_OF_DOUBT.has(form) && before[i + 1]?.form === 'of'),
  );
  return alleged ? 'alleged' : null;
}

const NOUNS_OF_DOUBT = new Set(
  'claim claims allegation allegations accusation accusations rumour rumours rumor rumors fear fears suspicion suspicions risk danger threat possibility theory theories reports'.split(
    ' ',
  ),
);
