/** Small words, by what happens to the meaning when one is dropped, added or swapped. */

/** Dropping or adding these alone keeps what is said: articles, "that", fillers, intensifiers, "[sic]". */
const WEIGHTLESS = new Set(
  `a an the that which of to so well just very really actually basically like okay ok oh um uh er yeah yes
  quite sic rather simply too also indeed and`.split(/\s+/),
);

/** Fillers of two words; each of the words has weight on its own. */
const FILLERS: readonly (readonly [string, string])[] = [
  ['you', 'know'],
  ['i', 'mean'],
  ['kind', 'of'],
  ['sort', 'of'],
];

/** Words that carry little on their own, for weighing how distinctive a run of words is. */
const FUNCTION_WORDS = new Set(
  `a an the this that these those i you he she it we they me him her us them my your his its our their mine
  yours ours theirs who whom whose which what when where why how is am are was were be been being do does did
  have has had having will would shall should can could may might must not no nor and or but if then than so
  because as of at by for with about against between into through during before after above below to from up
  down in out on off over under again there here all any both each few more most other some such only own same
  too very just also s t`.split(/\s+/),
);

/** Pairs of small words that stand for each other. */
const INTERCHANGEABLE: readonly (readonly string[])[] = [
  ['a', 'an', 'the', 'this', 'that', 'these', 'those'],
  ['that', 'which', 'who'],
  ['on', 'upon'],
  ['in', 'into', 'within', 'inside'],
  ['among', 'amongst', 'amid', 'amidst'],
  ['while', 'whilst', 'as'],
  ['toward', 'towards'],
  ['until', 'till', 'til'],
  ['because', 'since', 'as'],
  ['though', 'although'],
  ['who', 'whom'],
  ['each', 'every'],
  ['around', 'round'],
  ['on', 'in', 'at'],
  ['of', 'for'],
  ['also', 'too'],
];

/** Whether dropping or adding this form alone keeps what is said. */
export function isWeightless(form: string): boolean {
  return WEIGHTLESS.has(form);
}

/** Whether dropping or adding this run of forms keeps what is said. */
export function areWeightless(forms: readonly string[]): boolean {
  return forms.every((form, index) => {
    const isPart = ([first, second]: readonly [string, string]) =>
      (form === first && forms[index + 1] === second) || (form === second && forms[index - 1] === first);
    return isWeightless(form) || FILLERS.some(isPart);
  });
}

/** Whether a form says little on its own. */
export function isFunctionWord(form: string): boolean {
  return FUNCTION_WORDS.has(form);
}

/** Whether two small words can stand for each other without changing what is said. */
export function areInterchangeable(one: string, other: string): boolean {
  return INTERCHANGEABLE.some((group) => group.includes(one) && group.includes(other));
}
