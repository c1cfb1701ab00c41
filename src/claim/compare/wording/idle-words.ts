/** Words of a claim that add nothing to the sentence which it repeats otherwise: "double the amount", "is located on a cliff". */

import type { Range } from '../../reading/range.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting } from '../align-terms.ts';
import { rangeForms } from './compare-small-words.ts';
import type { Edit } from './wording-edits.ts';

/** Whether a word of an edit says no more than what the sentence prints there. */
export function isIdle(
  claim: Statement,
  at: number,
  { asked, printed: there }: Edit,
  met: ReadonlyMap<number, Meeting>,
  source: Statement,
): boolean {
  return (
    isIdiom(claim, at) ||
    isGenericBehind(claim, at, met) ||
    isAnybody(claim, at, there, source) ||
    introduces(claim, at, asked, met) ||
    isLight(claim, at, there, met, source) ||
    isReduced(claim, at, there, source) ||
    isDoubled(claim, at, there, source) ||
    isChange(claim, at, there, source)
  );
}

/** "in order to buy", "on board", "free of charge", "managed to save". */
function isIdiom({ words: all }: Statement, at: number): boolean {
  const [before, form, behind] = [at - 1, at, at + 1].map((i) => all[i]?.form ?? '');
  switch (form) {
    case 'order':
      return before === 'in' && behind === 'to';
    case 'board':
      return before === 'on';
    case 'charge':
      return before === 'of' && all[at - 2]?.form === 'free';
    case 'managed':
    case 'able':
      return behind === 'to';
    default:
      return false;
  }
}

const GENERIC = /^(?:members?|people|persons?)$/;

/** "crew members" for the "crew": a noun that adds nothing behind its own. */
function isGenericBehind({ words: all }: Statement, at: number, met: ReadonlyMap<number, Meeting>): boolean {
  const before = met.get(at - 1);
  return GENERIC.test(all[at]?.form ?? '') && before?.where === 'sentence' && before.term.tag === 'n';
}

/** Who they are, told of those who live, work or travel somewhere. */
const SOMEBODY =
  /^(?:households|residents|inhabitants|customers|passengers|visitors|motorists|drivers|citizens|employees|workers|patients|adults)$/;

/** "people" for "residents". */
function isAnybody({ words: all }: Statement, at: number, there: Range, source: Statement): boolean {
  return all[at]?.form === 'people' && rangeForms(source, there).some((form) => SOMEBODY.test(form));
}

/** "The movie Oder": what a name is, put in front of it. */
function introduces(claim: Statement, at: number, asked: Range, met: ReadonlyMap<number, Meeting>): boolean {
  const behind = met.get(at + 1);
  return (
    at + 1 === asked.to &&
    claim.tags[at] === 'n' &&
    claim.words[at - 1]?.form === 'the' &&
    behind?.term.name === true &&
    behind.where === 'sentence'
  );
}

/** Verbs that leave what they say to their noun. */
const LIGHT = /^(?:gave|given|gives?|took|taken|takes?|made|makes?|had|has|received|got|gotten|gained)$/;
/** How far behind its verb the noun stands, in words. */
const NOUN_REACH = 3;

/** "has received 64 orders" for "has 64 orders", "has given its approval" for "has approved". */
function isLight(
  { words: all, tags }: Statement,
  at: number,
  there: Range,
  met: ReadonlyMap<number, Meeting>,
  source: Statement,
): boolean {
  const form = all[at]?.form ?? '';
  if (ENDING.test(form)) return endsWith(all, at, met, source);
  if (!LIGHT.test(form)) return false;
  const having = /^(?:has|have|had)$/.test(all[at - 1]?.form ?? '');
  if (there.from === there.to && having && /^(?:received|got|gotten|gained|had)$/.test(form)) return true;
  for (let i = at + 1; i <= at + NOUN_REACH; i++) {
    const noun = met.get(i);
    if (noun?.where === 'sentence' && noun.term.tag === 'n') return source.tags[noun.at] === 'v';
    if (!/[dao]/.test(tags[i] ?? '')) return false;
  }
  return false;
}

const ENDING = /^(?:brought|brings?|came|comes?|coming)$/;

/** "brought the war to an end" for "ended the war". */
function endsWith(
  all: Statement['words'],
  at: number,
  met: ReadonlyMap<number, Meeting>,
  source: Statement,
): boolean {
  const end = all.findIndex(({ form }, i) => i > at && /^(?:end|close|halt|stop)$/.test(form));
  const led = /^an?$/.test(all[end - 1]?.form ?? '') && all[end - 2]?.form === 'to';
  const verb = met.get(end);
  return led && verb?.where === 'sentence' && source.tags[verb.at] === 'v';
}

/** "a robot arm designed for assembly", "a circle made up of 23 stones": only a preposition tells more. */
const REDUCED = /^(?:designed|intended|meant|aged|made|composed|located|situated|based)$/;
/** What stands somewhere is located there. */
const STANDING = /^(?:stands?|stood|lies?|lay|sits?|sat)$/;

function isReduced({ words: all, tags }: Statement, at: number, there: Range, source: Statement): boolean {
  const form = all[at]?.form ?? '';
  if (!REDUCED.test(form)) return false;
  const behind = all[at + 1]?.form === 'up' ? at + 2 : at + 1;
  const placed = /^(?:located|situated)$/.test(form);
  if (placed && rangeForms(source, there).some((word) => STANDING.test(word))) return true;
  // In the place of no other word that carries meaning.
  return !/[nNv]/.test(source.tags.slice(there.from, there.to)) && /[pm]/.test(tags[behind] ?? '');
}

/** "double the amount" for "twice as much". */
function isDoubled({ words: all }: Statement, at: number, there: Range, source: Statement): boolean {
  const theirs = rangeForms(source, there);
  const form = all[at]?.form ?? '';
  if (form === 'double') return theirs.includes('twice');
  return /^(?:amount|number|size)$/.test(form) && theirs.includes('as');
}

/** "a 9 percent increase" for "up 9 percent". */
function isChange(claim: Statement, at: number, there: Range, source: Statement): boolean {
  const form = claim.words[at]?.form ?? '';
  const told = claim.quantities.some(({ to }) => to === at);
  const before = rangeForms(source, { from: Math.max(0, there.from - UP_REACH), to: there.to + UP_REACH });
  const way = /^(?:increase|rise|gain|growth)$/.test(form) ? 'up' : 'down';
  return (
    told && /^(?:increase|rise|gain|growth|decrease|drop|fall|decline)$/.test(form) && before.includes(way)
  );
}

/** How far around an edit "up" or "down" stands, in words. */
const UP_REACH = 4;
