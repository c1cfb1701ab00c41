/** Who says the matched words in the source, and how the source prints them. */
import { sameSpeaker } from '../attribution/same-speaker.ts';
import type { Attribution, Quotation, Speaker, Voice } from '../domain.ts';
import type { SourceStream } from './source-stream.ts';

export interface Credit {
  readonly voice: Voice;
  readonly speaker: Speaker | null;
}

/** Part of the matched words that a quotation must hold for the match to be spoken by it, .5 to .9. */
const MOST_WORDS = 0.6;

/**
 * The quotation that the words from `start` to `end` (half-open, words of the stream) stand in: direct speech
 * before the indirect clause around it, and of those the tightest.
 */
export function creditOf(
  stream: SourceStream,
  range: { readonly start: number; readonly end: number },
): Credit {
  const all = stream.words.slice(range.start, range.end);
  const owned = all.filter((word) => !word.free);
  const matched = owned.length > 0 ? owned : all;
  let best: { quotation: Quotation; size: number } | null = null;
  for (const quotation of stream.quotations) {
    const inside = matched.filter((word) => contains(stream, quotation, word)).length;
    if (inside === 0 || inside < matched.length * MOST_WORDS) continue;
    const size = quotation.content.reduce((sum, span) => sum + span.end - span.start, 0);
    if (!best || rank(quotation, size) < rank(best.quotation, best.size)) best = { quotation, size };
  }
  if (!best) return { voice: 'narration', speaker: null };
  const { voice, speaker } = best.quotation;
  return { voice, speaker: speaker && !PRONOUN.test(speaker.name) ? speaker : null };
}

/** A pronoun that could not be resolved names nobody. */
const PRONOUN = /^(?:I|he|she|it|we|they|you|who|one|this|that|these|those)$/i;

/** Direct speech first, then the shorter quotation. */
function rank({ voice }: Quotation, size: number): number {
  return (voice === 'direct' ? 0 : Number.MAX_SAFE_INTEGER / 2) + size;
}

function contains(
  stream: SourceStream,
  { content }: Quotation,
  word: { at: number; start: number; end: number },
): boolean {
  const offset = stream.offsets[word.at] ?? 0;
  const ordinal = stream.passages[word.at]?.ordinal;
  return content.some(
    (span) => span.ordinal === ordinal && span.start <= word.start - offset && word.end - offset <= span.end,
  );
}

/**
 * The answer to "did this person say it?" for the speaker that the source credits.
 *
 * @param stream where the words stand: a surname that two speakers of its article bear tells nothing
 */
export function attributionOf(
  asked: string | undefined,
  { speaker }: Credit,
  { quotations }: SourceStream,
): Attribution {
  if (asked === undefined || asked.trim() === '') return 'not-asked';
  if (speaker === null) return 'undetermined';
  const others = quotations.flatMap((quotation) => quotation.speaker ?? []);
  if (sameSpeaker(asked, speaker, others)) return 'confirmed';
  const isOpen = UNNAMED_MEMBERS.test(speaker.name) || isNominal(speaker.name) || isNominal(asked);
  return isOpen ? 'undetermined' : 'misattributed';
}

/** A joint speaker with members whom the source does not name: whoever is asked about may be one of them. */
const UNNAMED_MEMBERS =
  /\b(?:counterparts?|colleagues?|others|allies|officials|members|ministers|senators|lawmakers|governments)\b/i;

/** "The candidate", "a senior official": a mention without a name, whose bearer may be anybody. */
function isNominal(mention: string): boolean {
  return /^(?:the|an?|his|her|their|its|our|one|some|several|many|two|three)\s/i.test(mention.trim());
}
