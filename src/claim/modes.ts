/** How far a verb is from saying that it is so: planned, possible, demanded, denied, alleged, conditional, asked. */
import { irregularBase } from '../text/lexicon/irregular-verbs.ts';
import { isHedge, isModal } from '../text/lexicon/modality.ts';
import { stem } from '../text/stem.ts';
import type { Range } from './range.ts';
import type { Statement } from './statement.ts';

/** How far a predicate is from "it is so". None of them means that the sentence asserts it. */
export type Mode =
  | 'planned'
  | 'intended'
  | 'possible'
  | 'demanded'
  | 'denied'
  | 'alleged'
  | 'conditional'
  | 'asked';

/** The modes of the verb group at these words; `start` is where its clause begins. */
export function modesOf(statement: Statement, { from, to }: Range, start: number): Set<Mode> {
  const { words: all, text, tags } = statement;
  const modes = new Set<Mode>();
  for (let i = from; i < to; i++) {
    const form = all[i]?.form ?? '';
    if (WILL.has(form)) modes.add('planned');
    else if (form === 'would' || form === "wouldn't") modes.add('planned').add('possible');
    else if (MAY.has(form)) modes.add('possible');
    else if (MUST.has(form)) modes.add('demanded');
    else if (isModal(form) && tags[i] === 'x') modes.add('possible');
  }
  governed(statement, from, modes);
  if (isClaimedClause(statement, from, start)) modes.add('alleged');
  if (isInVain(statement, { from, to })) modes.add('denied');
  // "a bill legalising abortion" has legalised nothing yet.
  const participle = /ing$/.test(all[from]?.form ?? '') && to - from === 1;
  if (participle && PAPERS.has(all[from - 1]?.form ?? '')) modes.add('intended');
  for (let i = Math.max(0, from - 8); i < from; i++) {
    const form = all[i]?.form ?? '';
    const gap = text.slice(all[i]?.end ?? 0, all[from]?.start ?? 0);
    if (CONDITIONS.has(form) && i >= start - 1 && !/[,;]/.test(gap)) modes.add('conditional');
    if (isHedge(form) && !/[;]/.test(gap) && i >= start) modes.add('alleged');
  }
  if (isHedge(all[to]?.form ?? '')) modes.add('alleged');
  for (let i = statement.breaks.findLast((at) => at <= from) ?? 0; i < start; i++) {
    const stemmed = stem(all[i]?.form ?? '');
    if (!/[vn]/.test(tags[i] ?? '')) continue;
    const between = text.slice(all[i]?.end ?? 0, all[from]?.start ?? 0);
    if (from - i > 14 || /[;]|, (?:and|but|while)|\b(?:and|but) (?:says?|said|adds?|added)\b/.test(between))
      continue;
    const content =
      /\b(?:that|claims?|allegations?|reports?|accusations?|suggestions?|rumou?rs?|having)\b/.test(between);
    const gerund = from - i <= 2 && /ing$/.test(all[from]?.form ?? '');
    if (DENYING.has(stemmed) && (content || gerund)) modes.add('denied');
    if (ALLEGING.has(stemmed) && tags[i] === 'v') modes.add('alleged');
    const first = /^(?:initially|originally|first)$/.test(all[i - 1]?.form ?? '');
    if (first && /^(?:report|thought|said|believ)/.test(all[i]?.form ?? '')) modes.add('alleged');
  }
  if (/\?["”’]?$/.test(text.trimEnd())) modes.add('asked');
  return modes;
}

/** "an allegation he assaulted her", "the claim that it was stolen": the clause is what the noun says. */
function isClaimedClause({ words: all, tags }: Statement, from: number, start: number): boolean {
  for (let i = Math.max(start, from - 10); i < from - 1; i++) {
    if (!NOUNS_OF_DOUBT.has(all[i]?.form ?? '')) continue;
    const next = all[i + 1]?.form ?? '';
    if (next === 'that' || /^(?:he|she|it|they|we|i)$/.test(next) || tags[i + 1] === 'N') return true;
  }
  return false;
}

/** "ran unsuccessfully", "in a failed bid to": what was tried did not come about. */
function isInVain({ words: all }: Statement, { from, to }: Range): boolean {
  return all
    .slice(Math.max(0, from - 4), to + 2)
    .some(({ form }) => /^(?:unsuccessful(?:ly)?|vainly|failed)$/.test(form));
}

/** What the verb itself makes of its object: "claimed fraud", "denied a plan". */
export function ownMode({ words: all }: Statement, at: number): Mode | null {
  const stemmed = stem(all[at]?.form ?? '');
  if (DENYING.has(stemmed)) return 'denied';
  if (ALLEGING.has(stemmed)) return 'alleged';
  return GOVERNORS.find(([, forms]) => forms.has(stemmed))?.[0] ?? null;
}

/** Verbs behind which a bare verb is a wish: "recommended that the troops withdraw". */
const WISHING = /^(?:recommend|urg|demand|insist|propos|suggest|request|requir|advis|ask)/;
/** How far in front of the bare verb they stand, in words. */
const WISH_REACH = 9;

/** A bare verb behind a noun that needs an ending, with a wish in front of it. */
function isSubjunctive(
  { words: all, tags, text }: Pick<Statement, 'words' | 'tags' | 'text'>,
  from: number,
): boolean {
  const form = all[from]?.form ?? '';
  if (tags[from] === 'x' ? form !== 'be' : /(?:ed|ing|s)$/.test(form) || irregularBase(form) !== null)
    return false;
  if (!/[nNo]/.test(tags[from - 1] ?? '')) return false;
  for (let i = from - 2; i >= Math.max(0, from - WISH_REACH); i--) {
    if (/[,;:.]/.test(text.slice(all[i]?.end ?? 0, all[i + 1]?.start ?? 0))) return false;
    if (tags[i] === 'v') return WISHING.test(all[i]?.form ?? '');
  }
  return false;
}

/** "plans to ban", "was accused of hiding", "called for banning": what the governing word makes of the verb. */
function governed({ words: all, text, tags }: Statement, from: number, modes: Set<Mode>): void {
  const joint = all[from - 1]?.form ?? '';
  if (isSubjunctive({ words: all, tags, text }, from)) modes.add('demanded');
  if (!/^(?:to|of|for|against|from|into|with)$/.test(joint)) return;
  // "is to open": what is arranged.
  if (joint === 'to' && /^(?:is|are|was|were)$/.test(all[from - 2]?.form ?? '')) modes.add('planned');
  for (let i = from - 2; i >= Math.max(0, from - 8); i--) {
    if (/[,;:()]/.test(text.slice(all[i]?.end ?? 0, all[i + 1]?.start ?? 0))) return;
    const stemmed = stem(all[i]?.form ?? '');
    const mode = GOVERNORS.find(([, forms]) => forms.has(stemmed))?.[0];
    if (mode) {
      modes.add(mode);
      return;
    }
    if (tags[i] === 'v') {
      // "to help build": a plain verb passes on what governs itself.
      if (all[i - 1]?.form === 'to') continue;
      return;
    }
  }
}

const WILL = new Set([
  'will',
  'shall',
  "won't",
  "'ll",
  "he'll",
  "she'll",
  "they'll",
  "it'll",
  "we'll",
  "i'll",
]);

const MAY = new Set("may might could would can can't couldn't wouldn't cannot".split(' '));

const MUST = new Set("must should ought shouldn't mustn't".split(' '));

const stems = (forms: string): ReadonlySet<string> => new Set(forms.split(/\s+/).map(stem));

/** Words in front of "to …", "for …" or "of …" and what they make of the verb behind. */
const GOVERNORS: readonly (readonly [Mode, ReadonlySet<string>])[] = [
  [
    'denied',
    stems('refuse refused decline declined fail failed reluctant unable unwilling refusal failure unlikely'),
  ],
  [
    'intended',
    stems(
      `plan planned intend intention aim want wants seek sought hope propose proposal proposed prepare wish consider considering bid
      effort offer offered willing`,
    ),
  ],
  [
    'planned',
    stems(
      `expect due set schedule scheduled promise vow pledge ready going about agree agreed decide decided likely poised expected`,
    ),
  ],
  [
    'demanded',
    stems(
      `urge ask order tell told force press demand request require call called beg plead invite encourage instruct
      advise recommend should oblige compel pressure appeal`,
    ),
  ],
  ['possible', stems('threaten threat try tried attempt attempted appear seem risk able chance')],
  [
    'alleged',
    stems(
      'allege accuse suspect suspected charge accusation allegation claim claimed believe believed rumour rumor',
    ),
  ],
];

/** What is written down before it is done. */
const PAPERS = new Set(
  'bill bills plan plans proposal proposals law laws resolution motion petition order lawsuit letter draft amendment campaign'.split(
    ' ',
  ),
);

const ALLEGING = stems(
  'claim claimed allege alleged suspect suspected believe believed speculate assume fear feared',
);

const DENYING = stems(
  'deny denied reject rejected refute dismiss dismissed dispute disputed rebut contradict',
);

const CONDITIONS = new Set(['if', 'unless', 'whether', 'provided']);

/** Nouns of what is only said or feared: "the allegation that …", "claims of …". */
export const NOUNS_OF_DOUBT = new Set(
  'claim claims allegation allegations accusation accusations rumour rumours rumor rumors fear fears suspicion suspicions risk danger threat possibility theory theories reports'.split(
    ' ',
  ),
);
