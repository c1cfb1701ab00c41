import type { LineKind } from '../../../domain.ts';

/** Words at which a careful reader knows the kind of a line at once. */
export interface Cue {
  readonly kind: LineKind;
  /** The line has at most so many words: navigation is short, and prose may begin with the same words. */
  readonly within: number;
  readonly pattern: RegExp;
}

/** A line that begins with one of these (regular expressions without case), as whole words. */
export function beginsWith(alternatives: readonly string[]): RegExp {
  return new RegExp(String.raw`^[\[(»›>→*•|\s]*(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'iu');
}

/** A line that is one of these and nothing besides but a little punctuation. */
export function isWholly(alternatives: readonly string[]): RegExp {
  return new RegExp(String.raw`^[\[(»›>→*•|\s]*(?:${alternatives.join('|')})[\s\])«‹<←:.!…|+›»]*$`, 'iu');
}
