/** What nouns, verbs and adjectives of one family share: resign and resignation, encrypt and encryption. */

/** Endings that make another part of speech of the same word, longest first. */
const ENDINGS =
  /(?:isations?|izations?|ifications?|ations?|itions?|utions?|ments?|ances?|ences?|ings?|ions?|als?|ers?|ors?|ists?|isms?|ives?|ity|ities|ness|able|ible|ably|ally|ical|ic|ous|ised?|ized?|ises|izes|ify|ified|ies|ied|ed|es|ly|e|s|y)$/;
/** Shortest root that still names one family, 4 to 6. */
const SHORTEST = 5;

/** Root of a folded word, null when it is too short to be told from others. */
export function wordRoot(form: string): string | null {
  if (!/^[a-z]+$/.test(form) || form.length < SHORTEST + 1) return form.length >= SHORTEST ? form : null;
  const root = form.replace(ENDINGS, '');
  return root.length >= SHORTEST ? root : null;
}
