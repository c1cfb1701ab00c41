/** Pairs of adjoining sentences: what one says of "the trial" and the next of "it" may carry a claim only together. */
import type { Reader } from '../../library/library.ts';
import { anyOf } from '../reading/keys.ts';
import type { GatheredEvidence } from './gather-evidence.ts';
import { joinSentences } from './join-sentences.ts';
import type { SelectedSentence } from './select-evidence.ts';
import { readSurroundings, type SourceSentence } from './surroundings.ts';

/** So many of the best sentences are read together with the one in front and the one behind; 4 to 20. */
const LEADING = 10;

export interface SentencePair {
  readonly both: SourceSentence;
  readonly each: readonly SourceSentence[];
}

/** The best sentences with their neighbours in the same passage, each pair once, where one voice says both. */
export async function readPairs(
  { sentences, articles }: GatheredEvidence,
  reader: Reader,
): Promise<SentencePair[]> {
  const known = new Map(sentences.map((sentence) => [placeOf(sentence.selected), sentence]));
  const leading = sentences.slice(0, LEADING).map(({ selected }) => selected);
  const missing = new Map<string, SelectedSentence>();
  for (const selected of leading) {
    for (const index of [selected.index - 1, selected.index + 1]) {
      const span = selected.passage.sentences[index];
      const neighbour = span && { ...selected, index, span };
      if (neighbour && !known.has(placeOf(neighbour))) missing.set(placeOf(neighbour), neighbour);
    }
  }
  for (const read of await readSurroundings([...missing.values()], reader, articles)) {
    known.set(placeOf(read.selected), read);
  }
  const pairs = new Map<string, SentencePair>();
  for (const selected of leading) {
    for (const index of [selected.index - 1, selected.index]) {
      const [first, second] = [index, index + 1].map((at) => known.get(placeOf({ ...selected, index: at })));
      const both = first && second && join(first, second);
      if (both) pairs.set(placeOf(both.selected), { both, each: [first, second] });
    }
  }
  return [...pairs.values()];
}

function placeOf({ passage, index }: Pick<SelectedSentence, 'passage' | 'index'>): string {
  return `${passage.id}:${index}`;
}

/** Both as one, null where two voices speak or one of them asks. */
function join(first: SourceSentence, second: SourceSentence): SourceSentence | null {
  const [one, other] = [first.source, second.source];
  if (first.voice !== second.voice || first.speaker !== second.speaker) return null;
  if ([one, other].some(({ statement }) => /\?["”’]?$/.test(statement.text.trimEnd()))) return null;
  const { passage, span } = first.selected;
  const both = { start: span.start, end: second.selected.span.end };
  const text = passage.text.slice(both.start, both.end);
  const offset = second.selected.span.start - span.start;
  return {
    ...first,
    selected: { ...first.selected, span: both },
    source: {
      ...one,
      statement: joinSentences(one.statement, other.statement, text, offset),
      near: anyOf([one.near, other.near]),
      pairs: anyOf([one.pairs, other.pairs]),
    },
    nearbyDates: [...first.nearbyDates, ...second.nearbyDates],
    speakerKeys: new Set([...first.speakerKeys, ...second.speakerKeys]),
    correction: first.correction || second.correction,
  };
}
