/** How much a sentence speaks of a claim: by what it holds itself, what stands around it, and where it was found. */
import { type Holdings, share, shareHeld, type Wanted } from '../compare/names/holdings.ts';

/** A sentence as the score sees it. */
export interface Sighting {
  readonly own: Holdings;
  /**
   * What the sentence so many places further on holds, -3 to 3 but 0; in another passage, all that this one holds.
   * Undefined where nothing stands or nothing was read.
   */
  readonly around: (step: number) => Holdings | undefined;
  /** BM25 score of the passage against that of the best one, 0 to 1. */
  readonly order: number;
  /** How far its article is about the claim, see `scoreArticle`. */
  readonly article: number;
}

/*
 * The weights below were chosen on the look halves of WiCE and of the own claims. They lie on a plateau: any of them,
 * within its range, half as large or half as much again moves the gold sentence into or out of the first place for
 * about two claims in a hundred at most.
 */

/** What a number counts in the sentence where another word as rare counts 1; 1 to 2. */
const NUMBER = 1.5;
/** What a word counts in the sentence before and in the one behind, 0 to 1: pronouns and "the" mostly point back. */
const BEFORE = 0.75;
const BEHIND = 0.6;
/** What a word counts two or three sentences away, 0 to 1. */
const NEAR = 0.35;
/** Share of the claim that a sentence must hold itself before what stands beside it counts in full; 0 to 0.15. */
const FOOTING = 0.1;
/** What the library's own order of passages adds, 0 to 1; it knows repetitions and lengths. */
const PASSAGE_ORDER = 0.35;
/** What a title that holds the whole claim adds, 0 to 1. */
const ARTICLE_TITLE = 0.6;
/** What an article adds whose passages together hold the whole claim, 0 to 1. */
const MATTER = 0.3;

/** Orders sentences; 0 to about 2.5. O(claim words). */
export function scoreSentence(wanted: Wanted, { own, around, order, article }: Sighting): number {
  const covered = own.size > 0 ? coverage(wanted, own, around) : 0;
  return covered + PASSAGE_ORDER * order + article;
}

/**
 * What an article lends each of its sentences, 0 to 1.
 *
 * @param held what its proposed passages hold together
 */
export function scoreArticle(wanted: Wanted, title: Holdings, held: Holdings): number {
  return ARTICLE_TITLE * shareHeld(wanted, title) + MATTER * shareHeld(wanted, held);
}

function coverage(wanted: Wanted, own: Holdings, around: Sighting['around']): number {
  const [before, behind] = [around(-1), around(1)];
  const near = [-3, -2, 2, 3].map(around).filter((held) => held !== undefined);
  const inside = (term: string) => (own.get(term) ?? 0) * (/\d/.test(term) ? NUMBER : 1);
  const lent = (term: string) =>
    Math.max(
      BEFORE * (before?.get(term) ?? 0),
      BEHIND * (behind?.get(term) ?? 0),
      NEAR * near.reduce((most, held) => Math.max(most, held.get(term) ?? 0), 0),
    );
  const footing = share(wanted, inside);
  const beside = share(wanted, (term) => Math.max(0, lent(term) - inside(term)));
  return footing + beside * Math.min(1, footing / FOOTING);
}
