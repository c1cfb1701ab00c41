/**
 * Which sentences of the library speak of a claim. The library proposes passages by BM25 over stems; here every sentence
 * of them is scored by the claim's words that it holds, weighted by how rare they are, with the title, the passage and
 * the neighbouring sentences as context. Measured on WiCE over all its articles together, see `tests/evaluation`.
 */
import type { ArticleRef, Span } from '../domain.ts';
import { idf } from '../library/idf.ts';
import type { Candidate, Reader, StoredPassage } from '../library/library.ts';
import { stem } from '../text/stem.ts';
import { type Word, words } from '../text/words.ts';
import { carriedGroups, claimGroups } from './entailed-words.ts';

export interface SelectedSentence {
  readonly article: ArticleRef;
  readonly passage: StoredPassage;
  readonly passageWords: readonly Word[];
  /** Index of the sentence in the passage, and its range. */
  readonly index: number;
  readonly span: Span;
  /** How much of the claim it speaks of, by the rarity of the words; orders sentences, about 0 to 1.5. */
  readonly score: number;
  /** Share of the claim's weight that the passage and its title hold, 0 to 1. */
  readonly held: number;
}

/** Passages asked of the library; 20 to 200. */
const PASSAGES = 80;
/** A smaller library is weighed as if it had so many passages: in one passage every word would be as common as "the". */
const SMALL = 100;
/** What a word counts when it stands beside the sentence, 0 to 1: in the sentence before or behind, elsewhere in the passage, in the title. */
const BESIDE = 0.35;
const IN_PASSAGE = 0.2;
const IN_TITLE = 0.15;
/** What a word counts that only carries the claim's word ("killed" for "shot dead"), 0 to 1. */
const CARRIED = 0.5;
/** What the library's own order of passages adds, 0 to 1. */
const PASSAGE_ORDER = 0.15;
/** What the article as a whole adds for being about the claim's matter, 0 to 1. */
const MATTER = 0.2;
/** What two claim words side by side add that are side by side in the sentence, as a share of their weight. */
const TOGETHER = 0.2;

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
  const weights = new Map(
    terms.map((term, i) => [term, idf(Math.max(SMALL, statistics.passages), frequencies[i] ?? 0)]),
  );
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const articles = await articlesOf(
    reader,
    candidates.map(({ passage }) => passage),
  );
  const groups = new Map<string, string[]>();
  for (const form of forms)
    for (const group of claimGroups(form)) groups.set(group, [...(groups.get(group) ?? []), stem(form)]);
  const wanted: Wanted = { order: forms.map(stem), weights, total, groups };
  const best = candidates[0]?.score ?? 1;
  const matter = matterOf(wanted, candidates);
  const places = new Map(
    candidates.map(({ passage }) => [`${passage.articleId} ${passage.ordinal}`, passage]),
  );
  const found = candidates.flatMap(({ passage, score }) => {
    const article = articles.get(passage.articleId);
    if (!article) return [];
    // A paragraph of one sentence leans on the paragraphs beside it, as far as they were proposed too.
    const beside = [-1, 1].map(
      (step) => places.get(`${passage.articleId} ${passage.ordinal + step}`)?.text ?? '',
    );
    return scoreSentences(wanted, article, passage, score / best, matter, beside);
  });
  return found
    .sort((a, b) => b.score - a.score || a.passage.id - b.passage.id || a.index - b.index)
    .slice(0, limit);
}

async function articlesOf(
  reader: Reader,
  passages: readonly StoredPassage[],
): Promise<Map<string, ArticleRef>> {
  const ids = [...new Set(passages.map(({ articleId }) => articleId))];
  return new Map((await reader.articlesById(ids)).map((article) => [article.id, article]));
}

/** Share of the claim's weight that the proposed passages of each article hold together: which article is about it. */
function matterOf(wanted: Wanted, candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const held = new Map<string, Map<string, number>>();
  for (const { passage } of candidates) {
    const forms = words(passage.text).map(({ form }) => form);
    const own = held.get(passage.articleId) ?? new Map<string, number>();
    held.set(passage.articleId, merged([own, holdings(wanted, forms)]));
  }
  return new Map([...held].map(([id, terms]) => [id, share(wanted, (term) => terms.get(term) ?? 0)]));
}

interface Wanted {
  readonly order: readonly string[];
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** Group of words that carry each other → the claim's stems in it. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

function scoreSentences(
  wanted: Wanted,
  article: ArticleRef,
  passage: StoredPassage,
  order: number,
  matter: ReadonlyMap<string, number>,
  adjoining: readonly string[],
): SelectedSentence[] {
  const passageWords = words(passage.text);
  const title = holdings(
    wanted,
    words(article.title).map(({ form }) => form),
  );
  const sentences =
    passage.sentences.length > 0 ? passage.sentences : [{ start: 0, end: passage.text.length }];
  const forms = sentences.map(({ start, end }) =>
    passageWords.filter((word) => word.start >= start && word.start < end).map(({ form }) => form),
  );
  const held = forms.map((own) => holdings(wanted, own));
  const anywhere = merged([...held, title]);
  const [before, behind] = adjoining.map((text) =>
    holdings(
      wanted,
      words(text).map(({ form }) => form),
    ),
  );
  const heldShare = share(wanted, (term) => anywhere.get(term) ?? 0);
  return sentences.map((span, index): SelectedSentence => {
    const own = held[index] ?? new Map();
    const beside = merged([held[index - 1] ?? before ?? new Map(), held[index + 1] ?? behind ?? new Map()]);
    const covered = share(wanted, (term) =>
      Math.max(
        own.get(term) ?? 0,
        BESIDE * (beside.get(term) ?? 0),
        IN_TITLE * (title.get(term) ?? 0),
        IN_PASSAGE * (anywhere.get(term) ?? 0),
      ),
    );
    const score =
      covered +
      PASSAGE_ORDER * order +
      TOGETHER * togetherness(wanted, forms[index] ?? []) +
      MATTER * (matter.get(article.id) ?? 0);
    return { article, passage, passageWords, index, span, score, held: heldShare };
  });
}

/** The claim's terms that these words hold: 1 for the term itself, less for a word that carries it. */
function holdings({ weights, groups }: Wanted, forms: readonly string[]): Map<string, number> {
  const held = new Map<string, number>();
  for (const form of forms) {
    const own = stem(form);
    if (weights.has(own)) held.set(own, 1);
    for (const group of carriedGroups(form)) {
      for (const term of groups.get(group) ?? []) if (!held.has(term)) held.set(term, CARRIED);
    }
  }
  return held;
}

function merged(maps: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const map of maps) for (const [term, value] of map) all.set(term, Math.max(value, all.get(term) ?? 0));
  return all;
}

function share({ weights, total }: Wanted, holding: (term: string) => number): number {
  let sum = 0;
  for (const [term, weight] of weights) sum += weight * holding(term);
  return total > 0 ? sum / total : 0;
}

function togetherness({ order, weights, total }: Wanted, forms: readonly string[]): number {
  const pairs = new Set<string>();
  for (let i = 1; i < forms.length; i++) pairs.add(`${stem(forms[i - 1] ?? '')} ${stem(forms[i] ?? '')}`);
  let sum = 0;
  for (let i = 1; i < order.length; i++) {
    const [a = '', b = ''] = [order[i - 1], order[i]];
    if (pairs.has(`${a} ${b}`)) sum += ((weights.get(a) ?? 0) + (weights.get(b) ?? 0)) / 2;
  }
  return total > 0 ? sum / total : 0;
}
