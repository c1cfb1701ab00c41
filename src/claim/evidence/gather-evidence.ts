/** The sentences of the library that a claim is compared with, each with what stands around it. */
import type { Reader } from '../../library/library.ts';
import { isFunctionWord } from '../../text/lexicon/function-words.ts';
import type { ClaimPart, ClaimReading } from '../reading/read-claim.ts';
import { type SelectedSentence, selectEvidence } from './select-evidence.ts';
import { type ArticlesRead, readSurroundings, type SourceSentence } from './surroundings.ts';

/** Sentences that are compared with each part; 6 to 40. More finds little and costs time. */
const COMPARED = 20;
/** Share of the claim's weight that a passage must hold before the library speaks of the claim; 0.2 to 0.5. On
 * FNC-1, .35 tells related from unrelated articles in 95.6 % of the pairs. */
const SPEAKS_OF_IT = 0.35;

export interface GatheredEvidence {
  readonly sentences: readonly SourceSentence[];
  /** The library speaks of the claim at all. */
  readonly speaks: boolean;
  /** What was read of their articles, for reading more of them. */
  readonly articles: ArticlesRead;
}

/** Gathers for the whole claim, and for each of its parts. */
export async function gatherEvidence(reading: ClaimReading, reader: Reader): Promise<GatheredEvidence> {
  const selected = await selectForParts(reading, reader);
  const articles: ArticlesRead = new Map();
  return {
    sentences: await readSurroundings(selected, reader, articles),
    speaks: selected.some(({ held }) => held >= SPEAKS_OF_IT),
    articles,
  };
}

async function selectForParts(reading: ClaimReading, reader: Reader): Promise<SelectedSentence[]> {
  const chosen = new Map<string, SelectedSentence>();
  const groups = reading.parts.length > 1 ? reading.parts.map((part) => [part]) : [];
  for (const parts of [reading.parts, ...groups]) {
    const limit = groups.length > 0 ? Math.max(5, Math.ceil(COMPARED / groups.length)) : COMPARED;
    for (const sentence of await selectEvidence(formsOf(parts), reader, limit)) {
      const key = `${sentence.passage.id}:${sentence.index}`;
      if (!chosen.has(key)) chosen.set(key, sentence);
    }
  }
  return [...chosen.values()];
}

/** The telling words of these parts: terms, and the words of numbers and dates. */
function formsOf(parts: readonly ClaimPart[]): string[] {
  const forms: string[] = [];
  for (const { claim, from, to, terms, speaker } of parts) {
    const wanted = new Set([...terms, ...(speaker?.terms ?? [])].map(({ at }) => at));
    claim.words.forEach(({ form }, at) => {
      const slot = at >= from && at < to && !isFunctionWord(form) && /[\p{L}\p{N}]/u.test(form);
      if (wanted.has(at) || slot) forms.push(form);
    });
  }
  return forms;
}
