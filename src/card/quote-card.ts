/**
 * The answer to a quote, as a moderator would post it: the verdict in words, the difference, the place, what
 * was found out, and the small print. One page for each place; a splice shows all its parts on one page.
 */
import type { Change, Citation, Quote, QuoteCheck, QuoteMatch } from '../domain.ts';
import { alsoIn, notWhereAsked } from './also-in.ts';
import { attributionWords } from './attribution-words.ts';
import type { Answer, Block, Card, Page, Run } from './card.ts';
import { citationBlock } from './citation-block.ts';
import { clip, clipMiddle, clipStart } from './clip.ts';
import { count, excerpt, list, note, runs, strong, text } from './compose.ts';
import { confidenceWords } from './confidence-words.ts';
import { contextCard } from './context-card.ts';
import { diffRuns } from './diff-runs.ts';
import { fitRuns } from './fit-runs.ts';
import { CHANGES, quoteHeadline, quoteTone } from './quote-verdict.ts';
import { checkedAgainst, nothingFound } from './scope.ts';
import type { Setting } from './setting.ts';

export function quoteCard(check: QuoteCheck, quote: Quote, setting: Setting): Answer {
  const [first, ...others] = pagesOf(check, quote, setting);
  return { pages: [first ?? absentPage(check, quote, setting), ...others], shareable: true };
}

/** Longest text of the excerpts of one page, in characters: leaves room under Discord's 4,000. */
const LONGEST_EXCERPTS = 1400;
/** Longest words of a change or a note that a finding repeats, in characters. */
const LONGEST_WORDS = 80;
/** Longest note on what was cut off, in characters. */
const LONGEST_NOTE = 240;
/** Longest text that is shown on each side of words whose cut misleads, in characters. */
const LONGEST_NEIGHBOUR = 60;
const MOST_CHANGES = 4;
const MOST_PARTS = 4;
const MOST_MATCHES = 10;
/** Fewer words than this prove little: two words stand in three or more articles three times in four. */
const FEWEST_TELLING_WORDS = 4;

function pagesOf(check: QuoteCheck, quote: Quote, setting: Setting): Page[] {
  if (check.wording === 'spliced')
    return check.matches.length === 0 ? [] : [splicePage(check, quote, setting)];
  return check.matches
    .slice(0, MOST_MATCHES)
    .map((match, index) =>
      index === 0 ? firstPage(match, check, quote, setting) : furtherPage(match, check, setting),
    );
}

function absentPage(check: QuoteCheck, quote: Quote, setting: Setting): Page {
  const { statistics } = setting;
  const card: Card = {
    tone: quoteTone(check),
    headline: quoteHeadline(check),
    blocks: [
      excerpt(clipMiddle(quote.text, LONGEST_EXCERPTS)),
      text(nothingFound(statistics, 'prints these words', 'they were said')),
      note(checkedAgainst(statistics)),
    ],
  };
  return { card, context: null };
}

function firstPage(match: QuoteMatch, check: QuoteCheck, quote: Quote, setting: Setting): Page {
  const runsOfMatch = excerptRuns(match, check, LONGEST_EXCERPTS);
  const reworded = check.wording === 'reworded';
  return page(check, [match], setting, [
    ...(reworded ? [text('The quote:'), excerpt(clipMiddle(quote.text, 500)), text('The article:')] : []),
    excerpt(...runsOfMatch),
    citationBlock(match.citation),
    ...list([
      ...changeItems(match.changes),
      attributionWords(match, check.attribution, quote.speaker),
      ...contextItems(match),
      ...notWhereAsked([match.citation, ...match.alsoIn], setting),
      ...alsoIn(match.citation, match.alsoIn, setting),
      ...shortItems(quote),
    ]),
    ...legend(runsOfMatch),
    note(`How sure: ${confidenceWords(check.confidence)}. ${checkedAgainst(setting.statistics)}`),
  ]);
}

function splicePage(check: QuoteCheck, quote: Quote, setting: Setting): Page {
  const parts = check.matches.slice(0, MOST_PARTS);
  const longest = Math.floor(LONGEST_EXCERPTS / parts.length);
  const shown = parts.map((match) => excerptRuns(match, check, longest));
  const hidden = check.matches.length - parts.length;
  return page(check, parts, setting, [
    ...parts.flatMap((match, index) => [
      text(strong(`Part ${index + 1} of ${check.matches.length}`)),
      excerpt(...(shown[index] ?? [])),
      citationBlock(match.citation),
      ...list([attributionWords(match, 'not-asked', undefined), ...contextItems(match)]),
    ]),
    ...(hidden > 0 ? [text(`Further parts are not shown: ${hidden}.`)] : []),
    ...list([
      ...changeItems(parts.flatMap(({ changes }) => changes)),
      ...spliceSpeaker(check, quote),
      ...notWhereAsked(
        parts.map(({ citation }) => citation),
        setting,
      ),
    ]),
    ...legend(shown.flat()),
    note(`How sure: ${confidenceWords(check.confidence)}. ${checkedAgainst(setting.statistics)}`),
  ]);
}

/** A further place of the same or nearly the same words: the verdict belongs to the first. */
function furtherPage(match: QuoteMatch, check: QuoteCheck, setting: Setting): Page {
  const shown = excerptRuns(match, check, LONGEST_EXCERPTS);
  const same = match.edits.every(({ op, marked }) => op === 'kept' || marked === true);
  const differs = match.changes.length > 0 ? 'and the meaning may change' : 'close, but not the same';
  const card: Card = {
    tone: 'neutral',
    headline: `Another place – ${same ? 'the same words' : `the words differ here, ${differs}`}`,
    blocks: [
      excerpt(...shown),
      citationBlock(match.citation),
      ...list([
        ...changeItems(match.changes),
        attributionWords(match, 'not-asked', undefined),
        ...contextItems(match),
        ...alsoIn(match.citation, match.alsoIn, setting),
      ]),
      ...legend(shown),
      note(checkedAgainst(setting.statistics)),
    ],
  };
  return { card, context: contextCard('neutral', [match.citation], setting) };
}

function page(
  check: QuoteCheck,
  matches: readonly QuoteMatch[],
  setting: Setting,
  blocks: readonly Block[],
): Page {
  const tone = quoteTone(check);
  const citations = matches.map(({ citation }) => citation);
  return {
    card: { tone, headline: quoteHeadline(check), blocks },
    context: contextCard(tone, citations, setting),
  };
}

function excerptRuns(
  { citation, edits, contextNote }: QuoteMatch,
  { wording }: QuoteCheck,
  longest: number,
): Run[] {
  // Words that say the same in other words differ almost everywhere: their difference shows nothing.
  const shown = wording === 'reworded' ? runs(citation.excerpt) : diffRuns(citation.excerpt, edits);
  const fitted = fitRuns(shown, longest);
  const isShown = shown.some(({ style }) => style === 'source');
  return contextNote === null || isShown ? fitted : betweenNeighbours(citation, fitted);
}

/** The words with what was cut off beside them, as words that only the article has. */
function betweenNeighbours({ text: passage, start, end, through }: Citation, shown: readonly Run[]): Run[] {
  const before = clipStart(passage.slice(0, start), LONGEST_NEIGHBOUR);
  const after = through === undefined ? clip(passage.slice(end), LONGEST_NEIGHBOUR) : '';
  return runs({ text: before, style: 'source' }, ...shown, { text: after, style: 'source' });
}

/** The parts of a splice may be by different speakers: each names its own, and one line answers for all. */
function spliceSpeaker({ attribution }: QuoteCheck, { speaker }: Quote): Run[][] {
  if (attribution === 'not-asked' || speaker === undefined) return [];
  const who = strong(clip(speaker, LONGEST_WORDS));
  switch (attribution) {
    case 'confirmed':
      return [runs('Speaker confirmed: the parts are credited to ', who, '.')];
    case 'misattributed':
      return [runs('Misattributed: not all parts are credited to ', who, '.')];
    case 'undetermined':
      return [runs('The articles do not say whether ', who, ' said all parts.')];
  }
}

function changeItems(changes: readonly Change[]): Run[][] {
  const quoted = (words: string) => `“${clip(words.trim(), LONGEST_WORDS)}”`;
  const items = changes.slice(0, MOST_CHANGES).map(({ type, quote, source }) => {
    if (quote.trim() === '') return runs(strong(CHANGES[type]), `: the quote leaves out ${quoted(source)}`);
    if (source.trim() === '') return runs(strong(CHANGES[type]), `: the quote puts in ${quoted(quote)}`);
    return runs(strong(CHANGES[type]), `: ${quoted(quote)} in the quote, ${quoted(source)} in the article`);
  });
  const rest = changes.length - items.length;
  return rest > 0 ? [...items, runs(`and ${count(rest, 'more change')}`)] : items;
}

function contextItems({ contextNote }: QuoteMatch): Run[][] {
  if (contextNote === null) return [];
  const finding = strong('The words are there, but the cut changes what they say.');
  return [runs(finding, ` ${clip(contextNote, LONGEST_NOTE)}`)];
}

function shortItems({ text: words }: Quote): Run[][] {
  const short = words.trim().split(/\s+/).length < FEWEST_TELLING_WORDS;
  return short ? [runs('So few words prove little: they may stand in many articles.')] : [];
}

/** Each mark explains itself: it is set in the style that it explains. */
function legend(shown: readonly Run[]): Block[] {
  const marks = [
    shown.some(({ style }) => style === 'source')
      ? [{ text: 'only in the article', style: 'source' } as const]
      : [],
    shown.some(({ style }) => style === 'quote')
      ? [{ text: 'only in the quote', style: 'quote' } as const]
      : [],
  ].flat();
  const [first, second] = marks;
  if (first === undefined) return [];
  return [note('Marks: ', first, ...(second === undefined ? [] : [' · ', second]))];
}
