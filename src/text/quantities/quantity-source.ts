import type { Word } from '../words.ts';

/** What the rules of quantities read from. */
export interface QuantitySource {
  readonly text: string;
  readonly all: readonly Word[];
  /** Indices of the words that belong to a date. */
  readonly taken: ReadonlySet<number>;
}
