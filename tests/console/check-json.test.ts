import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { cite } from '../../src/citation/cite.ts';
import { toJson } from '../../src/console/check-json.ts';
import { citationOf, claimCheck, evidenceOf, matchOf, quoteCheck } from '../fixtures/checks.ts';
import { harbourArticles } from '../fixtures/harbour-articles.ts';
import { memoryReader } from '../fixtures/memory-library.ts';
import { checkSchema } from './check-schema.ts';

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(checkSchema);

describe('toJson', () => {
  it('writes the keys of the contract, in its order and no others', async () => {
    const reader = memoryReader(harbourArticles);
    const citation = await citationOf(reader, 'harbour-1', 'the quay is not safe');
    const [passage] = await reader.passages('harbour-1', 2, 3);
    if (passage === undefined) throw new Error('No passage');
    const through = cite(citation.article, passage, { start: 87, end: 133 }, { paragraph: 3, end: 9 });
    const quote = quoteCheck({
      matches: [
        matchOf(citation, {
          edits: [{ op: 'dropped', quote: '', source: 'not', marked: true }],
          changes: [{ type: 'negation', quote: '', source: 'not' }],
          alsoIn: [through],
        }),
      ],
    });
    const claim = claimCheck({
      evidence: [
        evidenceOf(citation, {
          reasons: [{ aspect: 'number', claim: '2', source: '3', relation: 'differs' }],
        }),
      ],
    });
    for (const check of [quote, claim, quoteCheck({ wording: 'not-found' }), claimCheck({ basis: null })]) {
      const json = JSON.parse(JSON.stringify(toJson('7', check)));
      validate(json);
      expect(validate.errors).toBeNull();
    }
    expect(Object.keys(toJson(1, quote))).toEqual([
      'id',
      'kind',
      'wording',
      'meaning',
      'attribution',
      'context',
      'confidence',
      'summary',
      'matches',
    ]);
    expect(Object.keys(toJson(1, claim))).toEqual([
      'id',
      'kind',
      'verdict',
      'basis',
      'confidence',
      'summary',
      'parts',
      'evidence',
    ]);
    expect(toJson(1, quote)).toMatchObject({
      matches: [{ alsoIn: [{ through: { paragraph: 3, end: 9 } }] }],
    });
  });
});
