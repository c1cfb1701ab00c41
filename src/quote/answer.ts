/** A judgement as the answer that people and machines read. */

import type { ArticleRef, Attribution, Quote, QuoteCheck, QuoteMatch } from '../domain.ts';
import type { Reader, Statistics } from '../library/library.ts';
import { attributionOf } from './attribute.ts';
import { confidenceOf } from './confidence.ts';
import { articleOf, reportOf } from './copies.ts';
import { type Finding, unexplainedWords } from './finding.ts';
import { type Judgement, wordingOf } from './judge.ts';
import { citationOf, matchOf } from './match.ts';
import type { ParsedQuote } from './parse-quote.ts';
import { summaryOf } from './summary.ts';

export interface Answered {
  readonly quote: Quote;
  readonly parsed: ParsedQuote;
  readonly short: boolean;
  readonly named: readonly ArticleRef[];
  readonly statistics: Statistics;
  readonly judgement: Judgement;
  readonly reader: Reader;
}

/** Builds the answer from a judgement. */
export async function answerOf(answered: Answered): Promise<QuoteCheck> {
  const { quote, short, named, statistics, judgement } = answered;
  const { wording, findings } = judgement;
  const shown = wording === 'spliced' ? findings : findings.slice(0, 1);
  const check = {
    kind: 'quote' as const,
    wording,
    meaning:
      wording === 'spliced' || shown.some(({ changes }) => changes.length > 0)
        ? ('changed' as const)
        : ('kept' as const),
    attribution: joint(quote, shown),
    context: shown.some(({ contextNote }) => contextNote !== null) ? ('cut' as const) : ('complete' as const),
    confidence: confidenceOf(judgement, short),
    matches: await matchesOf(answered),
  };
  return {
    ...check,
    summary: summaryOf(check, { quote, short, statistics, named, elsewhere: judgement.elsewhere }),
  };
}

/** One attribution for all places: whoever is wrong in one of them is wrong. */
function joint({ speaker }: Quote, findings: readonly Finding[]): Attribution {
  const all = findings.map(({ credit, parts }) => attributionOf(speaker, credit, parts[0].stream));
  if (all.length === 0) return speaker === undefined || speaker.trim() === '' ? 'not-asked' : 'undetermined';
  return ORDER.find((attribution) => all.includes(attribution)) ?? 'undetermined';
}

const ORDER: readonly Attribution[] = ['not-asked', 'misattributed', 'undetermined', 'confirmed'];

/** Matches that an answer lists at most: a card shows one a page. */
const MOST_MATCHES = 25;
/** Other wordings listed beside a long quote: another outlet's translation, the same sentence retold. */
const OTHER_WORDINGS = 4;

async function matchesOf({ parsed, short, judgement, reader }: Answered): Promise<QuoteMatch[]> {
  const { wording, findings } = judgement;
  const [first] = findings;
  if (!first || wording === 'spliced') return findings.map((finding) => matchOf(parsed, finding, []));
  const report = await reportOf(first, reader);
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const isCopy = report.includes(articleOf(finding));
    // A copy that was cut short, or prints another sentence like it, tells nothing beside the full one.
    if (!short && isCopy && groups.length > 0 && unexplainedWords(finding) > SMALL_DIFFERENCE) continue;
    const group = groups.find(
      ([best]) => best && prints(best, finding) && (!short || (isCopy && copies(best, finding))),
    );
    if (group) group.push(finding);
    else groups.push([finding]);
  }
  return groups
    .slice(0, short ? MOST_MATCHES : OTHER_WORDINGS)
    .flatMap(([best, ...others]) =>
      best ? [matchOf(parsed, best, others.slice(0, MOST_MATCHES).map(citationOf))] : [],
    );
}

/** Whether two places differ from the quote in the same way. */
function prints(one: Finding, other: Finding): boolean {
  return signature(one) === signature(other);
}

/** Whether the passage of one place is a copy of the other's: the same words, or cut short. */
function copies(one: Finding, other: Finding): boolean {
  if (articleOf(one) === articleOf(other)) return false;
  const [text, copy] = [one, other].map(({ parts }) =>
    parts[0].stream.words.map(({ form }) => form).join(' '),
  );
  return text !== undefined && copy !== undefined && (text.includes(copy) || copy.includes(text));
}

/** Words by which two copies of a report differ when an editor touched them, 1 to 5. */
const SMALL_DIFFERENCE = 3;

/** Equal for places that differ from the quote in the same way. */
function signature(finding: Finding): string {
  const changed = finding.regions.filter((region) => region.kind === 'changed');
  const forms = changed.map(({ quote, source }) =>
    [quote, source].map((words) => words.map(({ form }) => form).join(' ')).join('|'),
  );
  return [wordingOf(finding), ...forms].join('\n');
}
