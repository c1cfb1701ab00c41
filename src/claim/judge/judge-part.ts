/** One part of a claim against one sentence: compared, judged, and held against who is said to have said it. */
import type { Reason } from '../../domain.ts';
import { type Comparison, compare } from '../compare/compare.ts';
import { compareDates } from '../compare/slots/compare-dates.ts';
import type { SourceSentence } from '../evidence/surroundings.ts';
import type { ClaimPart } from '../reading/read-claim.ts';
import { creditsSpeaker } from './credits-speaker.ts';
import { type Judgement, judgeSentence } from './judge-sentence.ts';

/** What a sentence says of a part, and whether whom the claim credits is credited. */
export function judgePart(part: ClaimPart, sentence: SourceSentence): Judgement {
  const comparison = comparePart(part, sentence);
  const judgement = judgeSentence(comparison);
  if (!comparison.printed && !states(part)) return { ...judgement, stance: 'neutral', probability: 0 };
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

/** Whoever asks who said it does not ask whether the source believes it, but may ask when: "On Tuesday Barr said that …". */
export function comparePart(part: ClaimPart, sentence: SourceSentence): Comparison {
  const { claim, speaker } = part;
  const comparison = compare(part, sentence);
  if (speaker === null) return comparison;
  const { source, nearbyDates, published } = sentence;
  const asked = claim.dates.filter(({ from }) => from >= speaker.from && from < speaker.to);
  const dates = compareDates(claim, asked, source.statement, nearbyDates, published);
  // "He said that it isn't" is not contradicted by "people think it is".
  const turnsOn = comparison.negation !== null || comparison.opposites.length > 0;
  return {
    ...comparison,
    dates: [...dates, ...comparison.dates],
    modes: turnsOn ? comparison.modes : comparison.modes.filter((mode) => mode !== 'alleged'),
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
