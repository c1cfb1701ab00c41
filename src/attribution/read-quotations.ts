/** The quotations of one passage, sentence by sentence, on the thread of the passages before it. */
import type { PassageSpan, Quotation, Span } from '../domain.ts';
import type { Cue } from './cue.ts';
import { cuesIn } from './cues.ts';
import { type Discourse, meet, meetNames } from './discourse.ts';
import type { Figure } from './figure.ts';
import { indirectContent } from './indirect.ts';
import { isLongSpeech, isTitle } from './marked-words.ts';
import type { Phrase } from './noun-phrases.ts';
import { ownersOf } from './owners.ts';
import type { Item, Reading, Sentence } from './reading.ts';
import { figureOf } from './speakers.ts';
import { type Announced, announces, linkOwned, nameAnnounced } from './spokespeople.ts';
import { clauseSubject, mainSubject } from './subjects.ts';

/** A quotation in the making: its words may go on in the next sentence or passage. */
export interface Draft {
  readonly voice: Quotation['voice'];
  readonly content: PassageSpan[];
  readonly cue: PassageSpan | null;
  readonly source: PassageSpan | null;
  readonly figure: Figure | null;
}

/** What the passages before leave to the next one. */
export interface Thread {
  readonly discourse: Discourse;
  /** The last direct quotation: a bare one goes on from it. */
  last: Draft | null;
  /** The source of a sentence that announces words to come ("He went on:"). */
  introduced: Figure | null;
}

/** Reads one passage; the thread is carried on. Linear in the passage. */
export function readQuotations(reading: Reading, thread: Thread): Draft[] {
  const state: State = {
    ordinal: reading.passage.ordinal,
    text: reading.passage.text,
    thread,
    earlier: thread.last,
    drafts: [],
    direct: null,
    waiting: [],
    near: thread.introduced ?? thread.last?.figure ?? null,
    announced: null,
  };
  for (const sentence of reading.sentences) readSentence(state, sentence);
  release(state);
  thread.last = state.direct;
  return state.drafts;
}

interface State {
  readonly ordinal: number;
  readonly text: string;
  readonly thread: Thread;
  /** The last direct quotation of the passages before. */
  readonly earlier: Draft | null;
  readonly drafts: Draft[];
  /** The direct quotation of this passage that bare marked words go on from. */
  direct: Draft | null;
  /** Bare marked words whose attribution may follow. */
  waiting: PassageSpan[];
  /** Whoever bare marked words belong to when no attribution follows: the person last spoken of. */
  near: Figure | null;
  /** A spokesperson whom the sentence before announced without a name. */
  announced: Announced | null;
}

function readSentence(state: State, sentence: Sentence): void {
  const { thread, text } = state;
  const { items } = sentence;
  meetNames(thread.discourse, sentence);
  linkOwned(thread.discourse, sentence);
  const subject = meetSubject(thread.discourse, sentence, text);
  const cues = cuesIn(items);
  const stretches = items.filter((item) => item.marked);
  if (stretches.length === 0 && state.waiting.length > 0) {
    const cue = cues.find((one) => /[btw]/.test(one.verb.takes) && isOnlyAttribution(items, one));
    if (cue) {
      // “…!” Macron said.
      state.direct = draftOf(state, sentence, 'direct', state.waiting, cue);
      state.waiting = [];
      return;
    }
    release(state);
  }
  const owners = ownersOf(items, cues);
  readDirect(state, sentence, stretches, owners);
  cues.forEach((cue, position) => {
    const content = indirectContent(items, cues, position, owners);
    if (content.length === 0) return;
    const places = content.map((span) => at(state, span));
    state.near = draftOf(state, sentence, 'indirect', places, cue).figure ?? state.near;
  });
  const silent = stretches.length === 0 && cues.length === 0;
  state.announced = silent && subject && announces(sentence, subject) ? { sentence, figure: subject } : null;
  if (stretches.length > 0) return;
  if (cues.length === 0) {
    state.direct = null;
    if (subject?.kind === 'person') state.near = subject;
  }
  thread.introduced = announced(state, sentence, cues);
}

/** The quotations of the marked stretches of a sentence. */
function readDirect(
  state: State,
  sentence: Sentence,
  stretches: readonly Item[],
  owners: ReadonlyMap<Item, Cue>,
): void {
  const { earlier } = state;
  const bare = isBare(sentence.items);
  const byCue = new Map<Cue, Draft>();
  for (const stretch of stretches) {
    const { marked } = stretch;
    if (!marked) continue;
    const content = at(state, marked);
    const owner = owners.get(stretch);
    const known = owner && byCue.get(owner);
    if (marked.continues && earlier) {
      earlier.content.push(content);
      state.direct = earlier;
    } else if (bare && !owner) {
      if (state.direct) state.direct.content.push(content);
      else state.waiting.push(content);
    } else if (isTitle(state.text, stretch, sentence.items, owner !== undefined)) {
      // Titles of works, bands and signs are nobody's speech.
    } else if (known) known.content.push(content);
    else if (owner) {
      const draft = draftOf(state, sentence, 'direct', [...state.waiting, content], owner);
      state.waiting = [];
      byCue.set(owner, draft);
      state.direct = draft;
      state.near = draft.figure ?? state.near;
    } else if (isLongSpeech(state.text, marked)) {
      const draft = unattributed(state, sentence, stretch);
      state.drafts.push(draft);
      if (draft.figure) state.direct = draft;
    }
  }
}

/** Bare marked words that no attribution followed go to whoever was spoken of before them. */
function release(state: State): void {
  if (state.waiting.length === 0) return;
  state.direct = { voice: 'direct', content: state.waiting, cue: null, source: null, figure: state.near };
  state.drafts.push(state.direct);
  state.waiting = [];
}

function draftOf(
  state: State,
  sentence: Sentence,
  voice: Draft['voice'],
  content: PassageSpan[],
  { kind, cue, source }: Cue,
): Draft {
  const { discourse } = state.thread;
  const figure = source && figureOf(discourse, sentence, source, state.text);
  if (figure && state.announced) nameAnnounced(discourse, state.announced, sentence, figure, state.text);
  if (figure && source) meet(discourse, figure, sentence.number, source.from, kind === 'according' ? 1 : 3);
  const draft: Draft = {
    voice,
    content,
    cue: at(state, spanOf(sentence.items, cue)),
    source: source && at(state, spanOf(sentence.items, source)),
    figure,
  };
  state.drafts.push(draft);
  return draft;
}

/** Marked words that no cue claims: after a colon or in a clause they are its subject's, else nobody's. */
function unattributed(state: State, sentence: Sentence, stretch: Item): Draft {
  const { items } = sentence;
  const position = items.indexOf(stretch);
  const content = stretch.marked ? [at(state, stretch.marked)] : [];
  const nobody: Draft = { voice: 'direct', content, cue: null, source: null, figure: null };
  const subject = position > 0 ? clauseSubject(items, position) : null;
  if (!subject || subject.to > position) return nobody;
  const { discourse } = state.thread;
  const figure = figureOf(discourse, sentence, subject, state.text);
  const colon = items[position - 1]?.tag === ':' ? items[position - 1] : undefined;
  if (!colon && figure.kind !== 'person') return nobody;
  meet(discourse, figure, sentence.number, subject.from, 2);
  return {
    ...nobody,
    cue: colon ? at(state, colon) : null,
    source: at(state, spanOf(items, subject)),
    figure,
  };
}

/** Who announces words to come in the next passage ("He went on:"), null for a sentence that does not. */
function announced(state: State, sentence: Sentence, cues: readonly Cue[]): Figure | null {
  const { items } = sentence;
  if (items.at(-1)?.tag !== ':') return null;
  const source = cues.findLast((cue) => cue.source)?.source ?? clauseSubject(items, items.length - 1);
  return source && figureOf(state.thread.discourse, sentence, source, state.text);
}

/** Remembers the subject of a sentence also when it has no name: "Researchers used … They found". */
function meetSubject(discourse: Discourse, sentence: Sentence, text: string): Figure | null {
  const subject = mainSubject(sentence.items, -1);
  if (!subject) return null;
  const figure = figureOf(discourse, sentence, subject, text);
  if (figure.kind === 'place') return null;
  // "A resident of the town, Jane Doe said": what is followed by a comma may be no subject at all.
  const weight = figure.kind === 'nominal' && sentence.items[subject.to]?.tag === ',' ? 0.5 : 2;
  meet(discourse, figure, sentence.number, subject.from, weight);
  return figure;
}

/** A sentence of nothing but marked words and punctuation. */
function isBare(items: readonly Item[]): boolean {
  return items.every((item) => item.marked || /^[,.;:~()=]$/.test(item.tag));
}

/** "Macron said." and "he told reporters in Paris on Monday.": an attribution and no words said. */
function isOnlyAttribution(items: readonly Item[], cue: Cue): boolean {
  const rest = items.slice(cue.to);
  if (!cue.source || cue.from > 1 || rest.length > 12) return false;
  return !rest.some(
    (item) => (/^[vx:]$/.test(item.tag) && !item.form.endsWith('ing')) || item.form === 'that',
  );
}

function at({ ordinal }: State, { start, end }: Span): PassageSpan {
  return { ordinal, start, end };
}

function spanOf(items: readonly Item[], phrase: Phrase): Span {
  return { start: items[phrase.from]?.start ?? 0, end: items[phrase.to - 1]?.end ?? 0 };
}
