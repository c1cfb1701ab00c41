import type { Quantity } from '../../../text/quantities.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting } from '../align-terms.ts';

/**
 * "40 million users in the country", "had 40 million users last year" tell of a part, and contradict nothing that is said of the
 * whole: the source names a place or a time for its number, and the claim none.
 */
export function isOfPart(
  claim: Statement,
  source: Statement,
  other: Quantity,
  meetings: readonly Meeting[],
): boolean {
  const state = claim.words.some(({ form }, i) => /[vx]/.test(claim.tags[i] ?? '') && STATE.has(form));
  const eventful = claim.words.some(({ form }, i) => claim.tags[i] === 'v' && !STATE.has(form));
  if (!state || eventful) return false;
  const met = new Set(meetings.map(({ at }) => at));
  const { words: all, tags } = source;
  let at = other.to;
  while (at < all.length && /[nNav]/.test(tags[at] ?? '') && at - other.to < 3) at++;
  if (/^(?:in|within|across|among|inside|outside|at|from|on)$/.test(all[at]?.form ?? '')) {
    const end = source.dates.find(({ from }) => from > at && from - at <= 2);
    let noun = at + 1;
    while (/[dano]/.test(tags[noun] ?? '') && /[nNa]/.test(tags[noun + 1] ?? '')) noun++;
    if (!end && /[nN]/.test(tags[noun] ?? '') && !met.has(noun)) return true;
  }
  const isNear = (i: number) => Math.min(Math.abs(i - other.from), Math.abs(i - other.to)) <= PART_REACH;
  const places = source.terms.some(
    ({ at: i, name }) =>
      name && isNear(i) && !met.has(i) && /^(?:in|across|within)$/.test(all[i - 1]?.form ?? ''),
  );
  // A day is when it was reported, a month or a year when it was so.
  const past = source.dates.some(
    ({ precision, from }) => isNear(from) && precision !== 'day' && precision !== 'time',
  );
  return places || (past && claim.dates.length === 0);
}

/** Verbs of what there is, not of what once happened: their numbers hold of a place and a time. */
const STATE = new Set(
  `is are was were has have had use uses used count counts counted own owns owned reach reaches reached serve serves served employ
  employs employed hold holds held contain contains include includes live lives lived`.split(/\s+/),
);

/** How far from a number stands the place or time that it holds of, in words. */
const PART_REACH = 6;
