/**
 * Whether the cut keeps the meaning. Words can be verbatim and still say the opposite of their source when a
 * negation, a condition, a doubt or a question mark stands just outside of them ("contextomy", McGlone 2005).
 * What was cut off is looked for in the sentence of the match, beside it, and inside the quote's own ellipses.
 */
import { expand } from '../text/lexicon/contractions.ts';
import {
  ASKS,
  BOUND,
  CALLED_FALSE,
  CLAIMED,
  CONDITION_PHRASE,
  DENIED,
  DOUBT,
  INVERTED_CONDITION,
  isCondition,
  LIMITED,
  TAIL_CONDITION,
  TAIL_DENIAL,
  TAKEN_BACK,
} from '../text/lexicon/distance.ts';
import { isDenyingVerb, isNegation } from '../text/lexicon/negation.ts';
import type { Region } from './regions.ts';
import type { SourceStream, SourceWord } from './source-stream.ts';
import { sentenceAround, sentencesOf } from './stream-sentences.ts';
import { swallowed } from './swallowed.ts';
import { isValueWord } from './value-words.ts';

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

/** How far in front of the match a negation still governs it, in words of the same clause, 3 to 8. */
const NEGATION_REACH = 5;
/** The same where the match begins inside quotation marks: "he did not “support” it". */
const QUOTED_REACH = 2;
/** The same for doubt ("a myth that", "critics claim"). */
const DOUBT_REACH = 8;
const CLAUSE_END = /[,;:—–()"“”]|[.!?][’)]*\s/;
const NOT_A_NEGATION = /\b(?:not only|not just|no doubt|not least|nothing but|no less|why not)\b/i;

function cutInFront(stream: SourceStream, { start }: MatchedRange): string | null {
  const first = stream.words[start];
  const sentence = first && sentenceAround(stream, first);
  if (!first || !sentence || first.start <= sentence.start) return null;
  const lead = stream.words.filter((word) => word.start >= sentence.start && word.end <= first.start);
  const textFrom = (word: SourceWord | undefined) => (word ? stream.text.slice(word.start, first.start) : '');
  const clause = sameClause(stream, lead, first);
  const near = clause.length > 0 ? clause.slice(-NEGATION_REACH) : beforeQuoteMark(stream, lead, first);
  const negation = near.findLast((word) => expand(word.form).some(isNegation) || isDenyingVerb(word.form));
  if (negation && !NOT_A_NEGATION.test(textFrom(near[0]))) {
    return `Cut off in front: the source prints “${stream.text.slice(negation.start, first.end).trim()}”`;
  }
  const clauseText = textFrom(clause[0]);
  const condition = lead.find((word, index) => governs(stream, word, lead[index - 1], first, clause));
  const conditionText = condition
    ? textFrom(condition)
    : (CONDITION_PHRASE.exec(clauseText) ?? INVERTED_CONDITION.exec(textFrom(lead[0])))?.[0];
  if (conditionText) {
    return `Cut off in front: the source says it under a condition, “${conditionText.trim()}”`;
  }
  const doubt =
    DOUBT.exec(textFrom(lead.at(-DOUBT_REACH) ?? lead[0])) ??
    CLAIMED.exec(clauseText) ??
    TAKEN_BACK.exec(clauseText);
  if (doubt) return `Cut off in front: the source distances itself with “${doubt[0].trim()}”`;
  const limit = LIMITED.exec(clauseText) ?? (isValueWord(first.form) ? BOUND.exec(clauseText) : null);
  return limit && `Cut off in front: the source limits it, “${limit[0].trim()} ${first.form}”`;
}

/** Whether a word in front of the match opens a condition that the match stands under. */
function governs(
  stream: SourceStream,
  word: SourceWord,
  previous: SourceWord | undefined,
  first: SourceWord,
  clause: readonly SourceWord[],
): boolean {
  if (!isCondition(word.form)) return false;
  if (clause.includes(word)) return true;
  // "Even if it rains", "as if nothing was", "whether or not he goes", "asked if he would": their clause has ended.
  if (word.form === 'whether' || /^(?:even|as|what)$/.test(previous?.form ?? '')) return false;
  return !ASKS.test(previous?.form ?? '') && !/;/.test(stream.text.slice(word.end, first.start));
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

/** The last words in front of a quotation mark that opens at the match and that nothing else divides from it. */
function beforeQuoteMark(
  stream: SourceStream,
  lead: readonly SourceWord[],
  first: SourceWord,
): readonly SourceWord[] {
  const last = lead.at(-1);
  if (!last || !/^\s*["“‘]$/.test(stream.text.slice(last.end, first.start))) return [];
  return [...sameClause(stream, lead.slice(0, -1), last), last].slice(-QUOTED_REACH);
}

function cutBehind(stream: SourceStream, { end }: MatchedRange): string | null {
  const last = stream.words[end - 1];
  const sentence = last && sentenceAround(stream, last);
  if (!last || !sentence) return null;
  const tail = stream.text.slice(last.end, sentence.end);
  const cut = TAIL_CONDITION.exec(tail) ?? TAIL_DENIAL.exec(tail) ?? restOfNumber(last, tail);
  return cut && `Cut off behind: the source goes on “${tidy(cut[0])}”`;
}

/** The unit or scale of a number that the match ends with. */
function restOfNumber(last: SourceWord, tail: string): RegExpExecArray | null {
  if (!isValueWord(last.form)) return null;
  return /^[\s-]?(?:%|per ?cent\b|percent\w*|hundred\b|thousand\b|(?:m|b|tr)illion\b|[mb]n\b)/i.exec(tail);
}

function askedAsQuestion(stream: SourceStream, { start, end }: MatchedRange): string | null {
  const first = stream.words[start];
  const last = stream.words[end - 1];
  const sentence = last && sentenceAround(stream, last);
  if (!first || !sentence || first.start <= sentence.start || first.start > sentence.end) return null;
  const text = stream.text.slice(sentence.start, sentence.end);
  return /\?["”’)\]]*$/.test(text) ? `The source asks this, it does not state it: “${text}”` : null;
}

const AFFIRMED =
  /\b(?:is|was|are|were|['’]s)\s+(?:simply |just |clearly |completely |entirely )?(?:true|correct|the case)\b/i;

/** The sentence behind takes back what the match says: "That is not true." */
function deniedNextDoor(stream: SourceStream, { end }: MatchedRange): string | null {
  const last = stream.words[end - 1];
  const sentence = last && sentenceAround(stream, last);
  if (!last || !sentence) return null;
  const next = sentencesOf(stream, last.at).find((span) => span.start >= sentence.end);
  const text = next && stream.text.slice(next.start, next.end);
  if (!text || !(CALLED_FALSE.test(text) || (DENIED.test(text) && !AFFIRMED.test(text)))) return null;
  return `The next sentence takes it back: “${text}”`;
}

function tidy(text: string): string {
  return text.replace(/^[\s,—–"”-]+/, '').trim();
}
