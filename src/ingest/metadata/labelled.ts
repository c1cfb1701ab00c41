import type { LineKind } from '../../domain.ts';

/** A block whose kind is known. */
export interface Labelled {
  readonly kind: LineKind;
  readonly text: string;
}
