/**
 * The contract of every store of articles: an embedded SQLite file (`sqlite/`), PostgreSQL later. A library
 * keeps articles with what was derived from them and finds the passages that may hold a quote or speak of a
 * claim. Finding is recall only; the exact comparison is made by `quote/` and `claim/` on the passages' text.
 *
 * All methods are asynchronous, so that a server can stand behind them.
 */
import type { Article, ArticleRef, Passage, Quotation, Span } from '../domain.ts';

/** What the language analysis says of one passage; made once, when the article is added. */
export interface Analysis {
  /** The sentences of the passage's text, in order, without gaps of anything but white space. */
  readonly sentences: readonly Span[];
  /** One letter for each word of `words(text)`: its part of speech, see `text/analyse.ts`. */
  readonly tags: string;
}

/** A pronoun of a passage and the fullest name of whom it means. */
export interface Referent extends Span {
  readonly name: string;
}

/** An article with everything that is derived from it, ready to be stored. */
export interface AnalysedArticle {
  readonly article: Article;
  /** One for each passage, in the same order. */
  readonly analyses: readonly Analysis[];
  /** Whom pronouns mean, one list for each passage, in the same order. */
  readonly referents: readonly (readonly Referent[])[];
  readonly quotations: readonly Quotation[];
  /** SHA-256 of the source file's bytes, hexadecimal. */
  readonly fingerprint: string;
}

/** A passage as the library gives it back. */
export interface StoredPassage extends Passage, Analysis {
  /** Key of the passage in this library; not stable across rebuilds, never shown. */
  readonly id: number;
  readonly articleId: string;
  readonly referents: readonly Referent[];
}

/** A passage that may hold what is looked for. `score` orders candidates of one search and has no unit. */
export interface Candidate {
  readonly passage: StoredPassage;
  readonly score: number;
}

export interface Statistics {
  readonly articles: number;
  /** Citable passages of every kind. */
  readonly passages: number;
  /** Body paragraphs. */
  readonly paragraphs: number;
  readonly quotations: number;
  readonly words: number;
  /** Earliest and latest date of an article, null when no article has one. */
  readonly oldest: string | null;
  readonly newest: string | null;
}

/** One consistent state of the library, also while an article is being added. */
export interface Reader {
  statistics(): Promise<Statistics>;
  /** All articles, oldest first, undated last. O(articles). */
  articles(): Promise<readonly ArticleRef[]>;
  /** The articles with these ids, in this order; unknown ids are left out. */
  articlesById(ids: readonly string[]): Promise<readonly ArticleRef[]>;
  /** Articles that a person may mean by this id, file name (with or without ending) or title, best first. */
  articlesNamed(name: string): Promise<readonly ArticleRef[]>;
  /** Passages of an article with `from <= ordinal < to`, in order; all when no range is given. */
  passages(articleId: string, from?: number, to?: number): Promise<readonly StoredPassage[]>;
  quotations(articleId: string): Promise<readonly Quotation[]>;
  /**
   * Passages that share word shingles or rare words with a quote, best first. Bounded work: postings longer
   * than a cap are skipped, so the time hardly grows with the library.
   *
   * @param forms folded forms of the quote's words, as `words()` gives them, in order
   * @param limit how many candidates at most, 1 to 200
   */
  passagesLike(forms: readonly string[], limit: number): Promise<readonly Candidate[]>;
  /**
   * Passages that speak of these terms, best first by BM25 (Robertson & Zaragoza 2009) over stems.
   *
   * @param terms stems, as `stem()` gives them; order and repetition do not matter
   * @param limit how many candidates at most, 1 to 200
   */
  passagesAbout(terms: readonly string[], limit: number): Promise<readonly Candidate[]>;
  /** In how many passages each stem stands, 0 for unknown ones, in the order asked. */
  passageFrequencies(terms: readonly string[]): Promise<readonly number[]>;
  /** Ids of all copies of the report that an article is, itself among them: the fullest, oldest, best labelled first. */
  reportOf(articleId: string): Promise<readonly string[]>;
}

export interface Library {
  /** Runs `work` on one consistent state. Readers never wait for writers. */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /** Adds an article, or replaces the one of the same file, in one transaction that touches nothing else. */
  add(article: AnalysedArticle): Promise<void>;
  /** Removes the article of this file, in one transaction. False when there is none. */
  remove(file: string): Promise<boolean>;
  /**
   * After many additions: whatever makes later reads faster, in short steps between which other work gets its turn.
   * Changes nothing that can be read.
   */
  tidy(): Promise<void>;
  /** Fingerprint of every stored article: file → fingerprint. */
  fingerprints(): Promise<ReadonlyMap<string, string>>;
  close(): Promise<void>;
}
