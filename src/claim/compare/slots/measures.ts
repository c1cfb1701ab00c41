/**
 * Does the claim only say how much or how many, and the sentence too? "There are 78 cases", "it has 78 cases" and "cases reached
 * 78" differ in their verbs and say one thing: the number and what it counts carry it.
 */

import type { Predicate } from '../../reading/predicates.ts';
import type { Statement } from '../../reading/statement.ts';
import type { QuantityMeeting } from './compare-quantities.ts';

/** Verbs that join a thing and its number, and say nothing else. */
const MEASURING = new Set(
  `is are was were be been has have had having hold holds held holding reach reaches reached reaching report reports reported
  confirm confirms confirmed record records recorded register registers registered total totals totalled totaled totalling
  number numbers numbered count counts counted stand stands stood earn earns earned gross grosses grossed collect collected
  receive receives received get gets got score scores scored see sees saw seen experience experienced suffer suffers suffered
  list lists listed give gives gave given average averages averaged amount amounts amounted contain contains contained
  include includes included feature features featured there's`.split(/\s+/),
);

const RISING = new Set(
  'rose rises risen rise increased increases increase grew grows grown climbed gained'.split(' '),
);
const FALLING = new Set(
  'fell falls fallen fall decreased decreases declined dropped drops shrank slipped'.split(' '),
);

/** Whether this verb of the claim measures, and a number that it holds is met where the sentence measures the same thing. */
export function measuresSame(
  claim: Statement,
  { at, from, object }: Predicate,
  source: Statement,
  found: readonly Predicate[],
  quantities: readonly QuantityMeeting[],
): boolean {
  const form = claim.words[at]?.form ?? '';
  // "sales rose by 6 percent" asked, "sales of 184 million, up 6 percent" printed.
  const way = RISING.has(form) ? 'up' : FALLING.has(form) ? 'down' : null;
  if (way !== null)
    return quantities.some(({ result, quantity, other }) => {
      const behind = quantity.from >= from && quantity.from < object.to;
      return behind && result === 'matches' && other !== null && source.words[other.from - 1]?.form === way;
    });
  const reaching = /^c[ao]mes?$/.test(form) && claim.words[at + 1]?.form === 'to';
  if (!reaching && !MEASURING.has(form)) return false;
  return quantities.some(({ quantity, other, sameThing }) => {
    if (!sameThing || other === null || quantity.from < from || quantity.from >= object.to) return false;
    const holder = found.find(
      ({ subject, object: behind }) => other.from >= subject.from && other.to <= behind.to,
    );
    return holder === undefined || MEASURING.has(source.words[holder.at]?.form ?? '');
  });
}
