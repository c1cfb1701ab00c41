/** Meets a claim's word with a source's word that says the same or more, by the table of `text/lexicon/entailments.ts`. */
import { ENTAILMENTS } from '../../text/lexicon/entailments.ts';
import { irregularBase } from '../../text/lexicon/irregular-verbs.ts';
import { stem } from '../../text/stem.ts';
import { isVerb, verbBases } from '../../text/word-senses.ts';

const carriers = build();

/** Keys under which a claim's word is looked for, besides its own stem. */
export function claimGroups(form: string): readonly string[] {
  return carriers.asked.get(stemOf(form)) ?? carriers.asked.get(stem(form)) ?? [];
}

/** Keys that a source's word carries, besides its own stem. */
export function carriedGroups(form: string): readonly string[] {
  return carriers.carried.get(stemOf(form)) ?? carriers.carried.get(stem(form)) ?? [];
}

/** Small words that make another verb of a verb: "give up", "go on", "call for". */
const PARTICLES = new Set(
  'up down out off over on away back for in with through behind to under together ahead past around round along apart forward aside'.split(
    ' ',
  ),
);

/**
 * A verb with its particle, as the tables write it: "gave the town up" → "give_up"; null where none has it.
 *
 * @param behind the words behind the verb, up to the next comma or verb
 */
export function phrasalVerb(form: string, behind: readonly string[]): string | null {
  const particle = behind.slice(0, PARTICLE_REACH).find((word) => PARTICLES.has(word));
  if (particle === undefined) return null;
  const phrases = [stem(form), ...verbBases(form)].map((base) => `${base}_${particle}`);
  return phrases.find((phrase) => carriers.carried.has(phrase) || isVerb(phrase)) ?? null;
}

/** How many words may stand between a verb and its particle, itself counted. */
const PARTICLE_REACH = 3;

function stemOf(form: string): string {
  return form.includes('_') ? form : stem(irregularBase(form) ?? form);
}

function build() {
  const asked = new Map<string, string[]>();
  const carried = new Map<string, string[]>();
  ENTAILMENTS.trim()
    .split('|')
    .forEach((line, i) => {
      const [left = '', right = ''] = line.split('<');
      const key = `~${i}`;
      for (const form of words(left)) {
        push(asked, keyOf(form), key);
        push(carried, keyOf(form), key);
      }
      for (const form of words(right)) push(carried, keyOf(form), key);
    });
  return { asked, carried };
}

/** Stem of a word; of a verb with its particle, that of the verb. */
function keyOf(form: string): string {
  const [verb = '', particle] = form.split('_');
  return particle === undefined ? stem(form) : `${stem(verb)}_${particle}`;
}

function words(side: string): string[] {
  return side.trim().split(/\s+/).filter(Boolean);
}

function push(table: Map<string, string[]>, stemmed: string, key: string): void {
  const known = table.get(stemmed);
  if (!known) table.set(stemmed, [key]);
  else if (!known.includes(key)) known.push(key);
}
