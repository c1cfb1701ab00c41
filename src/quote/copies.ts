import type { ArticleRef } from '../domain.ts';
import type { Reader } from '../library/library.ts';

/** Whether two articles are copies of one report: syndicated, truncated or scraped twice. */
export async function sameReport(one: ArticleRef, other: ArticleRef, reader: Reader): Promise<boolean> {
  if (one.id === other.id) return false;
  return (await reader.copiesOf(one.id)).includes(other.id);
}
