/**
 * Article → Quotations: who says what, after PARC (Pareti 2015): content, cue, source, and the speaker whom the
 * source means. Rules over parts of speech, quotation marks and the cast of the article; no trained model, so that each
 * answer can be explained and the same text always gives the same answer.
 */
import type { Article, Quotation } from '../domain.ts';
import type { Analysis, Referent } from '../library/library.ts';
import { type Cast, castOf } from './cast.ts';
import { newDiscourse } from './discourse.ts';
import { referentsIn } from './find-referents.ts';
import { type Draft, readQuotations, type Thread } from './read-quotations.ts';
import { type Reading, readPassages } from './reading.ts';
import { asSpeaker } from './speakers.ts';
import { turnsOf } from './transcripts.ts';

/**
 * Finds the quotations of an article, in reading order. Never throws; linear in the text, as every look ahead or back
 * is bounded.
 *
 * Marked words without a source are given with speaker null when they are four words or more; shorter ones are
 * scare quotes and titles in 29 of 100 cases (PolNeAR) and left out.
 *
 * @param analyses one for each passage of the article, in order
 */
export function findQuotations(article: Article, analyses: readonly Analysis[]): readonly Quotation[] {
  return quotationsIn(read(article, analyses));
}

/** The quotations of an article, and whom the pronouns of each passage mean. */
export function attribute(
  article: Pick<Article, 'passages'>,
  analyses: readonly Analysis[],
): { readonly quotations: readonly Quotation[]; readonly referents: readonly (readonly Referent[])[] } {
  const whole = read(article, analyses);
  // First the quotations: who speaks tells the gender of names.
  const quotations = quotationsIn(whole);
  return { quotations, referents: referentsIn(whole.readings, whole.cast) };
}

interface ReadArticle {
  readonly readings: readonly Reading[];
  readonly cast: Cast;
}

function read({ passages }: Pick<Article, 'passages'>, analyses: readonly Analysis[]): ReadArticle {
  const readings = readPassages(passages, analyses);
  return { readings, cast: castOf(readings) };
}

function quotationsIn({ readings, cast }: ReadArticle): readonly Quotation[] {
  const turns = turnsOf(readings, cast);
  const drafts: Draft[] = [];
  const body: Thread = { discourse: newDiscourse(cast), last: null, introduced: null };
  readings.forEach((reading, i) => {
    if (turns.taken.has(i)) return;
    // Titles, headings and captions stand outside the thread of the body: pronouns do not reach over them.
    const thread =
      reading.passage.kind === 'body'
        ? body
        : { discourse: newDiscourse(cast), last: null, introduced: null };
    drafts.push(...readQuotations(reading, thread));
  });
  return [...turns.quotations, ...drafts.map(finished)].sort(inReadingOrder);
}

function finished({ voice, content, cue, source, figure }: Draft): Quotation {
  return { voice, content, cue, source, speaker: figure && asSpeaker(figure) };
}

function inReadingOrder(one: Quotation, other: Quotation): number {
  const a = one.content[0];
  const b = other.content[0];
  if (!a || !b) return 0;
  return a.ordinal - b.ordinal || a.start - b.start;
}
