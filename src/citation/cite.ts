import type { ArticleRef, Citation, Span } from '../domain.ts';
import type { StoredPassage } from '../library/library.ts';

/**
 * Names the place of some words, so that a reader can find them again and see the article's own characters.
 *
 * @param span half-open range of UTF-16 code units in `passage.text`
 * @param through where the words end when they run on over a paragraph break
 * @throws {RangeError} when `span` is not a range of the passage
 */
export function cite(
  article: ArticleRef,
  passage: StoredPassage,
  span: Span,
  through?: NonNullable<Citation['through']>,
): Citation {
  const { start, end } = span;
  if (!(start >= 0 && start <= end && end <= passage.text.length)) {
    throw new RangeError(`Cannot cite ${passage.label}: ${start} to ${end} is no range of its characters`);
  }
  return {
    article: reference(article),
    kind: passage.kind,
    paragraph: passage.paragraph,
    label: passage.label,
    sentence: sentenceAt(passage.sentences, start),
    start,
    end,
    excerpt: passage.text.slice(start, end),
    text: passage.text,
    ...(through === undefined ? {} : { through }),
  };
}

/** Only the citable part: a whole `Article` is an `ArticleRef` too and would carry its text along. */
function reference({ id, file, title, publisher, author, date, url }: ArticleRef): ArticleRef {
  return { id, file, title, publisher, author, date, url };
}

/** The number of the sentence that holds `offset`, counted from 1; white space belongs to the one before. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  return Math.max(1, sentences.findLastIndex((sentence) => sentence.start <= offset) + 1);
}
