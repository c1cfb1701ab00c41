/**
 * Whom "he", "she", "his" and "her" mean in the narration. Only where one figure is clearly the most prominent (Lappin & Leass
 * 1994): a pronoun that may mean two people means nobody.
 */
import type { Referent } from '../library/library.ts';
import type { Cast } from './cast.ts';
import { type Discourse, meet, meetNames, newDiscourse, standing } from './discourse.ts';
import { fitting } from './pronouns.ts';
import type { Reading, Sentence } from './reading.ts';

/** What the one that is meant must be ahead of any other, in the weights of `discourse.ts`; 1 to 2. */
const CLEARLY = 1.25;
/** What a subject of the sentence before still weighs. */
const ACTED = 1;
/** What a subject weighs, as in `discourse.ts`. */
const SUBJECT = 2;

/** The referents of each passage, in its order; titles, headings and captions have none. Linear in the text. */
export function referentsIn(readings: readonly Reading[], cast: Cast): readonly (readonly Referent[])[] {
  const discourse = newDiscourse(cast);
  return readings.map(({ passage, sentences }) =>
    passage.kind === 'body' ? sentences.flatMap((sentence) => referentsOf(sentence, discourse)) : [],
  );
}

function referentsOf(sentence: Sentence, discourse: Discourse): Referent[] {
  meetNames(discourse, sentence);
  return sentence.items.flatMap(({ form, start, end }, at): Referent[] => {
    if (!/^(?:he|she|his|her|him|it|its|they|their)$/.test(form)) return [];
    const fits = fitting(form === 'him' ? 'he' : form);
    const [first, second] = fits ? standing(discourse, sentence.number, fits, at) : [];
    if (!first || (second && first.score - second.score < CLEARLY)) return [];
    // "He" is nobody of an unknown kind, as "Pellwyn Orchards"; "On Rotten Tomatoes, it has …": a thing must have acted before.
    if (/^[sh]/.test(form) ? first.figure.kind !== 'person' : first.score < ACTED) return [];
    if (/^(?:s?he|it|they)$/.test(form)) meet(discourse, first.figure, sentence.number, at, SUBJECT);
    return [{ start, end, name: first.figure.name }];
  });
}
