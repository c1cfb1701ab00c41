/**
 * Scores attribution against quotations that were marked by hand (`attribution/look.json` and `score.json`): which
 * words are found as speech, and whether the right speaker is credited. Rules are made looking at the errors of the
 * first half only; the second half is only ever scored.
 *
 * The marks hold places, not text: file, body paragraph and offsets. `voice` is direct or indirect; `source` says how
 * the article names the speaker beside the cue; `optional` marks are borderline and neither asked nor held against.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { findQuotations } from '../../src/attribution/find-quotations.ts';
import { sameSpeaker } from '../../src/attribution/same-speaker.ts';
import type { Article, Passage, Quotation } from '../../src/domain.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { analyse } from '../../src/text/analyse.ts';
import { words } from '../../src/text/words.ts';

/** Body paragraph, start, end. */
type Place = readonly [number, number, number];

interface Mark {
  readonly voice: 'direct' | 'indirect';
  readonly content: readonly Place[];
  readonly cue: Place | null;
  readonly source: 'named' | 'pronominal' | 'nominal' | 'none';
  /** Names that are right; empty when only the mention is. */
  readonly speaker: readonly string[];
  readonly mention?: Place;
  readonly optional?: boolean;
}

interface MarkedArticle {
  readonly set: 'seeds' | 'corpus' | 'articles';
  readonly file: string;
  /** First 12 digits of SHA-256 over the body paragraphs, joined by line feeds: the offsets are into this text. */
  readonly checksum: string;
  /** First and last paragraph in which every quotation is marked. */
  readonly paragraphs: readonly [number, number];
  readonly quotations: readonly Mark[];
}

export type Half = 'look' | 'score';

export interface AttributionScore {
  readonly half: Half;
  readonly articles: number;
  readonly marks: number;
  /** Articles whose text is no longer the one that was marked. */
  readonly drifted: readonly string[];
  readonly exact: Detection;
  readonly overlap: Detection;
  /** Right speakers of the marks of one voice and source, found or not. */
  readonly speakers: readonly SpeakerScore[];
}

export interface Detection {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface SpeakerScore {
  readonly label: string;
  readonly right: number;
  readonly asked: number;
}

/** Share of the words of mark and quotation together that both must have: the usual bound of overlap scoring. */
const OVERLAP = 0.8;

/** Where the articles lie; of `articles` one file holds all bodies by id, a line for each paragraph. */
const SETS: Readonly<Record<MarkedArticle['set'], string>> = {
  seeds: '../../../shared/seeds/',
  corpus: '../../../shared/bench/quotes/corpus/',
  articles: '../../../shared/bench/articles/ground-truth.json',
};

/** Whether the marked articles are on this machine. */
export function hasMarkedArticles(): boolean {
  return Object.values(SETS).every((path) => existsSync(new URL(path, import.meta.url)));
}

/** Scores one half. `onMiss` is called with every error, for looking at the first half. */
export function scoreAttribution(half: Half, onMiss: (miss: string) => void = () => {}): AttributionScore {
  const marked = JSON.parse(
    readFileSync(new URL(`attribution/${half}.json`, import.meta.url), 'utf8'),
  ) as MarkedArticle[];
  const drifted: string[] = [];
  const tally = new Map<string, { right: number; asked: number }>();
  const exact = { hits: 0, found: 0, asked: 0 };
  const overlap = { hits: 0, found: 0, asked: 0 };
  for (const one of marked) {
    const article = read(one);
    if (checksum(article) !== one.checksum) drifted.push(one.file);
    const byParagraph = new Map(article.passages.map((passage) => [passage.paragraph, passage]));
    const found = findQuotations(
      article,
      article.passages.map((passage) => analyse(passage.text)),
    ).filter((quotation) => inRange(article, quotation, one.paragraphs));
    const foundWords = found.map((quotation) => quotationWords(article, quotation));
    const used = new Set<number>();
    const exactly = new Set<number>();
    for (const mark of one.quotations) {
      const wanted = markWords(byParagraph, mark);
      let best = -1;
      let bestSimilarity = 0;
      foundWords.forEach((there, i) => {
        if (used.has(i) || found[i]?.voice !== mark.voice) return;
        const similarity = shared(wanted, there);
        if (similarity > bestSimilarity) {
          best = i;
          bestSimilarity = similarity;
        }
      });
      const hit = bestSimilarity >= OVERLAP;
      if (hit) used.add(best);
      if (bestSimilarity === 1) exactly.add(best);
      if (mark.optional) continue;
      exact.asked++;
      overlap.asked++;
      if (hit) overlap.hits++;
      if (bestSimilarity === 1) exact.hits++;
      // The speaker is asked of the quotation that holds the words, as a check of a quote would.
      const holder = hit ? found[best] : found[holderOf(wanted, foundWords, found, mark.voice)];
      const right = holder?.speaker != null && isRight(mark, holder, byParagraph, found);
      for (const label of labelsOf(mark)) {
        const entry = tally.get(label) ?? { right: 0, asked: 0 };
        entry.asked++;
        if (right) entry.right++;
        tally.set(label, entry);
      }
      if (!hit)
        onMiss(
          `missed   ${place(one, mark)} ${preview(byParagraph, mark)} (best ${bestSimilarity.toFixed(2)})`,
        );
      if (!right)
        onMiss(
          `speaker  ${place(one, mark)} ${mark.speaker.join('/')} ≠ ${holder?.speaker?.name ?? 'nobody'} ${preview(byParagraph, mark)}`,
        );
    }
    const optional = one.quotations
      .filter((mark) => mark.optional)
      .map((mark) => markWords(byParagraph, mark));
    found.forEach((quotation, i) => {
      const there = foundWords[i] ?? new Set();
      const borderline = optional.some((wanted) => shared(wanted, there) >= 0.5);
      if (borderline && !isRequired(one, byParagraph, there, quotation)) return;
      overlap.found++;
      exact.found++;
      if (!used.has(i))
        onMiss(
          `extra    ${one.file.slice(0, 30)} ${textOf(article, quotation).slice(0, 110)} [${quotation.speaker?.name ?? '-'}]`,
        );
    });
  }
  const speakers = [...tally]
    .map(([label, entry]) => ({ label, ...entry }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const marks = marked.reduce((sum, one) => sum + one.quotations.length, 0);
  return {
    half,
    articles: marked.length,
    marks,
    drifted,
    exact: detection(exact),
    overlap: detection(overlap),
    speakers,
  };
}

/** Prints the scores of both halves as a table. */
export function printAttribution(print: (line: string) => void = console.log): void {
  for (const half of ['look', 'score'] as const) {
    const score = scoreAttribution(half);
    print(`Attribution, ${half} half: ${score.articles} articles, ${score.marks} quotations marked by hand`);
    if (score.drifted.length > 0) print(`  read otherwise than when marked: ${score.drifted.join(', ')}`);
    for (const [name, one] of [
      ['exact words', score.exact],
      ['overlap ≥ .8', score.overlap],
    ] as const) {
      print(
        `  ${name.padEnd(28)} P ${percent(one.precision)}  R ${percent(one.recall)}  F1 ${percent(one.f1)}`,
      );
    }
    for (const { label, right, asked } of score.speakers) {
      print(`  right speaker, ${label.padEnd(30)} ${percent(right / asked)}  (${right}/${asked})`);
    }
  }
}

function labelsOf(mark: Mark): string[] {
  const targets = mark.source === 'named' || mark.source === 'pronominal';
  if (mark.voice === 'indirect') return ['indirect', `indirect, ${mark.source}`];
  return targets ? ['direct, named or pronominal', `direct, ${mark.source}`] : [`direct, ${mark.source}`];
}

function isRight(
  mark: Mark,
  holder: Quotation,
  byParagraph: ReadonlyMap<number | null, Passage>,
  found: readonly Quotation[],
): boolean {
  const { speaker } = holder;
  if (!speaker) return false;
  const others = found.flatMap((quotation) => (quotation.speaker ? [quotation.speaker] : []));
  if (mark.speaker.some((name) => sameSpeaker(name, speaker, others))) return true;
  if (!mark.mention) return false;
  const [paragraph, start, end] = mark.mention;
  const mention = byParagraph.get(paragraph)?.text.slice(start, end) ?? '';
  // A mention may be marked longer or shorter than it is found: "a report citing the mayor", "a report".
  const named = bare(speaker.name);
  return (
    sameSpeaker(mention, speaker) ||
    named.includes(bare(mention)) ||
    (named !== '' && bare(mention).startsWith(named))
  );
}

function bare(name: string): string {
  return words(name)
    .map((word) => word.form)
    .filter((form) => !/^(?:the|an?)$/.test(form))
    .join(' ');
}

/** The quotation with the most of the words, of the same voice if there is one. */
function holderOf(
  wanted: ReadonlySet<string>,
  foundWords: readonly ReadonlySet<string>[],
  found: readonly Quotation[],
  voice: Mark['voice'],
): number {
  let best = -1;
  let most = 0;
  foundWords.forEach((there, i) => {
    const common =
      [...wanted].filter((word) => there.has(word)).length + (found[i]?.voice === voice ? 0.5 : 0);
    if (common > most && common >= wanted.size / 2) {
      best = i;
      most = common;
    }
  });
  return best;
}

function isRequired(
  one: MarkedArticle,
  byParagraph: ReadonlyMap<number | null, Passage>,
  there: ReadonlySet<string>,
  quotation: Quotation,
): boolean {
  return one.quotations.some(
    (mark) =>
      !mark.optional &&
      mark.voice === quotation.voice &&
      shared(markWords(byParagraph, mark), there) >= OVERLAP,
  );
}

function read(one: MarkedArticle): Article {
  if (one.set === 'articles') return fromBody(one.file);
  const bytes = readFileSync(new URL(SETS[one.set] + one.file, import.meta.url));
  const { article } = readArticle({ name: one.file, bytes });
  if (!article) throw new Error(`Cannot score "${one.file}": it cannot be read`);
  return article;
}

function fromBody(id: string): Article {
  const bodies = JSON.parse(readFileSync(new URL(SETS.articles, import.meta.url), 'utf8')) as Record<
    string,
    { articleBody: string }
  >;
  const lines = (bodies[id]?.articleBody ?? '').split(/\n+/).map((line) => line.trim());
  const passages = lines
    .filter((line) => line !== '')
    .map((text, i): Passage => ({ ordinal: i, kind: 'body', paragraph: i + 1, label: `¶ ${i + 1}`, text }));
  const unknown = { publisher: null, author: null, date: null, url: null, language: null };
  return { id, file: id, title: '', ...unknown, lines: [], passages };
}

function checksum(article: Article): string {
  const text = article.passages
    .filter((passage) => passage.kind === 'body')
    .map((passage) => passage.text.replace(/[\u00A0\u2009\u202F]/g, ' '));
  return createHash('sha256').update(text.join('\n')).digest('hex').slice(0, 12);
}

function inRange(article: Article, quotation: Quotation, [first, last]: readonly [number, number]): boolean {
  const paragraph = article.passages[quotation.content[0]?.ordinal ?? -1]?.paragraph ?? null;
  return paragraph !== null && paragraph >= first && paragraph <= last;
}

/** The words of a quotation, each by its place. */
function quotationWords(article: Article, quotation: Quotation): Set<string> {
  const places = new Set<string>();
  for (const { ordinal, start, end } of quotation.content) {
    const text = article.passages[ordinal]?.text ?? '';
    for (const word of words(text.slice(start, end))) places.add(`${ordinal}:${start + word.start}`);
  }
  return places;
}

function markWords(byParagraph: ReadonlyMap<number | null, Passage>, mark: Mark): Set<string> {
  const places = new Set<string>();
  for (const [paragraph, start, end] of mark.content) {
    const passage = byParagraph.get(paragraph);
    for (const word of words(passage?.text.slice(start, end) ?? ''))
      places.add(`${passage?.ordinal}:${start + word.start}`);
  }
  return places;
}

/** Words of both over words of either. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}

function detection({ hits, found, asked }: { hits: number; found: number; asked: number }): Detection {
  const precision = hits / Math.max(found, 1);
  const recall = hits / Math.max(asked, 1);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(precision + recall, 1e-9) };
}

function place(one: MarkedArticle, mark: Mark): string {
  return `${one.file.slice(0, 30)} ¶ ${mark.content[0]?.[0]} ${mark.voice}, ${mark.source}:`;
}

function preview(byParagraph: ReadonlyMap<number | null, Passage>, mark: Mark): string {
  return mark.content
    .map(([paragraph, start, end]) => byParagraph.get(paragraph)?.text.slice(start, end))
    .join(' | ')
    .slice(0, 90);
}

function textOf(article: Article, quotation: Quotation): string {
  return `${quotation.voice}: ${quotation.content.map(({ ordinal, start, end }) => article.passages[ordinal]?.text.slice(start, end)).join(' | ')}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`;
}

if (import.meta.main) {
  if (process.argv.includes('--errors')) scoreAttribution('look', (miss) => console.log(miss));
  printAttribution();
}
