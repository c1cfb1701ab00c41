/** "the Libyan ambassador to Greece" asked as "the Greek ambassador to Libya": two names that have changed places. */

import { type NameRun, nameRuns } from '../../reading/name-runs.ts';
import { prepositionOf } from '../../reading/prepositions.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting } from '../align-terms.ts';

interface Place {
  readonly run: NameRun;
  /** The name of the source that it is met in. */
  readonly own: NameRun;
  /** Where the name stands in the claim and in the source: what leads to it and what follows. */
  readonly asked: string;
  readonly printed: string;
  readonly at: number;
}

/**
 * Two names of the claim that stand in each other's place in the source.
 *
 * @returns both names in the claim's order and in the source's, null when none have changed places
 */
export function exchangedNames(
  claim: Statement,
  meetings: readonly Meeting[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  const found = new Map(
    meetings.filter(({ where }) => where === 'sentence').map(({ term, at }) => [term.at, at]),
  );
  const runs = nameRuns(source);
  const places = nameRuns(claim).flatMap((run): Place[] => {
    const at = found.get(run.to - 1);
    const own = runs.find(({ from, to }) => at !== undefined && at >= from && at < to);
    return at === undefined || !own
      ? []
      : [{ run, own, at, asked: placeOf(claim, run), printed: placeOf(source, own) }];
  });
  for (const [i, one] of places.entries()) {
    for (const other of places.slice(i + 1)) {
      const exchanged =
        one.asked === other.printed && other.asked === one.printed && one.asked !== one.printed;
      const namesakes = one.run.terms.at(-1)?.stem === other.run.terms.at(-1)?.stem;
      if (exchanged && !namesakes && one.own !== other.own && one.at > other.at) {
        const [a, b] = [printed(one.run), printed(other.run)];
        return [`${a}, ${b}`, `${b}, ${a}`];
      }
    }
  }
  return null;
}

/** The preposition in front of a name, and the word behind it or the 's that ties it to one. */
function placeOf(statement: Statement, run: NameRun): string {
  const { words: all, tags } = statement;
  const last = all[run.to - 1];
  const owner = last !== undefined && /['’]s?$/.test(statement.text.slice(last.start, last.end));
  const behind = /[nN]/.test(tags[run.to] ?? '') ? (all[run.to]?.form ?? '') : '';
  return `${prepositionOf(statement, run.from)} ${owner ? "'s" : ''} ${behind}`;
}

function printed({ terms }: NameRun): string {
  return terms.map(({ form }) => form).join(' ');
}
