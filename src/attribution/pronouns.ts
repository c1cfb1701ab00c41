/** Whom a pronoun means. */

import { type Discourse, recent } from './discourse.ts';
import type { Figure } from './figure.ts';
import type { Gender } from './first-names.ts';
import type { Sentence } from './reading.ts';
import { isGroup, isRole } from './role-words.ts';

/**
 * The figure that a pronoun means: the most prominent recent one that fits in gender and number; null when none
 * does. A figure without a known gender takes the pronoun's.
 *
 * @param at item of the sentence at which the pronoun stands
 */
export function antecedent(
  discourse: Discourse,
  form: string,
  sentence: Sentence,
  at: number,
): Figure | null {
  const fits = fitting(form);
  if (!fits) return null;
  // A name behind the pronoun in its sentence is somebody else: "he told Macron".
  const others = new Set<Figure>();
  for (const mention of discourse.cast.mentions.get(sentence.number) ?? []) {
    if (mention.from > at && !mention.possessive) others.add(mention.figure);
  }
  const figure =
    recent(discourse, sentence.number, (one) => fits(one) && !others.has(one), at) ??
    recent(discourse, sentence.number, fits, at);
  const gender = genderOf(form);
  if (figure && gender && figure.gender === 'unknown') figure.gender = gender;
  return figure;
}

/** Which figures a pronoun may mean, null for other words. */
export function fitting(form: string): ((figure: Figure) => boolean) | null {
  return PRONOUNS.find(([forms]) => forms.test(form))?.[1] ?? null;
}

/** Whether the folded word is a pronoun that stands for a figure named elsewhere. */
export function isAnaphor(form: string): boolean {
  return PRONOUNS.some(([forms]) => forms.test(form));
}

const PRONOUNS: readonly (readonly [RegExp, (figure: Figure) => boolean])[] = [
  [/^(?:he(?:'.+)?|his)$/, (figure) => canBe(figure, 'male')],
  [/^(?:she(?:'.+)?|her)$/, (figure) => canBe(figure, 'female')],
  [
    /^(?:it(?:'.+)?|its)$/,
    (figure) =>
      !isPerson(figure) &&
      (!isPlural(figure) || /^(?:team|staff)$/.test(headWord(figure))) &&
      figure.kind !== 'joint' &&
      figure.kind !== 'place',
  ],
  [
    /^(?:they(?:'.+)?|their)$/,
    (figure) =>
      figure.kind === 'joint' ||
      figure.kind === 'organisation' ||
      (figure.kind === 'unknown' && figure.words.length > 1) ||
      isPlural(figure),
  ],
];

function genderOf(form: string): Gender | null {
  if (form.startsWith('h')) return form.startsWith('her') ? 'female' : 'male';
  return form.startsWith('she') ? 'female' : null;
}

function canBe(figure: Figure, gender: Gender): boolean {
  if (figure.gender !== gender && figure.gender !== 'unknown') return false;
  if (figure.kind === 'unknown') return figure.words.length > 1;
  return isPerson(figure);
}

/** A person, also without a name: "an eyewitness". */
function isPerson(figure: Figure): boolean {
  if (figure.kind === 'person') return true;
  if (figure.kind !== 'nominal' || isPlural(figure)) return false;
  const head = headWord(figure);
  return (isRole(head) || head === 'one' || head === 'source') && !isGroup(head);
}

/** "researchers", "the police", "Macron’s campaign team". */
function isPlural(figure: Figure): boolean {
  if (figure.kind !== 'nominal') return false;
  const head = headWord(figure);
  if (/^(?:people|police|staff|team|men|women|public|both|some|others|many|they)$/.test(head)) return true;
  return /s$/.test(head) && !/(?:ss|us|is)$/.test(head);
}

/** The last word before a preposition: what the mention is. */
function headWord({ words }: Figure): string {
  const link = words.findIndex(
    (word, i) => i > 0 && /^(?:of|for|at|from|in|on|with|behind|to|within|near|against|by)$/.test(word),
  );
  return words[(link < 0 ? words.length : link) - 1] ?? '';
}
