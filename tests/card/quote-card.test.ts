import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { quoteCard } from '../../src/card/quote-card.ts';
import { quoteTone } from '../../src/card/quote-verdict.ts';
import { readSetting } from '../../src/card/setting.ts';
import type {
  Attribution,
  Citation,
  Context,
  Meaning,
  Quote,
  QuoteCheck,
  Wording,
} from '../../src/domain.ts';
import { citationOf, kept, matchOf, quoteCheck } from '../fixtures/checks.ts';
import { harbourArticles } from '../fixtures/harbour-articles.ts';
import { memoryReader } from '../fixtures/memory-library.ts';
import { inOrder, textOf, textOfAnswer } from './card-text.ts';

const reader = memoryReader(harbourArticles);
const SAID = 'We will not reopen the north quay before the storms are over';
const WORDINGS: readonly Wording[] = ['verbatim', 'edited', 'altered', 'spliced', 'reworded', 'not-found'];
const MEANINGS: readonly Meaning[] = ['kept', 'changed'];
const ATTRIBUTIONS: readonly Attribution[] = ['confirmed', 'misattributed', 'undetermined', 'not-asked'];
const CONTEXTS: readonly Context[] = ['complete', 'cut'];

let said: Citation;
let copy: Citation;
let ek: Citation;
let caption: Citation;

beforeAll(async () => {
  said = await citationOf(reader, 'harbour-1', SAID);
  copy = await citationOf(reader, 'harbour-2', SAID);
  ek = await citationOf(reader, 'harbour-1', 'If the town pays for the move, we will go');
  caption = await citationOf(reader, 'harbour-1', 'on the north quay last week');
});

async function cardsOf(check: Partial<QuoteCheck>, quote: Partial<Quote> = {}) {
  const full = quoteCheck(check);
  const citations = full.matches.map(({ citation }) => citation);
  const setting = await readSetting(reader, citations, quote.article);
  return quoteCard(full, { text: SAID, ...quote }, setting);
}

async function firstText(check: Partial<QuoteCheck>, quote: Partial<Quote> = {}) {
  return textOf((await cardsOf(check, quote)).pages[0].card);
}

const altered = () =>
  matchOf(said, {
    edits: [
      kept('We will'),
      { op: 'dropped', quote: '', source: 'not' },
      kept(SAID.slice('We will not '.length)),
    ],
    changes: [{ type: 'negation', quote: '', source: 'not' }],
  });

describe('quoteCard', () => {
  it('says the verdict first, then the words, the place, the findings and the small print', async () => {
    const text = await firstText(
      { wording: 'altered', meaning: 'changed', attribution: 'confirmed', matches: [altered()] },
      { speaker: 'Anna Berg' },
    );
    expect(text.startsWith('Altered – the meaning changes (negation)\n')).toBe(true);
    expect(
      inOrder(
        text,
        'Altered',
        SAID,
        'Harbour to close for the winter · The Coast Post · 4 October 2019 · ¶ 2',
        'negation: the quote leaves out “not”',
        'Speaker confirmed: the article credits these words to Anna Berg, in quotation marks.',
        'Marks: only in the article',
        'How sure: near certain. Checked against 3 articles, newest of 4 October 2019.',
      ),
    ).toBe(true);
    expect(text).not.toContain('only in the quote');
  });

  it.each<[string, Partial<QuoteCheck>, string]>([
    ['verbatim', {}, 'Verbatim – the article prints these words'],
    ['edited', { wording: 'edited' }, 'Edited – every change is marked and the meaning stays'],
    ['altered', { wording: 'altered' }, 'Altered – words differ, the meaning stays'],
    ['uncertain', { confidence: 0.6 }, 'Verbatim, but so few words prove little'],
    ['cut', { context: 'cut' }, 'Verbatim – the cut changes what the words say'],
    ['misattributed', { attribution: 'misattributed' }, 'Verbatim – the article credits somebody else'],
    [
      'turned in every way',
      { wording: 'edited', meaning: 'changed', context: 'cut', attribution: 'misattributed' },
      'Edited – the meaning changes; the cut changes what the words say; the article credits somebody else',
    ],
    [
      'spliced and changed',
      { wording: 'spliced', meaning: 'changed' },
      'Spliced – separate passages are joined as one statement; the meaning changes',
    ],
    ['reworded', { wording: 'reworded' }, 'Reworded – the same statement stands there in other words'],
  ])('headlines what is %s', async (_name, check, headline) => {
    const { pages } = await cardsOf({ matches: [matchOf(said)], ...check });
    expect(pages[0].card.headline).toBe(headline);
  });

  it.each<[Attribution, string | null, string | undefined, string]>([
    [
      'confirmed',
      'Anna Berg',
      'the mayor',
      'Speaker confirmed: the article credits these words to Anna Berg',
    ],
    [
      'misattributed',
      'Anna Berg',
      'Olof Ek',
      'Misattributed: the article credits these words to Anna Berg, not to Olof Ek.',
    ],
    [
      'undetermined',
      null,
      'Olof Ek',
      'The article does not say who said this: whether Olof Ek did stays open.',
    ],
    ['undetermined', 'an official', 'Olof Ek', 'to an official: whether that is Olof Ek stays open.'],
    [
      'not-asked',
      'Anna Berg',
      undefined,
      'The article credits these words to Anna Berg, in quotation marks.',
    ],
    [
      'not-asked',
      null,
      undefined,
      'The article prints these words in quotation marks and does not say who said them.',
    ],
  ])('words the attribution %s of %s, asked for %s', async (attribution, speaker, asked, words) => {
    const text = await firstText(
      { attribution, matches: [matchOf(said, { speaker })] },
      asked === undefined ? {} : { speaker: asked },
    );
    expect(text).toContain(words);
  });

  it('says when narration is handed round as a quotation', async () => {
    const narration = matchOf(caption, { voice: 'narration', speaker: null });
    const check = { attribution: 'misattributed', matches: [narration] } as const;
    expect(await firstText(check, { speaker: 'Anna Berg' })).toContain(
      'The article prints these words as its own, not as words of Anna Berg.',
    );
    expect(await firstText({ matches: [narration] })).toContain('as its own, not as a quotation.');
  });

  it('shows the words that were cut off, and says what they change', async () => {
    const contextNote = 'Cut off in front: the source prints “will not”.';
    const part = await citationOf(reader, 'harbour-1', 'reopen the north quay');
    const { pages } = await cardsOf({ context: 'cut', matches: [matchOf(part, { contextNote })] });
    expect(textOf(pages[0].card)).toContain(`but the cut changes what they say. ${contextNote}`);
    const excerpt = pages[0].card.blocks[0];
    expect(excerpt && 'runs' in excerpt && excerpt.runs).toEqual([
      { text: '“We will not ', style: 'source' },
      { text: 'reopen the north quay' },
      { text: expect.stringMatching(/^ before the storms are over,” .*…$/), style: 'source' },
    ]);
    expect(textOf(pages[0].card)).toContain('Marks: only in the article');
  });

  it('never says that absent words were not said, nor gives them the colour of a false quote', async () => {
    const { pages } = await cardsOf({ wording: 'not-found', confidence: 0.4 });
    expect(pages[0].card.tone).toBe('absent');
    expect(textOf(pages[0].card)).toContain(
      'No passage of these 3 articles prints these words. That says nothing about whether they were said.',
    );
    expect(textOf(pages[0].card)).toContain(SAID);
  });

  it('tells copies of one report from other articles', async () => {
    const setting = await readSetting(reader, [said]);
    const check = quoteCheck({ matches: [matchOf(said, { alsoIn: [copy, ek] })] });
    const text = textOf(quoteCard(check, { text: SAID }, setting).pages[0].card);
    expect(text).toContain(
      '2 copies of one report, which count as one source. Also in Lund harbour closes · Lund Daily',
    );
    expect(text).toContain('Also printed in Harbour to close for the winter');
  });

  it('says when the words stand elsewhere than where they were said to stand', async () => {
    const note = 'Not in “Town council passes its budget”, the article that was named.';
    expect(await firstText({ matches: [matchOf(said)] }, { article: 'budget' })).toContain(note);
    expect(await firstText({ matches: [matchOf(said)] }, { article: 'harbour-1' })).not.toContain(
      'the article that',
    );
    expect(await firstText({ matches: [matchOf(said)] }, { article: 'harbour-2' })).not.toContain(
      'the article that',
    );
  });

  it('says how little a short quote proves', async () => {
    expect(await firstText({ matches: [matchOf(said)] }, { text: 'safety comes first' })).toContain(
      'prove little',
    );
    expect(await firstText({ matches: [matchOf(said)] })).not.toContain('prove little');
  });

  it('gives each place a page and unfolds the paragraphs around it', async () => {
    const { pages } = await cardsOf({ matches: [matchOf(said), matchOf(copy)] });
    expect(pages.map(({ card }) => card.headline)).toEqual([
      'Verbatim – the article prints these words',
      'Another place – the same words',
    ]);
    const context = pages[0].context;
    expect(context && textOf(context)).toMatch(/¶ 1\n.*Lund will close.*¶ 2\n.*caption after ¶ 2\n/s);
    const strong = context?.blocks.flatMap((block) => ('runs' in block ? block.runs : [])) ?? [];
    expect(strong.filter(({ style }) => style === 'strong').map(({ text }) => text)).toEqual([SAID]);
  });

  it('shows all parts of a splice on one page, each with its own place and speaker', async () => {
    const { pages } = await cardsOf(
      {
        wording: 'spliced',
        attribution: 'misattributed',
        matches: [matchOf(said), matchOf(ek, { speaker: 'Olof Ek' })],
      },
      { speaker: 'Anna Berg' },
    );
    expect(pages).toHaveLength(1);
    const text = textOf(pages[0].card);
    expect(
      inOrder(
        text,
        'Part 1 of 2',
        SAID,
        '¶ 2',
        'to Anna Berg',
        'Part 2 of 2',
        'If the town',
        '¶ 3',
        'to Olof Ek',
      ),
    ).toBe(true);
    expect(text).toContain('Misattributed: not all parts are credited to Anna Berg.');
  });

  it('links to the words where the article has an address', async () => {
    const { pages } = await cardsOf({ matches: [matchOf(said, { alsoIn: [] })] });
    const links = pages[0].card.blocks
      .flatMap((block) => ('runs' in block ? block.runs : []))
      .flatMap(({ url }) => url ?? []);
    expect(links).toEqual([expect.stringMatching(/^https:\/\/coast\.example\/harbour-to-close#:~:text=/)]);
  });

  it('speaks of the sources and never of the world, whatever the verdict', async () => {
    const asked = { speaker: 'Anna Berg' };
    for (const wording of WORDINGS)
      for (const meaning of MEANINGS)
        for (const attribution of ATTRIBUTIONS)
          for (const context of CONTEXTS)
            for (const confidence of [0.2, 0.85, 0.99]) {
              const matches = wording === 'not-found' ? [] : [altered(), matchOf(ek)];
              const check = { wording, meaning, attribution, context, confidence, matches };
              const text = textOfAnswer(await cardsOf(check, attribution === 'not-asked' ? {} : asked));
              expect(text).not.toMatch(/\b(?:false|fake|true|lie|fact|proven)\b|%|undefined|null|NaN/i);
            }
  });

  it('is good only when nothing is wrong and nothing is uncertain', () => {
    for (const wording of WORDINGS)
      for (const meaning of MEANINGS)
        for (const attribution of ATTRIBUTIONS)
          for (const context of CONTEXTS)
            for (const confidence of [0.2, 0.99]) {
              const tone = quoteTone(quoteCheck({ wording, meaning, attribution, context, confidence }));
              const turned = meaning === 'changed' || context === 'cut' || attribution === 'misattributed';
              const fair = wording === 'verbatim' || wording === 'edited';
              const open = attribution === 'undetermined' || confidence < 0.8;
              expect(tone === 'good').toBe(fair && !turned && !open);
            }
  });

  it('leaves the rest of a message room for escapes, however long the words are', async () => {
    const setting = await readSetting(reader, []);
    const long = fc.integer({ min: 1, max: 900 }).map((n) => 'seven bytes '.repeat(n).slice(0, 6000));
    await fc.assert(
      fc.asyncProperty(
        long,
        fc.constantFrom(...WORDINGS),
        fc.integer({ min: 1, max: 12 }),
        async (words, wording, n) => {
          const citation = { ...said, text: words, excerpt: words, start: 0, end: words.length };
          const match = matchOf(citation, {
            edits: [kept(words), { op: 'added', quote: words, source: '' }],
            changes: Array.from({ length: 9 }, () => ({
              type: 'other' as const,
              quote: words,
              source: words,
            })),
            speaker: words,
            contextNote: words,
            alsoIn: [copy, copy, ek, ek, copy],
          });
          const check = quoteCheck({ wording, matches: Array.from({ length: n }, () => match) });
          const answer = quoteCard(check, { text: words, speaker: words }, setting);
          for (const { card } of answer.pages) expect(textOf(card).length).toBeLessThan(3900);
          for (const { card } of answer.pages) expect(card.headline.length).toBeLessThan(256);
        },
      ),
      { numRuns: 40 },
    );
  });
});
