import type { ArticleRef, Citation } from '../domain.ts';
import type { Reader, Statistics, StoredPassage } from '../library/library.ts';

/** What a card tells beside the check itself: the library's size, and what surrounds the cited words. */
export interface Setting {
  readonly statistics: Statistics;
  /** The article in which the words were said to stand, null when none was named or none is like it. */
  readonly asked: ArticleRef | null;
  /** For each citation, its passage with the ones before and after, in order. */
  readonly around: ReadonlyMap<Citation, readonly StoredPassage[]>;
  /** For each cited article, the ids of the other copies of the same report. */
  readonly copies: ReadonlyMap<string, readonly string[]>;
}

/** Reads the setting of some citations from one state of the library. O(passages of the cited articles). */
export async function readSetting(
  reader: Reader,
  citations: readonly Citation[],
  askedArticle?: string,
): Promise<Setting> {
  const named = askedArticle === undefined ? [] : await reader.articlesNamed(askedArticle);
  const passages = new Map<string, readonly StoredPassage[]>();
  const copies = new Map<string, readonly string[]>();
  for (const id of new Set(citations.map(({ article }) => article.id))) {
    passages.set(id, await reader.passages(id));
    copies.set(
      id,
      (await reader.reportOf(id)).filter((other) => other !== id),
    );
  }
  return {
    statistics: await reader.statistics(),
    asked: named[0] ?? null,
    around: new Map(citations.map((one) => [one, neighbours(one, passages.get(one.article.id) ?? [])])),
    copies,
  };
}

function neighbours(citation: Citation, passages: readonly StoredPassage[]): readonly StoredPassage[] {
  const isCited = ({ label, text }: StoredPassage) => label === citation.label && text === citation.text;
  const at = passages.findIndex(isCited);
  const last = citation.through === undefined ? at + 1 : at + 2;
  return at < 0 ? [] : passages.slice(Math.max(0, at - 1), last + 1);
}
