/** Who says a sentence: the quotation that most of it stands in, and the words that name its speaker. */
import type { Quotation, Span, Speaker } from '../../domain.ts';
import { place } from '../../text/lexicon/places.ts';
import { keysOf } from '../compare/align-terms.ts';
import { TITLES } from '../reading/name-runs.ts';
import { readPlain } from '../reading/read-plain.ts';
import type { Statement } from '../reading/statement.ts';

/** Words that name a speaker. An office with another's name in it ("President Berg's rival") would credit that other. */
export function keysOfSpeaker({ name, aliases }: Speaker): ReadonlySet<string> {
  const own = keysOf(readPlain(name));
  const offices = aliases
    .map(readPlain)
    .filter(
      ({ words: all, terms }) =>
        !terms.some(
          ({ at, name: isName, stem, form }) =>
            isName &&
            TITLES.has(all[at - 1]?.form ?? '') &&
            !TITLES.has(form) &&
            !own.has(stem) &&
            place(form) === null,
        ),
    );
  return new Set([...own, ...offices.flatMap((office) => [...keysOf(office)])]);
}

/** The words of a quotation that stand in a passage. */
export function saidIn(quotation: Quotation | null, ordinal: number): readonly Span[] {
  return quotation?.content.filter((span) => span.ordinal === ordinal) ?? [];
}

/** Share of a sentence that must stand in a quotation before the sentence counts as somebody's words, 0 to 1. */
const MOSTLY_QUOTED = 0.4;

/** The quotation that most of a sentence stands in, null for none. */
export function quotationOf(
  quotations: readonly Quotation[],
  ordinal: number,
  { start, end }: Span,
): Quotation | null {
  let best: Quotation | null = null;
  let most = MOSTLY_QUOTED * (end - start);
  for (const quotation of quotations) {
    const covered = saidIn(quotation, ordinal).reduce(
      (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
      0,
    );
    if (covered >= most && covered > 0) {
      best = quotation;
      most = covered;
    }
  }
  return best;
}

/** "((Anna Berg)) We close it.": whose words follow is no part of them. */
export function withoutLabel(statement: Statement): Statement {
  const label = /^\(\([^()]{1,60}\)\)/.exec(statement.text)?.[0].length;
  if (label === undefined) return statement;
  const terms = statement.terms.filter(({ at }) => (statement.words[at]?.start ?? 0) >= label);
  return { ...statement, terms };
}
