/**
 * The same statement in other words: a paraphrase, or another outlet's translation of one speech. Answered only
 * when the statement is recognisably the same one: most of what it says is shared in both directions, and its
 * polarity, its numbers and its names agree. Never a consolation for "not found".
 */
import type { Span } from '../domain.ts';
import { expand } from '../text/lexicon/contractions.ts';
import { isFunctionWord } from '../text/lexicon/function-words.ts';
import { isModal } from '../text/lexicon/modality.ts';
import { isDenyingVerb, isNegation } from '../text/lexicon/negation.ts';
import { areSynonyms, hasSynonym } from '../text/lexicon/synonyms.ts';
import { areOpposites } from '../text/opposites.ts';
import { stem } from '../text/stem.ts';
import type { Word } from '../text/words.ts';
import { alignWhole } from './align.ts';
import { type Finding, findingOf } from './finding.ts';
import type { ParsedQuote } from './parse-quote.ts';
import type { Rarity } from './rarity.ts';
import type { SourceStream, SourceWord } from './source-stream.ts';

/** Fewest words with a meaning of their own that a quote must have to be recognised in other words, 4 to 6. */
const FEWEST_MEANINGS = 5;
/** Part of the quote's meanings, in bits, that the passage must print too: .6 to .8. */
const MOST_OF_QUOTE = 0.65;
/** Part of the passage's statement, in words, that the quote must say too: .5 to .7. */
const MOST_OF_SOURCE = 0.5;

/** Findings of statements in these streams that say the same as the quote in other words, best first; often none. */
export function findReworded(
  quote: ParsedQuote,
  rarity: Rarity,
  streams: readonly SourceStream[],
): Finding[] {
  const asked = new Map<string, number>();
  for (const [index, { form }] of quote.words.entries()) {
    if (!isFunctionWord(form)) asked.set(stem(form), rarity.bits[index] ?? 0);
  }
  if (asked.size < FEWEST_MEANINGS) return [];
  const found = streams.flatMap((stream) => {
    const [best] = statementsOf(stream)
      .flatMap((statement) => {
        const score = likeness(quote.words, asked, statement);
        return score === null ? [] : [{ score, statement }];
      })
      .toSorted((a, b) => b.score - a.score);
    const finding = best && findingIn(quote, stream, best.statement);
    // One common run with other words around it is no statement in other words.
    if (!best || !finding || meaningsInOneRun(finding) * 2 > asked.size) return [];
    return [{ score: best.score, finding }];
  });
  return found.toSorted((a, b) => b.score - a.score).map(({ finding }) => finding);
}

/** Words with a meaning of their own in the run that holds most of them. */
function meaningsInOneRun({ regions }: Finding): number {
  const runs = regions.filter(({ kind }) => kind === 'kept').map(({ quote }) => quote);
  return Math.max(0, ...runs.map((run) => run.filter(({ form }) => !isFunctionWord(form)).length));
}

/** The stems of words with a meaning of their own, each once. */
function meaningsOf(list: readonly Word[]): Set<string> {
  return new Set(list.filter(({ form }) => !isFunctionWord(form)).map(({ form }) => stem(form)));
}

function holds(meanings: ReadonlySet<string>, meaning: string): boolean {
  if (meanings.has(meaning)) return true;
  return hasSynonym(meaning) && [...meanings].some((other) => areSynonyms(other, meaning));
}

interface Statement {
  readonly sentence: readonly SourceWord[];
  /** What is said: the quoted words of the sentence, or all of them when none are quoted. */
  readonly core: readonly SourceWord[];
}

/** The statements of a stream: its sentences, with what is quoted in each. */
function statementsOf({ passages, quotations, offsets, words }: SourceStream): Statement[] {
  return passages.flatMap((passage, at) => {
    const offset = offsets[at] ?? 0;
    const spans = quotations.flatMap(({ content }) =>
      content.filter(({ ordinal }) => ordinal === passage.ordinal),
    );
    const within = (span: Span, word: SourceWord) =>
      offset + span.start <= word.start && word.end <= offset + span.end;
    return passage.sentences.flatMap((sentence) => {
      const inside = words.filter((word) => word.at === at && within(sentence, word));
      const quoted = inside.filter((word) => spans.some((span) => within(span, word)));
      return [{ sentence: inside, core: quoted.length > 0 ? quoted : inside }];
    });
  });
}

/** How alike two statements are, null when they are not the same one. */
function likeness(
  quote: readonly Word[],
  bits: ReadonlyMap<string, number>,
  { sentence, core }: Statement,
): number | null {
  const printed = meaningsOf(sentence);
  if (printed.size < FEWEST_MEANINGS) return null;
  let shared = 0;
  let total = 0;
  for (const [meaning, worth] of bits) {
    total += worth;
    if (holds(printed, meaning)) shared += worth;
  }
  if (shared < total * MOST_OF_QUOTE) return null;
  const said = [...meaningsOf(core)];
  const asked = new Set(bits.keys());
  const ofSource = said.filter((meaning) => holds(asked, meaning)).length / said.length;
  if (ofSource < MOST_OF_SOURCE) return null;
  if (!agree(quote, core)) return null;
  return shared / total + ofSource;
}

/** Polarity, modality, numbers and opposites do not contradict each other. */
function agree(quote: readonly Word[], statement: readonly Word[]): boolean {
  const one = quote.flatMap(({ form }) => expand(form));
  const other = statement.flatMap(({ form }) => expand(form));
  const count = (forms: readonly string[], test: (form: string) => boolean) => forms.filter(test).length;
  const denies = (form: string) => isNegation(form) || isDenyingVerb(form);
  if (count(one, denies) % 2 !== count(other, denies) % 2) return false;
  const numbers = (forms: readonly string[]) =>
    forms
      .filter((form) => /\p{N}/u.test(form))
      .toSorted()
      .join(' ');
  if (numbers(one) !== numbers(other)) return false;
  if (
    count(one, isModal) > 0 !== count(other, isModal) > 0 &&
    count(other, (form) => form === 'need' || form === 'needs') === 0
  ) {
    return false;
  }
  return !one.some((form) => !other.includes(form) && other.some((against) => areOpposites(form, against)));
}

function findingIn(quote: ParsedQuote, stream: SourceStream, { sentence, core }: Statement): Finding {
  const statement = core.length < FEWEST_MEANINGS ? sentence : core;
  const [first] = statement;
  const last = statement.at(-1);
  const start = first ? stream.words.indexOf(first) : 0;
  const end = last ? stream.words.indexOf(last) + 1 : start;
  const aligned = alignWhole(quote.words, stream.words.slice(start, end));
  const alignment = {
    score: aligned?.score ?? 0,
    pairs: (aligned?.pairs ?? []).map(([q, s]) => [q, s + start] as const),
    quote: { start: 0, end: quote.words.length },
    // The whole statement is cited, also where its outer words are not shared.
    source: { start, end },
  };
  return { ...findingOf(quote, [{ stream, alignment }]), changes: [] };
}
