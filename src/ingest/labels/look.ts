import { words } from '../../text/words.ts';
import type { Block } from '../block.ts';
import { STOP_WORDS } from './stop-words.ts';

/** What a block looks like, before anybody reads it. */
export interface Look {
  readonly text: string;
  /** The folded words: equal keys are the same text in print. */
  readonly key: string;
  /** Number of words, counted up to `MEASURED` characters. */
  readonly words: number;
  /** Share of function words, 0 to 1; 0.4 for scripts whose function words are not listed. */
  readonly functionWords: number;
  /** Ends as a sentence does: full stop, question or exclamation mark, perhaps in quotation marks or brackets. */
  readonly closed: boolean;
  readonly indent: number;
  readonly listed: boolean;
}

/** How much of a block is measured, in characters: enough to know its kind, however long it is. */
const MEASURED = 1_500;
const TAIL = 80;

/** Scripts that the list of function words covers. */
const COVERED = /[\p{sc=Latin}\p{sc=Cyrillic}]/u;
const CLOSED = /[.!?…。！？؟।:;,](?:[\s"'”’»«›)\]|*]|\d{1,2}\]|￼)*$/u;

/** O(1) for each block, in its length. */
export function lookAt(block: Block): Look {
  const text = block.text.length > MEASURED ? block.text.slice(0, MEASURED) : block.text;
  const forms = words(text).map((word) => word.form);
  const functionWords = forms.filter((form) => STOP_WORDS.has(form)).length;
  return {
    text,
    key: forms.join(' '),
    words: forms.length,
    functionWords: COVERED.test(text) ? functionWords / Math.max(1, forms.length) : 0.4,
    closed: CLOSED.test(block.text.slice(-TAIL)) && !/(?:\.\.|…)$/.test(block.text.slice(-TAIL)),
    indent: block.indent,
    listed: block.listed,
  };
}
