/**
 * Which sentences of the library speak of a claim. The library proposes passages by BM25 over stems; here every sentence
 * of them, and of the passages beside the best of them, is scored by the claim's words that it holds, weighted by how
 * rare they are, with the sentences around it, the passage and the article as context. Measured on WiCE over all its
 * articles together, see `tests/evaluation`.
 */
import type { ArticleRef, Span } from '../../domain.ts';
import { idf } from '../../library/idf.ts';
import type { Reader, StoredPassage } from '../../library/library.ts';
import { stem } from '../../text/stem.ts';
import { type Word, words } from '../../text/words.ts';
import {
  type Holdings,
  holdings,
  holdingsOfText,
  merged,
  shareHeld,
  type Wanted,
  wantedWords,
} from '../compare/names/holdings.ts';
import { scoreArticle, scoreSentence } from './score-sentence.ts';

export interface SelectedSentence {
  readonly article: ArticleRef;
  readonly passage: StoredPassage;
  readonly passageWords: readonly Word[];
  /** Index of the sentence in the passage, and its range. */
  readonly index: number;
  readonly span: Span;
  /** How much of the claim it speaks of, by the rarity of the words; orders sentences, 0 to about 2.5. */
  readonly score: number;
  /** Share of the claim's weight that the passage and its title hold, 0 to 1. */
  readonly held: number;
}

/** Passages asked of the library; 20 to 200. */
const PASSAGES = 60;
/** A smaller library is weighed as if it had so many passages: in one passage every word would be as common as "the". */
const SMALL = 100;
/** So many of the best passages are seen among those around them; 0 to 40. On WiCE 10 find what 20 find. */
const SEEN_AROUND = 10;
/** Passages before and behind one of the best that are read; those right beside it are proposed themselves. */
const AROUND = 3;

/** The best sentences of the library for these words, best first; ties by article and place. */
export async function selectEvidence(
  forms: readonly string[],
  reader: Reader,
  limit: number,
): Promise<SelectedSentence[]> {
  const terms = [...new Set(forms.map(stem))];
  if (terms.length === 0) return [];
  const [statistics, frequencies, candidates] = await Promise.all([
    reader.statistics(),
    reader.passageFrequencies(terms),
    reader.passagesAbout(terms, PASSAGES),
  ]);
  const weights = terms.map((term, i): [string, number] => [
    term,
    idf(Math.max(SMALL, statistics.passages), frequencies[i] ?? 0),
  ]);
  const wanted = wantedWords(forms, new Map(weights));
  const best = candidates[0]?.score ?? 1;
  const proposed = candidates.map(({ passage, score }) => readPassage(wanted, passage, score / best));
  const articles = await readArticles(wanted, proposed, reader);
  const alone = ranked(proposed, articles, new Map());
  const leading = firstPassages(alone, SEEN_AROUND);
  const around = await readAround(wanted, proposed, leading, reader);
  const places = new Map([...around, ...proposed].map((read) => [placeOf(read.passage), read]));
  const beside = leading.flatMap(({ articleId, ordinal }) =>
    [-1, 1].flatMap((step) => places.get(placeOf({ articleId, ordinal: ordinal + step })) ?? []),
  );
  return ranked([...new Set([...proposed, ...beside])], articles, places).slice(0, limit);

  function ranked(
    read: readonly ReadPassage[],
    known: ReadonlyMap<string, ReadArticle>,
    around: Places,
  ): SelectedSentence[] {
    return read
      .flatMap((one) => sentencesOf(wanted, one, known.get(one.passage.articleId), around))
      .sort((a, b) => b.score - a.score || a.passage.id - b.passage.id || a.index - b.index);
  }
}

interface ReadPassage {
  readonly passage: StoredPassage;
  readonly words: readonly Word[];
  readonly sentences: readonly { readonly span: Span; readonly held: Holdings }[];
  /** What all its sentences hold. */
  readonly held: Holdings;
  /** Its BM25 score against that of the best passage, 0 to 1; 0 for one that the library did not propose. */
  readonly order: number;
}

interface ReadArticle {
  readonly ref: ArticleRef;
  readonly title: Holdings;
  readonly score: number;
}

/** Passages by article and ordinal. */
type Places = ReadonlyMap<string, ReadPassage>;

function placeOf({ articleId, ordinal }: Pick<StoredPassage, 'articleId' | 'ordinal'>): string {
  return `${articleId} ${ordinal}`;
}

function readPassage(wanted: Wanted, passage: StoredPassage, order: number): ReadPassage {
  const all = words(passage.text);
  const spans = passage.sentences.length > 0 ? passage.sentences : [{ start: 0, end: passage.text.length }];
  const sentences = spans.map((span) => ({
    span,
    held: holdings(
      wanted,
      all.filter(({ start }) => start >= span.start && start < span.end).map(({ form }) => form),
    ),
  }));
  return { passage, words: all, sentences, held: merged(sentences.map(({ held }) => held)), order };
}

async function readArticles(
  wanted: Wanted,
  proposed: readonly ReadPassage[],
  reader: Reader,
): Promise<Map<string, ReadArticle>> {
  const byArticle = Map.groupBy(proposed, ({ passage }) => passage.articleId);
  const refs = await reader.articlesById([...byArticle.keys()]);
  return new Map(
    refs.map((ref) => {
      const held = merged((byArticle.get(ref.id) ?? []).map((one) => one.held));
      const title = holdingsOfText(wanted, ref.title);
      return [ref.id, { ref, title, score: scoreArticle(wanted, title, held) }];
    }),
  );
}

/** The passages of the first sentences, each once. */
function firstPassages(sentences: readonly SelectedSentence[], most: number): StoredPassage[] {
  return [...new Set(sentences.map(({ passage }) => passage))].slice(0, most);
}

/** The passages around the leading ones that were not proposed, each once. */
async function readAround(
  wanted: Wanted,
  proposed: readonly ReadPassage[],
  leading: readonly StoredPassage[],
  reader: Reader,
): Promise<ReadPassage[]> {
  const windows = await Promise.all(
    leading.map(({ articleId, ordinal }) =>
      reader.passages(articleId, ordinal - AROUND, ordinal + AROUND + 1),
    ),
  );
  const known = new Set(proposed.map(({ passage }) => passage.id));
  const fresh = new Map(
    windows.flat().flatMap((passage) => (known.has(passage.id) ? [] : [[passage.id, passage]])),
  );
  return [...fresh.values()].map((passage) => readPassage(wanted, passage, 0));
}

function sentencesOf(
  wanted: Wanted,
  { passage, words: passageWords, sentences, held, order }: ReadPassage,
  article: ReadArticle | undefined,
  places: Places,
): SelectedSentence[] {
  if (!article) return [];
  const { ref, title, score: about } = article;
  const heldShare = shareHeld(wanted, merged([held, title]));
  /** A paragraph's first and last sentences lean on the paragraphs beside it, as far as they were read. */
  const at = (index: number): Holdings | undefined => {
    const inside = sentences[index];
    if (inside) return inside.held;
    const step = index < 0 ? index : index - sentences.length + 1;
    return places.get(placeOf({ articleId: passage.articleId, ordinal: passage.ordinal + step }))?.held;
  };
  return sentences.map(({ span, held: own }, index): SelectedSentence => {
    const around = (step: number) => at(index + step);
    const score = scoreSentence(wanted, { own, around, order, article: about });
    return { article: ref, passage, passageWords, index, span, score, held: heldShare };
  });
}
