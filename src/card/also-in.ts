import { titleOf } from '../citation/format-citation.ts';
import type { Citation } from '../domain.ts';
import type { Run } from './card.ts';
import { citationRuns } from './citation-block.ts';
import { count, runs } from './compose.ts';
import type { Setting } from './setting.ts';

/** How many further places are named; the rest is counted. */
const MOST_PLACES = 3;

/**
 * The further places of the same words, one finding each line. Copies of one report are one source and are
 * said to be; other articles that print the same words are named by themselves.
 */
export function alsoIn(citation: Citation, others: readonly Citation[], setting: Setting): Run[][] {
  const copies = new Set(setting.copies.get(citation.article.id));
  const isCopy = ({ article }: Citation) => copies.has(article.id);
  const reports = new Set(others.filter(isCopy).map(({ article }) => article.id)).size + 1;
  return [
    ...places(`${reports} copies of one report, which count as one source. Also in `, others.filter(isCopy)),
    ...places(
      'Also printed in ',
      others.filter((other) => !isCopy(other)),
    ),
  ];
}

/** "Not in “A”, where it was said to stand", when the words were found elsewhere only. */
export function notWhereAsked(citations: readonly Citation[], { asked, copies }: Setting): Run[][] {
  if (asked === null || citations.length === 0) return [];
  const found = citations.some(
    ({ article }) => article.id === asked.id || copies.get(article.id)?.includes(asked.id),
  );
  return found ? [] : [runs(`Not in “${titleOf(asked)}”, the article that was named.`)];
}

function places(opening: string, citations: readonly Citation[]): Run[][] {
  if (citations.length === 0) return [];
  const named = citations
    .slice(0, MOST_PLACES)
    .flatMap((one, index) => [...(index === 0 ? [] : [{ text: '; ' }]), ...citationRuns(one)]);
  const rest = citations.length - MOST_PLACES;
  return [runs(opening, ...named, rest > 0 ? `; and ${count(rest, 'more place')}.` : '.')];
}
