import { clip } from '../src/card/clip.ts';
import { titleOf } from '../src/citation/format-citation.ts';
import type { ArticleRef } from '../src/domain.ts';
import type { Reader } from '../src/library/library.ts';
import { words } from '../src/text/words.ts';
import { UserError } from '../src/user-error.ts';

/** How many articles an error names. */
const MOST_NAMED = 3;

/**
 * The one article that a person means by an id, a file name, a title or some words of these.
 *
 * @throws {UserError} when there is none, or when it may be several
 */
export async function findArticle(name: string, reader: Reader): Promise<ArticleRef> {
  const [named] = await reader.articlesNamed(name);
  if (named !== undefined) return named;
  const like = await articlesLike(name, reader);
  const [only] = like;
  const asked = clip(name, 100);
  if (only === undefined) {
    throw new UserError(`Cannot find the article "${asked}": /corpus lists the articles of the library`);
  }
  if (like.length === 1) return only;
  const titles = like.slice(0, MOST_NAMED).map((article) => `"${clip(titleOf(article), 100)}"`);
  throw new UserError(`Cannot tell which article "${asked}" is: it may be ${titles.join(' or ')}`);
}

/**
 * Articles whose title, file, publisher or date hold words that begin as each of the typed words does, the
 * ones whose title begins so first, then the newest. O(articles).
 */
export async function articlesLike(typed: string, reader: Reader): Promise<readonly ArticleRef[]> {
  const wanted = formsOf(typed);
  const begins = ({ title }: ArticleRef) => formsOf(title).join(' ').startsWith(wanted.join(' '));
  const newestFirst = (await reader.articles()).toReversed();
  return newestFirst
    .filter(({ title, file, publisher, date }) => {
      const forms = formsOf([title, file, publisher, date].join(' '));
      return wanted.every((beginning) => forms.some((form) => form.startsWith(beginning)));
    })
    .toSorted((a, b) => Number(begins(b)) - Number(begins(a)));
}

function formsOf(text: string): string[] {
  return words(text.replaceAll('_', ' ')).map(({ form }) => form);
}
