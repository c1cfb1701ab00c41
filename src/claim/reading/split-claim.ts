/** A compound claim → parts that are judged one by one. */
import { gapBefore } from '../../text/gap-before.ts';
import type { Part } from './part.ts';
import { predicates } from './predicates.ts';
import type { Range } from './range.ts';
import type { Statement } from './statement.ts';

const JOINTS = new Set(['and', 'but', 'while', 'whereas', 'although', 'though', 'so']);

/**
 * Splits at "and", "but", "while", ";" where a clause of its own follows. A later part without a subject keeps the
 * first one's: "Apple resisted the order and lost" is "Apple resisted the order" and "Apple lost".
 *
 * @param range the words that the claim states, without "X said that"
 */
export function splitClaim(claim: Statement, range: Range): Part[] {
  const { words: all, tags, text } = claim;
  const finite = predicates(claim).filter(({ at }) => at >= range.from && at < range.to);
  const cuts: { readonly end: number; readonly begin: number }[] = [];
  for (let i = range.from + 1; i < range.to - 1; i++) {
    const gap = gapBefore(text, all, i);
    // "can order a buckle or exchange the seat": both are said to be possible.
    const either =
      all[i]?.form === 'or' && all.slice(range.from, i).some(({ form }) => /^(?:can|may)$/.test(form));
    const joint = JOINTS.has(all[i]?.form ?? '') || either;
    if (!joint && !gap.includes(';')) continue;
    const begin = joint ? i + 1 : i;
    const last = cuts.at(-1)?.begin ?? range.from;
    const before = finite.some(({ from }) => from >= last && from < i);
    const behind = finite.find(({ from }) => from >= begin);
    if (!before || !behind || !startsClause(claim, begin, behind.from)) continue;
    // "and killed" after a passive or auxiliary shares it; two verbs of one object ("developed and sold phones") stay together.
    if (joint && /[v]/.test(tags[i - 1] ?? '') && behind.from === begin && tags[begin] === 'v') continue;
    cuts.push({ end: i, begin });
  }
  const bounds = [range.from, ...cuts.map(({ begin }) => begin)];
  return bounds.map((from, k): Part => {
    const to = cuts[k]?.end ?? range.to;
    const own = claim.terms.filter(({ at }) => at >= from && at < to);
    const [first] = finite;
    const lead = finite.find((predicate) => predicate.from >= from && predicate.from < to);
    const lacksSubject =
      k > 0 && lead !== undefined && !own.some(({ at, tag }) => at < lead.from && /[nNo]/.test(tag));
    const pronoun = k > 0 && /^(?:he|she|it|they|its|his|her|their|this)$/.test(all[from]?.form ?? '');
    const shared =
      (lacksSubject || pronoun) && first
        ? claim.terms.filter(({ at }) => at >= range.from && at < first.from)
        : [];
    return { claim, from, to, terms: [...shared, ...own] };
  });
}

/** A verb follows at once ("and lost"), or a subject and then a verb, without another joint between. */
function startsClause({ words: all, tags }: Statement, begin: number, verb: number): boolean {
  if (verb - begin > 8) return false;
  for (let i = begin; i < verb; i++) {
    if (JOINTS.has(all[i]?.form ?? '') || all[i]?.form === 'to') return false;
    if (/^(?:that|which|who)$/.test(all[i]?.form ?? '')) return false;
  }
  return verb === begin ? /[vx]/.test(tags[begin] ?? '') : /[nNo]/.test(tags.slice(begin, verb));
}
