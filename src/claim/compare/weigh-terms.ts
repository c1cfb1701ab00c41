/** What each term of a claim weighs, and where it may be met but in the sentence itself. */
import { isRole } from '../../attribution/role-words.ts';
import type { Statement, Term } from '../reading/statement.ts';
import type { Meeting } from './align-terms.ts';

/** How much a term must be met, by what it is: names 2, nouns and verbs 1.5, adjectives 1.2, the rest .8. */
export function weightOf({ form, tag, name }: Term): number {
  if (name) return 2;
  if (GENERIC.has(form) || LIGHT_VERBS.has(form)) return 0.4;
  if (/[nv]/.test(tag)) return 1.5;
  return tag === 'a' ? 1.2 : 0.8;
}

/**
 * Names may be met around the sentence, nouns and adjectives right beside it; verbs and adverbs say what happens and may
 * not, nor may the word that a copula says of its subject ("is binding").
 */
export function mayLean({ term, where }: Meeting, { tags }: Statement): boolean {
  if (where === null || where === 'sentence') return false;
  if (term.name) return true;
  if (where === 'far' || !/[nNa-]/.test(term.tag)) return false;
  return !(term.tag === 'a' && /[xr]$/.test(tags.slice(0, term.at)));
}

/**
 * "minister of defence", "defence minister": where the sentence has a minister of its own kind ("minister for fisheries"), or an
 * office at all, the words around it may speak of another one, and lend it nothing.
 */
export function modifiesOther(
  { term }: Meeting,
  { words: all, tags }: Statement,
  meetings: readonly Meeting[],
  source: Statement,
): boolean {
  if (term.name || !/[na]/.test(term.tag)) return false;
  const headAt = (at: number) =>
    meetings.find((other) => other.where === 'sentence' && other.term.at === at && other.term.tag === 'n');
  let at = term.at - 1;
  while (at > 0 && /[dan]/.test(tags[at] ?? '')) at--;
  const head = headAt(term.at + 1) ?? (/^(?:of|for)$/.test(all[at]?.form ?? '') ? headAt(at - 1) : undefined);
  if (!head) return false;
  const met = new Set(meetings.map((other) => other.at));
  const own = (i: number) => /[nNa]/.test(source.tags[i] ?? '') && !met.has(i);
  const behind = /^(?:of|for)$/.test(source.words[head.at + 1]?.form ?? '');
  const next = /d/.test(source.tags[head.at + 2] ?? '') ? head.at + 3 : head.at + 2;
  return isRole(head.term.form) || own(head.at - 1) || (behind && own(next));
}

/** Words that make another office of an office. */
export const RANKS = /^(?:vice|deputy|former|acting|interim|assistant|associate|co|honorary|shadow)$/;

/** "the captain" asked, "the deputy captain" printed. */
export function isOtherRank(
  { words: all }: Statement,
  { term, where, at }: Meeting,
  source: Statement,
): boolean {
  if (where !== 'sentence') return false;
  // "her father" asked, "her father-in-law" printed.
  const inLaw = ({ words }: Pick<Statement, 'words'>, i: number) =>
    words[i + 1]?.form === 'in' && words[i + 2]?.form === 'law';
  if (inLaw(source, at) !== inLaw({ words: all }, term.at)) return true;
  if (!isRole(term.form)) return false;
  const [asked, printed] = [all[term.at - 1]?.form ?? '', source.words[at - 1]?.form ?? ''];
  return RANKS.test(printed) && asked !== printed;
}

/** Nouns that say little: a source rarely repeats them. */
const GENERIC = new Set(
  `people person persons man men woman women country city town state number total part member members group series film movie
  song album band game match season year day time thing way case area place world name person's character type kind
  located based known used called named including according early late recent`.split(/\s+/),
);

/** Verbs that carry hardly anything. */
const LIGHT_VERBS = new Set(
  `have has had get got make made take took taken become became come came go went include includes included
  receive received happen happened occur occurred located feature features contain contains involve involved`.split(
    /\s+/,
  ),
);
