/**
 * Words of which only one can stand in a place: what is red is not grey, and a niece no daughter (incompatible co-hyponyms, Cruse 1986).
 * Each line is one set, singular.
 */
const SETS = `
red orange yellow green blue purple violet pink brown black white grey gray silver golden
mother father son daughter brother sister uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter
minute hour day week fortnight month quarter year decade century
spring summer autumn winter
wrist ankle knee elbow shoulder hip finger toe thumb hand foot arm leg
cow calf sheep lamb goat pig horse donkey chicken duck goose turkey
gold silver copper iron steel tin lead zinc aluminium brass bronze
wood stone brick concrete steel glass plastic leather paper
wool cotton silk linen nylon
wheat barley rye oats maize rice
coal oil gas
north south east west
goalkeeper defender midfielder striker
piano violin viola cello flute oboe clarinet trumpet horn organ harp guitar drum
breakfast lunch dinner supper
left right
`;

const setOf = new Map<string, number[]>();
SETS.trim()
  .split('\n')
  .forEach((line, set) => {
    for (const word of line.split(' ')) setOf.set(word, [...(setOf.get(word) ?? []), set]);
  });

/** Whether two folded words, in singular or plural, exclude each other in one place. Symmetric; a word never excludes itself. */
export function excludeEachOther(a: string, b: string): boolean {
  const [one, other] = [singular(a), singular(b)];
  if (one === other || SAME.has(`${one} ${other}`) || SAME.has(`${other} ${one}`)) return false;
  const sets = setOf.get(one) ?? [];
  return (setOf.get(other) ?? []).some((set) => sets.includes(set));
}

/** The same in another spelling, or a part of the other. */
const SAME = new Set([
  'grey gray',
  'lamb sheep',
  'cow calf',
  'purple violet',
  'hand finger',
  'hand thumb',
  'finger thumb',
  'foot toe',
  'lunch dinner',
  'dinner supper',
  'hand arm',
  'foot leg',
  'red orange',
  'red pink',
  'golden yellow',
  'silver grey',
]);

function singular(form: string): string {
  if (setOf.has(form)) return form;
  if (form === 'calves') return 'calf';
  if (form === 'feet') return 'foot';
  if (form === 'geese') return 'goose';
  return form.endsWith('s') ? form.slice(0, -1) : form;
}
