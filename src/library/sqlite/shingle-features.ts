import type { Feature } from '../choose-candidates.ts';
import { idf } from '../idf.ts';
import { shingleTokens } from '../token.ts';
import type { Connection } from './connection.ts';
import { postings } from './postings.ts';

/** A shingle, or a run of common ones, with its first word's place in the quote. */
export interface ShingleFeature extends Feature {
  readonly at: number;
}

/** Shingles looked up at most; a longer quote is sampled evenly, both its ends included. */
const SHINGLES = 64;
/** Passages of one feature at most. A shingle with more ("one of the") is common and tells little by itself. */
const LIST = 200;
/** Further look-ups for runs of common shingles, for a quote at most. */
const RUN_LOOKUPS = 24;

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
  const close = () => {
    // What is still common at the end of its run is the best that there is, unless the quote has more to go by.
    if (run.length > 0 && run.length === forms.length - 2)
      features.push({ at: runAt, weight: idf(total, capped.length), passages: capped });
    run = [];
  };
  for (const { token, at } of sampledShingles(forms)) {
    const alone = postings(connection, 'shingles', [token], LIST + 1);
    if (alone.length <= LIST) {
      close();
      if (alone.length > 0) features.push({ at, weight: idf(total, alone.length), passages: alone });
      continue;
    }
    if (run.length === 0) runAt = at;
    run.push(token);
    capped = alone;
    if (run.length === 1 || lookupsLeft-- <= 0) continue;
    capped = postings(connection, 'shingles', run, LIST + 1);
    if (capped.length > LIST) continue;
    if (capped.length > 0) features.push({ at: runAt, weight: idf(total, capped.length), passages: capped });
    run = [token];
    runAt = at;
  }
  close();
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
