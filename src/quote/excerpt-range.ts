import type { Span } from '../domain.ts';
import type { SourceStream } from './source-stream.ts';

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['[', ']'],
  ['(', ')'],
  ['“', '”'],
  ['«', '»'],
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
  const isOdd = count('"') % 2 === 1;
  const before = text[first.start - 1] ?? '';
  // American print sets a comma or full stop inside of the closing mark.
  const [behind = '', closing = ''] = /^[.,!?]?(["”»\])])/.exec(text.slice(last.end, last.end + 2)) ?? [];
  const isClosed = PAIRS.some(([open, close]) => close === closing && count(open) > count(close));
  const isOpened = PAIRS.some(([open, close]) => open === before && count(close) > count(open));
  return {
    start: first.start - (isOpened ? before.length : 0),
    end: last.end + (isClosed || (isOdd && closing === '"') ? behind.length : 0),
  };
}
