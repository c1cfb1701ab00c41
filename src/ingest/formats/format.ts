import type { Block } from '../block.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';

/** Splits the lines of a decoded file into blocks. `lines` are as printed; the first has number `first`. */
export type Format = (lines: readonly string[], first: number) => readonly Block[];

/** Every format, by the ending of the file's name. A new format is one file and one line here. */
export const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': readPlainText,
  '.md': readMarkdown,
};
