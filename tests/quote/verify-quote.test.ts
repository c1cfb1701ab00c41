import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Quote, QuoteCheck } from '../../src/domain.ts';
import type { Library } from '../../src/library/library.ts';
import { LONGEST_QUOTE, verifyQuote } from '../../src/quote/verify-quote.ts';
import { UserError } from '../../src/user-error.ts';
import { ferryArticles } from '../fixtures/ferry-articles.ts';
import { libraryOf } from '../fixtures/library-of.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf(ferryArticles);
});
afterAll(() => library.close());

const check = (quote: string | Quote): Promise<QuoteCheck> =>
  library.read((reader) => verifyQuote(typeof quote === 'string' ? { text: quote } : quote, reader));

describe('verbatim', () => {
  test.each([
    ['a sentence', 'All of our captains must rest for eleven hours before a night crossing'],
    ['curly marks around it and a full stop', '“That rule has never been broken.”'],
    [
      'other dashes, case and spaces',
      'THE ISLAND  COUNCIL has delayed its vote on the night—ferry by two weeks',
    ],
    [
      'a quotation that its own attribution interrupts',
      'We have studied 14 accidents since 2015, and nine of them happened between two and four in the morning.',
    ],
    [
      'a quotation with its attribution',
      '“We have studied 14 accidents since 2015,” Lindqvist said, “and nine of them happened',
    ],
    [
      'a quotation that runs on over a paragraph break, with a word that the source prints in brackets',
      'Every winter we lose two days to storms. [Night] crossings are the first to be cancelled.',
    ],
    [
      'a statement in two sentences',
      'All of our captains must rest for eleven hours before a night crossing. That rule has never been broken.',
    ],
  ])('%s', async (_name, text) => {
    const found = await check(text);
    expect(found).toMatchObject({ wording: 'verbatim', meaning: 'kept' });
    expect(found.matches[0]?.changes).toEqual([]);
  });

  test('cites the article’s own characters', async () => {
    const [match] = (await check('All of our CAPTAINS must rest for eleven hours')).matches;
    expect(match?.citation).toMatchObject({
      label: '¶ 4',
      sentence: 2,
      excerpt: 'All of our captains must rest for eleven hours',
    });
    expect(match?.citation.text.slice(match.citation.start, match.citation.end)).toBe(
      match?.citation.excerpt,
    );
  });

  test('cites one copy of a report and lists the other', async () => {
    const found = await check('The island council has delayed its vote on the night ferry by two weeks');
    expect(found.matches).toHaveLength(1);
    expect(found.matches[0]?.alsoIn.map(({ article }) => article.publisher)).toHaveLength(1);
  });
});

describe('edited', () => {
  test.each([
    ['…', 'All of our captains must rest … before a night crossing'],
    ['...', 'All of our captains must rest ... before a night crossing'],
    ['. . .', 'All of our captains must rest . . . before a night crossing'],
    ['[…]', 'All of our captains must rest […] before a night crossing'],
    ['(...)', 'All of our captains must rest (...) before a night crossing'],
    [
      'a bracketed word put in',
      'All of our [ferry] captains must rest for eleven hours before a night crossing',
    ],
    [
      'a bracketed word for another',
      'All of [the company’s] captains must rest for eleven hours before a night crossing',
    ],
    [
      'a bracketed capital',
      '[C]aptains must rest for eleven hours before a night crossing … never been broken',
    ],
    ['[sic]', 'All of our captains [sic] must rest for eleven hours before a night crossing'],
  ])('%s is an honest mark', async (_name, text) => {
    expect(await check(text)).toMatchObject({ wording: 'edited', meaning: 'kept' });
  });
});

describe('altered', () => {
  test.each([
    ['negation', 'Ferries should leave the harbour after midnight unless a second pilot is on board'],
    ['negation', 'All of our captains must not rest for eleven hours before a night crossing'],
    ['negation', 'The harbour authority agreed to comment on the figures presented by the council'],
    ['number', 'All of our captains must rest for seven hours before a night crossing'],
    [
      'number',
      'The new swimming hall will cost 3.4 million crowns, half a million more than the architects had promised',
    ],
    [
      'date',
      'We have studied 14 accidents since 2005, and nine of them happened between two and four in the morning',
    ],
    ['modality', 'All of our captains may rest for eleven hours before a night crossing'],
    ['quantity', 'Some of our captains must rest for eleven hours before a night crossing'],
    ['antonym', 'Ferries should not leave the harbour before midnight unless a second pilot is on board'],
    [
      'name',
      'The committee met in Lund on Monday to prepare the budget for schools, roads and the new swimming hall',
    ],
    ['other', 'All of our sailors must rest for eleven hours before a night crossing'],
  ])('a changed %s: %s', async (type, text) => {
    const found = await check(text);
    expect(found).toMatchObject({ wording: 'altered', meaning: 'changed' });
    expect(found.matches[0]?.changes.map((change) => change.type)).toContain(type);
  });

  test.each([
    ['a contraction', 'Ferries shouldn’t leave the harbour after midnight unless a second pilot is on board'],
    ['a number in digits', 'All of our captains must rest for 11 hours before a night crossing'],
    ['a typing slip', 'All of our capatins must rest for eleven hours before a night corssing'],
    [
      'a spelling variant',
      'The harbor authority, which licenses the pilots, declined to comment on the figures',
    ],
    ['a filler', 'All of our captains must really rest for eleven hours before a night crossing'],
    ['a dropped article', 'All of our captains must rest for eleven hours before night crossing'],
  ])('%s keeps the meaning', async (_name, text) => {
    expect(await check(text)).toMatchObject({ wording: 'altered', meaning: 'kept' });
  });

  test('edits give both sides again, character by character', async () => {
    const text = 'All of our sailors must rest … before any night crossing';
    const [match] = (await check(text)).matches;
    expect(match?.edits.map(({ quote }) => quote).join('')).toBe(text);
    expect(match?.edits.map(({ source }) => source).join('')).toBe(match?.citation.excerpt);
  });
});

describe('spliced', () => {
  test.each([
    [
      'two articles',
      'All of our captains must rest for eleven hours before the first week of September, when the schools begin again',
    ],
    [
      'two speakers',
      'Ferries should not leave the harbour after midnight unless a second pilot is on board. That rule has never been broken by all of our captains. Children who learn to swim early are safer on every ferry',
    ],
    [
      'two paragraphs, in spite of an ellipsis and in another order',
      'All of our captains must rest for eleven hours … Ferries should not leave the harbour after midnight',
    ],
  ])('%s', async (_name, text) => {
    const found = await check(text);
    expect(found.wording).toBe('spliced');
    expect(found.matches.length).toBeGreaterThan(1);
  });
});

describe('not found', () => {
  test.each([
    'The prime minister has resigned over the affair of the missing submarines',
    'The night ferry is the best thing that ever happened to the people of this region, said the bishop',
    'a second pilot of the second pilot of the second pilot',
  ])('%s', async (text) => {
    expect(await check(text)).toMatchObject({ wording: 'not-found', matches: [] });
  });

  test('says what was searched, and nothing of the world', async () => {
    const { summary } = await check(
      'The prime minister has resigned over the affair of the missing submarines',
    );
    expect(summary).toContain('3 articles');
    expect(summary).not.toMatch(/\b(?:false|fake|untrue|never said)\b/i);
  });
});

describe('context', () => {
  test.each([
    ['a negation in front', 'leave the harbour after midnight', 'not leave'],
    ['a condition in front', 'the company will keep the night ferry running until 2030', 'If the state pays'],
    ['a condition behind', 'Ferries should not leave the harbour after midnight', 'unless a second pilot'],
    ['a doubt in front', 'the council wants to close the northern harbour altogether', 'Critics claim'],
    ['a denial in front', 'the night ferry had ever been unsafe', 'rejected the idea'],
    ['a question', 'possible to run a ferry without any crew at night', '?'],
    [
      'an ellipsis over a negation',
      'Ferries should … leave the harbour after midnight unless a second pilot is on board',
      'not',
    ],
  ])('%s is shown', async (_name, text, lost) => {
    const found = await check(text);
    expect(found.context).toBe('cut');
    expect(found.matches[0]?.contextNote).toContain(lost);
  });

  test.each([
    'All of our captains must rest for eleven hours before a night crossing',
    'Children who learn to swim early are safer on every ferry and every beach',
    'The opening is planned for the first week of September',
  ])('a fair cut is complete: %s', async (text) => {
    expect(await check(text)).toMatchObject({ wording: 'verbatim', context: 'complete' });
  });
});

describe('attribution', () => {
  const rule = 'That rule has never been broken';
  test.each([
    ['Tomas Berg', rule, 'confirmed'],
    ['Berg', rule, 'confirmed'],
    ['the shipowner', rule, 'confirmed'],
    ['Marta Lindqvist', rule, 'misattributed'],
    ['council leader', 'nine of them happened between two and four in the morning', 'confirmed'],
    ['Berg', 'The committee met in Visborg on Monday to prepare the budget', 'undetermined'],
  ])('%s: %s → %s', async (speaker, text, attribution) => {
    expect((await check({ text, speaker })).attribution).toBe(attribution);
  });

  test('shows the speaker also when nobody asked', async () => {
    const found = await check(rule);
    expect(found.attribution).toBe('not-asked');
    expect(found.matches[0]).toMatchObject({ speaker: 'Tomas Berg', voice: 'direct' });
  });

  test('reports narration handed round as a quotation', async () => {
    const found = await check({
      text: 'The committee met in Visborg on Monday to prepare the budget',
      speaker: 'Berg',
    });
    expect(found.matches[0]?.voice).toBe('narration');
    expect(found.summary).toContain('the article’s own words');
  });
});

describe('a named article', () => {
  const text = 'Children who learn to swim early are safer on every ferry and every beach';

  test('that has the words is cited', async () => {
    const found = await check({ text, article: 'A swimming hall at last' });
    expect(found.matches[0]?.citation.article.file).toBe('swimming-hall.md');
    expect(found.summary).not.toContain('Not in');
  });

  test('that does not have them is said, with where they stand', async () => {
    const found = await check({ text, article: 'ferry-report.md' });
    expect(found).toMatchObject({ wording: 'verbatim' });
    expect(found.summary).toContain('Not in “ferry-report.md”');
    expect(found.summary).toContain('A swimming hall at last');
  });

  test('that nobody knows is said', async () => {
    expect((await check({ text, article: 'Nowhere Gazette' })).summary).toContain(
      'No article in the library is called',
    );
  });
});

describe('short quotes', () => {
  test('list their places and claim little', async () => {
    const found = await check('night ferry');
    expect(found.wording).toBe('verbatim');
    expect(found.matches.length).toBeGreaterThan(2);
    expect(found.confidence).toBeLessThan(0.8);
  });

  test('are not found by half', async () => {
    expect((await check('night submarine')).wording).toBe('not-found');
  });
});

describe('reworded', () => {
  test('is said of the same statement in other words', async () => {
    const found = await check(
      'Before a night crossing, eleven hours of rest are a must for all our captains',
    );
    expect(['reworded', 'altered']).toContain(found.wording);
  });

  test('is no consolation when the polarity differs', async () => {
    const found = await check(
      'Our captains never rest, not even eleven hours, and nobody checks a night crossing',
    );
    expect(found.wording).toBe('not-found');
  });
});

describe('bad input', () => {
  test.each([
    ['empty', ''],
    ['marks', '“…” — !?'],
    ['emoji', '🙂🙂'],
    ['only brackets', '[the minister]'],
  ])('%s gets a sentence', async (_name, text) => {
    await expect(check(text)).rejects.toThrow(UserError);
  });

  test('a quote that is too long gets a sentence', async () => {
    await expect(check('word '.repeat(LONGEST_QUOTE))).rejects.toThrow(/the limit is 6000/);
  });

  test.each([
    ['one word 400 times', 'ferry '.repeat(400)],
    ['6,000 characters', 'the night ferry and the second pilot '.repeat(160).slice(0, LONGEST_QUOTE)],
    ['stop words', 'it is what it is and that is that for all of us in it'],
    ['digits', '1 2 3 4 5 6 7 8 9 10 11 12'],
    ['Arabic', 'السفن لا تغادر الميناء بعد منتصف الليل'],
    ['Chinese', '渡轮不应在午夜之后离开港口'],
    ['right-to-left marks', '\u202Eferry night the\u202C'],
    ['regular expression characters', '(.*)+[a-z]{2,}$ ^\\w+ ferry'],
    ['nested marks', '“‘«"ferry" night» crossing’ …”'.repeat(20)],
    ['mentions', '@everyone ||spoiler|| `night` <@1234> should not'],
  ])('%s gets an answer that is never verbatim', async (_name, text) => {
    const found = await check(text);
    expect(found.wording).not.toBe('verbatim');
  });

  test('two questions get the same answer', async () => {
    const text = 'Ferries should leave the harbour after midnight';
    expect(await check(text)).toEqual(await check(text));
  });
});
