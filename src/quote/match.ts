/** A finding as it is shown: the citation with the article's own characters, who says it, and every edit. */
import { cite } from '../citation/cite.ts';
import type { Citation, QuoteMatch } from '../domain.ts';
import { excerptRange } from './excerpt-range.ts';
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
  const range = excerptRange(stream, start, end);
  const first = stream.words[start]?.at ?? 0;
  const last = stream.words[end - 1]?.at ?? first;
  const passage = stream.passages[first];
  const lastPassage = stream.passages[last];
  if (!passage || !lastPassage) throw new RangeError('Cannot cite a match: its passage is not in the stream');
  const from = range.start - (stream.offsets[first] ?? 0);
  const to = range.end - (stream.offsets[last] ?? 0);
  if (first === last) return cite(stream.article, passage, { start: from, end: to });
  const through = { paragraph: lastPassage.paragraph, end: to };
  return cite(stream.article, passage, { start: from, end: passage.text.length }, through);
}
