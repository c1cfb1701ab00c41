/** A person's claim → its parts, its kind, and whom it credits. The only place where a claim is analysed. */
import { analyse } from '../../text/analyse.ts';
import { words } from '../../text/words.ts';
import { UserError } from '../../user-error.ts';
import { type ClaimKind, claimKind } from './claim-kind.ts';
import { isEnglish } from './is-english.ts';
import type { Part } from './part.ts';
import { readReport } from './read-report.ts';
import { repairTags } from './repair-tags.ts';
import { splitClaim } from './split-claim.ts';
import { readStatement } from './statement.ts';

/** One part with whom the claim credits: "Barr said that …" asks who said it, not whether it is so. */
export interface ClaimPart extends Part {
  /** The words that name the speaker, null when the claim speaks in its own voice. */
  readonly speaker: Part | null;
}

export interface ClaimReading {
  readonly kind: ClaimKind;
  readonly english: boolean;
  readonly parts: readonly ClaimPart[];
}

/** A claim may be so long, in characters; more is an article and no claim. */
const LONGEST = 1_500;
/** More parts than this are not told apart by a reader either. */
const MOST_PARTS = 12;
/** So much of a refused text is repeated, in characters. */
const LONGEST_SHOWN = 60;
/** A statement has a subject and something said of it. */
const FEWEST_WORDS = 2;

/**
 * Reads a claim.
 *
 * @throws {UserError} for text that states nothing: empty, one word, without letters, or far too long
 */
export function readClaim(text: string): ClaimReading {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const fail = (reason: string) => new UserError(`Cannot check this claim: ${reason}`);
  if (plain === '')
    throw fail('it is empty; write one statement, such as "Macron presented a five-point plan"');
  if (plain.length > LONGEST) {
    throw fail(`it has ${plain.length} characters; hand in at most ${LONGEST}, one statement at a time`);
  }
  const all = words(plain);
  if (!all.some(({ form }) => /\p{L}/u.test(form))) throw fail('it has no words');
  if (all.length < FEWEST_WORDS)
    throw fail(`"${plain.slice(0, LONGEST_SHOWN)}" states nothing; write a whole sentence, or use /search`);
  const { sentences, tags: read } = analyse(plain, all);
  const tags = repairTags(plain, all, read);
  const parts: ClaimPart[] = [];
  for (const span of sentences) {
    const claim = readStatement(plain, all, tags, span, null);
    const report = readReport(claim);
    const content = report?.content ?? { from: 0, to: claim.words.length };
    for (const part of splitClaim(claim, content)) {
      parts.push({ ...part, speaker: report ? { claim, ...report.speaker } : null });
    }
  }
  const stating = parts.filter(({ terms, claim }) => terms.length > 0 || claim.quantities.length > 0);
  if (stating.length > MOST_PARTS) {
    throw fail(`it makes ${stating.length} statements; hand in at most ${MOST_PARTS} at a time`);
  }
  return { kind: claimKind(plain, all, tags), english: isEnglish(plain, all), parts: stating };
}
