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

/** The turns of a transcript, and the passages (by position) that belong to one. */
export interface Turns {
  readonly taken: ReadonlySet<number>;
  readonly quotations: readonly Quotation[];
}

/** Reads the turns of an article; none when it has no labels that can be believed. Linear. */
export function turnsOf(readings: readonly Reading[], cast: Cast): Turns {
  const labels = believedLabels(readings, cast);
  const last = labels.findLastIndex((label) => label !== null);
  const answers = soleAnswerer(labels);
  const taken = new Set<number>();
  const turns: Turn[] = [];
  let turn: Turn | null = null;
  for (let i = 0; i < readings.length; i++) {
    const passage = readings[i]?.passage;
    if (!passage || (passage.kind !== 'body' && passage.kind !== 'heading')) continue;
    const label = labels[i] ?? null;
    if (passage.kind === 'heading') turn = null;
    else if (label)
      turn = {
        name: label.name,
        content: [],
        cue: { ordinal: passage.ordinal, start: label.start, end: label.end },
      };
    else if (turn)
      turn = nextTurn(turn, passage.text, { answers, labelFollows: labels[i + 1] != null, over: i > last });
    if (!turn || passage.kind === 'heading') continue;
    const content = spanFrom(passage.ordinal, passage.text, label?.words ?? 0);
    taken.add(i);
    if (!content) continue;
    if (turn.content.length === 0) turns.push(turn);
    turn.content.push(content);
    turn.asks = isQuestion(passage.text);
  }
  const quotations = turns.map(({ name, content, cue }): Quotation => {
    const speaker = name === null ? null : speakerOf(name, cast);
    return { voice: 'direct', content, cue, source: cue, speaker };
  });
  return { taken, quotations };
}

interface Turn {
  /** The label's name; null when the answer's label has been lost and it cannot be told who answers. */
  readonly name: string | null;
  readonly content: PassageSpan[];
  readonly cue: PassageSpan | null;
  /** The passage read last ends in a question. */
  asks?: boolean;
}

/** Whose turn a passage without a label is. */
function nextTurn(
  turn: Turn,
  text: string,
  { answers, labelFollows, over }: { answers: string | null; labelFollows: boolean; over: boolean },
): Turn | null {
  const interviewer = turn.name !== null && isInterviewer(turn.name);
  // An unlabelled question between two answers is the interviewer's, who has no name then.
  if (isQuestion(text) && !interviewer && labelFollows) return null;
  // A question is followed by its answer, also when the answer's label has been lost.
  if (interviewer && turn.asks && !isQuestion(text)) return { name: answers, content: [], cue: null };
  // Behind the last label, what speaks of the speaker by name is narration again.
  return over && turn.name !== null && speaksOf(text, turn.name) ? null : turn;
}

interface Label {
  readonly name: string;
  /** Where the name begins and ends, and where the words said begin. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly form: Form;
}

/** `sure`: nothing but a speaker's label looks so; `likely`: it must come back; `plain`: it must be a name too. */
type Form = 'sure' | 'likely' | 'plain';

const FORMS: readonly (readonly [Form, RegExp])[] = [
  ['sure', /^\s*\(\(\s*([^()]{1,60}?)\s*\)\)\s*:?\s*/u],
  ['likely', /^\s*(?:\*\*|__)\s*([^*_]{1,60}?)\s*:?\s*(?:\*\*|__)\s*:?\s*/u],
  ['likely', /^\s*\[\s*([^[\]]{1,60}?)\s*\]\s*:\s*/u],
  ['plain', /^\s*(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,4})\s*:\s+/u],
];

/** So many labels must come back before one that is not sure is believed: a talk has two speakers. */
const RECURRING = 2;

function believedLabels(readings: readonly Reading[], cast: Cast): (Label | null)[] {
  const labels = readings.map(({ passage }) => (passage.kind === 'body' ? labelOf(passage.text) : null));
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  const recurring = [...counts.values()].filter((count) => count > 1).length >= RECURRING;
  return labels.map((label) => {
    if (!label || label.form === 'sure') return label;
    return recurring && (label.form === 'likely' || isSpeakerLike(label.name, cast)) ? label : null;
  });
}

function labelOf(text: string): Label | null {
  for (const [form, pattern] of FORMS) {
    const match = pattern.exec(text.slice(0, 200));
    const name = match?.[1];
    // `((es))` marks a language, not a speaker.
    if (!match || !name || (form === 'sure' && /^\p{Ll}/u.test(name))) continue;
    const start = match[0].indexOf(name);
    return { name: name.trim(), start, end: start + name.length, words: match[0].length, form };
  }
  return null;
}

/** "Note:" and "New Offer:" come back too; a speaker is a name, initials or a part in a talk. */
function isSpeakerLike(name: string, cast: Cast): boolean {
  if (isInterviewer(name) || /^(?:a|answer|interviewee|guest)$/i.test(name)) return true;
  const all = words(name).map((word) => plain(word.form));
  if (/^\p{Lu}[\p{Lu} .'’-]+$/u.test(name) && all.length <= 4) return true;
  const surname = all.at(-1);
  return (
    all.some(isFirstName) ||
    cast.figures.some((one) => one.kind === 'person' && one.words.length > 1 && one.words.at(-1) === surname)
  );
}

/** Parts and initials of those who ask: "Q", "WN", "Reporter". */
function isInterviewer(name: string): boolean {
  return (
    /^(?:q|question|interviewer|host|moderator|wikinews|reporter)$/i.test(name) || /^\p{Lu}{2,4}$/u.test(name)
  );
}

/** The one speaker who answers, null when there are several or none. */
function soleAnswerer(labels: readonly (Label | null)[]): string | null {
  const names = new Set(labels.flatMap((label) => (label && !isInterviewer(label.name) ? [label.name] : [])));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

function isQuestion(text: string): boolean {
  return /\?["”’)\]]*\s*$/.test(text.slice(-40));
}

function speaksOf(text: string, name: string): boolean {
  const surname = plain(words(name).at(-1)?.form ?? '');
  return surname !== '' && words(text).some((word) => plain(word.form) === surname);
}

function spanFrom(ordinal: number, text: string, from: number): PassageSpan | null {
  const start = from + (text.slice(from).length - text.slice(from).trimStart().length);
  const end = text.trimEnd().length;
  return start < end ? { ordinal, start, end } : null;
}

/** The label's speaker under the fullest name that the article prints. */
function speakerOf(label: string, cast: Cast): Speaker {
  const asked = words(label).map((word) => plain(word.form));
  const figure = cast.figures.find(
    ({ kind, words: name }) =>
      kind !== 'place' &&
      (name.join(' ') === asked.join(' ') ||
        (asked.length === 1 && name.length > 1 && name.at(-1) === asked[0])),
  );
  if (!figure) return { name: label, aliases: [] };
  const { name, aliases } = asSpeaker(figure);
  return { name, aliases: name === label ? aliases : [...new Set([...aliases, label])] };
}
