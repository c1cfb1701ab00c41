import type { Feature } from '../choose-candidates.ts';
import { idf } from '../idf.ts';
import { shingleTokens } from '../token.ts';
import type { Connection } from './connection.ts';
import { postings } from './postings.ts';

/** A shingle of a quote, or a run of common ones. */
export interface ShingleFeature extends Feature {
  /** Index of its first word in the quote. */
  readonly at: number;
  /** How many shingles it is made of. */
  readonly shingles: number;
}

/** Shingles looked up at most; a longer quote is sampled evenly, both its ends included. */
const SHINGLES = 64;
/** Passages of one feature at most. A shingle with more ("one of the") is common and tells little by itself. */
const LIST = 200;
/** Further look-ups for runs of common shingles, for a quote at most. */
const RUN_LOOKUPS = 24;

/** A quote of at most so many shingles, some of them common, is looked up as a whole too: its few rare ones do not always tell. */
const WHOLE = 8;

/**
 * The shingles of a quote with the passages that have them. Common shingles that follow each other are looked up together,
 * ever more of them until few passages have them all: a quote of common words ("we will do all that we can") is found by
 * its longer runs.
 */
export function shingleFeatures(
  connection: Connection,
  forms: readonly string[],
  total: number,
): ShingleFeature[] {
  const features: ShingleFeature[] = [];
  let lookupsLeft = RUN_LOOKUPS;
  let run: string[] = [];
  let capped: number[] = [];
  let runAt = 0;
  const add = (at: number, shingles: number, passages: readonly number[]) => {
    if (passages.length > 0) features.push({ at, shingles, weight: idf(total, passages.length), passages });
  };
  let anyCommon = false;
  const shingles = sampledShingles(forms);
  for (const { token, at } of shingles) {
    const alone = postings(connection, 'shingles', [token], LIST + 1);
    if (alone.length <= LIST) {
      add(at, 1, alone);
      run = [];
      continue;
    }
    anyCommon = true;
    if (run.length === 0) runAt = at;
    run.push(token);
    capped = alone;
    if (run.length === 1 || lookupsLeft-- <= 0) continue;
    capped = postings(connection, 'shingles', run, LIST + 1);
    if (capped.length > LIST) continue;
    add(runAt, run.length, capped);
    run = [token];
    runAt = at;
  }
  // What is still common at the end is the best that there is when the whole quote is one such run.
  if (features.length === 0) add(runAt, run.length, capped);
  if (anyCommon && shingles.length <= WHOLE) {
    const whole = shingles.map(({ token }) => token);
    add(0, whole.length, postings(connection, 'shingles', whole, LIST));
  }
  return features;
}

function sampledShingles(forms: readonly string[]): { token: string; at: number }[] {
  const tokens = shingleTokens(forms).map((token, at) => ({ token, at }));
  const step = Math.max(1, (tokens.length - 1) / (SHINGLES - 1));
  const sampled = new Map<string, number>();
  for (let i = 0; Math.round(i) < tokens.length; i += step) {
    const shingle = tokens[Math.round(i)];
    if (shingle && !sampled.has(shingle.token)) sampled.set(shingle.token, shingle.at);
  }
  return [...sampled].map(([token, at]) => ({ token, at }));
}
