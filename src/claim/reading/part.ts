import type { Range } from './range.ts';
import type { Statement, Term } from './statement.ts';

/** One part of a claim. */
export interface Part extends Range {
  readonly claim: Statement;
  /** The terms, quantities and dates that this part states. */
  readonly terms: readonly Term[];
}
