/** The quotations of one passage, sentence by sentence, on the thread of the passages before it. */
import type { PassageSpan, Quotation, Span } from '../domain.ts';
import type { Figure } from './cast.ts';
import { type Cue, cuesIn } from './cues.ts';
import { type Discourse, meet, meetNames } from './discourse.ts';
import { indirectContent } from './indirect.ts';
import type { Phrase } from './noun-phrases.ts';
import { ownersOf } from './owners.ts';
import type { Item, Reading, Sentence } from './reading.ts';
import { figureOf } from './speakers.ts';
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

/**
 * Marked words without a cue are reported from this many on, 2 to 8. PolNeAR: of 1 to 3 marked words 71 % are
 * speech, of 4 to 7 93 %, of 8 and more 98 %.
 */
const FEWEST_BARE_WORDS = 4;

/** Reads one passage; the thread is carried on. Linear in the passage. */
export function readQuotations(reading: Reading, thread: Thread): Draft[] {
  const { passage, sentences } = reading;
  const at = (span: Span): PassageSpan => ({ ordinal: passage.ordinal, start: span.start, end: span.end });
  const drafts: Draft[] = [];
  const earlier = thread.last;
  const { introduced } = thread;
  /** The direct quotation of this passage that bare marked words go on from. */
  let direct: Draft | null = null;
  /** Bare marked words whose attribution may follow. */
  let waiting: PassageSpan[] = [];
  for (const sentence of sentences) {
    const { items } = sentence;
    const cues = cuesIn(items);
    const owners = ownersOf(items, cues);
    meetNames(thread.discourse, sentence);
    meetSubject(thread.discourse, sentence, passage.text);
    const figures = new Map<Cue, Figure>();
    const figureFor = (cue: Cue): Figure | null => {
      const known = figures.get(cue);
      if (known || !cue.source) return known ?? null;
      const figure = figureOf(thread.discourse, sentence, cue.source, passage.text);
      figures.set(cue, figure);
      return figure;
    };
    const draft = (voice: Draft['voice'], content: PassageSpan[], cue: Cue): Draft => {
      const figure = figureFor(cue);
      if (figure && cue.source)
        meet(thread.discourse, figure, sentence.number, cue.source.from, cue.kind === 'according' ? 1 : 3);
      const made = {
        voice,
        content,
        cue: at(spanOf(items, cue.cue)),
        source: cue.source && at(spanOf(items, cue.source)),
        figure,
      };
      drafts.push(made);
      return made;
    };
    const byCue = new Map<Cue, Draft>();
    const stretches = items.filter((item) => item.marked);
    const bare = stretches.length > 0 && isBare(items);
    for (const stretch of stretches) {
      const { marked } = stretch;
      if (!marked) continue;
      const owner = owners.get(stretch);
      const known = owner && byCue.get(owner);
      if (marked.continues && earlier) {
        earlier.content.push(at(marked));
        direct = earlier;
      } else if (known) known.content.push(at(marked));
      else if (owner) {
        direct = draft('direct', [...waiting, at(marked)], owner);
        waiting = [];
        byCue.set(owner, direct);
      } else if (bare) {
        if (direct) direct.content.push(at(marked));
        else waiting.push(at(marked));
      } else if (isSpeech(passage.text, marked)) {
        const made = unattributed(thread, sentence, stretch, passage.text, at);
        drafts.push(made);
        if (made.figure) direct = made;
      }
    }
    const alone =
      waiting.length > 0 && stretches.length === 0
        ? cues.find((cue) => cue.source && /[btw]/.test(cue.verb.takes) && onlyAttribution(items, cue))
        : undefined;
    if (alone) {
      // “…!” Macron said.
      direct = draft('direct', waiting, alone);
      waiting = [];
      continue;
    }
    cues.forEach((cue, position) => {
      const content = indirectContent(items, cues, position, owners);
      if (content.length > 0) draft('indirect', content.map(at), cue);
    });
    const announcing = stretches.length === 0 && items.at(-1)?.tag === ':';
    const announced = announcing
      ? (cues.findLast((cue) => cue.source)?.source ?? clauseSubject(items, items.length - 1))
      : null;
    thread.introduced = announced ? figureOf(thread.discourse, sentence, announced, passage.text) : null;
    if (stretches.length === 0 && !announcing && cues.length === 0) direct = null;
  }
  if (waiting.length > 0) {
    // A paragraph of nothing but marked words goes on from the one before.
    const figure = introduced ?? earlier?.figure ?? null;
    direct = { voice: 'direct', content: waiting, cue: null, source: null, figure };
    drafts.push(direct);
  }
  thread.last = direct;
  return drafts.filter((one) => one.content.length > 0);
}

/** Marked words that no cue claims: after a colon or in a clause they are its subject's, else nobody's. */
function unattributed(
  thread: Thread,
  sentence: Sentence,
  stretch: Item,
  text: string,
  at: (span: Span) => PassageSpan,
): Draft {
  const { items } = sentence;
  const position = items.indexOf(stretch);
  const content = stretch.marked ? [at(stretch.marked)] : [];
  const nobody: Draft = { voice: 'direct', content, cue: null, source: null, figure: null };
  const subject = position > 0 ? clauseSubject(items, position) : null;
  if (!subject || subject.to > position) return nobody;
  const figure = figureOf(thread.discourse, sentence, subject, text);
  const colon = items[position - 1]?.tag === ':' ? items[position - 1] : undefined;
  if (!colon && figure.kind !== 'person') return nobody;
  meet(thread.discourse, figure, sentence.number, subject.from, 2);
  return { ...nobody, cue: colon ? at(colon) : null, source: at(spanOf(items, subject)), figure };
}

/** Remembers the subject of a sentence also when it has no name: "Researchers used … They found". */
function meetSubject(discourse: Discourse, sentence: Sentence, text: string): void {
  const subject = mainSubject(sentence.items, -1);
  if (!subject) return;
  const figure = figureOf(discourse, sentence, subject, text);
  if (figure.kind === 'place') return;
  // "A resident of the town, Jane Doe said": what is followed by a comma may be no subject at all.
  const weight = figure.kind === 'nominal' && sentence.items[subject.to]?.tag === ',' ? 0.5 : 2;
  meet(discourse, figure, sentence.number, subject.from, weight);
}

function spanOf(items: readonly Item[], phrase: Phrase): Span {
  return { start: items[phrase.from]?.start ?? 0, end: items[phrase.to - 1]?.end ?? 0 };
}

/** Long enough for speech, and not a title of a work: “A Tribute For a King”. */
function isSpeech(text: string, span: Span): boolean {
  const printed = text.slice(span.start, span.end);
  const all = printed.split(/\s+/);
  if (all.length < FEWEST_BARE_WORDS) return false;
  const long = all.filter((word) => word.length > 3);
  return /[.?!,]$/.test(printed) || long.some((word) => /^\p{Ll}/u.test(word));
}

/** A sentence of nothing but marked words and punctuation. */
function isBare(items: readonly Item[]): boolean {
  return items.every((item) => item.marked || /^[,.;:~()=]$/.test(item.tag));
}

/** "Macron said." and "he told reporters in Paris on Monday.": an attribution and no words said. */
function onlyAttribution(items: readonly Item[], cue: Cue): boolean {
  const rest = items.slice(cue.to);
  return (
    cue.from <= 1 &&
    rest.length <= 12 &&
    !rest.some((item) => /^[vx:]$/.test(item.tag) || item.form === 'that')
  );
}
