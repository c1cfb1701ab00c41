import type { Span } from '../domain.ts';
import type { SourceStream } from './source-stream.ts';

const PAIRS: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
  ['(', ')'],
];

/**
 * The characters of a stream to show for the words from `start` to `end` (half-open): from the first word to the
 * last, and the mark beside them that closes or opens what stands between: `no longer “acceptable”`.
 */
export function excerptRange({ words, text }: SourceStream, start: number, end: number): Span {
  const first = words[start];
  const last = words[end - 1] ?? first;
  if (!first || !last) throw new RangeError('Cannot show a match: it has no words');
  const inside = text.slice(first.start, last.end);
  const count = (mark: string) => inside.split(mark).length - 1;
  const opened = PAIRS.some(([open, close]) => count(close) > count(open) && text[first.start - 1] === open);
  const closed = PAIRS.some(([open, close]) => count(open) > count(close) && text[last.end] === close);
  return { start: first.start - (opened ? 1 : 0), end: last.end + (closed ? 1 : 0) };
}
