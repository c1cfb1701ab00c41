/** Where each of a claim's words is met in a source: in the sentence itself, beside it, or nowhere. */
import type { Keys } from '../reading/keys.ts';
import { boundPronouns } from '../reading/stand-ins.ts';
import type { Statement, Term } from '../reading/statement.ts';
import { carriedKeys, claimKeys } from '../reading/term-keys.ts';

/** A sentence with what stands around it. */
export interface Source {
  readonly statement: Statement;
  /** Keys carried by the sentences before and behind, the title and the speaker of a quotation. */
  readonly near: Keys;
  /** Keys carried by the lead of the article and the whole passage: only names are lent from so far. */
  readonly far: Keys;
  /** Stems that stand side by side in a name, in the sentence or around it: "emmanuel macron". */
  readonly pairs: Keys;
  /** Keys that the title carries. */
  readonly title: ReadonlySet<string>;
  /** The title is a name, as of a page about one matter, and no headline. */
  readonly topical: boolean;
}

export interface Meeting {
  readonly term: Term;
  readonly where: 'sentence' | 'near' | 'far' | null;
  /** Index of the word in the sentence, -1 when it is not there. */
  readonly at: number;
  /** The same word, not only one that carries it. */
  readonly exact: boolean;
}

const carried = new WeakMap<Statement, ReadonlySet<string>>();

/** Every key that a statement's terms carry; the same statement stands beside several others. */
export function keysOf(statement: Statement): ReadonlySet<string> {
  const known = carried.get(statement);
  if (known) return known;
  const keys = new Set<string>();
  carried.set(statement, keys);
  for (const term of statement.terms) for (const key of carriedKeys(statement, term)) keys.add(key);
  return keys;
}

const paired = new WeakMap<Statement, ReadonlySet<string>>();

/** Stems of each two words of a name that stand side by side, or with one between them ("Emily W. Murphy"). */
export function namePairs(statement: Statement): ReadonlySet<string> {
  const known = paired.get(statement);
  if (known) return known;
  const { terms } = statement;
  const pairs = new Set<string>();
  paired.set(statement, pairs);
  const names = terms.filter(({ name }) => name);
  names.forEach((term, i) => {
    for (const next of names.slice(i + 1, i + 3)) {
      if (next.at - term.at <= 2) pairs.add(`${term.stem} ${next.stem}`);
    }
  });
  return pairs;
}

/** Meets each term of the claim, in order. O(claim words + source words). */
export function alignTerms(claim: Statement, terms: readonly Term[], source: Source): Meeting[] {
  const places = new Map<string, number[]>();
  for (const term of source.statement.terms) {
    for (const key of carriedKeys(source.statement, term)) {
      const known = places.get(key);
      if (known) known.push(term.at);
      else places.set(key, [term.at]);
    }
  }
  const used = new Set<number>();
  const stems = new Map(source.statement.terms.map((term) => [term.at, term.stem]));
  const isItself = ({ stem, tag }: Term, place: number) => tag === 'n' && stems.get(place) === stem;
  const standIns = boundPronouns(source.statement);
  const keysOfTerms = terms.map((term) => claimKeys(claim, term));
  // "has appealed" is not met by the "Court of Appeal".
  const named = new Set(
    source.statement.terms.filter(({ name, tag }) => name && tag === 'N').map(({ at }) => at),
  );
  const candidates = keysOfTerms.map((keys, i) => {
    const among = (those: readonly string[]) =>
      [...new Set(those.flatMap((key) => places.get(key) ?? []))].filter(
        (place) => terms[i]?.tag !== 'v' || !named.has(place),
      );
    // The word itself before one that carries it: "sales" is not "revenue" where both stand.
    const own = among(keys.slice(0, 1));
    const found = own.length > 0 ? own : among(keys);
    // A name that is printed before a pronoun that stands for it.
    const printed = found.filter((place) => !standIns.has(place));
    return printed.length > 0 ? printed : found;
  });
  // Terms that stand in one place only say where the others are meant.
  const fixed = candidates.flatMap((found, i) =>
    found.length === 1
      ? [{ term: terms[i]?.at ?? 0, place: found[0] ?? 0, name: terms[i]?.name === true }]
      : [],
  );
  return terms.map((term, i): Meeting => {
    const free = (candidates[i] ?? []).filter((place) => !used.has(place));
    // "working on a second book": the book that is met already does not say "published" as well.
    const shared = () =>
      candidates[i]?.find((place) => !terms.some((own) => own !== term && isItself(own, place)));
    const at = closest(free, term, fixed) ?? (term.name ? undefined : shared());
    const we = at === undefined && mayBeWe(term, keysOfTerms[i] ?? [], source) ? weAt(source.statement) : -1;
    if (we >= 0) return { term, where: 'sentence', at: we, exact: false };
    if (at !== undefined) {
      if (!standIns.has(at)) used.add(at);
      return { term, where: 'sentence', at, exact: source.statement.words[at]?.form === term.form };
    }
    const keys = keysOfTerms[i] ?? [];
    const where = keys.some((key) => source.near.has(key))
      ? 'near'
      : term.name && keys.some((key) => source.far.has(key))
        ? 'far'
        : null;
    return { term, where, at: -1, exact: false };
  });
}

/** Whether "we" may be who is named: authors of a report, or whoever the page is about. In text without a title it may be anybody. */
function mayBeWe({ tag, form, name }: Term, keys: readonly string[], { title, topical }: Source): boolean {
  if (name) return topical && keys.some((key) => title.has(key));
  return tag === 'n' && AUTHORS.has(form) && title.size > 0;
}

/** Index of the first "we" or "our" of which nobody else is known to be meant, -1 for none. */
function weAt(statement: Statement): number {
  const bound = boundPronouns(statement);
  return statement.words.findIndex(({ form }, at) => /^(?:we|our|us)$/.test(form) && !bound.has(at));
}

/** Who says "we" in a report of their own work. */
const AUTHORS = new Set(
  'researchers scientists authors team group study engineers archaeologists'.split(' '),
);

/** What it costs, in words, that two words stand in the other order than in the claim. */
const TURNED = 5;

/** What a word between two words of one name costs, in words. */
const ONE_NAME = 3;

/** Of several places the one nearest to where the claim's neighbouring words stand. */
function closest(
  places: readonly number[],
  { at, name }: Term,
  fixed: readonly { readonly term: number; readonly place: number; readonly name: boolean }[],
): number | undefined {
  if (places.length < 2) return places[0];
  const cost = (place: number) =>
    fixed.reduce((sum, other) => {
      const turned = place < other.place !== at < other.term;
      const apart = Math.abs(place - other.place) + (turned ? TURNED : 0);
      const distance = Math.abs(at - other.term);
      // The words of one name stand together.
      return sum + (name && other.name && distance === 1 ? ONE_NAME * apart : apart / (1 + distance));
    }, 0);
  return [...places].sort((a, b) => cost(a) - cost(b) || a - b)[0];
}
