/** Sentences and text of a stream around a word. */
import type { Span } from '../domain.ts';
import type { SourceStream, SourceWord } from './source-stream.ts';

/** The sentence that a word stands in, in the stream's text. */
export function sentenceAround(stream: SourceStream, word: SourceWord): Span | undefined {
  return sentencesOf(stream, word.at).find((span) => span.start <= word.start && word.start < span.end);
}

/** The sentences of one passage of a stream, in the stream's text. */
export function sentencesOf(stream: SourceStream, at: number): Span[] {
  const offset = stream.offsets[at] ?? 0;
  return (stream.passages[at]?.sentences ?? []).map(({ start, end }) => ({
    start: start + offset,
    end: end + offset,
  }));
}

/** The text from the first to the last of these words, as printed; empty without words. */
export function printedText(stream: SourceStream, words: readonly SourceWord[]): string {
  const [first] = words;
  const last = words.at(-1);
  return first && last ? stream.text.slice(first.start, last.end) : '';
}
