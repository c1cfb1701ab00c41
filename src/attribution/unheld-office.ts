/**
 * An office that an article names and gives nobody: "Amber Rudd chose clear words. … The UK Home Secretary compared".
 * Writers vary the name of the person whom they write about, and trust the reader to know the office.
 */
import type { Mention } from './cast.ts';
import { cuesIn } from './cues.ts';
import type { Figure } from './figure.ts';
import { opensClause, type Phrase, phraseAfter } from './noun-phrases.ts';
import type { Reading, Sentence } from './reading.ts';
import { roleGender } from './role-words.ts';
import { addRole, headOf } from './roles.ts';

/** Offices that one person at a time holds or stands for; occupations ("the driver") may be anybody's. */
const OFFICE =
  /^(?:president|premier|chancellor|minister|secretary|senator|governor|mayor|commissioner|ambassador|congressman|congresswoman|candidate|nominee|chairman|chairwoman|chief|ceo|executive|prosecutor|pope|king|queen)$/;

/** How many times as often as anybody else the main person is named, 1 to 5: at 1 two rivals may be taken for each other. */
const LEAD = 2;

/** Sentences after the person's name in which an office may be his or hers, 2 to 9: that of another paragraph is another's. */
const NEAR = 4;

/**
 * Gives the article's main person the one office that is spoken of ("The candidate promised") and that nobody holds, when
 * that person speaks, is given no other office, is never named beside it, and fits its gender. Linear.
 */
export function giveUnheldOffice(
  readings: readonly Reading[],
  figures: readonly Figure[],
  mentions: ReadonlyMap<number, readonly Mention[]>,
): void {
  const person = mainPerson(figures, mentions);
  if (!person || person.roles.length > 0) return;
  const namesIn = (number: number): readonly Mention[] =>
    (mentions.get(number) ?? []).filter(({ figure }) => figure === person);
  const body = readings.filter(({ passage }) => passage.kind === 'body');
  const offices = body.flatMap(officesIn);
  const near = offices.filter(({ sentence: { number } }) => {
    for (let i = number; i >= number - NEAR; i--) if (namesIn(i).length > 0) return true;
    return false;
  });
  const head = near[0]?.head;
  if (head === undefined || near.some((office) => office.head !== head)) return;
  if (figures.some(({ roles }) => roles.some((role) => role.head === head))) return;
  const same = offices.filter((office) => office.head === head);
  if (same.some((office) => namesIn(office.sentence.number).length > 0 || !canBe(person, office))) return;
  const speaks = body.some(({ sentences }) => sentences.some((one) => isSource(one, namesIn(one.number))));
  if (!speaks) return;
  for (const { phrase, sentence, text } of same)
    addRole(person, phrase.from, phrase.to, sentence.items, text);
}

/** The person named most often by far; null when two are named about as often. */
function mainPerson(
  figures: readonly Figure[],
  mentions: ReadonlyMap<number, readonly Mention[]>,
): Figure | null {
  const counts = new Map<Figure, number>();
  for (const { figure } of [...mentions.values()].flat()) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  const [first, second] = figures
    .filter(({ kind, words }) => kind === 'person' || (kind === 'unknown' && words.length > 1))
    .map((figure) => ({ figure, count: counts.get(figure) ?? 0 }))
    .sort((a, b) => b.count - a.count);
  if (first?.figure.kind !== 'person') return null;
  return first.count >= LEAD * Math.max(second?.count ?? 0, 1) ? first.figure : null;
}

interface Office {
  readonly head: string;
  readonly phrase: Phrase;
  readonly sentence: Sentence;
  readonly text: string;
  /** The first pronoun of a person that follows in the sentence or the next of its paragraph. */
  readonly pronoun: string | null;
}

/** The offices that are the subject of a clause: "The UK Home Secretary | compared". */
function officesIn({ passage: { text }, sentences }: Reading): Office[] {
  return sentences.flatMap((sentence, i) => {
    const { items } = sentence;
    const offices: Office[] = [];
    for (let at = 0; at < items.length; at++) {
      if (items[at]?.form !== 'the' || !opensClause(items, at)) continue;
      const phrase = phraseAfter(items, at);
      const head = phrase && headOf(items.slice(at, phrase.to))?.form;
      if (!phrase || !head || !OFFICE.test(head)) continue;
      const behind = [...items.slice(phrase.to), ...(sentences[i + 1]?.items ?? [])];
      const pronoun = behind.find(({ form }) => PRONOUN.test(form))?.form ?? null;
      offices.push({ head, phrase, sentence, text, pronoun });
    }
    return offices;
  });
}

const PRONOUN = /^(?:he|his|him|she|her)$/;

function canBe({ gender }: Figure, { head, pronoun }: Office): boolean {
  const shown =
    pronoun === null ? roleGender(head) : pronoun.startsWith('h') && pronoun !== 'her' ? 'male' : 'female';
  return gender === 'unknown' || shown === null || shown === gender;
}

/** Whether one of these names is the source of a cue of the sentence. */
function isSource({ items }: Sentence, names: readonly Mention[]): boolean {
  return names.length > 0 && cuesIn(items).some(({ source }) => names.some(({ to }) => source?.to === to));
}
