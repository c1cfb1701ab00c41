import { gapBefore } from '../../text/gap-before.ts';
import { isNegative } from '../../text/lexicon/negation.ts';
import { beforeNoun } from '../reading/phrases.ts';
import { holds, type Range } from '../reading/range.ts';
import type { Statement } from '../reading/statement.ts';
import type { Meeting } from './align-terms.ts';

/** Words that claim the whole, by how strong they are; nothing below carries anything above. */
const WHOLE: ReadonlyMap<string, number> = new Map([
  ['all', 3],
  ['every', 3],
  ['everyone', 3],
  ['everybody', 3],
  ['entire', 3],
  ['always', 3],
  ['whole', 3],
  ['completely', 3],
  ['each', 3],
  ['both', 3],
  ['any', 3],
  ['only', 3],
  ['never', 3],
  ['none', 3],
  ['nobody', 3],
  ['unanimously', 3],
  ['solely', 3],
  ['exclusively', 3],
  ['most', 2],
  ['majority', 2],
  ['many', 1],
]);
/** Words of which each says the same as another. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    every: 'all',
    everyone: 'all',
    everybody: 'all',
    entire: 'all',
    whole: 'all',
    each: 'all',
    any: 'all',
    completely: 'all',
    majority: 'most',
    solely: 'only',
    exclusively: 'only',
    nobody: 'none',
    sole: 'only',
    single: 'only',
  }),
);

/**
 * Whether the claim speaks of more than the source: "all users" where it prints "some users" or just "users".
 *
 * @returns the claim's quantifier and what the source has instead ('' when nothing), null when all is well
 */
export function compareQuantifiers(
  claim: Statement,
  part: Range,
  meetings: readonly Meeting[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  const exception = EXCEPTION.exec(source.text)?.[0];
  for (let i = part.from; i < part.to; i++) {
    const form = claim.words[i]?.form ?? '';
    if (!WHOLE.has(form) || isIdiom(claim, i) || isRate(claim, i, source)) continue;
    // "all changes" asked, "changes, with the exception of one" printed.
    if (exception !== undefined && WHOLE.get(form) === 3 && form !== 'only' && !EXCEPTION.test(claim.text))
      return [form, exception];
    const printed = new Set(
      source.words
        .filter(({ form: other }, at) => other !== 'most' || !isIdiom(source, at))
        .filter((_, at) => !isOfAnother(claim, i, meetings, source, at))
        .map(({ form: other }) => SAME.get(other) ?? other),
    );
    // "all riders": that something else is told of all says nothing of them.
    const noun = meetings.find(({ term }) => term.at > i && term.tag === 'n');
    const everyone = source.words.some(({ form: other }) => /^every(?:one|body)$/.test(other));
    const unknown = !everyone && noun !== undefined && noun.term.at - i <= NEAR && noun.where !== 'sentence';
    if (printed.has(SAME.get(form) ?? form) && !unknown) continue;
    const instead = [
      'neither',
      'none',
      'nobody',
      'some',
      'several',
      'many',
      'most',
      'few',
      'sometimes',
      'often',
    ].find((word) => printed.has(word));
    return [form, instead ?? ''];
  }
  return null;
}

/** "26 days each calendar year" for "26 days per calendar year", "every month" for "monthly". */
function isRate({ words: all }: Statement, at: number, source: Statement): boolean {
  if (!/^(?:each|every)$/.test(all[at]?.form ?? '')) return false;
  return all.slice(at + 1, at + 3).some(({ form }) => RATES.get(form)?.test(source.text));
}

const RATES: ReadonlyMap<string, RegExp> = new Map([
  ['hour', /\b(?:(?:per|an) hour|hourly)\b/i],
  ['day', /\b(?:(?:per|a) day|daily)\b/i],
  ['week', /\b(?:(?:per|a) week|weekly)\b/i],
  ['month', /\b(?:(?:per|a) (?:calendar )?month|monthly)\b/i],
  ['year', /\b(?:(?:per|a) (?:calendar )?year|yearly|annual(?:ly)?)\b/i],
]);

/**
 * "Bakers use malt" asked, "some bakers use malt" printed.
 *
 * @returns the claim's noun and the source's, null when all is well
 */
export function compareExtent(
  claim: Statement,
  meetings: readonly Meeting[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  const { words: all, quantities } = source;
  for (const { term, where, at } of meetings) {
    // "Bakers": a capital that only begins the sentence names nobody.
    const noun = term.tag === 'n' || (term.at === 0 && term.tag === 'N');
    if (where !== 'sentence' || !noun || !term.form.endsWith('s')) continue;
    const limit = beforeNoun(source, at);
    const form = all[limit]?.form ?? '';
    // "some 300 bakers": a number.
    if (!/^(?:some|few|several)$/.test(form) || quantities.some((one) => holds(one, limit))) continue;
    // Any determiner or number of the claim's own is for others to compare.
    const own = beforeNoun(claim, term.at);
    if (!/[dmo]/.test(claim.tags[own] ?? '') && claim.words[own]?.form !== form)
      return [term.form, `${form} ${all[at]?.form ?? ''}`];
  }
  return null;
}

/**
 * "names and bank details" asked, "names and addresses" printed: one more in the list than the source has.
 *
 * @returns the claim's noun and '', null when all is well
 */
export function compareLists(
  claim: Statement,
  meetings: readonly Meeting[],
  source: Statement,
): readonly [claim: string, source: string] | null {
  const { words: all, tags, text } = claim;
  for (const { term, where, at } of meetings) {
    if (!/[nN]/.test(term.tag) || /[vxn]/.test(tags[term.at + 1] ?? '')) continue;
    let joint = term.at - 1;
    while (/[an]/.test(tags[joint] ?? '')) joint--;
    const joined = /^(?:and|or)$/.test(all[joint]?.form ?? '') || gapBefore(text, all, joint + 1) === ', ';
    const before = meetings.find((other) => other.term.at === joint - (tags[joint] === 'c' ? 1 : 0));
    if (!joined || before?.where !== 'sentence' || before.term.tag !== term.tag) continue;
    if (where !== 'sentence' && term.tag === 'n') return [term.form, ''];
    // "fed by the Anse and Tolm and drains through the Bresk": the third is another verb's.
    const between = before.at < at ? source.tags.slice(before.at + 1, at) : '';
    if (term.tag === 'N' && where === 'sentence' && /[vx]/.test(between)) return [term.form, ''];
  }
  return null;
}

/**
 * "will play Brayford" asked, "will play either Brayford or Stoke" printed: one of two is not the one.
 *
 * @returns the claim's word and "either …", null when all is well
 */
export function compareAlternatives(
  claim: Statement,
  meetings: readonly Meeting[],
  { words: all }: Statement,
): readonly [claim: string, source: string] | null {
  const either = all.findIndex(({ form }) => form === 'either');
  const or = all.findIndex(({ form }, i) => form === 'or' && i > either);
  if (either < 0 || or < 0 || claim.words.some(({ form }) => /^(?:either|or|one)$/.test(form))) return null;
  const chosen = meetings.find(
    ({ where, at }) => where === 'sentence' && at > either && at <= or + 2 && at - either <= EITHER_REACH,
  );
  return chosen ? [chosen.term.form, 'either'] : null;
}

/** How far behind "either" the two stand, in words. */
const EITHER_REACH = 8;

/** Words of a whole from which something is taken. */
export const EXCEPTION = /\b(?:except|with the exception of|apart from|other than|excluding|all but)\b/;

/** How far behind a quantifier stands its noun, in words. */
const NEAR = 2;

/** Words that begin a clause with a subject of its own. */
const CLAUSE = /[;:]|\b(?:while|whereas|but|although|though)\b/;

/** "every song on B" asked, "all the songs on A were his, while those on B …" printed: a name of the whole stands in another clause. */
function isOfAnother(
  claim: Statement,
  quantifier: number,
  meetings: readonly Meeting[],
  source: Statement,
  at: number,
): boolean {
  const verb = claim.words.findIndex((_, i) => i > quantifier && /[vx]/.test(claim.tags[i] ?? ''));
  return meetings.some(({ term, where, at: place }) => {
    if (!term.name || where !== 'sentence' || term.at < quantifier || (verb >= 0 && term.at > verb))
      return false;
    const [from, to] = place < at ? [place, at] : [at, place];
    return CLAUSE.test(source.text.slice(source.words[from]?.end ?? 0, source.words[to]?.start ?? 0));
  });
}

/** "at all", "all over", "not only", "most populous" (a superlative is met as a word). */
function isIdiom({ words: all, tags }: Statement, i: number): boolean {
  const form = all[i]?.form ?? '';
  const before = all[i - 1]?.form ?? '';
  const behind = all[i + 1]?.form ?? '';
  if (form === 'all')
    return /^(?:at|after|above|of)$/.test(before) || /^(?:over|around|about|but)$/.test(behind);
  // "not any", "if any", "without any": none or some.
  if (form === 'any')
    return all.some(
      ({ form: other }) => isNegative(other) || /^(?:if|whether|without|more|than)$/.test(other),
    );
  if (form === 'most') return /[ar]/.test(tags[i + 1] ?? '') || before === 'at';
  if (form === 'only') return before === 'not' || before === 'the';
  return form === 'many' && (before === 'as' || before === 'how');
}
