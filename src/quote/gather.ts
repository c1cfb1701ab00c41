/** Where a quote may stand: candidate passages from the library, joined into streams of words. */
import type { ArticleRef } from '../domain.ts';
import type { Candidate, Reader, StoredPassage } from '../library/library.ts';
import { isFunctionWord } from '../text/lexicon/function-words.ts';
import { stem } from '../text/stem.ts';
import type { ParsedQuote } from './parse-quote.ts';
import { type SourceStream, sourceStream } from './source-stream.ts';

/** Candidates that are compared word by word, 10 to 60: recall is flat above 30 on altered quotes. */
const CANDIDATES = 30;
/** A short quote stands in many places, and all of them are listed. */
const CANDIDATES_OF_SHORT_QUOTE = 100;

/**
 * @param short whether the quote is too short to be distinctive, see `judge.ts`
 * @param named the article that the quote is said to stand in; all of it is compared
 */
export async function gatherStreams(
  quote: ParsedQuote,
  short: boolean,
  named: ArticleRef | undefined,
  reader: Reader,
): Promise<SourceStream[]> {
  const own = quote.words.filter((word) => word.bracket === null).map((word) => word.form);
  const forms = own.length > 0 ? own : quote.words.map((word) => word.form);
  const candidates = await reader.passagesLike(forms, short ? CANDIDATES_OF_SHORT_QUOTE : CANDIDATES);
  const passages = new Map<number, StoredPassage>(candidates.map(({ passage }) => [passage.id, passage]));
  if (named) for (const passage of await reader.passages(named.id)) passages.set(passage.id, passage);
  return streamsOf([...passages.values()], candidates, reader);
}

/** Passages that speak of the same things as a quote whose words are nowhere, 10 to 40. */
const RELATED = 20;

/** Streams of passages that may make the quote's statement in other words. */
export async function gatherRelated(quote: ParsedQuote, reader: Reader): Promise<SourceStream[]> {
  const stems = quote.words.filter(({ form }) => !isFunctionWord(form)).map(({ form }) => stem(form));
  const candidates = await reader.passagesAbout([...new Set(stems)], RELATED);
  return streamsOf(
    candidates.map(({ passage }) => passage),
    candidates,
    reader,
  );
}

async function streamsOf(
  passages: readonly StoredPassage[],
  candidates: readonly Candidate[],
  reader: Reader,
): Promise<SourceStream[]> {
  const byArticle = Map.groupBy(passages, (passage) => passage.articleId);
  const articles = await reader.articlesById([...byArticle.keys()]);
  const streams: SourceStream[] = [];
  for (const article of articles) {
    const quotations = await reader.quotations(article.id);
    const found = (byArticle.get(article.id) ?? []).toSorted((a, b) => a.ordinal - b.ordinal);
    for (const run of neighbours(found)) streams.push(sourceStream(article, run, quotations));
  }
  return inOrderOfRank(streams, candidates);
}

/** A stream again, with the body paragraphs in front of it and behind it. */
export async function extendStream(stream: SourceStream, reader: Reader): Promise<SourceStream> {
  const first = stream.passages[0];
  const last = stream.passages.at(-1);
  if (first?.kind !== 'body' || last?.kind !== 'body') return stream;
  const around = await reader.passages(
    stream.article.id,
    Math.max(0, first.ordinal - REACH),
    last.ordinal + REACH + 1,
  );
  const body = around.filter((passage) => passage.kind === 'body');
  const run =
    neighbours(body).find((passages) => passages.some(({ id }) => id === first.id)) ?? stream.passages;
  return sourceStream(stream.article, run, stream.quotations);
}

/** Passages in reading order to look through for the neighbouring body paragraph: over captions and headings. */
const REACH = 3;

/** Splits an article's passages, in reading order, into runs of neighbouring body paragraphs and single others. */
function neighbours(passages: readonly StoredPassage[]): StoredPassage[][] {
  const runs: StoredPassage[][] = [];
  let body: StoredPassage[] = [];
  for (const passage of passages) {
    if (passage.paragraph === null) {
      runs.push([passage]);
    } else if (body.at(-1)?.paragraph === passage.paragraph - 1) {
      body.push(passage);
    } else {
      body = [passage];
      runs.push(body);
    }
  }
  return runs;
}

/** The library's order of candidates decides between equally good places. */
function inOrderOfRank(streams: readonly SourceStream[], candidates: readonly Candidate[]): SourceStream[] {
  const rank = new Map(candidates.map(({ passage }, index) => [passage.id, index]));
  const best = (stream: SourceStream) =>
    Math.min(...stream.passages.map(({ id }) => rank.get(id) ?? candidates.length));
  return streams
    .map((stream) => ({ stream, rank: best(stream) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ stream }) => stream);
}
