/** Claim → ClaimCheck: what the sources in the library say of it, and where. */
import type { Claim, ClaimCheck } from '../domain.ts';
import type { Reader } from '../library/library.ts';
import { isNegative } from '../text/lexicon/negation.ts';
import { readPairs, type SentencePair } from './evidence/adjoining.ts';
import { gatherEvidence } from './evidence/gather-evidence.ts';
import type { SourceSentence } from './evidence/surroundings.ts';
import { claimConfidence } from './judge/confidence.ts';
import { type ClaimJudgement, type Finding, judgeClaim } from './judge/judge-claim.ts';
import { comparePart, judgePart } from './judge/judge-part.ts';
import { mayCarryTogether } from './judge/judge-sentence.ts';
import { reportsOf, showEvidence } from './judge/show-evidence.ts';
import { summarise } from './judge/summarise.ts';
import { printedWords } from './reading/printed-words.ts';
import { type ClaimPart, type ClaimReading, readClaim } from './reading/read-claim.ts';
import type { Statement } from './reading/statement.ts';

/**
 * Checks a claim against the library.
 *
 * @throws {UserError} for text that states nothing or is too long
 */
export async function checkClaim(claim: Claim, reader: Reader): Promise<ClaimCheck> {
  const reading = readClaim(claim.text);
  const { parts, kind, english } = reading;
  const gathered = await gatherEvidence(reading, reader);
  const { sentences, speaks } = gathered;
  const findings = findingsOf(parts, sentences);
  const open = parts.filter((part) =>
    findings.every((finding) => finding.part !== part || finding.judgement.stance === 'neutral'),
  );
  if (open.length > 0) {
    findings.push(...judgePairs(open, await readPairs(gathered, reader)));
  }
  const judgement = settle(reading, findings, speaks);
  const { verdict, basis, decisive } = judgement;
  const statistics = await reader.statistics();
  return {
    kind: 'claim',
    verdict,
    basis,
    confidence: claimConfidence(verdict, probabilities(decisive)),
    summary: summarise(judgement, { kind, reports: reportsOf(decisive), statistics, english }),
    parts: judgement.parts.map(({ part, verdict: own }) => ({
      text: printedWords(part.claim, part),
      verdict: own,
    })),
    evidence: speaks ? showEvidence(parts, findings, judgement) : [],
  };
}

function findingsOf(parts: readonly ClaimPart[], sentences: readonly SourceSentence[]): Finding[] {
  return parts.flatMap((part) =>
    sentences.map((sentence): Finding => ({ part, sentence, judgement: judgePart(part, sentence) })),
  );
}

/** Pairs of sentences that carry a part together. */
function judgePairs(parts: readonly ClaimPart[], pairs: readonly SentencePair[]): Finding[] {
  // Who said what is said in one sentence.
  const own = parts.filter(({ speaker }) => speaker === null);
  return own.flatMap((part) =>
    pairs.flatMap(({ both, each }): Finding[] => {
      const judgement = judgePart(part, both);
      if (judgement.stance !== 'supports' || negates(part.claim) !== negates(both.source.statement))
        return [];
      const alone = each.map((sentence) => comparePart(part, sentence));
      return mayCarryTogether(comparePart(part, both), alone) ? [{ part, sentence: both, judgement }] : [];
    }),
  );
}

/** Which verb of two sentences a negation belongs to is easily mistaken: both sides must have one, or neither. */
function negates({ words }: Statement): boolean {
  return words.some(({ form }) => isNegative(form));
}

/** For each part that a verdict rests on, how probable its sentences make it. */
function probabilities(decisive: readonly Finding[]): number[][] {
  return [...Map.groupBy(decisive, ({ part }) => part).values()].map((findings) =>
    findings.map(({ judgement }) => judgement.probability),
  );
}

/** Questions, orders and opinions get their evidence and no verdict; what should be done is only carried by who says so. */
function settle(reading: ClaimReading, findings: readonly Finding[], speaks: boolean): ClaimJudgement {
  const judgement = judgeClaim(reading.parts, findings, speaks);
  const open =
    reading.kind === 'question' ||
    reading.kind === 'order' ||
    reading.kind === 'opinion' ||
    (reading.kind === 'recommendation' && judgement.verdict !== 'supported');
  if (!open && (speaks || judgement.decisive.length === 0)) return judgement;
  const verdict = speaks ? 'not-enough-evidence' : 'not-found';
  return {
    verdict,
    basis: null,
    decisive: [],
    parts: reading.parts.map((part) => ({ part, verdict, decisive: [] })),
  };
}
