import type { LineKind } from '../domain.ts';

/** A non-empty line of a file as printed, without white space at its ends. */
export interface PrintedLine {
  /** Counted from 1, empty lines included. */
  readonly n: number;
  readonly text: string;
}

/**
 * What a format makes of a file: one or more printed lines that a reader takes as one (a paragraph, a
 * heading, a caption), in the order of the file. Every non-empty line stands in exactly one block.
 */
export interface Block {
  readonly lines: readonly PrintedLine[];
  /** The words of the block: its lines joined, without the format's marks. May be empty. */
  readonly text: string;
  /** How many columns the first line is set in. */
  readonly indent: number;
  /** A bullet or number stood before the text. */
  readonly listed: boolean;
  /**
   * What the format itself says that the block is; null when it says nothing. `body` is a guess that a clear
   * cue in the words may overrule ("Read more: …"), any other kind stands.
   */
  readonly given: LineKind | null;
}
