/**
 * Whether the cut keeps the meaning. Words can be verbatim and still say the opposite of their source when a
 * negation, a condition, a doubt or a question mark stands just outside of them ("contextomy", McGlone 2005).
 * What was cut off is looked for in the sentence of the match, beside it, and inside the quote's own ellipses.
 */
import { expand } from '../text/lexicon/contractions.ts';
import { isDenyingVerb, isNegation } from '../text/lexicon/negation.ts';
import type { Region } from './regions.ts';
import type { SourceStream, SourceWord } from './source-stream.ts';

/** The words of the source that a match spans, as a half-open range of words of the stream. */
export interface MatchedRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The words that were cut off and turn the meaning, as a sentence for people; null when the cut is fair.
 *
 * @param regions the differences of the match, for what its ellipses and brackets swallow
 */
export function contextNote(
  stream: SourceStream,
  range: MatchedRange,
  regions: readonly Region[],
): string | null {
  return (
    swallowed(regions, stream) ??
    cutInFront(stream, range) ??
    cutBehind(stream, range) ??
    askedAsQuestion(stream, range) ??
    deniedNextDoor(stream, range)
  );
}

const CONDITIONS = new Set('if unless provided assuming suppose supposing except whether lest'.split(' '));

/** An ellipsis or a bracket in whose place the source prints a negation, a condition or another subject. */
function swallowed(regions: readonly Region[], stream: SourceStream): string | null {
  for (const [index, { marked, quote, source }] of regions.entries()) {
    if (!marked || source.length === 0) continue;
    const lost = source.find((word) => turns(word) && !quote.some((kept) => kept.form === word.form));
    const mark = quote.length > 0 ? 'brackets' : 'ellipsis';
    if (lost)
      return `The ${mark} hides “${shown(stream, lost, lost)}”: the source prints “${shownAll(stream, source)}” there`;
    if (mark === 'ellipsis' && changesSubject(source, regions[index + 1], stream)) {
      return `The ellipsis joins two sentences with different subjects: “${shownAll(stream, source)}” is left out`;
    }
  }
  return null;
}

function turns(word: SourceWord): boolean {
  return expand(word.form).some(isNegation) || isDenyingVerb(word.form) || CONDITIONS.has(word.form);
}

/** True when what is left out ends one sentence and takes the beginning of the next one with it. */
function changesSubject(
  source: readonly SourceWord[],
  next: Region | undefined,
  stream: SourceStream,
): boolean {
  const first = source[0];
  const resumed = next?.source[0];
  if (!first || !resumed) return false;
  const before = sentenceAround(stream, first);
  const after = sentenceAround(stream, resumed);
  if (!before || !after || before.start === after.start) return false;
  if (resumed.start <= after.start + 3) return false;
  return firstForm(stream, before.start) !== firstForm(stream, after.start);
}

function firstForm(stream: SourceStream, start: number): string | undefined {
  return stream.words.find((word) => word.start >= start)?.form;
}

/** How far in front of the match a negation still governs it, in words of the same clause, 3 to 8. */
const NEGATION_REACH = 5;
/** The same for doubt ("a myth that", "critics claim"). */
const DOUBT_REACH = 8;
const CLAUSE_END = /[,;:—–()"“”]|[.!?][’)]*\s/;
const DOUBT =
  /\b(?:myth|rumou?rs?|hoax|falsely|wrongly|mistakenly|fake|debunked|unfounded|baseless|allegedly|supposedly|purportedly|no evidence|(?:idea|notion|suggestion|claim|allegation|theory|accusation|belief)s? that)\b|\b(?:critics|opponents|sceptics|skeptics|detractors|conspiracy theorists|some|rumours?)\s+(?:have\s+)?(?:claim|say|argue|allege|suggest|believe)(?:s|ed|d)?\b/i;
const NOT_A_NEGATION = /\b(?:not only|not just|no doubt|not least|nothing but|no less|why not)\b/i;

function cutInFront(stream: SourceStream, { start }: MatchedRange): string | null {
  const first = stream.words[start];
  const sentence = first && sentenceAround(stream, first);
  if (!first || !sentence || first.start <= sentence.start) return null;
  const lead = stream.words.filter((word) => word.start >= sentence.start && word.end <= first.start);
  const near = sameClause(stream, lead.slice(-NEGATION_REACH), first);
  const nearText = near[0] ? stream.text.slice(near[0].start, first.start) : '';
  const negation = near.findLast((word) => expand(word.form).some(isNegation) || isDenyingVerb(word.form));
  if (negation && !NOT_A_NEGATION.test(nearText)) {
    return `Cut off in front: the source prints “${stream.text.slice(negation.start, first.end).trim()}”`;
  }
  const condition = lead.find((word, index) => CONDITIONS.has(word.form) && lead[index - 1]?.form !== 'even');
  if (condition) {
    return `Cut off in front: the source says it under a condition, “${stream.text.slice(condition.start, first.start).trim()}”`;
  }
  const from = lead.at(-DOUBT_REACH) ?? lead[0];
  const doubt = from && DOUBT.exec(stream.text.slice(from.start, first.start));
  if (doubt) return `Cut off in front: the source distances itself with “${doubt[0]}”`;
  return null;
}

/** The trailing words that no clause boundary divides from the match. */
function sameClause(
  stream: SourceStream,
  lead: readonly SourceWord[],
  first: SourceWord,
): readonly SourceWord[] {
  let next = first;
  let from = lead.length;
  for (let index = lead.length - 1; index >= 0; index--) {
    const word = lead[index];
    if (!word || CLAUSE_END.test(stream.text.slice(word.end, next.start))) break;
    from = index;
    next = word;
  }
  return lead.slice(from);
}

const TAIL_CONDITION =
  /^[\s,—–-]*(?:but |and )?(?:only )?(?:if|unless|provided|except|as long as|assuming)\b[^.;!?]{0,60}/i;
const TAIL_DENIAL =
  /^[\s,—–"”-]*(?:(?:is|was|are|were|would be|has been|have been)\s+(?:simply |just |clearly |plainly )?(?:not|never|false|wrong|untrue|incorrect|nonsense|a myth|a lie|a hoax|unfounded|baseless|unlikely|impossible)|(?:critics|opponents|sceptics|skeptics|detractors|some|rumours)\s+(?:claim|say|argue|allege|suggest)\w*)\b/i;

function cutBehind(stream: SourceStream, { end }: MatchedRange): string | null {
  const last = stream.words[end - 1];
  const sentence = last && sentenceAround(stream, last);
  if (!last || !sentence) return null;
  const tail = stream.text.slice(last.end, sentence.end);
  const condition = TAIL_CONDITION.exec(tail);
  if (condition) return `Cut off behind: the source goes on “${tidy(condition[0])}”`;
  const denial = TAIL_DENIAL.exec(tail);
  return denial && `Cut off behind: the source goes on “${tidy(denial[0])}”`;
}

function askedAsQuestion(stream: SourceStream, { start, end }: MatchedRange): string | null {
  const first = stream.words[start];
  const last = stream.words[end - 1];
  const sentence = last && sentenceAround(stream, last);
  if (!first || !sentence || first.start <= sentence.start || first.start > sentence.end) return null;
  const text = stream.text.slice(sentence.start, sentence.end);
  return /\?["”’)\]]*$/.test(text) ? `The source asks this, it does not state it: “${text}”` : null;
}

const DENIED =
  /^["“(]?(?:But |Yet |However,? |No[,.:—–] ?)?(?:that|this|it|these|those|none of (?:that|this|it))(?:['’]s| is| was| are| were| isn['’]t| wasn['’]t)\s*(?:simply |just |clearly |completely |entirely )?(?:not )?(?:true|correct|the case|false|wrong|untrue|a lie|lies|nonsense|incorrect|a myth|a hoax|rubbish)\b/i;
const AFFIRMED =
  /\b(?:is|was|are|were|['’]s)\s+(?:simply |just |clearly |completely |entirely )?(?:true|correct|the case)\b/i;

/** The sentence behind takes back what the match says: "That is not true." */
function deniedNextDoor(stream: SourceStream, { end }: MatchedRange): string | null {
  const last = stream.words[end - 1];
  const sentence = last && sentenceAround(stream, last);
  if (!last || !sentence) return null;
  const next = sentencesOf(stream, last.at).find((span) => span.start >= sentence.end);
  const text = next && stream.text.slice(next.start, next.end);
  if (!text || !DENIED.test(text) || AFFIRMED.test(text)) return null;
  return `The next sentence takes it back: “${text}”`;
}

function sentenceAround(stream: SourceStream, word: SourceWord): { start: number; end: number } | undefined {
  return sentencesOf(stream, word.at).find((span) => span.start <= word.start && word.start < span.end);
}

function sentencesOf(stream: SourceStream, at: number): { start: number; end: number }[] {
  const offset = stream.offsets[at] ?? 0;
  return (stream.passages[at]?.sentences ?? []).map(({ start, end }) => ({
    start: start + offset,
    end: end + offset,
  }));
}

function shown(stream: SourceStream, from: SourceWord, to: SourceWord): string {
  return stream.text.slice(from.start, to.end);
}

function shownAll(stream: SourceStream, source: readonly SourceWord[]): string {
  const [first] = source;
  const last = source.at(-1);
  return first && last ? shown(stream, first, last) : '';
}

function tidy(text: string): string {
  return text.replace(/^[\s,—–"”-]+/, '').trim();
}
