/** From what each sentence says of each part to one verdict. */
import type { ClaimVerdict } from '../../domain.ts';
import type { SourceSentence } from '../evidence/surroundings.ts';
import type { ClaimPart } from '../reading/read-claim.ts';
import type { Judgement } from './judge-sentence.ts';

/** What one sentence says of one part. */
export interface Finding {
  readonly part: ClaimPart;
  readonly sentence: SourceSentence;
  readonly judgement: Judgement;
}

export interface ClaimJudgement {
  readonly verdict: ClaimVerdict;
  readonly basis: 'reported' | 'attributed' | null;
  /** The findings that the verdict rests on. */
  readonly decisive: readonly Finding[];
  /** What became of each part, in the order of the claim. */
  readonly parts: readonly PartJudgement[];
}

export interface PartJudgement {
  readonly part: ClaimPart;
  readonly verdict: ClaimVerdict;
  readonly decisive: readonly Finding[];
}

/**
 * One contradicted part contradicts the claim; support needs every part.
 *
 * @param found whether anything in the library speaks of the claim at all
 */
export function judgeClaim(
  parts: readonly ClaimPart[],
  findings: readonly Finding[],
  found: boolean,
): ClaimJudgement {
  const judged = parts.map((part) =>
    judgePart(
      part,
      findings.filter((finding) => finding.part === part),
      found,
    ),
  );
  const pick = (verdict: PartJudgement['verdict']) => judged.filter((one) => one.verdict === verdict);
  const refuted = pick('refuted');
  const conflicting = pick('conflicting');
  const decisive = (verdict: ClaimVerdict, from: readonly PartJudgement[]): ClaimJudgement => {
    const resting = from.flatMap((one) => one.decisive);
    return { verdict, basis: basisOf(resting, from), decisive: resting, parts: judged };
  };
  if (refuted.length > 0) return decisive('refuted', refuted);
  if (conflicting.length > 0) return decisive('conflicting', conflicting);
  if (judged.length > 0 && pick('supported').length === judged.length) return decisive('supported', judged);
  return { verdict: openVerdict(found), basis: null, decisive: [], parts: judged };
}

function openVerdict(found: boolean): ClaimVerdict {
  return found ? 'not-enough-evidence' : 'not-found';
}

function judgePart(part: ClaimPart, findings: readonly Finding[], found: boolean): PartJudgement {
  const supports = findings.filter(({ judgement }) => judgement.stance === 'supports');
  const refutes = findings.filter(
    (finding) => finding.judgement.stance === 'refutes' && !isToldBeside(finding, findings),
  );
  if (supports.length === 0)
    return { part, verdict: refutes.length > 0 ? 'refuted' : openVerdict(found), decisive: refutes };
  const standing = refutes.filter((refuting) => standsAgainst(refuting, supports));
  if (standing.length === 0) return { part, verdict: 'supported', decisive: supports };
  return { part, verdict: 'conflicting', decisive: [...supports, ...standing] };
}

/** The claim's own number or date stands in a sentence of the same article that is as close to it: this one is another's. */
function isToldBeside({ sentence, judgement }: Finding, findings: readonly Finding[]): boolean {
  const { conflict, reasons } = judgement;
  if (conflict !== 'number' && conflict !== 'date') return false;
  const differing = reasons.filter(({ aspect, relation }) => aspect === conflict && relation === 'differs');
  return findings.some(
    (other) =>
      other.sentence !== sentence &&
      other.sentence.selected.article.id === sentence.selected.article.id &&
      other.judgement.closeness >= judgement.closeness &&
      other.judgement.reasons.some(
        ({ aspect, relation, claim }) =>
          aspect === conflict && relation === 'matches' && differing.some((one) => one.claim === claim),
      ),
  );
}

/** By how much more of the claim a sentence must speak before it outweighs others of its own article; 0.1 to 0.4. */
const PLAINER = 0.15;

/** A correction outweighs what it corrects, and the sentence that speaks of the claim itself those that only seem to; else only another report, through a strong gate, stands against support. */
function standsAgainst({ sentence, judgement }: Finding, supports: readonly Finding[]): boolean {
  const { article } = sentence.selected;
  const family = new Set([article.id, ...sentence.copies]);
  const sameReport = supports.some((one) => family.has(one.sentence.selected.article.id));
  if (sameReport) {
    const plainer = supports.every(
      ({ judgement: { closeness } }) => judgement.closeness - closeness > PLAINER,
    );
    return (sentence.correction && supports.every((one) => !one.sentence.correction)) || plainer;
  }
  return (
    judgement.conflict !== 'name' && supports.every((one) => one.judgement.closeness <= judgement.closeness)
  );
}

/** Reported when, for every part, an article says it in its own voice; attributed when only somebody quoted does. */
function basisOf(decisive: readonly Finding[], parts: readonly PartJudgement[]): 'reported' | 'attributed' {
  const reported = parts.every(({ part }) =>
    decisive.some(
      (finding) => finding.part === part && (finding.sentence.voice === 'narration' || part.speaker !== null),
    ),
  );
  return reported ? 'reported' : 'attributed';
}
