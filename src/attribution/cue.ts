/** A cue as found in a sentence: the words that mark speech, and where the source is named. */
import type { CueVerb } from './cue-verbs.ts';
import type { Phrase } from './noun-phrases.ts';

export interface Cue {
  readonly kind: 'verb' | 'inverted' | 'participle' | 'according' | 'noun' | 'label';
  readonly verb: CueVerb;
  /** Items of the cue's words. */
  readonly cue: Phrase;
  /** Items of the source's mention, null when the grammar shows none. */
  readonly source: Phrase | null;
  /** First and last item (half-open) of cue and source with what stands between them. */
  readonly from: number;
  readonly to: number;
}

/** What cues that are no verb of the table take: quoted words only. */
export const QUOTED: CueVerb = { stance: 'neutral', takes: '', particle: null };

/** Nouns that announce words or hold them: "his claim that", "a letter urging". */
export const SPEECH_NOUN =
  /^(?:words|statement|message|tweet|letter|speech|remarks?|post|comments?|claims?|warning|call|reply|answer|response|assertion|allegation|suggestion|argument|announcement|declaration|view|belief|opinion|promise|pledge|vow|admission|denial|quote|slogan|assurance|conclusion|insistence|contention|accusation|complaint|prediction)$/;
