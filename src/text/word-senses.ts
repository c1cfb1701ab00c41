/**
 * The senses of a word, from WordNet: which words say the same ("purchase" and "buy", "decide" and "decision"), and which say
 * more (whoever is a boxer is an athlete). Fellbaum (ed.), WordNet: An Electronic Lexical Database, 1998; the table is made by
 * `tools/build-wordnet.ts` and holds the senses that words are mostly used in.
 */
import { irregularBase } from './lexicon/irregular-verbs.ts';
import wordnet from './lexicon/wordnet.json' with { type: 'json' };

/** Part of speech of a table: noun, verb, adjective, adverb. */
type Part = 'n' | 'v' | 'a' | 'r';

/** Senses as short keys that no word has: "=a3". */
interface Senses {
  readonly own: readonly string[];
  /** The more general ones. */
  readonly above: readonly string[];
}

const NONE: Senses = { own: [], above: [] };

/** Where a word is looked up, by its tag of `text/analyse.ts`: a noun may also stand in the table of verbs, and so on. */
const PARTS: Readonly<Record<string, readonly Part[]>> = {
  v: ['v', 'n'],
  x: ['v', 'n'],
  n: ['n', 'v'],
  N: ['n', 'v'],
  a: ['a', 'v', 'n'],
  r: ['r', 'a'],
};
const ANY: readonly Part[] = ['n', 'v', 'a'];

const remembered = new Map<string, Senses>();
/** Words kept in memory at most. */
const REMEMBERED = 50_000;

/**
 * The senses of a folded word in any inflection; empty for names and words that WordNet does not have.
 *
 * @param tag its part of speech, a letter of `text/analyse.ts`
 */
export function wordSenses(form: string, tag: string): Senses {
  const key = `${tag}${form}`;
  const known = remembered.get(key);
  if (known) return known;
  const found = look(form.replace(/'s$/, ''), PARTS[tag] ?? ANY);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(key, found);
  return found;
}

/** Whether a folded word is a verb, in any inflection, among whatever else it is. */
export function isVerb(form: string): boolean {
  const table = tableOf('v');
  return bases(form, 'v').some((base) => table.has(base));
}

/** Base forms that a folded word may be an inflection of as a verb, itself among them. */
export function verbBases(form: string): readonly string[] {
  return bases(form, 'v');
}

function look(form: string, parts: readonly Part[]): Senses {
  for (const part of parts) {
    const table = tableOf(part);
    const line = bases(form, part)
      .map((base) => table.get(base))
      .find((found) => found !== undefined);
    if (line === undefined) continue;
    const [own = '', above = ''] = line.split('<');
    return { own: keys(own), above: keys(above) };
  }
  return NONE;
}

function keys(numbers: string): string[] {
  return numbers
    .split(' ')
    .filter((number) => number !== '')
    .map((number) => `=${number}`);
}

const tables = new Map<Part, ReadonlyMap<string, string>>();

function tableOf(part: Part): ReadonlyMap<string, string> {
  const known = tables.get(part);
  if (known) return known;
  const table = new Map(
    wordnet[part].split('\n').map((line): [string, string] => {
      const end = line.indexOf(' ');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
  tables.set(part, table);
  return table;
}

const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    lives: 'life',
    wives: 'wife',
    feet: 'foot',
  }),
);

/** Endings of inflection and what stands in their place, after WordNet's morphy; the form itself comes first. */
const ENDINGS: Readonly<Record<Part, readonly (readonly [ending: string, base: string])[]>> = {
  n: [
    ['ies', 'y'],
    ['es', ''],
    ['s', ''],
  ],
  v: [
    ['ies', 'y'],
    ['ied', 'y'],
    ['es', ''],
    ['s', ''],
    ['ed', ''],
    ['ed', 'e'],
    ['ing', ''],
    ['ing', 'e'],
  ],
  a: [
    ['ier', 'y'],
    ['iest', 'y'],
    ['er', ''],
    ['er', 'e'],
    ['est', ''],
    ['est', 'e'],
  ],
  r: [],
};

function bases(form: string, part: Part): string[] {
  const irregular = part === 'v' ? irregularBase(form) : part === 'n' ? IRREGULAR_NOUNS.get(form) : null;
  const found = irregular ? [irregular, form] : [form];
  for (const [ending, base] of ENDINGS[part]) {
    if (!form.endsWith(ending)) continue;
    const rest = form.slice(0, -ending.length);
    found.push(rest + base);
    // "stopped", "bigger": the last letter was doubled.
    if (base === '' && /(.)\1$/.test(rest)) found.push(rest.slice(0, -1));
  }
  return found;
}
