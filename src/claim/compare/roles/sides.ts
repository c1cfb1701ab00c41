/** Who acts and who is acted on in a predicate, in either voice. */
import { irregularBase } from '../../../text/lexicon/irregular-verbs.ts';
import { stem } from '../../../text/stem.ts';
import type { Predicate } from '../../reading/predicates.ts';
import type { Range } from '../../reading/range.ts';
import type { Statement } from '../../reading/statement.ts';

export interface Sides {
  readonly actor: Range;
  readonly patient: Range;
}

/** Verbs of which both sides are subject and object alike: "A met B" is "B met A". */
const MUTUAL = new Set(
  `is are was were be been meet meets met marry marries married join joins joined play plays played draw drew tie tied fight fights fought
  face faces faced debate debated resemble equal merge merges merged differ differs agree agrees agreed talk talks talked include includes included`.split(
    /\s+/,
  ),
);

/** Whether it says nothing which of its sides is the subject. */
export function isMutual({ words: all }: Statement, { at }: Predicate): boolean {
  return MUTUAL.has(all[at]?.form ?? '');
}

/** Verbs that have their sides the other way round than others of the same sense: what I own belongs to me. */
const CONVERSE = new Set(
  'belong own receive give get lose win attend draw lend borrow teach learn follow precede lead owe employ work'
    .split(' ')
    .map(stem),
);

/** "Won" and "beaten", "owns" and "belongs": the sides of one are those of the other, turned. */
export function areConverse(claim: Statement, one: Predicate, source: Statement, other: Predicate): boolean {
  const [a, b] = [claim.words[one.at]?.form ?? '', source.words[other.at]?.form ?? ''].map((form) =>
    stem(irregularBase(form) ?? form),
  );
  return a !== b && (CONVERSE.has(a ?? '') || CONVERSE.has(b ?? ''));
}

/** The sides of a predicate of one statement, as they are compared with those of a predicate of the other. */
export function sidesBeside(
  statement: Statement,
  one: Predicate,
  beside: Statement,
  other: Predicate,
): Sides {
  return isChange(beside, other, statement, one)
    ? { actor: one.subject, patient: one.object }
    : sides(statement, one);
}

function sides({ words: all }: Statement, { subject, object, passive }: Predicate): Sides {
  if (!passive) return { actor: subject, patient: object };
  for (let i = object.from; i < object.to; i++) {
    if (all[i]?.form === 'by') return { actor: { from: i, to: object.to }, patient: subject };
  }
  return { actor: { from: object.to, to: object.to }, patient: subject };
}

/** "The work began" asked, "the work was begun by Osric" printed: what changes stands in front in both. */
function isChange(
  { tags, words: all, quantities }: Statement,
  { passive, object }: Predicate,
  source: Statement,
  other: Predicate,
): boolean {
  // "is paid for by the owner", "the owner pays for": the preposition belongs to the verb.
  const at = other.object.from;
  const alone = source.words[at + 1]?.form === 'by' || /^[ps]?$/.test(source.tags[at + 1] ?? '');
  const governed = alone && all[object.from]?.form === source.words[at]?.form;
  // "killed at least 12 people": a number begins a phrase as a noun does.
  const counted = quantities.some(({ from }) => from === object.from);
  return !passive && other.passive && !governed && !counted && !/[dnNom]/.test(tags[object.from] ?? '');
}
