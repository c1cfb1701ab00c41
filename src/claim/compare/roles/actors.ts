/** May whom the claim lets act be who acts in the sentence? */
import { isRole } from '../../../attribution/role-words.ts';
import { place } from '../../../text/lexicon/places.ts';
import { nameRuns, TITLES, unmetNames } from '../../reading/name-runs.ts';
import { isSetting } from '../../reading/phrases.ts';
import type { Predicate } from '../../reading/predicates.ts';
import { prepositionOf } from '../../reading/prepositions.ts';
import { holds, type Range } from '../../reading/range.ts';
import { boundPronouns } from '../../reading/stand-ins.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting } from '../align-terms.ts';
import { mayMean } from '../anaphora.ts';

/** The names of a side of the claim's verb, but for where or when it happened in front of a comma. */
export function namesOf(claim: Statement, side: Range, meetings: readonly Meeting[]): Meeting[] {
  return meetings.filter(({ term }) => term.name && holds(side, term.at) && !isSetting(claim, side, term.at));
}

const ALIAS = /\b(?:stage|pen|birth) name\b|\bknown (?:\w+ )?as\b/;

/** "Berlin was reached" asked, "the valley was reached from Berlin" printed: another name, or none, stands where the claim's stands. */
export function isAnothers(
  claim: Statement,
  wanted: Range,
  found: Range,
  meetings: readonly Meeting[],
  source: Statement,
): boolean {
  // "Fred Scruggs (born 1970), better known by his stage name Fredro Starr": one person of two names.
  if (ALIAS.test(source.text)) return false;
  const own = namesOf(claim, wanted, meetings);
  // A name that stands nowhere in the sentence is for the names to tell.
  if (own.length === 0 || own.some(({ at }) => at < 0 || holds(found, at))) return false;
  return unmetNames(source, found, new Set(meetings.map(({ at }) => at))).length > 0;
}

/** The source's name is longer: "Malby Rovers" where the claim has "Malby". */
export function goesOn({ at }: Meeting, meetings: readonly Meeting[], source: Statement): boolean {
  const next = source.terms.find((term) => term.at === at + 1);
  return (
    next?.name === true &&
    next.tag === 'N' &&
    next.form.length > 1 &&
    !TITLES.has(next.form) &&
    !meetings.some((other) => other.at === next.at)
  );
}

/** "the Green Party frontrunner announced": who is described by a name is somebody else than the name. */
export function describesRole(claim: Statement, { term, at }: Meeting, source: Statement): boolean {
  const next = (statement: Statement, i: number) => {
    let behind = i + 1;
    while (statement.tags[behind] === 'N' || statement.tags[behind] === 'a') behind++;
    return statement.words[behind]?.form ?? '';
  };
  const role = next(source, at);
  return isRole(role) && next(claim, term.at) !== role && !claim.words.some(({ form }) => form === role);
}

/**
 * "X is mayor of Y" is also printed as "Y's mayor, X, said" and "Mayor X of Y": what a copula ties together may stand on
 * either side, but no other name may stand nearer to the office.
 */
export function isTied(
  { object }: Predicate,
  actors: readonly Meeting[],
  meetings: readonly Meeting[],
  source: Statement,
): boolean {
  // The head of the first noun phrase: the last noun before a preposition.
  const nouns = meetings.filter(({ term }) => holds(object, term.at) && !term.name && term.tag === 'n');
  const last = nouns.findIndex(({ term }, i) => nouns[i + 1]?.term.at !== term.at + 1);
  const head = nouns[last]?.where === 'sentence' ? nouns[last] : undefined;
  if (!head) return true;
  const own = Math.min(...actors.map(({ at }) => Math.abs(at - head.at)));
  const met = new Set(meetings.map(({ at }) => at));
  return !nameRuns(source).some(({ from, to, terms }) => {
    // "by Australian band AC/DC": where somebody is from is no other name.
    const describes = terms.every(({ form }) => place(form) !== null) && /[nNa]/.test(source.tags[to] ?? '');
    if (describes || terms.some(({ at }) => met.has(at))) return false;
    const distance = head.at < from ? from - head.at : head.at - to + 1;
    return distance < own && distance <= 2;
  });
}

/** How far before "who" or "which" stands whom it means, in words. */
const ANTECEDENT = 9;

/** A noun for a person that hangs on a preposition: "to her grandfather". */
function isPersonBehind(source: Statement, at: number): boolean {
  const form = source.words[at]?.form ?? '';
  const owned = source.tags[at - 1] === 'o' ? at - 1 : at;
  return source.tags[at] === 'n' && (isRole(form) || KIN.test(form)) && prepositionOf(source, owned) !== '';
}

const KIN =
  /^(?:grand)?(?:father|mother|parents?|son|daughter|brother|sister|wife|husband|widow|uncle|aunt|cousin|nephew|niece|friend|man|woman)s?$/;

/** Whether the claim's actor may be who acts in the source, though he does not stand where the actor stands. */
export function mayAct(actors: readonly Meeting[], side: Range, named: boolean, source: Statement): boolean {
  const { words: all, tags } = source;
  const terms = actors.map(({ term }) => term);
  for (let i = side.from; i < side.to; i++) {
    const form = all[i]?.form ?? '';
    const before = (reach: number) => actors.some(({ at }) => at >= 0 && at < i && i - at <= reach);
    const relative = /^(?:who|which|that)$/.test(form) && i === side.to - 1;
    // "opposed by the Civic Party, which", "by Saskia Dorn, who": it means the name right in front.
    if (relative && tags[i - 1] === 'N' && (form !== 'that' || (named && i > side.from)))
      return actors.some(({ at }) => at === i - 1);
    // "dedicated it to her grandfather, who": nobody but him.
    if (form === 'who' && relative && isPersonBehind(source, i - 1))
      return actors.some(({ at }) => at >= 0 && at < i && i - at <= 2);
    if (relative) return before(ANTECEDENT) || actors.every(({ at }) => at < 0);
    // A pronoun means somebody who was named before it, in the sentence or around it.
    if (/^(?:he|she|they|it|this|these|those|i|we)$/.test(form)) {
      if (boundPronouns(source).has(i))
        return source.terms.some((term) => term.at === i && terms.some((own) => own.stem === term.stem));
      if (!mayMean(form, { terms })) return false;
      return before(i) || actors.every(({ at }) => at < 0);
    }
  }
  return !named;
}
