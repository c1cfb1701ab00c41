/**
 * Word alignment of a quote with a source: dynamic programming over words, local (Smith & Waterman 1981) to
 * find which part of a quote stands in a source, global in the quote (Needleman & Wunsch 1970 with free ends
 * in the source) to name every difference once the place is known. O(quote × source) time and memory; both are
 * bounded by the callers (`source-stream.ts` cuts long passages down to the part that shares words).
 *
 * Two things are free: words that the source prints in square brackets or that interrupt a quotation may be
 * skipped, and an ellipsis in the quote may stand for any words.
 */
import type { QuoteWord } from './parse-quote.ts';
import type { SourceWord } from './source-stream.ts';

/** A pairing of quote words with source words, in ascending order on both sides. */
export interface Alignment {
  /** Sum of the rewards and costs below; unbounded, only for comparing alignments of one quote. */
  readonly score: number;
  /** Paired words of equal form. */
  readonly pairs: readonly (readonly [quote: number, source: number])[];
  /** Half-open ranges of words that the alignment spans. */
  readonly quote: { readonly start: number; readonly end: number };
  readonly source: { readonly start: number; readonly end: number };
}

const MATCH = 2;
/** A bracketed word is the editor's own, so meeting the same word in the source says little. */
const MATCH_IN_BRACKETS = 0.4;
/** A quote word in place of a source word: cheaper than adding one and dropping the other. */
const REPLACED = -1.5;
/** Brackets put in and leave out, which costs less than this: the two sides need not be of one length. */
const REPLACED_IN_BRACKETS = -3.5;
const ADDED = -1.1;
const DROPPED = -0.9;
/** A bracketed word is meant to be the editor's own. */
const ADDED_IN_BRACKETS = -0.05;
/** A source word beside a bracketed one was probably replaced by it. */
const DROPPED_AT_BRACKET = -0.3;
/** Skipping what is free costs next to nothing, so that an alignment without skipping still wins. */
const FREE = -0.001;
/** Opening an ellipsis costs less than one real difference, but is never better than plain running on. */
const ELLIPSIS_OPENED = -0.05;

/**
 * The best alignment of any part of `quote` with any part of `source`, null when no word is shared.
 */
export function alignLocally(quote: readonly QuoteWord[], source: readonly SourceWord[]): Alignment | null {
  return align(quote, source, 'local');
}

/**
 * The best alignment of the whole of `quote` with some part of `source`, null when no word is shared.
 */
export function alignWhole(quote: readonly QuoteWord[], source: readonly SourceWord[]): Alignment | null {
  return align(quote, source, 'whole');
}

const STOP = 0;
const DIAGONAL = 1;
const ADD = 2;
const DROP = 3;

function align(
  quote: readonly QuoteWord[],
  source: readonly SourceWord[],
  mode: 'local' | 'whole',
): Alignment | null {
  const width = source.length + 1;
  const moves = new Uint8Array((quote.length + 1) * width);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  let best = { score: mode === 'local' ? 0 : Number.NEGATIVE_INFINITY, i: 0, j: 0 };
  for (let i = 1; i <= quote.length; i++) {
    const word = quote[i - 1];
    if (!word) break;
    const next = quote[i];
    const added = word.bracket === null ? ADDED : ADDED_IN_BRACKETS;
    const atBracket = word.bracket !== null || (next !== undefined && next.bracket !== null);
    const ellipsis = next?.afterEllipsis === true;
    row[0] = mode === 'local' ? 0 : (above[0] ?? 0) + added;
    moves[i * width] = mode === 'local' ? STOP : ADD;
    for (let j = 1; j < width; j++) {
      const other = source[j - 1];
      if (!other) break;
      const same = word.form === other.form;
      const reward = word.bracket === null ? MATCH : MATCH_IN_BRACKETS;
      let score =
        (above[j - 1] ?? 0) + (same ? reward : word.bracket === null ? REPLACED : REPLACED_IN_BRACKETS);
      let move = DIAGONAL;
      const byAdding = (above[j] ?? 0) + added;
      if (byAdding > score) {
        score = byAdding;
        move = ADD;
      }
      const dropped = other.free ? FREE : atBracket ? DROPPED_AT_BRACKET : DROPPED;
      // Behind an ellipsis every further word is free; the first one pays for opening it.
      const opened = moves[i * width + j - 1] === DROP ? FREE : ELLIPSIS_OPENED;
      const byDropping = (row[j - 1] ?? 0) + (ellipsis ? Math.max(opened, dropped) : dropped);
      if (byDropping > score) {
        score = byDropping;
        move = DROP;
      }
      if (mode === 'local' && score <= 0) {
        score = 0;
        move = STOP;
      }
      row[j] = score;
      moves[i * width + j] = move;
      // Of equal ends the first is taken in a local alignment; a whole one ends with the quote.
      if (score > best.score && (mode === 'local' || i === quote.length)) best = { score, i, j };
    }
    [above, row] = [row, above];
  }
  return trace(quote, source, moves, best);
}

function trace(
  quote: readonly QuoteWord[],
  source: readonly SourceWord[],
  moves: Uint8Array,
  end: { score: number; i: number; j: number },
): Alignment | null {
  const width = source.length + 1;
  const pairs: [number, number][] = [];
  let { i, j } = end;
  while (i > 0) {
    const move = moves[i * width + j];
    if (move === DIAGONAL) {
      i--;
      j--;
      if (quote[i]?.form === source[j]?.form) pairs.push([i, j]);
    } else if (move === ADD) i--;
    else if (move === DROP) j--;
    else break;
  }
  if (pairs.length === 0) return null;
  return {
    score: end.score,
    pairs: pairs.reverse(),
    quote: { start: i, end: end.i },
    source: { start: j, end: end.j },
  };
}
