/** What nouns, verbs and adjectives of one family share: resign and resignation, encrypt and encryption. */

/** Endings that make another part of speech of the same word, longest first. */
const ENDINGS =
  /(?:isations?|izations?|ifications?|ations?|itions?|utions?|ments?|ances?|ences?|ings?|ions?|als?|ers?|ors?|ists?|isms?|ives?|ity|ities|ness|able|ible|ably|ally|ical|ic|ous|ised?|ized?|ises|izes|ify|ified|ies|ied|ed|es|ly|e|s|y)$/;
/** Shortest root that still names one family, 4 to 6. */
const SHORTEST = 5;

/** Words whose ending is no ending: they belong to no family but their own. */
const UNRELATED = new Set(
  `policy policies police general generals generation generations generous generic community communities communist communists
  communism author authors authority authorities university universities universe universal capital capitals capitalism customs
  customer customers organ organs organic important importance import imports several severe severity international internal
  informal object objects objective objectives department departments departure emergency emergencies emergence executive
  executives execution relative relatives relativity relation relations positive position positions negative passive passenger
  passengers success succession successor successive conservative conservatives conservation contraction private privacy
  probable patient patients patience personal personnel native nation nations nature natural moral morale human humane party
  parties partial majority major minority minor minister ministers ministry ministries station stations statistics`.split(
    /\s+/,
  ),
);

/** Root of a folded word, null when it is too short to be told from others. */
export function wordRoot(form: string): string | null {
  if (UNRELATED.has(form)) return null;
  if (!/^[a-z]+$/.test(form) || form.length < SHORTEST + 1) return form.length >= SHORTEST ? form : null;
  const root = form.replace(ENDINGS, '');
  return root.length >= SHORTEST ? root : null;
}
