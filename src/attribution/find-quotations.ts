/**
 * Article → Quotations: who says what, after PARC (Pareti 2015): content, cue, source, and the speaker whom the
 * source means. Rules over parts of speech, quotation marks and the cast of the article; no trained model, so that each
 * answer can be explained and the same text always gives the same answer.
 */
import type { Article, PassageSpan, Quotation } from '../domain.ts';
import type { Analysis } from '../library/library.ts';
import { castOf, type Figure } from './cast.ts';
import { type Cue, cuesIn } from './cues.ts';
import { indirectContent } from './indirect.ts';
import { type Item, type Reading, readPassages, type Sentence } from './reading.ts';
import { asSpeaker, type Discourse, figureOf, meet, meetNames, newDiscourse } from './speakers.ts';
import { turnsOf } from './transcripts.ts';

/**
 * Finds the quotations of an article, in reading order. Never throws; linear in the text (look-ahead and look-back
 * are bounded everywhere).
 *
 * @param analyses one for each passage of the article, in order
 */
export function findQuotations(article: Article, analyses: readonly Analysis[]): readonly Quotation[] {
  const readings = readPassages(article.passages, analyses);
  const cast = castOf(readings);
  const turns = turnsOf(readings, cast);
  const found: Draft[] = [];
  const discourse = newDiscourse(cast);
  const state: State = { discourse, last: null, introduced: null };
  readings.forEach((reading, i) => {
    if (turns.taken.has(i)) return;
    if (reading.passage.kind === 'body') found.push(...readQuotations(reading, state));
    else found.push(...readQuotations(reading, { discourse, last: null, introduced: null }));
  });
  const quotations = [...turns.quotations, ...found.map(finished)];
  return quotations.sort((a, b) => place(a) - place(b));
}

function place(quotation: Quotation): number {
  const first = quotation.content[0];
  return first ? first.ordinal * 1e7 + first.start : 0;
}

/** A quotation in the making: its words may go on in the next sentence or passage. */
interface Draft {
  voice: Quotation['voice'];
  content: PassageSpan[];
  cue: PassageSpan | null;
  source: PassageSpan | null;
  figure: Figure | null;
}

interface State {
  readonly discourse: Discourse;
  /** The last direct quotation, which a bare one goes on from. */
  last: Draft | null;
  /** The source of a sentence that announces words to come ("He went on:"). */
  introduced: Figure | null;
}

function finished(draft: Draft): Quotation {
  const { voice, content, cue, source, figure } = draft;
  return { voice, content, cue, source, speaker: figure ? asSpeaker(figure) : null };
}

/** Marked words without a cue that are fewer than this are scare quotes and titles more often than speech. */
const FEWEST_BARE_WORDS = 4;

function readQuotations(reading: Reading, state: State): Draft[] {
  const { passage, sentences } = reading;
  const drafts: Draft[] = [];
  const span = (range: { start: number; end: number }): PassageSpan => ({
    ordinal: passage.ordinal,
    start: range.start,
    end: range.end,
  });
  let direct: Draft | null = null;
  const waiting: Item[] = [];
  const before = state.last;
  for (let n = 0; n < sentences.length; n++) {
    const sentence = sentences[n];
    if (!sentence) continue;
    const { items } = sentence;
    const cues = cuesIn(items);
    const figures = new Map<Cue, Figure>();
    meetNames(state.discourse, sentence);
    for (const cue of cues) {
      if (!cue.source) continue;
      const figure = figureOf(state.discourse, sentence, cue.source, passage.text);
      figures.set(cue, figure);
      meet(state.discourse, figure, sentence.number, cue.source.from, cue.kind === 'according' ? 1 : 3);
    }
    const draftOf = new Map<Cue, Draft>();
    const stretches = items.filter((item) => item.marked);
    const owners = ownersOf(items, cues);
    for (const stretch of stretches) {
      const marked = stretch.marked;
      if (!marked) continue;
      const content = span(marked);
      if (marked.continues && before && before.content.length > 0) {
        before.content.push(content);
        direct = before;
        continue;
      }
      const owner = owners.get(stretch);
      if (owner) {
        const known = draftOf.get(owner);
        if (known) known.content.push(content);
        else {
          const draft = newDraft('direct', content, owner, items, span, figures.get(owner) ?? null);
          draftOf.set(owner, draft);
          drafts.push(draft);
          direct = draft;
          state.last = draft;
          for (const bare of waiting.splice(0)) if (bare.marked) draft.content.unshift(span(bare.marked));
        }
      } else if (isBare(items)) {
        if (direct) direct.content.push(content);
        else waiting.push(stretch);
      } else if (wordCount(passage.text, content) >= FEWEST_BARE_WORDS) {
        drafts.push({ voice: 'direct', content: [content], cue: null, source: null, figure: null });
      }
    }
    const unused = cues.filter((cue) => !draftOf.has(cue));
    if (stretches.length === 0 && waiting.length > 0) {
      // “…!” Macron said.
      const cue = unused.find((one) => one.source && onlyAttribution(items, one));
      if (cue) {
        const draft = newDraft('direct', null, cue, items, span, figures.get(cue) ?? null);
        for (const bare of waiting.splice(0)) if (bare.marked) draft.content.push(span(bare.marked));
        drafts.push(draft);
        direct = draft;
        state.last = draft;
        continue;
      }
    }
    for (let c = 0; c < cues.length; c++) {
      const cue = cues[c];
      if (!cue) continue;
      for (const content of indirectContent(items, cues, c, owners)) {
        const figure = figures.get(cue) ?? null;
        drafts.push({ ...newDraft('indirect', null, cue, items, span, figure), content: content.map(span) });
      }
    }
    if (stretches.length === 0) {
      const announcing = items.at(-1)?.tag === ':' ? (cues.at(-1) ?? null) : null;
      state.introduced = announcing ? (figures.get(announcing) ?? null) : null;
      if (!announcing && direct && cues.length === 0) direct = null;
    } else state.introduced = null;
  }
  if (waiting.length > 0) {
    const figure = state.introduced ?? (before ? before.figure : null);
    const content = waiting.flatMap((item) => (item.marked ? [span(item.marked)] : []));
    const draft: Draft = { voice: 'direct', content, cue: null, source: null, figure };
    drafts.push(draft);
    state.last = draft;
    state.introduced = null;
  } else if (!drafts.some((draft) => draft.voice === 'direct') && direct === null) {
    state.last = null;
  }
  return drafts;
}

function newDraft(
  voice: Draft['voice'],
  content: PassageSpan | null,
  cue: Cue,
  items: readonly Item[],
  span: (range: { start: number; end: number }) => PassageSpan,
  figure: Figure | null,
): Draft {
  const range = (from: number, to: number): PassageSpan =>
    span({ start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 });
  return {
    voice,
    content: content ? [content] : [],
    cue: range(cue.cue.from, cue.cue.to),
    source: cue.source ? range(cue.source.from, cue.source.to) : null,
    figure,
  };
}

/** Which cue each marked stretch of a sentence belongs to. */
export function ownersOf(items: readonly Item[], cues: readonly Cue[]): Map<Item, Cue> {
  const owners = new Map<Item, Cue>();
  let behind = 0;
  let inFront: Cue | null = null;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    while (behind < cues.length && (cues[behind]?.to ?? 0) <= at) {
      const passed = cues[behind];
      if (passed?.source || passed?.kind === 'label') inFront = passed;
      behind++;
    }
    if (!item?.marked) continue;
    const follows = cues
      .slice(behind, behind + 3)
      .find(
        (cue) => cue.source && cue.kind !== 'noun' && cue.kind !== 'label' && followsClosely(items, at, cue),
      );
    const opening = at === 0 || inFront === null;
    if (follows && (opening || follows.kind !== 'participle')) owners.set(item, follows);
    else if (inFront) owners.set(item, inFront);
    else {
      // "The “…” section is closed, police said": the clause in front belongs to the cue at its end.
      const last = cues.findLast((cue) => cue.from > at && cue.source && items[cue.from - 1]?.tag === ',');
      if (last) owners.set(item, last);
    }
  }
  return owners;
}

/** Whether a cue comes right behind a marked stretch: nothing but a comma or an adverb between. */
function followsClosely(items: readonly Item[], at: number, cue: Cue): boolean {
  if (cue.from <= at) return false;
  for (let i = at + 1; i < cue.from; i++) {
    const between = items[i];
    if (between && between.tag !== ',' && between.tag !== '~' && between.tag !== 'r' && between.tag !== '.')
      return false;
  }
  return true;
}

/** A sentence of nothing but marked words and punctuation. */
function isBare(items: readonly Item[]): boolean {
  return items.every((item) => item.marked || item.form === '' || /^[,.;:~()=]$/.test(item.tag));
}

/** "Macron said." and "he told reporters in Paris on Monday.": an attribution and no words said. */
function onlyAttribution(items: readonly Item[], cue: Cue): boolean {
  return (
    cue.from <= 1 &&
    items.length - cue.to <= 12 &&
    !items.slice(cue.to).some((item) => /^[vx:]$/.test(item.tag) || item.form === 'that')
  );
}

function wordCount(text: string, span: PassageSpan): number {
  return text.slice(span.start, span.end).split(/\s+/).length;
}

export type { Sentence };
