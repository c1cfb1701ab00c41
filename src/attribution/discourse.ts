/**
 * What the narration has spoken of: every mention that is met is remembered with how prominent it is, and a pronoun or
 * "the company" takes the most prominent recent figure that fits (subject before object, source of speech before both;
 * after Lappin & Leass 1994).
 */
import type { Cast } from './cast.ts';
import type { Figure } from './figure.ts';
import type { Item, Sentence } from './reading.ts';

/** Where a figure was met in the narration. */
interface Met {
  readonly figure: Figure;
  readonly sentence: number;
  readonly at: number;
  readonly weight: number;
}

/** Sentences of narration over which a pronoun reaches back. */
const REACH = 9;
/** Mentions remembered: more than any pronoun reaches back. */
const REMEMBERED = 48;

export interface Discourse {
  readonly cast: Cast;
  readonly met: Met[];
  /** Sources that have no name, by their words: "a senior official". */
  readonly nominals: Map<string, Figure>;
}

export function newDiscourse(cast: Cast): Discourse {
  return { cast, met: [], nominals: new Map() };
}

/** Remembers a figure as met, for the pronouns that follow. */
export function meet(
  discourse: Discourse,
  figure: Figure,
  sentence: number,
  at: number,
  weight: number,
): void {
  discourse.met.push({ figure, sentence, at, weight });
  if (discourse.met.length > REMEMBERED * 2) discourse.met.splice(0, REMEMBERED);
}

/** Remembers the names of a sentence of narration, subjects with more weight. */
export function meetNames(discourse: Discourse, sentence: Sentence): void {
  for (const mention of discourse.cast.mentions.get(sentence.number) ?? []) {
    const before = sentence.items[mention.titleFrom - 1];
    const behind = sentence.items[mention.to];
    const verb =
      behind !== undefined &&
      /^[vx]$/.test(behind.tag) &&
      !behind.form.endsWith('ing') &&
      before?.tag !== 'p';
    // "Messenger and Mail Direct are": of two that act together neither is "he" or "it" by itself.
    const conjunct =
      (before?.form === 'and' && sentence.items[mention.titleFrom - 2]?.capital) ||
      (behind?.form === 'and' && sentence.items[mention.to + 1]?.capital);
    const subject = (opensClause(before) || verb) && !mention.possessive && !conjunct;
    meet(
      discourse,
      mention.figure,
      sentence.number,
      mention.from,
      subject
        ? 2
        : mention.possessive
          ? before === undefined
            ? 1.8
            : 0.8
          : before?.form === 'by'
            ? 0.3
            : 0.5,
    );
  }
}

function opensClause(before: Item | undefined): boolean {
  return before === undefined || /^[,;:csQ~]$/.test(before.tag) || before.form === 'that';
}

/** The most prominent figure met before that fits: weight and nearness. */
export function recent(
  discourse: Discourse,
  sentence: number,
  fits: (figure: Figure) => boolean,
  before = Number.MAX_SAFE_INTEGER,
): Figure | null {
  return standing(discourse, sentence, fits, before)[0]?.figure ?? null;
}

/** Every figure met before that fits, with how prominent it is now, most first; of two alike the one met last. */
export function standing(
  discourse: Discourse,
  sentence: number,
  fits: (figure: Figure) => boolean,
  before = Number.MAX_SAFE_INTEGER,
): { readonly figure: Figure; readonly score: number }[] {
  const scores = new Map<Figure, number>();
  for (let i = discourse.met.length - 1; i >= 0; i--) {
    const met = discourse.met[i];
    if (!met || sentence - met.sentence > REACH) break;
    if (met.sentence === sentence && met.at >= before) continue;
    if (!fits(met.figure)) continue;
    // A source without a name gives way to a named one that is as near.
    const unnamed = met.figure.kind === 'nominal' ? 1.5 : 0;
    const score = met.weight - unnamed - (sentence - met.sentence);
    if (score > (scores.get(met.figure) ?? Number.NEGATIVE_INFINITY)) scores.set(met.figure, score);
  }
  return [...scores].map(([figure, score]) => ({ figure, score })).sort((a, b) => b.score - a.score);
}
