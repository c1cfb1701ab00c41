/** Claim → ClaimCheck: what the sources in the library say of it, and where. */
import { cite } from '../citation/cite.ts';
import type { Citation, Claim, ClaimCheck, Evidence, Reason, Stance } from '../domain.ts';
import type { Reader } from '../library/library.ts';
import { isFunctionWord } from '../text/lexicon/function-words.ts';
import { compare } from './compare.ts';
import { claimConfidence } from './confidence.ts';
import { creditsSpeaker } from './credits-speaker.ts';
import { type ClaimJudgement, type Finding, judgeClaim } from './judge-claim.ts';
import { type Judgement, judgeSentence } from './judge-sentence.ts';
import { type ClaimPart, type ClaimReading, readClaim } from './read-claim.ts';
import { type SelectedSentence, selectEvidence } from './select-evidence.ts';
import { type Scope, summarise } from './summarise.ts';
import { readSurroundings, type SourceSentence } from './surroundings.ts';

/** Sentences that are compared with each part; 6 to 40. More finds little and costs time. */
const COMPARED = 20;
/** Pieces of evidence in an answer. */
const SHOWN = 5;
/** Share of the claim's weight that a passage must hold before the library speaks of the claim; 0.2 to 0.5. On
 * FNC-1, .35 tells related from unrelated articles in 95.6 % of the pairs. */
const SPEAKS_OF_IT = 0.35;

/**
 * Checks a claim against the library.
 *
 * @throws {UserError} for text that states nothing or is too long
 */
export async function checkClaim(claim: Claim, reader: Reader): Promise<ClaimCheck> {
  const reading = readClaim(claim.text);
  const selected = await selectForParts(reading, reader);
  const sentences = await readSurroundings(selected, reader);
  const findings = reading.parts.flatMap((part) =>
    sentences.map((sentence): Finding => ({ part, sentence, judgement: judge(part, sentence) })),
  );
  const speaks = selected.some(({ held }) => held >= SPEAKS_OF_IT);
  const judgement = settle(reading, findings, speaks);
  const statistics = await reader.statistics();
  const evidence = speaks ? showEvidence(findings, judgement) : [];
  const scope: Scope = {
    kind: reading.kind,
    reports: reportsOf(judgement.decisive),
    statistics,
    english: reading.english,
  };
  return {
    kind: 'claim',
    verdict: judgement.verdict,
    basis: judgement.basis,
    confidence: claimConfidence(
      judgement.verdict,
      judgement.decisive.map((finding) => finding.judgement.grade),
    ),
    summary: summarise(judgement, scope),
    evidence,
  };
}

async function selectForParts(reading: ClaimReading, reader: Reader): Promise<SelectedSentence[]> {
  const chosen = new Map<string, SelectedSentence>();
  const groups = reading.parts.length > 1 ? reading.parts.map((part) => [part]) : [];
  for (const parts of [reading.parts, ...groups]) {
    const limit = groups.length > 0 ? Math.max(5, Math.ceil(COMPARED / groups.length)) : COMPARED;
    for (const sentence of await selectEvidence(formsOf(parts), reader, limit)) {
      const key = `${sentence.passage.id}:${sentence.index}`;
      if (!chosen.has(key)) chosen.set(key, sentence);
    }
  }
  return [...chosen.values()];
}

/** The telling words of these parts: terms, and the words of numbers and dates. */
function formsOf(parts: readonly ClaimPart[]): string[] {
  const forms: string[] = [];
  for (const { claim, from, to, terms, speaker } of parts) {
    const wanted = new Set([...terms, ...(speaker?.terms ?? [])].map(({ at }) => at));
    claim.words.forEach(({ form }, at) => {
      const slot = at >= from && at < to && !isFunctionWord(form) && /[\p{L}\p{N}]/u.test(form);
      if (wanted.has(at) || slot) forms.push(form);
    });
  }
  return forms;
}

function judge(part: ClaimPart, sentence: SourceSentence): Judgement {
  const comparison = compare(part, sentence);
  // Whoever asks who said it does not ask whether the source believes it.
  const modes = comparison.modes.filter((mode) => part.speaker === null || mode !== 'alleged');
  const judgement = judgeSentence({ ...comparison, modes });
  if (!states(part)) return { ...judgement, stance: 'neutral', grade: 'none' };
  if (part.speaker === null || judgement.stance === 'neutral') return judgement;
  // "Barr said that …" is carried only by words that the source credits to Barr.
  const credited = creditsSpeaker(part.speaker, sentence);
  const reason: Reason = {
    aspect: 'attribution',
    claim: part.speaker.terms.map(({ form }) => form).join(' '),
    source: sentence.speaker ?? '',
    relation: credited ? 'matches' : sentence.speaker === null ? 'missing' : 'differs',
  };
  return {
    ...judgement,
    stance: credited ? judgement.stance : 'neutral',
    reasons: [reason, ...judgement.reasons],
  };
}

/** "Macron said" without what he said is no statement. */
const BARE_SAYING = /^(?:said|says|say|told|stated|spoke|added)$/;

/** A statement says one thing of another: text without a verb, or of one word over and over, is none. */
function states({ claim, from, to, terms }: ClaimPart): boolean {
  const said = new Set(terms.filter(({ form }) => !BARE_SAYING.test(form)).map((term) => term.stem)).size;
  const slots = [...claim.quantities, ...claim.dates].filter(
    (slot) => slot.from >= from && slot.from < to,
  ).length;
  const verb = claim.words.some(
    ({ form }, at) => at >= from && at < to && /[vx]/.test(claim.tags[at] ?? '') && !BARE_SAYING.test(form),
  );
  return verb && said > 0 && said + slots >= 2;
}

/** Questions, orders and opinions get their evidence and no verdict. */
function settle(reading: ClaimReading, findings: readonly Finding[], speaks: boolean): ClaimJudgement {
  const judgement = judgeClaim(reading.parts, findings, speaks);
  const open = reading.kind === 'question' || reading.kind === 'order' || reading.kind === 'opinion';
  if (!open && (speaks || judgement.decisive.length === 0)) return judgement;
  return {
    verdict: speaks ? 'not-enough-evidence' : 'not-found',
    basis: null,
    decisive: [],
    open: reading.parts,
  };
}

function showEvidence(findings: readonly Finding[], { verdict, decisive }: ClaimJudgement): Evidence[] {
  const shown: Evidence[] = [];
  const places = new Map<string, Evidence & { alsoIn: Citation[] }>();
  const rank = (finding: Finding) =>
    (decisive.includes(finding) ? 10 : 0) +
    finding.judgement.closeness +
    finding.sentence.selected.score * 0.1;
  for (const finding of [...findings].sort((a, b) => rank(b) - rank(a))) {
    const { article, passage, span } = finding.sentence.selected;
    const text = passage.text.slice(span.start, span.end);
    const citation = cite(article, passage, span);
    const twin = places.get(text);
    if (twin) {
      // The same sentence in a copy of the report is no second source.
      if (
        twin.citation.article.id !== article.id &&
        !twin.alsoIn.some((other) => other.article.id === article.id)
      )
        twin.alsoIn.push(citation);
      continue;
    }
    if (shown.length >= SHOWN) continue;
    const stance: Stance = decisive.includes(finding) ? finding.judgement.stance : 'neutral';
    const evidence = {
      citation,
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
function reportsOf(decisive: readonly Finding[]): number {
  const families = new Set<string>();
  for (const { sentence } of decisive) {
    const [first = ''] = [sentence.selected.article.id, ...sentence.copies].sort();
    families.add(first);
  }
  return families.size;
}
