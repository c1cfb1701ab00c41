/**
 * Words that can be swapped in news prose without changing what is said. Short on purpose: a wrong pair here
 * would pass a changed quote as harmless, a missing one only shows a difference.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['big', 'large'],
  ['begin', 'start', 'commence'],
  ['begins', 'starts', 'commences'],
  ['began', 'started', 'commenced'],
  ['beginning', 'starting'],
  ['buy', 'purchase'],
  ['bought', 'purchased'],
  ['help', 'assist', 'aid'],
  ['helped', 'assisted', 'aided'],
  ['show', 'demonstrate'],
  ['shows', 'demonstrates'],
  ['enough', 'sufficient'],
  ['quickly', 'rapidly', 'swiftly'],
  ['quick', 'rapid', 'swift', 'fast'],
  ['essential', 'crucial', 'vital'],
  ['important', 'significant'],
  ['need', 'require'],
  ['needs', 'requires'],
  ['needed', 'required'],
  ['hard', 'difficult'],
  ['harder', 'tougher'],
  ['get', 'obtain'],
  ['gets', 'obtains'],
  ['attempt', 'try'],
  ['attempts', 'tries', 'efforts'],
  ['attempted', 'tried'],
  ['about', 'approximately', 'roughly', 'around'],
  ['children', 'kids'],
  ['child', 'kid'],
  ['whole', 'entire'],
  ['people', 'persons'],
  ['firm', 'company'],
  ['firms', 'companies'],
  ['method', 'way'],
  ['methods', 'ways'],
  ['maybe', 'perhaps'],
  ['talk', 'speak'],
  ['talked', 'spoke'],
  ['speaking', 'talking'],
  ['also', 'too', 'additionally'],
  ['however', 'but', 'yet', 'though'],
  ['therefore', 'thus', 'hence', 'so'],
  ['tell', 'inform'],
  ['told', 'informed'],
  ['part', 'element'],
  ['answer', 'reply', 'response'],
  ['everyone', 'everybody'],
  ['someone', 'somebody'],
  ['anyone', 'anybody'],
  ['movie', 'film'],
  ['picture', 'photo', 'photograph'],
  ['pictures', 'photos', 'photographs'],
  ['happen', 'occur'],
  ['happened', 'occurred'],
  ['end', 'finish'],
  ['ended', 'finished'],
  ['choose', 'select', 'pick'],
  ['chose', 'selected', 'picked'],
  ['build', 'construct'],
  ['built', 'constructed'],
];

const GROUPS_OF: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  [
    ...Map.groupBy(
      GROUPS.flatMap((group, index) => group.map((form) => [form, index] as const)),
      ([form]) => form,
    ),
  ].map(([form, entries]) => [form, new Set(entries.map(([, index]) => index))]),
);

/** Whether two folded forms say the same. */
export function areSynonyms(one: string, other: string): boolean {
  const groups = GROUPS_OF.get(one);
  const others = groups && GROUPS_OF.get(other);
  return others !== undefined && [...others].some((index) => groups?.has(index));
}

/** Whether any synonym of this folded form is known. */
export function hasSynonym(form: string): boolean {
  return GROUPS_OF.has(form);
}
