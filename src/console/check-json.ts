/** The JSON of every check, key by key and in the order of the contract in docs/verdicts.md. */
import type { Citation, ClaimCheck, QuoteCheck } from '../domain.ts';

export type RequestId = string | number | null;

/** A check as plain data for `JSON.stringify`. */
export function toJson(id: RequestId, check: QuoteCheck | ClaimCheck): Readonly<Record<string, unknown>> {
  switch (check.kind) {
    case 'quote':
      return quoteJson(id, check);
    case 'claim':
      return claimJson(id, check);
  }
}

function quoteJson(id: RequestId, check: QuoteCheck) {
  const { kind, wording, meaning, attribution, context, confidence, summary } = check;
  const matches = check.matches.map(({ citation, voice, speaker, edits, changes, contextNote, alsoIn }) => ({
    citation: citationJson(citation),
    voice,
    speaker,
    edits: edits.map(({ op, quote, source }) => ({ op, quote, source })),
    changes: changes.map(({ type, quote, source }) => ({ type, quote, source })),
    contextNote,
    alsoIn: alsoIn.map(citationJson),
  }));
  return { id, kind, wording, meaning, attribution, context, confidence, summary, matches };
}

function claimJson(id: RequestId, check: ClaimCheck) {
  const { kind, verdict, basis, confidence, summary } = check;
  const parts = check.parts.map(({ text, verdict: own }) => ({ text, verdict: own }));
  const evidence = check.evidence.map(({ citation, part, stance, voice, speaker, reasons, alsoIn }) => ({
    citation: citationJson(citation),
    part,
    stance,
    voice,
    speaker,
    reasons: reasons.map(({ aspect, claim, source, relation }) => ({ aspect, claim, source, relation })),
    alsoIn: alsoIn.map(citationJson),
  }));
  return { id, kind, verdict, basis, confidence, summary, parts, evidence };
}

function citationJson(citation: Citation) {
  const { kind, paragraph, label, sentence, start, end, excerpt, text, through } = citation;
  const { id, file, title, publisher, author, date, url } = citation.article;
  const article = { id, file, title, publisher, author, date, url };
  const place = { article, kind, paragraph, label, sentence, start, end, excerpt, text };
  return through === undefined ? place : { ...place, through };
}
