/**
 * Interviews and transcripts: passages that begin with a speaker's label (`((Name))`, `NAME:`, `Q:`, `**Name**:`).
 * All words from a label to the next one are that speaker's turn.
 */
import type { PassageSpan, Quotation, Speaker } from '../domain.ts';
import { words } from '../text/words.ts';
import { type Cast, isFirstName } from './cast.ts';
import { plain } from './names.ts';
import type { Reading } from './reading.ts';
import { asSpeaker } from './speakers.ts';

interface Label {
  readonly name: string;
  /** Where the label's name begins and ends, and where the words said begin. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** The form itself says that it is a speaker's label. */
  readonly certain: boolean;
}

const FORMS: readonly { readonly pattern: RegExp; readonly certain: boolean }[] = [
  { pattern: /^\s*\(\(\s*([^()]{1,60}?)\s*\)\)\s*:?\s*/u, certain: true },
  { pattern: /^\s*(?:\*\*|__)\s*([^*_]{1,60}?)\s*:?\s*(?:\*\*|__)\s*:?\s*/u, certain: false },
  { pattern: /^\s*\[\s*([^[\]]{1,60}?)\s*\]\s*:\s*/u, certain: false },
  { pattern: /^\s*((?:\p{Lu}[\p{Lu}\p{M}.'’-]*)(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,4})\s*:\s+/u, certain: false },
  { pattern: /^\s*((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3})\s*:\s+/u, certain: false },
];

/** So many labels must come back before a plain `Name:` is believed to be one: a talk has two speakers. */
const BELIEVED = 2;

/** Readings that belong to a turn, by position, and the quotations that the turns make. */
export interface Turns {
  readonly taken: ReadonlySet<number>;
  readonly quotations: readonly Quotation[];
}

/** The turns of a transcript; empty for an article without labels. Linear. */
export function turnsOf(readings: readonly Reading[], cast: Cast): Turns {
  const labels = readings.map((reading) =>
    reading.passage.kind === 'body' ? labelOf(reading.passage.text) : null,
  );
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  const recurring = [...counts.values()].filter((count) => count >= BELIEVED).length;
  const believed = (label: Label | null): label is Label =>
    label !== null && (label.certain || (recurring >= BELIEVED && isSpeakerLike(label.name, cast)));
  const taken = new Set<number>();
  const quotations: Quotation[] = [];
  const answering = soleAnswerer(labels.filter(believed));
  let turn: {
    label: Label;
    speaker: Speaker | null;
    content: PassageSpan[];
    cue: PassageSpan;
    at: number;
  } | null = null;
  const flush = (): void => {
    if (turn && turn.content.length > 0) {
      quotations.push({
        voice: 'direct',
        content: turn.content,
        cue: turn.cue,
        source: turn.cue,
        speaker: turn.speaker,
      });
    }
    turn = null;
  };
  const lastLabelled = labels.findLastIndex(believed);
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i];
    if (!reading) continue;
    const { passage } = reading;
    const label = labels[i] ?? null;
    if (passage.kind !== 'body') {
      if (passage.kind === 'heading') flush();
      continue;
    }
    if (believed(label)) {
      flush();
      const cue = { ordinal: passage.ordinal, start: label.start, end: label.end };
      const content = spanFrom(passage.ordinal, passage.text, label.words);
      turn = { label, speaker: speakerOf(label.name, cast), content: content ? [content] : [], cue, at: i };
      taken.add(i);
    } else if (turn) {
      const asks = isInterviewer(turn.label.name);
      const question = isQuestion(passage.text);
      if (question && !asks && believed(labels[i + 1] ?? null)) {
        // An unlabelled question between two answers is the interviewer's.
        flush();
        continue;
      }
      const span = spanFrom(passage.ordinal, passage.text, 0);
      if (!span) continue;
      if (asks && !question && isQuestion(lastText(readings, turn.content))) {
        // A question is followed by its answer, also when the answer's label has been lost.
        const cue = null;
        flush();
        quotations.push({
          voice: 'direct',
          content: [span],
          cue,
          source: null,
          speaker: answering ? speakerOf(answering, cast) : null,
        });
        taken.add(i);
        continue;
      }
      if (i > lastLabelled && narrates(reading, turn.label.name)) {
        flush();
        continue;
      }
      turn.content.push(span);
      taken.add(i);
    }
  }
  flush();
  return { taken, quotations };
}

function labelOf(text: string): Label | null {
  for (const { pattern, certain } of FORMS) {
    const match = pattern.exec(text.slice(0, 200));
    const name = match?.[1];
    if (!match || !name || match[0].length >= text.length + 1) continue;
    // `((es))` marks a language, not a speaker.
    if (certain && /^\p{Ll}/u.test(name)) continue;
    const start = match[0].indexOf(name);
    return { name: name.trim(), start, end: start + name.length, words: match[0].length, certain };
  }
  return null;
}

/** "Note:" and "New Price Drop:" come back too; a speaker is a name of the cast, initials or a part in a talk. */
function isSpeakerLike(name: string, cast: Cast): boolean {
  if (isInterviewer(name) || /^(?:a|answer|interviewee|guest)$/i.test(name)) return true;
  const all = words(name).map((word) => plain(word.form));
  if (/^\p{Lu}[\p{Lu} .'’-]+$/u.test(name) && all.length <= 4) return true;
  return (
    all.some(isFirstName) ||
    cast.figures.some((figure) => figure.kind === 'person' && figure.words.at(-1) === all.at(-1))
  );
}

function isInterviewer(name: string): boolean {
  return (
    /^(?:q|question|interviewer|host|moderator|wn|wikinews|reporter|\p{Lu}{2,4})$/iu.test(name) &&
    (name.length <= 4 || /^(?:question|interviewer|host|moderator|wikinews|reporter)$/i.test(name))
  );
}

/** The one speaker who answers, null when there are several or none. */
function soleAnswerer(labels: readonly Label[]): string | null {
  const names = new Set(labels.map((label) => label.name).filter((name) => !isInterviewer(name)));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

function isQuestion(text: string): boolean {
  return /\?["”’)\]]*\s*$/.test(text);
}

function lastText(readings: readonly Reading[], content: readonly PassageSpan[]): string {
  const last = content.at(-1);
  const passage = last
    ? readings.find((reading) => reading.passage.ordinal === last.ordinal)?.passage
    : undefined;
  return passage && last ? passage.text.slice(Math.max(last.start, last.end - 8), last.end) : '';
}

/** Narration after the last turn speaks of the speaker by name. */
function narrates(reading: Reading, name: string): boolean {
  const surname = plain(words(name).at(-1)?.form ?? '');
  return surname !== '' && words(reading.passage.text).some((word) => plain(word.form) === surname);
}

function spanFrom(ordinal: number, text: string, from: number): PassageSpan | null {
  let start = from;
  let end = text.length;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { ordinal, start, end } : null;
}

function speakerOf(label: string, cast: Cast): Speaker {
  const asked = words(label).map((word) => plain(word.form));
  const last = asked.at(-1);
  const figure = cast.figures.find(
    (one) =>
      one.kind !== 'place' &&
      (one.words.join(' ') === asked.join(' ') ||
        (asked.length === 1 && one.words.length > 1 && one.words.at(-1) === last)),
  );
  if (!figure) return { name: label, aliases: [] };
  const speaker = asSpeaker(figure);
  return speaker.name === label
    ? speaker
    : { name: speaker.name, aliases: [...new Set([...speaker.aliases, label])] };
}
