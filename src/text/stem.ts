import { winkStem } from './wink.ts';

/** Stems kept in memory at most; English news stays below, hostile text empties the table. */
const REMEMBERED = 50_000;
const stems = new Map<string, string>();

/**
 * The stem of a folded word: the term under which it is indexed and searched. Possessive endings go first,
 * numbers stay whole.
 */
export function stem(form: string): string {
  const known = stems.get(form);
  if (known !== undefined) return known;
  const bare = form.endsWith("'s") ? form.slice(0, -2) : form;
  // The stemmer's regular expressions are quadratic on very long words, which have no stem anyway.
  const found = bare.length > 40 || !/^[a-z]+$/.test(bare) ? bare : winkStem(bare);
  if (stems.size >= REMEMBERED) stems.clear();
  stems.set(form, found);
  return found;
}
