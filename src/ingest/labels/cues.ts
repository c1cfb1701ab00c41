import type { LineKind } from '../../domain.ts';
import { BYLINE_CUES } from './cues/bylines.ts';
import type { Cue } from './cues/cue.ts';
import { FURNITURE_CUES } from './cues/furniture.ts';
import { PICTURE_CUES } from './cues/pictures.ts';
import { RELATED_CUES } from './cues/related.ts';

/** In order: the first that fits decides. */
const CUES: readonly Cue[] = [...RELATED_CUES, ...FURNITURE_CUES, ...BYLINE_CUES, ...PICTURE_CUES];

/** Somebody's words in quotation marks are the article's, whatever they are about. */
const QUOTED = /^["“„«‘][^"”»]*\s/u;

/** The kind that clear words give to a line, or null. O(1): a line without white space is not read in full. */
export function cueOf(text: string, words: number): LineKind | null {
  const quoted = QUOTED.test(text);
  return (
    CUES.find((cue) => words <= cue.within && !(quoted && cue.kind !== 'caption') && cue.pattern.test(text))
      ?.kind ?? null
  );
}
