/** What stands around a sentence: neighbours, title, lead, who is speaking, and whether it corrects what came before. */
import type { Quotation, Voice } from '../../domain.ts';
import type { Reader, StoredPassage } from '../../library/library.ts';
import type { CalendarInterval } from '../../text/calendar.ts';
import { parseDay } from '../../text/dates.ts';
import { isVerb } from '../../text/word-senses.ts';
import { type Word, words } from '../../text/words.ts';
import { keysOf, namePairs } from '../compare/align-terms.ts';
import type { Surroundings } from '../compare/compare.ts';
import { anyOf, type Keys, whenAsked } from '../reading/keys.ts';
import { readPlain } from '../reading/read-plain.ts';
import { firstPersons, withReferents } from '../reading/stand-ins.ts';
import { readStatement, type Statement } from '../reading/statement.ts';
import { namesSpeaker } from './names-speaker.ts';
import { keysOfSpeaker, quotationOf, saidIn, withoutLabel } from './quoted-by.ts';
import { resolveYears, yearInHeading, yearNamed } from './resolve-years.ts';
import type { SelectedSentence } from './select-evidence.ts';

export interface SourceSentence extends Surroundings {
  readonly selected: SelectedSentence;
  readonly voice: Voice;
  readonly speaker: string | null;
  /** Words that name whoever is quoted, with the sentence's own cue. */
  readonly speakerKeys: ReadonlySet<string>;
  /** It stands in an update or correction of its article. */
  readonly correction: boolean;
  /** The article's other copies, whose evidence is the same report. */
  readonly copies: readonly string[];
}

/** Passages in front of one that are read for the year that they set and for a correction; the first ones that make up the lead. */
const BEFORE = 12;
const CORRECTION_REACH = 3;
const LEAD = 3;
const CORRECTION =
  /^(?:update[ds]?|correction|corrected|clarification|editor['’]s note|note|amended)\b[^a-z]{0,3}/i;

/** What was read of articles, by their ids. */
export type ArticlesRead = Map<string, Promise<ArticleContext>>;

/**
 * Reads the surroundings of the selected sentences; each article's lead and quotations are fetched once.
 *
 * @param articles those of an earlier call with the same reader, to which new ones are added
 */
export async function readSurroundings(
  selected: readonly SelectedSentence[],
  reader: Reader,
  articles: ArticlesRead = new Map(),
): Promise<SourceSentence[]> {
  return Promise.all(
    selected.map(async (sentence) => {
      const { article, passage } = sentence;
      const known = articles.get(article.id) ?? readArticle(article.id, article.date, reader);
      articles.set(article.id, known);
      const context = await known;
      const before = context.passages.filter(
        ({ ordinal }) => ordinal < passage.ordinal && ordinal >= passage.ordinal - BEFORE,
      );
      return surround(sentence, context, before);
    }),
  );
}

interface ArticleContext {
  readonly passages: readonly StoredPassage[];
  readonly lead: Keys;
  readonly leadPairs: Keys;
  readonly quotations: readonly Quotation[];
  readonly copies: readonly string[];
}

async function readArticle(id: string, date: string | null, reader: Reader): Promise<ArticleContext> {
  const [passages, quotations, report] = await Promise.all([
    reader.passages(id),
    reader.quotations(id),
    reader.reportOf(id),
  ]);
  let read: readonly Statement[] | null = null;
  const lead = () => (read ??= passages.slice(0, LEAD).map((passage) => wholePassage(passage, date)));
  return {
    passages,
    lead: whenAsked(() => anyOf(lead().map(keysOf))),
    leadPairs: whenAsked(() => anyOf(lead().map(namePairs))),
    quotations,
    copies: report.filter((other) => other !== id),
  };
}

function surround(
  selected: SelectedSentence,
  { passages, lead, leadPairs, quotations, copies }: ArticleContext,
  before: readonly StoredPassage[],
): SourceSentence {
  const { article, passage, passageWords, index, span } = selected;
  const anchor = article.date;
  const title = readPlain(article.title);
  const published = anchor ? parseDay(anchor) : null;
  const setBefore = yearBefore(before, anchor) ?? yearInHeading(article.title);
  const all = inTheirYears(sentencesOf(passage, passageWords, anchor), published, setBefore);
  const plain = all[index] ?? readStatement(passage.text, passageWords, passage.tags, span, anchor);
  const set = all.slice(0, index).reduce((year, other) => yearNamed(other) ?? year, setBefore);
  const neighbours = [all[index - 1], all[index + 1]].filter((other) => other !== undefined);
  if (index === 0)
    neighbours.push(...inTheirYears(lastSentences(before.at(-1), anchor), published, setBefore));
  const quotation = quotationOf(quotations, passage.ordinal, span);
  const speaker = quotation?.speaker?.name ?? null;
  const statement =
    speaker === null
      ? plain
      : withReferents(plain, span, firstPersons(passage.text, saidIn(quotation, passage.ordinal), speaker));
  const speakerKeys = quotation?.speaker ? keysOfSpeaker(quotation.speaker) : new Set<string>();
  const near = whenAsked(() => anyOf([...[...neighbours, title].map(keysOf), speakerKeys]));
  const far = whenAsked(() => anyOf([...all.map(keysOf), lead]));
  const named = [statement, ...neighbours, title, ...all, ...(speaker ? [readPlain(speaker)] : [])];
  const pairs = whenAsked(() => anyOf([...named.map(namePairs), leadPairs]));
  return {
    selected,
    source: {
      statement,
      near,
      far,
      pairs,
      title: keysOf(title),
      topical: published === null && isTopic(title),
    },
    nearbyDates: neighbours.concat(title).flatMap(({ dates }) => dates),
    published: set === null || anchor?.startsWith(`${set}`) ? published : null,
    voice: quotation?.voice ?? 'narration',
    speaker: speaker !== null && namesSpeaker(speaker, passages) ? speaker : null,
    speakerKeys,
    correction: [...before.slice(-CORRECTION_REACH), passage].some(({ text }) => CORRECTION.test(text)),
    copies,
  };
}

const wholes = new WeakMap<StoredPassage, readonly Statement[]>();

/** All sentences of a passage; several of one passage are mostly compared with one claim. */
function sentencesOf(
  passage: StoredPassage,
  all: readonly Word[],
  anchor: string | null,
): readonly Statement[] {
  const known = wholes.get(passage);
  if (known) return known;
  const read = passage.sentences.map((of) =>
    withReferents(
      withoutLabel(readStatement(passage.text, all, passage.tags, of, anchor)),
      of,
      passage.referents,
    ),
  );
  wholes.set(passage, read);
  return read;
}

/** The sentences with their dates in the years that the text sets. */
function inTheirYears(
  all: readonly Statement[],
  published: CalendarInterval | null,
  setBefore: number | null,
): readonly Statement[] {
  let set = setBefore;
  return all.map((statement) => {
    const resolved = resolveYears(statement, published, set);
    set = yearNamed(statement) ?? set;
    return resolved;
  });
}

/** What may be a year: most paragraphs need not be read for one. */
const YEAR = /\b(?:1\d|20)\d\d\b/;

/** The year that the paragraph before or the heading above sets, null for none. */
function yearBefore(before: readonly StoredPassage[], anchor: string | null): number | null {
  let read = false;
  for (const passage of [...before].reverse()) {
    if (passage.kind === 'heading') return yearInHeading(passage.text);
    if (passage.kind !== 'body' || read) continue;
    const year = YEAR.test(passage.text) ? yearNamed(wholePassage(passage, anchor)) : null;
    if (year !== null) return year;
    read = true;
  }
  return null;
}

function wholePassage(passage: StoredPassage, anchor: string | null): Statement {
  return readStatement(
    passage.text,
    words(passage.text),
    passage.tags,
    { start: 0, end: passage.text.length },
    anchor,
  );
}

function lastSentences(passage: StoredPassage | undefined, anchor: string | null): Statement[] {
  const last = passage?.sentences.at(-1);
  return passage && last
    ? [readStatement(passage.text, words(passage.text), passage.tags, last, anchor)]
    : [];
}

/** A longer title, in words, tells a story. */
const LONGEST_TOPIC = 8;

/**
 * A title that is a name, as of a page about one matter: every sentence below speaks of it, whatever it calls it. What has a day
 * of publication is news, and its title a headline: of those in capitals nobody can tell a name from a story.
 */
function isTopic({ text, words: all, tags }: Statement): boolean {
  if (all.length === 0 || all.length > LONGEST_TOPIC || /[vx]/.test(tags) || /,/.test(text)) return false;
  // "Girl wins chess title": the tagger takes many a verb of headlines for a noun.
  return !all.some(
    ({ form, start }) => /(?:s|ed)$/.test(form) && /^\p{Ll}/u.test(text.slice(start)) && isVerb(form),
  );
}
