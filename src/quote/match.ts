/** A finding as it is shown: the citation with the article's own characters, who says it, and every edit. */
import { cite } from '../citation/cite.ts';
import type { Citation, QuoteMatch } from '../domain.ts';
import type { Finding } from './finding.ts';
import type { ParsedQuote } from './parse-quote.ts';
import { editsOf } from './regions.ts';
import type { SourceStream } from './source-stream.ts';

/** @param alsoIn the same words in copies of the report and in other articles */
export function matchOf(quote: ParsedQuote, finding: Finding, alsoIn: readonly Citation[]): QuoteMatch {
  const { stream } = finding.parts[0];
  return {
    citation: citationOf(finding),
    voice: finding.credit.voice,
    speaker: finding.credit.speaker?.name ?? null,
    edits: editsOf(finding.regions, quote, stream),
    changes: finding.changes,
    contextNote: finding.contextNote,
    alsoIn,
  };
}

/** Where the matched words stand. */
export function citationOf({ parts }: Finding): Citation {
  const { stream, alignment } = parts[0];
  return citeWords(
    stream,
    alignment.source.start,
    parts.at(-1)?.alignment.source.end ?? alignment.source.end,
  );
}

/** Cites the words from `start` to `end` (half-open) of a stream. */
function citeWords(stream: SourceStream, start: number, end: number): Citation {
  const first = stream.words[start];
  const last = stream.words[end - 1] ?? first;
  const passage = first && stream.passages[first.at];
  const lastPassage = last && stream.passages[last.at];
  if (!first || !last || !passage || !lastPassage)
    throw new RangeError('Cannot cite a match: it has no words');
  const offset = stream.offsets[first.at] ?? 0;
  const from = first.start - offset;
  if (first.at === last.at) return cite(stream.article, passage, { start: from, end: last.end - offset });
  const through = { paragraph: lastPassage.paragraph, end: last.end - (stream.offsets[last.at] ?? 0) };
  return cite(stream.article, passage, { start: from, end: passage.text.length }, through);
}
