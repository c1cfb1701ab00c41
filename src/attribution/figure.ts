/** Who speaks in an article, as attribution keeps them. */
import type { Gender } from './first-names.ts';
import type { Name } from './names.ts';

/** An office, rank or occupation that the article gives somebody. */
export interface Role {
  /** As printed, without its article: "UK Home Secretary". */
  readonly text: string;
  /** The word that says what it is, folded and singular: "secretary". */
  readonly head: string;
  /** All its words, folded. */
  readonly words: readonly string[];
}

/** A person, organisation or other source of speech in an article. */
export interface Figure {
  kind: Name['kind'] | 'nominal' | 'joint';
  /** The fullest name printed. */
  name: string;
  words: readonly string[];
  gender: Gender;
  readonly roles: Role[];
  /** Organisations for which the figure speaks. */
  readonly speaksFor: string[];
  /** Names of the people who speak for the figure, an organisation. */
  readonly spokespeople: string[];
  readonly members: Figure[];
  /** Surname or short names that mean only this figure in the article. */
  readonly shortNames: Set<string>;
}

export function newFigure(kind: Figure['kind'], name: string, words: readonly string[]): Figure {
  return {
    kind,
    name,
    words,
    gender: 'unknown',
    roles: [],
    speaksFor: [],
    spokespeople: [],
    members: [],
    shortNames: new Set(),
  };
}
