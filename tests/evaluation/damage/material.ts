/**
 * The articles that quotes are taken from: their sentences with what stands around them. A third of the articles
 * is held out of the library, so that their sentences are quotes that nobody printed; of the rest, half is looked
 * at and half is only scored.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Quotation, Span } from '../../../src/domain.ts';
import type { Library, StoredPassage } from '../../../src/library/library.ts';
import { openSqliteLibrary } from '../../../src/library/sqlite/open-sqlite-library.ts';
import { syncLibrary } from '../../../src/library/sync.ts';
import { isScoringOnly } from '../shared-set.ts';

export interface Sentence {
  readonly article: string;
  readonly passage: StoredPassage;
  /** Number of the passage among those of its kind in the article, and of the sentence in the passage. */
  readonly place: number;
  readonly index: number;
  readonly text: string;
  readonly words: readonly string[];
  /** The sentence behind this one in the same passage. */
  readonly next: string | null;
  /** Who says all of it inside quotation marks, null when nobody is known to. */
  readonly speaker: string | null;
}

export interface Material {
  readonly library: Library;
  readonly look: readonly Sentence[];
  readonly score: readonly Sentence[];
  readonly present: readonly Sentence[];
  /** Sentences of the articles that the library does not hold. */
  readonly absent: readonly Sentence[];
}

/** Reads the articles of these folders through the real reading of files. */
export async function readMaterial(folders: readonly string[]): Promise<Material> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
      .toSorted()
      .map((name) => ({ name, read: async () => new Uint8Array(readFileSync(`${folder}/${name}`)) })),
  );
  const isHeldOut = ({ name }: { name: string }) => heldOut(name);
  const library = openSqliteLibrary(':memory:');
  await syncLibrary(
    library,
    files.filter((file) => !isHeldOut(file)),
  );
  const other = openSqliteLibrary(':memory:');
  await syncLibrary(other, files.filter(isHeldOut));
  const present = await sentencesOf(library);
  const absent = await sentencesOf(other);
  await other.close();
  return {
    library,
    look: present.filter(({ article }) => !isScoringOnly(article)),
    score: present.filter(({ article }) => isScoringOnly(article)),
    present,
    absent,
  };
}

/** A third of the articles, by another hash than that of the halves. */
function heldOut(name: string): boolean {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum % 3 === 0;
}

async function sentencesOf(library: Library): Promise<Sentence[]> {
  return library.read(async (reader) => {
    const all: Sentence[] = [];
    for (const article of await reader.articles()) {
      const quotations = await reader.quotations(article.id);
      for (const [place, passage] of (await reader.passages(article.id)).entries()) {
        const texts = passage.sentences.map(({ start, end }) => passage.text.slice(start, end));
        all.push(
          ...passage.sentences.map((span, index) => ({
            article: article.file ?? article.id,
            passage,
            place,
            index,
            text: texts[index] ?? '',
            words: (texts[index] ?? '').split(/\s+/),
            next: texts[index + 1] ?? null,
            speaker: speakerOf(span, passage, quotations),
          })),
        );
      }
    }
    return all;
  });
}

function speakerOf({ start, end }: Span, { ordinal }: StoredPassage, quotations: readonly Quotation[]) {
  const quotation = quotations.find(
    ({ voice, content }) =>
      voice === 'direct' &&
      content.some((span) => span.ordinal === ordinal && span.start <= start + 2 && span.end >= end - 3),
  );
  return quotation?.speaker?.name ?? null;
}
