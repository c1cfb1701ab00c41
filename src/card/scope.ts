import { formatDate } from '../citation/format-date.ts';
import type { Statistics } from '../library/library.ts';
import { count } from './compose.ts';

/** What was looked through: "41 articles, newest of 4 October 2019". An answer is worth no more than this. */
export function scope({ articles, newest }: Statistics): string {
  const size = articles === 0 ? 'an empty library' : count(articles, 'article');
  return newest === null ? size : `${size}, newest of ${formatDate(newest)}`;
}

/** Says that nothing was found, and that nothing follows from it. */
export function nothingFound({ articles }: Statistics, found: string, follows: string): string {
  if (articles === 0) return 'The library is empty, so nothing could be found.';
  const these = articles === 1 ? 'the one article here' : `these ${count(articles, 'article')}`;
  return `No passage of ${these} ${found}. That says nothing about whether ${follows}.`;
}

export function checkedAgainst(statistics: Statistics): string {
  return `Checked against ${scope(statistics)}.`;
}
