/** The names of a claim in a sentence: met, met beside it, absent, or another name in their place. */
import { place } from '../text/lexicon/places.ts';
import { stem } from '../text/stem.ts';
import type { Meeting, Source } from './align-terms.ts';
import { mayRefer, prepositionOf } from './anaphora.ts';
import { type NameRun, nameRuns, TITLES } from './name-runs.ts';
import type { PredicatePair } from './pair-predicates.ts';
import type { Statement, Term } from './statement.ts';

export interface NameMeeting {
  readonly run: NameRun;
  /** `contested`: known from around the sentence, which has another name in its place. */
  readonly result: 'sentence' | 'context' | 'missing' | 'contested' | 'differs';
  /** Words of the name that need not be met: given names and titles beside a surname that is met. */
  readonly soft: readonly Term[];
  /** The name that stands in its place, when `differs` or `contested`. */
  readonly instead: NameRun | null;
  /** Both cannot be so: only one can win, be born, hold the office; only then may the difference refute. */
  readonly exclusive: boolean;
  /** "He" or "she" stands for it: as good as the name itself. */
  readonly pronoun: boolean;
}

/** What the names of one comparison are met with. */
interface Scene {
  readonly claim: Statement;
  readonly source: Statement;
  readonly runs: readonly NameRun[];
  /** Words of the source that the claim meets. */
  readonly met: ReadonlySet<number>;
  readonly byWord: ReadonlyMap<number, Meeting>;
  readonly pairs: readonly PredicatePair[];
  /** Pairs of words that stand side by side in a name around the sentence, or in it. */
  readonly around: ReadonlySet<string>;
  /** A number or date of the claim is met, so that both speak of one event. */
  readonly anchored: boolean;
}

/** Meets every name of the claim's part. */
export function compareNames(
  claim: Statement,
  meetings: readonly Meeting[],
  { statement, pairs: around }: Source,
  pairs: readonly PredicatePair[],
  anchored: boolean,
): NameMeeting[] {
  const byWord = new Map(meetings.map((meeting) => [meeting.term.at, meeting]));
  const met = new Set(meetings.filter(({ where }) => where === 'sentence').map(({ at }) => at));
  const scene: Scene = {
    claim,
    source: statement,
    runs: nameRuns(statement),
    met,
    byWord,
    pairs,
    around,
    anchored,
  };
  return nameRuns(claim)
    .filter(({ terms }) => terms.some(({ at }) => byWord.has(at)))
    .map((run) => meetName(run, scene));
}

function meetName(run: NameRun, scene: Scene): NameMeeting {
  const own = run.terms.flatMap(({ at }) => scene.byWord.get(at) ?? []);
  const inSentence = own.filter(({ where }) => where === 'sentence');
  const rest = own.filter(({ where }) => where !== 'sentence');
  const as = (
    result: NameMeeting['result'],
    instead: NameRun | null = null,
    exclusive = false,
  ): NameMeeting => ({
    run,
    result,
    soft: result === 'sentence' ? rest.map(({ term }) => term) : [],
    instead,
    exclusive,
    pronoun: result === 'context' && isHeOrShe(run, scene),
  });
  const head = own.at(-1);
  if (head?.where === 'sentence') {
    // "a letter to Trump" asked, "a letter to Biden" printed, though Trump stands elsewhere in the sentence.
    const taken = nameInSlot(run, scene);
    const elsewhere = taken?.tight && prepositionOf(scene.source, head.at) !== taken.preposition;
    if (elsewhere && taken.preposition !== '') return as('contested', taken.rival);
    if (!staysWithNoun(run, head.at, scene)) return as('contested', taken?.rival ?? null);
    if (rest.length === 0) return as('sentence');
    if (rest.every(({ where }) => where !== null) && standsTogether(run, scene)) return as('sentence');
    const other = otherGivenName(scene.source, head.at);
    return other ? as('differs', other, true) : as('missing');
  }
  // "House of Representatives" is met by "House", the rest stands in the article.
  const most = inSentence.length * 2 >= own.length && inSentence.length > 0;
  if (most && rest.every(({ where }) => where !== null) && standsTogether(run, scene)) return as('sentence');
  const slot = nameInSlot(run, scene);
  const alike = slot !== null && sameSort(run, slot.rival);
  const known = rest.every(({ where }) => where !== null);
  if (!known) return alike ? as('differs', slot.rival, isExclusive(run, slot, scene)) : as('missing');
  if (alike && slot.tight && isExclusive(run, slot, { ...scene, anchored: false }))
    return as('differs', slot.rival, true);
  // Known from around the sentence: a pronoun may stand for it, unless another name stands where it would.
  if (slot || !standsTogether(run, scene) || !mayRefer(run, scene))
    return as('contested', slot?.rival ?? null);
  return as('context');
}

/** The claim's actor is a person, and the source's verb has "he" or "she" and no name for its subject. */
function isHeOrShe(run: NameRun, { source, pairs }: Scene): boolean {
  if (isPlace(run)) return false;
  return pairs.some(([one, other]) => {
    if (run.from < one.subject.from || run.to > one.subject.to || one.passive !== other.passive) return false;
    const subject = source.words.slice(other.subject.from, other.subject.to).map(({ form }) => form);
    return /^(?:he|she)$/.test(subject.at(-1) ?? '');
  });
}

/** The words of a name stand side by side around the sentence too: "North" and "Arabia" make no name. */
function standsTogether({ terms }: NameRun, { around }: Scene): boolean {
  return terms.every((term, i) => {
    const next = terms[i + 1];
    return next === undefined || around.has(`${term.stem} ${next.stem}`);
  });
}

/** How much further from its noun a name may stand in the source than in the claim, in words. */
const STRETCH = 10;

/** "the Turkish minister" asked: the source's "Turkish" must stand with its minister, not with somebody else's border. */
function staysWithNoun(run: NameRun, at: number, { claim, byWord }: Scene): boolean {
  const behind = byWord.get(run.to);
  if (behind?.where === 'sentence' && !behind.term.name && /[na]/.test(behind.term.tag)) {
    return Math.abs(behind.at - at) <= STRETCH;
  }
  if (prepositionOf(claim, run.from) !== 'of') return true;
  const anchor = [1, 2, 3]
    .map((back) => byWord.get(run.from - back))
    .find((meeting) => meeting !== undefined);
  return anchor?.where !== 'sentence' || Math.abs(anchor.at - at) <= run.from - anchor.term.at + STRETCH;
}

/** "Jill Biden" asked, "Joe Biden" printed: another given name in front of the surname. */
function otherGivenName(statement: Statement, at: number): NameRun | null {
  const run = nameRuns(statement).find(({ from, to }) => at > from && at < to);
  const before = run?.terms.filter((term) => term.at < at) ?? [];
  const given = before.some(({ form }) => !TITLES.has(form) && place(form) === null && form.length > 2);
  return run && given ? run : null;
}

interface Slot {
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
function nameInSlot(run: NameRun, scene: Scene): Slot | null {
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
  return runs.flatMap((run) => {
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
    const nearest = before ? actors.at(-1) : actors[0];
    const rival = rivals.find(({ to }) => to === nearest?.to);
    if (!rival || (!before && agent && source.words[rival.from - 1]?.form !== 'by')) continue;
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

const stems = (forms: string): ReadonlySet<string> => new Set(forms.split(/\s+/).map(stem));
/** Verbs that one actor alone can do, or that happen once and in one place. */
const ONCE = stems(
  `win won beat defeat die died born kill killed become became elect elected found founded invent invented discover discovered
  create created devise devised direct directed write wrote written compose design designed acquire acquired buy bought appoint
  appointed nominate host hosted succeed succeeded replace replaced assassinate marry married own owned organize organise organized
  occur occurred happen happened erupt erupted locate located base based headquarter headquartered land landed crash crashed retire
  retired graduate study live lives reside work worked play played star starred represent lead led head command chair sign signed
  publish published release released lose lost carry carried move moved`,
);
/** Offices and ties of which a person has one at a time, or a place one. */
const OFFICES = stems(
  `president prime minister chancellor mayor governor senator king queen secretary chief director chairman chairwoman leader head captain
  coach manager ceo founder spokesman spokeswoman spokesperson administrator ambassador premier sultan pope archbishop bishop judge
  professor resident native citizen capital university museum institute hospital author editor commander deputy candidate counterpart
  hometown home`,
);

function isExclusive(
  run: NameRun,
  { anchor, preposition }: Slot,
  { claim, pairs, anchored }: Scene,
): boolean {
  if (anchored || (anchor !== '' && OFFICES.has(stem(anchor)))) return true;
  return pairs.some(([one]) => {
    const verb = claim.words[one.at]?.form ?? '';
    if (!/^(?:is|are|was|were|be|been|became|becomes)$/.test(verb)) return ONCE.has(stem(verb));
    // "X is the capital of Y": an identity; "there is an office in Y" is none.
    const near = run.from >= one.subject.from && run.to <= one.object.to;
    return near && claim.words[0]?.form !== 'there' && preposition !== 'in';
  });
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
    const front = preposition === 'of' ? rivals.find((other) => isInFront(other, anchor.at)) : undefined;
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

/** Countries stand for countries, persons and organisations for persons and organisations. */
function sameSort(a: NameRun, b: NameRun): boolean {
  if (isPlace(a) === isPlace(b)) return true;
  // A place that the list does not know is a single capital word.
  return (isPlace(a) ? b : a).terms.length === 1;
}

function isPlace({ terms }: NameRun): boolean {
  return terms.length > 0 && terms.every(({ form }) => place(form) !== null);
}
