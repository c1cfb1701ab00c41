/** What the ellipses and brackets of a quote hide. */
import { expand } from '../text/lexicon/contractions.ts';
import { ATTEMPT, BOUND, isCondition, LIMITED, QUALIFIED } from '../text/lexicon/distance.ts';
import { isFunctionWord } from '../text/lexicon/function-words.ts';
import { isHedge, isModal } from '../text/lexicon/modality.ts';
import { isDenyingVerb, isNegation } from '../text/lexicon/negation.ts';
import { words } from '../text/words.ts';
import type { Region } from './regions.ts';
import type { SourceStream, SourceWord } from './source-stream.ts';
import { printedText, sentenceAround } from './stream-sentences.ts';
import { isValueWord } from './value-words.ts';

/** A note on the mark in whose place the source prints what turns the meaning; null when all marks are honest. */
export function swallowed(regions: readonly Region[], stream: SourceStream): string | null {
  for (const [index, { marked, quote, source }] of regions.entries()) {
    if (!marked || source.length === 0) continue;
    const mark = quote.length > 0 ? 'brackets' : 'ellipsis';
    const kept = quote.flatMap(({ form }) => expand(form));
    const lost = source.find(
      (word, at) =>
        turns(word, at === source.length - 1) && !expand(word.form).some((form) => kept.includes(form)),
    );
    const there = printedText(stream, source);
    if (lost) {
      return `The ${mark} hides “${printedText(stream, [lost])}”: the source prints “${there}” there`;
    }
    if (mark === 'brackets') continue;
    const resumed = regions[index + 1]?.source[0];
    if (!resumed) continue;
    const governor = governing(source, resumed, stream);
    if (governor !== null) {
      return `The ellipsis hides “${governor}”, which qualifies what follows: the source prints “${there}” there`;
    }
    if (changesSubject(source, resumed, stream)) {
      return `The ellipsis joins two sentences with different subjects: “${there}” is left out`;
    }
  }
  return null;
}

/** Words that turn a statement wherever they stand in it; "non" turns only the word behind it. */
function turns({ form }: SourceWord, isLast: boolean): boolean {
  if (form === 'non') return isLast;
  return expand(form).some(isNegation) || isDenyingVerb(form) || isCondition(form);
}

/** How far in front of the words that go on a left-out hedge still governs them, 1 to 3. */
const REACH = 2;

/**
 * The hedge, limit, modal or attempt that governs the words behind an ellipsis; null when there is none. A modal
 * and an attempt count only when they are all that is left out: behind other words they belong to these.
 */
function governing(source: readonly SourceWord[], resumed: SourceWord, stream: SourceStream): string | null {
  const hedge = source.slice(-REACH).find(({ form }) => isHedge(form));
  if (hedge) return printedText(stream, [hedge]);
  const text = printedText(stream, source);
  const limit =
    LIMITED.exec(text) ?? QUALIFIED.exec(text) ?? (isValueWord(resumed.form) ? BOUND.exec(text) : null);
  if (limit) return limit[0];
  if (source.every(({ form }) => expand(form).every((word) => isModal(word) || AUXILIARIES.has(word)))) {
    return source.some(({ form }) => expand(form).some(isModal)) ? text : null;
  }
  const attempt = ATTEMPT.exec(text);
  const others = attempt ? words(text.slice(0, attempt.index)) : [];
  return attempt && others.every(({ form }) => isFunctionWord(form)) ? text : null;
}

const AUXILIARIES = new Set('be been being have has had do does did still also well even'.split(' '));

/** True when what is left out ends one sentence and takes the beginning of the next one with it. */
function changesSubject(source: readonly SourceWord[], resumed: SourceWord, stream: SourceStream): boolean {
  const [first] = source;
  const before = first && sentenceAround(stream, first);
  const after = sentenceAround(stream, resumed);
  if (!before || !after || before.start === after.start) return false;
  if (resumed.start <= after.start + 3) return false;
  return firstForm(stream, before.start) !== firstForm(stream, after.start);
}

function firstForm(stream: SourceStream, start: number): string | undefined {
  return stream.words.find((word) => word.start >= start)?.form;
}
