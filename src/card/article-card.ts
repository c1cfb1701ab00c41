import { formatArticle, titleOf } from '../citation/format-citation.ts';
import type { ArticleRef } from '../domain.ts';
import type { StoredPassage } from '../library/library.ts';
import type { Answer, Block, Card, Page } from './card.ts';
import { clip, clipMiddle } from './clip.ts';
import { excerpt, note, runs, text } from './compose.ts';

/** About how much text a page holds, in characters; a paragraph is never divided. */
const PAGE_LENGTH = 1500;
/** A single giant paragraph is shortened to this, in characters. */
const LONGEST_PASSAGE = 2600;

/** An article's passages, its paragraphs numbered, page by page, opening at the asked paragraph. */
export function articleCard(
  article: ArticleRef,
  passages: readonly StoredPassage[],
  paragraph: number | null,
): Answer {
  const groups = pageGroups(passages.filter(({ kind }) => kind !== 'title'));
  const [first, ...others] = groups.map(
    (group): Page => ({ card: groupCard(article, group), context: null }),
  );
  const empty: Page = {
    card: { ...groupCard(article, []), blocks: [text('This article holds no paragraphs.')] },
    context: null,
  };
  const opensAt = groups.findIndex((group) => group.some((one) => one.paragraph === paragraph));
  const opening = paragraph === null || opensAt < 1 ? {} : { opensAt };
  return { pages: [first ?? empty, ...others], shareable: true, ...opening };
}

function pageGroups(passages: readonly StoredPassage[]): StoredPassage[][] {
  const groups: StoredPassage[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const passage of passages) {
    const size = Math.min(passage.text.length, LONGEST_PASSAGE);
    if (length + size > PAGE_LENGTH) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(passage);
    length += size;
  }
  return groups;
}

function groupCard(article: ArticleRef, group: readonly StoredPassage[]): Card {
  const source = formatArticle(article).slice(titleOf(article).length + ' · '.length);
  const author = article.author === null ? '' : `${clip(article.author, 100)} · `;
  const url = article.url;
  const blocks: Block[] = group.flatMap((passage) => [
    note(passage.label),
    excerpt(clipMiddle(passage.text, LONGEST_PASSAGE)),
  ]);
  const origin = runs(
    `${author}${source}`,
    ...(url === null ? [] : [' · ', { text: 'open the article', style: 'link', url } as const]),
  );
  return {
    tone: 'neutral',
    headline: clip(titleOf(article), 200),
    blocks: [{ kind: 'citation', runs: origin }, ...blocks],
  };
}
