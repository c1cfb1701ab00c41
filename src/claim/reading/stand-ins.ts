/**
 * A pronoun read as the name that it stands for: "he retired" of Richard Guy says that Richard Guy retired. Whom pronouns mean is
 * found when an article is added (`attribution/find-referents.ts`); "I" in somebody's own words is the speaker.
 */
import type { Span } from '../../domain.ts';
import type { Referent } from '../../library/library.ts';
import { stem } from '../../text/stem.ts';
import { words } from '../../text/words.ts';
import type { Statement, Term } from './statement.ts';

/**
 * The sentence with the words of each name as terms at its pronoun. Linear in the words.
 *
 * @param span where the sentence stands in its passage
 * @param referents pronouns of the passage
 */
export function withReferents(
  statement: Statement,
  { start, end }: Span,
  referents: readonly Referent[],
): Statement {
  const added = referents
    .filter((referent) => referent.start >= start && referent.end <= end)
    .flatMap((referent): Term[] => {
      const at = statement.words.findIndex((word) => word.start === referent.start - start);
      return at < 0 ? [] : termsOf(referent.name, at);
    });
  if (added.length === 0) return statement;
  const pronouns = new Set(added.map(({ at }) => at));
  const own = statement.terms.filter(({ at }) => !pronouns.has(at));
  return { ...statement, terms: [...own, ...added].sort((a, b) => a.at - b.at) };
}

/** "I" and "my" in words that somebody says. */
export function firstPersons(text: string, said: readonly Span[], speaker: string): Referent[] {
  return said.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\b(?:I(?=['’\s])|[Mm]y|[Mm]e|[Mm]yself)\b/g)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      name: speaker,
    })),
  );
}

const bound = new WeakMap<Statement, ReadonlySet<number>>();

/** Indices of the pronouns of which it is known whom they mean. */
export function boundPronouns(statement: Statement): ReadonlySet<number> {
  const known = bound.get(statement);
  if (known) return known;
  const found = new Set(statement.terms.filter((term) => isStandIn(statement, term)).map(({ at }) => at));
  bound.set(statement, found);
  return found;
}

/** Whether a term is a name that a pronoun stands for. */
export function isStandIn({ tags }: Statement, { at, name }: Term): boolean {
  return name && /[od]/.test(tags[at] ?? '');
}

function termsOf(name: string, at: number): Term[] {
  return words(name).map(({ form }) => ({ at, form, stem: stem(form), tag: 'N', name: true }));
}
