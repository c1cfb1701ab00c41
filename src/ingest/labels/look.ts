import { words } from '../../text/words.ts';
import type { Block } from '../block.ts';
import { STOP_WORDS } from './stop-words.ts';

/** What a block looks like, before anybody reads it. */
export interface Look {
  /** Its beginning, at most `MEASURED` characters. */
  readonly text: string;
  /** Its end, at most `TAIL` characters. */
  readonly tail: string;
  /** The folded words of `text`: equal keys are the same text in print. */
  readonly key: string;
  /** Number of words of `text`. */
  readonly words: number;
  /** Share of function words, 0 to 1; `UNKNOWN_SHARE` for scripts whose function words are not listed. */
  readonly functionWords: number;
  /** Ends as a sentence does: stop, question or exclamation mark, colon, perhaps in quotation marks or brackets. */
  readonly closed: boolean;
  /** Ends in dots that say that the text goes on elsewhere. */
  readonly truncated: boolean;
  readonly listed: boolean;
  /** Begins with the name of who speaks, as transcripts do: "((Name)) …", "NAME: …", "Q: …". */
  readonly spoken: boolean;
  /** Its last word is one that joins it to the next line. */
  readonly joined: boolean;
  /** An empty line stands before it. */
  readonly apart: boolean;
}

/** How much of a block is measured, in characters: enough to know its kind, however long it is. */
const MEASURED = 1_500;
const TAIL = 120;
/** Share of function words in running text of most languages. */
const UNKNOWN_SHARE = 0.4;

/** Words in scripts that the list of function words covers. */
const COVERED = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{Nd}]/u;
const CLOSED = /[.!?…。！？؟।:;][\s"'”’»«›)\]|*]*(?:\[\d{1,2}\])*$/u;
const SPOKEN = /^(?:\(\([^()]{1,60}\)\)|\p{Lu}[\p{Lu}\p{M}.'’ -]{1,40}:\s|[QA]\s?[:.]\s)/u;
const TRUNCATED = /(?:\.\.|…|\[…\]|\[\.\.\.\])\s*$/u;

/** O(1) in the length of each block. */
export function lookAt(blocks: readonly Block[]): readonly Look[] {
  return blocks.map((block, i) => {
    const text = block.text.slice(0, MEASURED);
    const tail = block.text.slice(-TAIL).trimEnd();
    const forms = words(text).map((word) => word.form);
    const covered = forms.filter((form) => COVERED.test(form));
    const functionWords = covered.filter((form) => STOP_WORDS.has(form)).length;
    const truncated = TRUNCATED.test(tail);
    const above = blocks[i - 1]?.lines.at(-1)?.n ?? 0;
    return {
      text,
      tail,
      key: forms.join(' '),
      words: forms.length,
      functionWords: covered.length * 2 > forms.length ? functionWords / covered.length : UNKNOWN_SHARE,
      closed: CLOSED.test(tail) && !truncated,
      truncated,
      listed: block.listed,
      spoken: SPOKEN.test(text),
      joined: STOP_WORDS.has(forms.at(-1) ?? ''),
      apart: (block.lines[0]?.n ?? 0) > above + 1,
    };
  });
}
