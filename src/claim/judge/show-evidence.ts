/** From findings to the evidence of an answer. */
import { cite } from '../../citation/cite.ts';
import type { Citation, Evidence, Stance } from '../../domain.ts';
import type { ClaimPart } from '../reading/read-claim.ts';
import type { ClaimJudgement, Finding } from './judge-claim.ts';

/** Pieces of evidence in an answer. */
const SHOWN = 5;

/** The best sentences, those first that the verdict rests on; the same sentence in a copy of its report is no second source. */
export function showEvidence(
  parts: readonly ClaimPart[],
  findings: readonly Finding[],
  { verdict, decisive, parts: judged }: ClaimJudgement,
): Evidence[] {
  const shown: Evidence[] = [];
  const places = new Map<string, Evidence & { alsoIn: Citation[] }>();
  // A part that is settled keeps its evidence, whatever becomes of the whole claim.
  const settling = new Set(judged.flatMap((part) => part.decisive));
  const rank = (finding: Finding) =>
    (decisive.includes(finding) ? 20 : 0) +
    (settling.has(finding) ? 10 : 0) +
    finding.judgement.closeness +
    finding.sentence.selected.score * 0.1;
  for (const finding of [...findings].sort((a, b) => rank(b) - rank(a))) {
    const { article, passage, span } = finding.sentence.selected;
    const text = passage.text.slice(span.start, span.end);
    const citation = cite(article, passage, span);
    const twin = places.get(text);
    if (twin) {
      if (
        twin.citation.article.id !== article.id &&
        !twin.alsoIn.some((other) => other.article.id === article.id)
      )
        twin.alsoIn.push(citation);
      continue;
    }
    if (shown.length >= SHOWN) continue;
    const stance: Stance = settling.has(finding) ? finding.judgement.stance : 'neutral';
    const evidence = {
      citation,
      part: parts.indexOf(finding.part),
      stance,
      voice: finding.sentence.voice,
      speaker: finding.sentence.speaker,
      reasons: finding.judgement.reasons,
      alsoIn: [],
    };
    places.set(text, evidence);
    shown.push(evidence);
  }
  return verdict === 'not-found' ? [] : shown;
}

/** How many reports these findings come from; copies of one report are one. */
export function reportsOf(decisive: readonly Finding[]): number {
  const families = new Set<string>();
  for (const { sentence } of decisive) {
    const [first = ''] = [sentence.selected.article.id, ...sentence.copies].sort();
    families.add(first);
  }
  return families.size;
}
