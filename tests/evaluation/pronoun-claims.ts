/**
 * Hands in sentences of the articles with a name in the place of a pronoun: with the name that it is read as, which the articles
 * must be found to state, and with the names of others whom the article speaks of, which they must not.
 */
import { castOf } from '../../src/attribution/cast.ts';
import { readPassages } from '../../src/attribution/reading.ts';
import type { Referent } from '../../src/library/library.ts';
import { checkOrRefuse } from './claims.ts';
import { type Material, readMaterial, type Sentence } from './damage/material.ts';
import { damageFolders } from './damage.ts';
import { printTable } from './print-table.ts';
import { percent } from './quotes.ts';

/** Words of a sentence that somebody may hand in as a claim. */
const FEWEST = 5;
const MOST = 25;
/** Other people who are put in its place. */
const OTHERS = 2;

/** Prints how often the articles are found to state the sentence, with its own name and with another's. */
export async function evaluatePronounClaims(): Promise<void> {
  const material = await readMaterial(damageFolders());
  const rows: [string, number, string, number, string][] = [];
  for (const part of ['look', 'score'] as const) {
    const counts = { own: 0, ownSupported: 0, other: 0, otherSupported: 0 };
    const isStated = async (text: string) =>
      (await material.library.read((reader) => checkOrRefuse(text, reader))).verdict === 'supported';
    for (const [file, sentences] of Map.groupBy(material[part], ({ article }) => article)) {
      const people = await peopleOf(file, material);
      for (const sentence of sentences) {
        const referent = firstReferent(sentence);
        if (!referent || sentence.words.length < FEWEST || sentence.words.length > MOST) continue;
        counts.own++;
        if (await isStated(withName(sentence, referent, referent.name))) counts.ownSupported++;
        const others = people.filter(
          (name) => !name.includes(referent.name) && !referent.name.includes(name),
        );
        for (const name of others.slice(0, OTHERS)) {
          counts.other++;
          if (await isStated(withName(sentence, referent, name))) counts.otherSupported++;
        }
      }
    }
    const { own, ownSupported, other, otherSupported } = counts;
    rows.push([part, own, percent(ownSupported, own), other, percent(otherSupported, other)]);
  }
  await material.library.close();
  printTable(
    'Claims, a name in the place of a pronoun',
    ['half', 'its own name', 'supported', 'another name', 'supported'],
    rows,
  );
}

/** Full names of the people of an article, in the order of the article. */
async function peopleOf(file: string, { library }: Material): Promise<string[]> {
  return library.read(async (reader) => {
    const article = (await reader.articles()).find((one) => one.file === file);
    const passages = article ? await reader.passages(article.id) : [];
    const { figures } = castOf(readPassages(passages, passages));
    return figures.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  });
}

function spanOf({ passage, index }: Sentence) {
  return passage.sentences[index] ?? { start: 0, end: 0 };
}

function firstReferent(sentence: Sentence): Referent | undefined {
  const { start, end } = spanOf(sentence);
  return sentence.passage.referents.find((one) => one.start >= start && one.end <= end);
}

function withName(sentence: Sentence, { start, end }: Referent, name: string): string {
  const span = spanOf(sentence);
  const { text } = sentence.passage;
  const owner = /^(?:his|her|its|their)$/i.test(text.slice(start, end)) ? '’s' : '';
  return `${text.slice(span.start, start)}${name}${owner}${text.slice(end, span.end)}`;
}
