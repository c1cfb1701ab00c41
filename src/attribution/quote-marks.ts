/**
 * Quotation marks: which stretches of a passage stand between them. News prints every kind (“ ” " ‘ ’ ' „ “ « »), nests
 * them, forgets them, and opens each paragraph of a long quotation again while only the last one closes
 * (CoreNLP issues 338 and 1139, textacy issue 379 are what happens to a parser that pairs them blindly).
 * One pass with a stack of at most `DEEPEST` open marks: linear, whatever the text.
 */
import type { Span } from '../domain.ts';

export interface MarkedSpan extends Span {
  /** The stretch with its marks; `start` and `end` of the span itself leave them and white space out. */
  readonly outer: Span;
  /** False when no mark closes it: it runs to the end of its sentence or passage. */
  readonly closed: boolean;
  /** True when it goes on with what the passage before left open. */
  readonly continues: boolean;
  /** Ends with a mark of punctuation inside: “…,” he said. */
  readonly punctuated: boolean;
  /** Ends with a comma inside: its attribution must follow. */
  readonly awaits: boolean;
  /** Begins in lower case: a part of the sentence around it. */
  readonly inner: boolean;
}

/** Marks deeper than this are read as characters: nobody quotes a quote in a quote in a quote. */
const DEEPEST = 3;

const MARK = /''|‘‘|’’|``|["＂“”„‟«»‹›‘’‚‛']/g;
/** Straight apostrophes that begin a word: '90s, 'em, 'til, 'cause, 'tis, 'twas, rock 'n' roll. */
const ELISION = /^['’‘](?:\d|(?:em|til|till|cause|tis|twas|bout|n|cos|cuz|round)(?!\p{L}))/iu;

interface Mark extends Span {
  readonly char: string;
  readonly single: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Open {
  readonly mark: Mark;
  readonly nested: boolean;
}

/**
 * The outermost marked stretches of a passage in order; marks inside them belong to the words quoted.
 *
 * @param afterOpen the passage of the body before left a quotation open
 * @param beforeOpening the next passage of the body begins with an opening mark
 * @param sentences of the text: a mark that nothing closes ends with its sentence
 */
export function markedSpans(
  text: string,
  afterOpen: boolean,
  beforeOpening: boolean,
  sentences: readonly Span[],
): MarkedSpan[] {
  const marks = findMarks(text);
  const found: MarkedSpan[] = [];
  const stack: Open[] = [];
  const emit = (outer: Span, within: Span, closed: boolean): void => {
    const span = trimmed(text, within);
    if (!span) return;
    const first = found.length === 0 && text.slice(0, outer.start).trim() === '';
    const punctuated = /[,.;?!…—–\]-]/.test(text.charAt(span.end - 1));
    const awaits = text.charAt(span.end - 1) === ',';
    const inner = /^\[?\p{Ll}/u.test(text.slice(span.start, span.start + 3));
    found.push({ ...span, outer, closed, continues: afterOpen && first, punctuated, awaits, inner });
  };
  const close = (mark: Mark): void => {
    const open = stack.pop();
    if (!open || stack.length > 0) return;
    emit({ start: open.mark.start, end: mark.end }, { start: open.mark.end, end: mark.start }, true);
  };
  const abandon = (at: number): void => {
    const open = stack[0];
    stack.length = 0;
    if (open && !open.mark.single) {
      emit({ start: open.mark.start, end: at }, { start: open.mark.end, end: at }, false);
    }
  };
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark) continue;
    const depth = lastOpen(stack, mark);
    if (mark.single && depth >= 0 && isPluralPossessive(text, marks, i)) continue;
    if (mark.closes && depth >= 0 && !(mark.opens && opensNested(marks, i))) {
      stack.length = depth + 1;
      close(mark);
    } else if (mark.opens) {
      if (stack.length >= DEEPEST) continue;
      if (mark.single && !closedLater(marks, i)) continue;
      if (!mark.single && depth >= 0 && !opensNested(marks, i)) abandon(mark.start);
      stack.push({ mark, nested: stack.length > 0 });
    } else if (mark.closes && !mark.single && stack.length === 0 && !/\d/.test(text.charAt(mark.start - 1))) {
      // The opening mark is missing: the words since the last stretch, or since the sentence began.
      const from = Math.max(found.at(-1)?.outer.end ?? 0, sentenceStart(sentences, mark.start));
      if (/[,.?!…]/.test(text.charAt(mark.start - 1))) {
        emit({ start: from, end: mark.end }, { start: from, end: mark.start }, true);
      }
    }
  }
  const left = stack[0];
  if (left) {
    const introduced = /(?:^|[:,])\s*$/.test(text.slice(Math.max(0, left.mark.start - 3), left.mark.start));
    abandon(beforeOpening || introduced ? text.length : sentenceEnd(sentences, left.mark.end, text.length));
  }
  return found;
}

/** Whether a text begins with a mark that opens a quotation. */
export function beginsWithMark(text: string): boolean {
  return /^\s*(?:["＂“„«»‟]|''|``|[‘'](?=\S))/u.test(text);
}

function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const char = match[0];
    const start = match.index;
    const end = start + char.length;
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    const single = /^['‘’‚‛‹›]$/.test(char);
    const free = before === '' || /[\s([{—–\-/“"‘'„«:…]/.test(before);
    const held = after !== '' && !/[\s,.;:!?)\]}—–”"’'»]/.test(after);
    const word = /[\p{L}\p{N}]/u;
    let opens: boolean;
    let closes: boolean;
    if (single) {
      if (/['’‘‛]/.test(char) && word.test(before) && word.test(after)) continue;
      opens = char !== '’' && char !== '›' && free && held && !ELISION.test(text.slice(start, start + 8));
      closes = char !== '‘' && char !== '‚' && char !== '‹' && !/^$|\s/.test(before) && !word.test(after);
    } else if (/^["＂]$|^''$/.test(char)) {
      opens = free && (held || !/\S/.test(before || ' '));
      closes = !(free && held) || (before === '' ? false : /[—–\-…:]/.test(before));
      if (!opens && !closes) opens = true;
    } else {
      opens = /[“„«»‟]|``|‘‘/.test(char);
      // "was ”over.”": a closing mark that stands like an opening one.
      const turned = char === '”' && free && held;
      // “ closes what „ opened, and « » stand the other way round in German and Danish print.
      closes = /[”“»«]|’’/.test(char) && !turned;
      if (turned) opens = true;
    }
    marks.push({ start, end, char, single, opens, closes });
  }
  return marks;
}

/** Index on the stack of the innermost open mark that this mark can close, -1 when there is none. */
function lastOpen(stack: readonly Open[], mark: Mark): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i]?.mark;
    if (open && matches(open, mark)) return i;
  }
  return -1;
}

function matches(open: Mark, mark: Mark): boolean {
  if (open.single || mark.single) return open.single && mark.single;
  const angle = /[«»]/;
  if (angle.test(open.char) || angle.test(mark.char)) {
    return angle.test(open.char) && angle.test(mark.char) && open.char !== mark.char;
  }
  if (mark.char === '“') return open.char === '„' || open.char === '“';
  return true;
}

/** Whether a mark that may open does so inside an open stretch: two closing marks follow before another opens. */
function opensNested(marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  if (!mark || mark.single) return false;
  if (mark.char === '“' || mark.char === '«' || mark.char === '"' || mark.char === '＂') {
    let closing = 0;
    for (let i = at + 1; i < marks.length && i <= at + 6 && closing < 2; i++) {
      const next = marks[i];
      if (!next || next.single) continue;
      if (next.opens && !next.closes) return false;
      if (mark.char === '“' && next.char === '“') return false;
      closing++;
    }
    return closing === 2 && mark.opens && (!mark.closes || mark.char === '“');
  }
  return false;
}

/** "‘The workers’ rights are safe.’": an apostrophe behind a plural, when a closing mark is still to come. */
function isPluralPossessive(text: string, marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  if (
    !mark ||
    !/s/i.test(text.charAt(mark.start - 1)) ||
    !/^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2))
  )
    return false;
  for (let i = at + 1; i < marks.length && i <= at + SINGLE_HORIZON; i++) {
    const later = marks[i];
    if (later?.single) return later.closes && !later.opens;
  }
  return false;
}

/** How many marks ahead a closing single mark is looked for. */
const SINGLE_HORIZON = 24;

function closedLater(marks: readonly Mark[], at: number): boolean {
  for (let i = at + 1; i < marks.length && i <= at + SINGLE_HORIZON; i++) {
    const mark = marks[i];
    if (mark?.single && mark.closes) return true;
  }
  return false;
}

function sentenceStart(sentences: readonly Span[], at: number): number {
  return sentences[sentenceAt(sentences, at)]?.start ?? 0;
}

function sentenceEnd(sentences: readonly Span[], at: number, otherwise: number): number {
  return sentences[sentenceAt(sentences, at)]?.end ?? otherwise;
}

/** Index of the last sentence that begins at or before the offset, by bisection. */
function sentenceAt(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}
