import { beforeAll, describe, expect, it } from 'vitest';
import { claimCard } from '../../src/card/claim-card.ts';
import { readSetting } from '../../src/card/setting.ts';
import type { Citation, ClaimCheck, ClaimVerdict, Reason } from '../../src/domain.ts';
import { citationOf, claimCheck, evidenceOf } from '../fixtures/checks.ts';
import { harbourArticles } from '../fixtures/harbour-articles.ts';
import { memoryReader } from '../fixtures/memory-library.ts';
import { inOrder, textOf, textOfAnswer } from './card-text.ts';

const reader = memoryReader(harbourArticles);
const VERDICTS: readonly ClaimVerdict[] = [
  'supported',
  'refuted',
  'conflicting',
  'not-enough-evidence',
  'not-found',
];

let cost: Citation;
let budget: Citation;
let said: Citation;

beforeAll(async () => {
  cost = await citationOf(reader, 'harbour-1', 'The repairs cost 2.5 million crowns');
  budget = await citationOf(reader, 'budget', 'It sets aside 3 million crowns for the harbour');
  said = await citationOf(reader, 'harbour-1', 'the quay is not safe');
});

async function answer(check: Partial<ClaimCheck>, articles = harbourArticles) {
  const full = claimCheck(check);
  const citations = full.evidence.map(({ citation }) => citation);
  const setting = await readSetting(memoryReader(articles), citations);
  return claimCard(full, { text: 'The repairs cost 3 million crowns.' }, setting);
}

const number: Reason = { aspect: 'number', claim: '3 million', source: '2.5 million', relation: 'differs' };

describe('claimCard', () => {
  it('says the verdict, the claim, the evidence, the place, the reasons and the scope, in this order', async () => {
    const evidence = [evidenceOf(cost, { stance: 'refutes', reasons: [number] })];
    const { pages } = await answer({ verdict: 'refuted', evidence });
    expect(
      inOrder(
        textOf(pages[0].card),
        'Contradicted – the articles state otherwise',
        'Claim: The repairs cost 3 million crowns.',
        'States otherwise, in the article’s own voice:',
        'The repairs cost 2.5 million crowns',
        'Harbour to close for the winter · The Coast Post · 4 October 2019 · ¶ 4',
        'number: “3 million” in the claim, “2.5 million” in the article',
        'How sure: near certain. Checked against 3 articles, newest of 4 October 2019.',
      ),
    ).toBe(true);
    expect(pages[0].context && textOf(pages[0].context)).toContain('Fishermen are angry.');
  });

  it('keeps what somebody says apart from what the article says', async () => {
    const evidence = [evidenceOf(said, { voice: 'direct', speaker: 'Anna Berg' })];
    const { pages } = await answer({ verdict: 'supported', basis: 'attributed', evidence });
    expect(pages[0].card.headline).toBe('Supported – but only as somebody’s words');
    expect(pages[0].card.tone).toBe('caution');
    expect(textOf(pages[0].card)).toContain('States it, in the words of Anna Berg, quoted:');
  });

  it('sets both sides of a conflict on the first page', async () => {
    const evidence = [
      evidenceOf(budget),
      evidenceOf(said, { stance: 'neutral' }),
      evidenceOf(cost, { stance: 'refutes', reasons: [number] }),
    ];
    const { pages } = await answer({ verdict: 'conflicting', evidence });
    const text = textOf(pages[0].card);
    expect(inOrder(text, 'States it', 'undated', 'States otherwise', '4 October 2019')).toBe(true);
    expect(text).toContain(
      '1 passage states it; 1 passage states otherwise; 1 passage speaks of it and does not settle it.',
    );
    expect(pages.map(({ card }) => card.headline)).toEqual([
      'Conflicting – the articles disagree',
      'Another passage – speaks of it and does not settle it',
    ]);
  });

  it.each<[Reason, string]>([
    [{ ...number, source: '3 million', relation: 'matches' }, 'number: “3 million” in both'],
    [
      { aspect: 'name', claim: 'Anna Berg', source: 'She', relation: 'matches' },
      'name: “She” in the article means “Anna Berg”',
    ],
    [
      { ...number, source: '3m', relation: 'matches' },
      '“3 million” in the claim, “3m” in the article, which agree',
    ],
    [{ ...number, relation: 'missing' }, 'number: “3 million” does not stand in this passage'],
    [
      { ...number, source: 'may cost', relation: 'hedged' },
      '“3 million” in the claim, only “may cost” in the article',
    ],
  ])('words the reason %j', async (reason, words) => {
    const { pages } = await answer({ evidence: [evidenceOf(cost, { reasons: [reason] })] });
    expect(textOf(pages[0].card)).toContain(words);
  });

  it('calls an uncertain verdict uncertain and takes its colour away', async () => {
    const { pages } = await answer({ confidence: 0.6, evidence: [evidenceOf(cost)] });
    expect(pages[0].card).toMatchObject({
      headline: 'Supported (uncertain) – the articles state it',
      tone: 'caution',
    });
  });

  it('says of what is not found that it says nothing', async () => {
    const { pages } = await answer({ verdict: 'not-found', basis: null, confidence: 0.3 });
    expect(pages[0].card).toMatchObject({ tone: 'absent', headline: 'Not found – no article speaks of it' });
    expect(textOf(pages[0].card)).toContain('That says nothing about whether it is so.');
    const empty = await answer({ verdict: 'not-found', basis: null }, []);
    expect(textOf(empty.pages[0].card)).toContain('The library is empty, so nothing could be found.');
  });

  it('speaks of the sources and never of the world, whatever the verdict', async () => {
    for (const verdict of VERDICTS)
      for (const basis of ['reported', 'attributed', null] as const)
        for (const confidence of [0.2, 0.85, 0.99]) {
          const evidence =
            verdict === 'not-found' ? [] : [evidenceOf(cost), evidenceOf(budget, { stance: 'refutes' })];
          const text = textOfAnswer(await answer({ verdict, basis, confidence, evidence }));
          expect(text).not.toMatch(/\b(?:false|fake|true|lie|fact|proven)\b|%|undefined|null|NaN/i);
        }
  });
});
