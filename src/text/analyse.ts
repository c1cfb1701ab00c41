/**
 * Language analysis of one passage: sentences and parts of speech. wink-nlp does it, and what it is known to
 * get wrong in news is repaired here. Made once, when an article is added.
 */
import type { Span } from '../domain.ts';
import { repairSentences } from './sentences.ts';
import { wink } from './wink.ts';
import { type Word, words } from './words.ts';

/**
 * Part of speech of a word, one letter (Universal Dependencies tags): `N` proper noun, `n` noun, `v` verb,
 * `x` auxiliary, `a` adjective, `r` adverb, `o` pronoun, `d` determiner, `p` adposition, `c` coordinating and
 * `s` subordinating conjunction, `t` particle, `m` numeral, `i` interjection, `-` anything else.
 */
export type Tag = string;

const TAGS: Readonly<Record<string, Tag>> = {
  PROPN: 'N',
  NOUN: 'n',
  VERB: 'v',
  AUX: 'x',
  ADJ: 'a',
  ADV: 'r',
  PRON: 'o',
  DET: 'd',
  ADP: 'p',
  CCONJ: 'c',
  SCONJ: 's',
  PART: 't',
  NUM: 'm',
  INTJ: 'i',
};

export interface TextAnalysis {
  readonly sentences: readonly Span[];
  /** One letter for each word of `words(text)`. */
  readonly tags: string;
}

/** Analyses one passage. Linear: tokens that would make wink-nlp slow are masked first. */
export function analyse(text: string, textWords: readonly Word[] = words(text)): TextAnalysis {
  const { its, readDoc } = wink();
  const doc = readDoc(maskGiants(text));
  const tokens = doc.tokens();
  const values = tokens.out(its.value);
  const spaces = tokens.out(its.precedingSpaces);
  const parts = tokens.out(its.pos);
  const starts: number[] = [];
  const tags: Tag[] = [];
  let position = 0;
  let next = 0;
  for (let i = 0; i < values.length; i++) {
    position += spaces[i]?.length ?? 0;
    starts.push(position);
    const end = position + (values[i]?.length ?? 0);
    // A word of ours takes the tag of the token in which it begins ("couldn't" is could + n't there).
    for (let word = textWords[next]; word && word.start < end; word = textWords[++next]) {
      tags.push(TAGS[parts[i] ?? ''] ?? '-');
    }
    position = end;
  }
  while (tags.length < textWords.length) tags.push('-');
  const sentenceStarts = doc
    .sentences()
    .out(its.span)
    .map((span) => starts[(span as unknown as readonly number[])[0] ?? 0] ?? 0);
  return { sentences: repairSentences(text, sentenceStarts), tags: tags.join('') };
}

/**
 * Runs without white space that are longer than 256 UTF-16 code units. wink-nlp's tokenizer is quadratic in
 * the run (16,000 characters take 1.7 s, 256 under a millisecond); no word of a natural text is as long.
 */
const GIANT = /\S{257,}/g;

/** Replaces giant runs by one letter and spaces of the same length, so that offsets stay right. */
function maskGiants(text: string): string {
  return text.replace(GIANT, (run) => `x${' '.repeat(run.length - 1)}`);
}
