/** Which other name of a sentence stands where the claim has its own. */
import { place } from '../../../text/lexicon/places.ts';
import type { Keys } from '../../reading/keys.ts';
import type { NameRun } from '../../reading/name-runs.ts';
import { LOCATIVE, prepositionOf } from '../../reading/prepositions.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting } from '../align-terms.ts';
import type { PredicatePair } from '../pair-predicates.ts';

/** What the names of one comparison are met with. */
export interface Scene {
  readonly claim: Statement;
  readonly source: Statement;
  readonly runs: readonly NameRun[];
  /** Words of the source that the claim meets. */
  readonly met: ReadonlySet<number>;
  readonly byWord: ReadonlyMap<number, Meeting>;
  readonly pairs: readonly PredicatePair[];
  /** Pairs of words that stand side by side in a name around the sentence, or in it. */
  readonly around: Keys;
  /** Keys of the title, and whether it is a name and no headline. */
  readonly title: ReadonlySet<string>;
  readonly topical: boolean;
  /** A number or date of the claim is met, so that both speak of one event. */
  readonly anchored: boolean;
}

export interface Slot {
  readonly rival: NameRun;
  /** The word that both names lean on: its form in the claim, '' for the subject of a verb. */
  readonly anchor: string;
  readonly preposition: string;
  /** Both stand right at the word that they lean on. */
  readonly tight: boolean;
}

/** How many words may stand between a name and the word that it leans on. */
const REACH = 5;

/** A name this near to its word is tied to it. */
const TIGHT = 3;

/** Another name in the slot of a name that is not there: at the same word, behind the same preposition. */
export function nameInSlot(run: NameRun, scene: Scene): Slot | null {
  const { claim, byWord } = scene;
  const rivals = unmetRuns(scene);
  if (rivals.length === 0) return null;
  const preposition = prepositionOf(claim, run.from);
  // "his Italian counterpart" leans on the noun behind it, "from Italy" on the word in front.
  const describes = byWord.get(run.to)?.where === 'sentence' && /[na]/.test(claim.tags[run.to] ?? '');
  const sides = describes ? [slotBehind, slotInFront] : [slotInFront, slotBehind];
  for (const side of sides) {
    const slot = side(run, preposition, rivals, scene);
    if (slot) return slot;
  }
  return otherActor(run, scene, rivals);
}

/** Names of the source, or what is left of them, that the claim does not meet: "University of [Calgary]". */
function unmetRuns({ runs, met }: Scene): NameRun[] {
  return wholeNames(runs).flatMap((run) => {
    const terms = run.terms.filter(({ at }) => !met.has(at));
    const [first] = terms;
    const last = terms.at(-1);
    // A capital that only begins the sentence names nobody for sure.
    const initial = terms.length === 1 && first?.at === 0 && place(first.form) === null;
    return first && last && !initial && last === run.terms.at(-1)
      ? [{ terms, from: first.at, to: last.at + 1 }]
      : [];
  });
}

/** "the Australian Retailers Association": a place right in front of a name begins it. */
function wholeNames(runs: readonly NameRun[]): NameRun[] {
  const whole: NameRun[] = [];
  for (const run of runs) {
    const before = whole.at(-1);
    if (before && isOrigin(before) && !isPlace(run) && before.to === run.from)
      whole[whole.length - 1] = { terms: [...before.terms, ...run.terms], from: before.from, to: run.to };
    else whole.push(run);
  }
  return whole;
}

/** Whoever alone acts in the sentence, where the claim lets somebody else do the same; in either voice. */
function otherActor(
  run: NameRun,
  { claim, source, pairs, runs }: Scene,
  rivals: readonly NameRun[],
): Slot | null {
  for (const [one, other] of pairs) {
    // "In Malby, the ship sank": where it is does nothing.
    const bare = prepositionOf(claim, run.from) === '';
    const agent = one.passive ? claim.words[run.from - 1]?.form === 'by' : bare && within(run, one.subject);
    const patient = one.passive && within(run, one.subject);
    if (!agent && !patient) continue;
    const before = agent ? !other.passive : other.passive;
    const side = before ? other.subject : other.object;
    const actors = runs.filter((actor) => within(actor, side));
    const nearest = before
      ? actors.at(-1)
      : (actors.find(({ from }) => source.words[from - 1]?.form === 'by') ?? actors[0]);
    const rival = rivals.find(({ to }) => to === nearest?.to);
    if (!rival || (!before && agent && source.words[rival.from - 1]?.form !== 'by')) continue;
    // "Born in San Francisco": where it happened is not whom it happened to.
    if (!agent && prepositionOf(source, rival.from) !== '') continue;
    // The name right in front of the verb, or of "who", acts; right behind "by" too.
    const relative = /^(?:who|which|that)$/.test(source.words[rival.to]?.form ?? '') ? 1 : 0;
    const adjoining = before ? rival.to + relative === other.from || rival.to + relative === side.to : true;
    if (actors.length === 1 || adjoining) return { rival, anchor: '', preposition: '', tight: adjoining };
  }
  return null;
}

function within({ from, to }: NameRun, side: { readonly from: number; readonly to: number }): boolean {
  return from >= side.from && to <= side.to;
}

/** The slot at the word in front of the name, or of its preposition. */
function slotInFront(
  run: NameRun,
  preposition: string,
  rivals: readonly NameRun[],
  { source, byWord }: Scene,
): Slot | null {
  for (let i = run.from - 1; i >= Math.max(0, run.from - REACH); i--) {
    const anchor = byWord.get(i);
    if (anchor?.where !== 'sentence') continue;
    const rival = rivals.find(
      ({ from }) =>
        from > anchor.at && from - anchor.at <= REACH && prepositionOf(source, from) === preposition,
    );
    const slot = { anchor: anchor.term.form, preposition };
    if (rival) return { ...slot, rival, tight: run.from - i <= TIGHT && rival.from - anchor.at <= TIGHT };
    // "administrator of NASA" is "NASA administrator".
    const front = rivals.find(
      (other) =>
        isInFront(other, anchor.at) &&
        // "his home in California" is "his New Jersey home" elsewhere.
        (preposition === 'of' || (LOCATIVE.test(preposition) && isPlace(other) && other.to === anchor.at)),
    );
    if (front) return { ...slot, rival: front, tight: true };
    break;
  }
  return null;
}

/** The slot at the word behind the name. */
function slotBehind(
  run: NameRun,
  preposition: string,
  rivals: readonly NameRun[],
  { source, byWord }: Scene,
): Slot | null {
  for (let i = run.to; i < run.to + TIGHT; i++) {
    const anchor = byWord.get(i);
    if (anchor?.where !== 'sentence') continue;
    const rival = rivals.find(({ to }) => to <= anchor.at && anchor.at - to < TIGHT);
    if (rival && prepositionOf(source, rival.from) === preposition) {
      return { rival, anchor: anchor.term.form, preposition, tight: i === run.to && rival.to === anchor.at };
    }
    break;
  }
  return null;
}

/** "NASA administrator", "Norwegian Prime Minister": right in front of the word, a place also with one word between. */
function isInFront(run: NameRun, at: number): boolean {
  if (isPlace(run)) return run.to <= at && at - run.to <= 1;
  return run.to === at && !isAdjective(run);
}

/** "the Democratic mayor": a capital adjective is nobody's name. */
function isAdjective({ terms }: NameRun): boolean {
  return terms.length === 1 && /(?:ic|ical|ish|ese|ian|ist|ern)$/.test(terms[0]?.form ?? '');
}

export function isPlace({ terms }: NameRun): boolean {
  return terms.length > 0 && terms.every(({ form }) => place(form) !== null);
}

/** "Indian", "Swedish": an adjective of a place. */
export function isOrigin(run: NameRun): boolean {
  return isPlace(run) && run.terms.every(({ form }) => /(?:an|ish|ese|ch|i)$/.test(form));
}
