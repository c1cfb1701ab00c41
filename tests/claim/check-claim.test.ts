import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../src/claim/check-claim.ts';
import { UserError } from '../../src/user-error.ts';
import { memoryReader, type PlainArticle } from '../fixtures/memory-library.ts';

const plain = { publisher: 'The Coast Post', author: null, url: null } as const;

/** Invented reports that every kind of claim is checked against. */
const articles: readonly PlainArticle[] = [
  {
    ...plain,
    id: 'quay',
    title: 'Storm closes the harbour of Lund',
    date: '2019-10-04',
    passages: [
      'The council of Lund closed the harbour on Tuesday after a storm damaged the north quay. Four people were injured and 40 boats sank.',
      'Mayor Anna Berg approved the closure. She has led the town since 2011.',
      'The repairs cost 2.5 million euros and will take until spring, the harbour office said.',
      'Olof Ek, a fisherman, denied that the crews ignored the warning.',
      'The quay was built without drains. The town had not, as of Friday, asked the state for money.',
      'If the state pays, the town may build a second quay.',
      '“The ferries saved every passenger,” said captain Ida Lind.',
    ],
    said: [['Ida Lind', 'The ferries saved every passenger,']],
    copies: ['copy'],
  },
  {
    ...plain,
    id: 'copy',
    title: 'Storm closes the harbour of Lund',
    date: '2019-10-04',
    passages: ['Mayor Anna Berg approved the closure. She has led the town since 2011.'],
    copies: ['quay'],
  },
  {
    ...plain,
    id: 'museum',
    title: 'Museum of Malby to reopen',
    date: '2019-11-20',
    passages: [
      'The museum of Malby bought a ship for 300,000 euros in March 2018.',
      'Director Per Holm said the museum would open the ship to visitors.',
      'Update: The museum has now said that it did not buy a ship, but rented it.',
    ],
  },
  {
    ...plain,
    id: 'years',
    title: 'How the islands argued about a bridge',
    date: '2019-12-16',
    passages: [
      ['heading', '2017: the first vote'],
      'In November Torsund passed a law that pays for the bridge.',
      ['heading', 'Accidents at sea'],
      'In May 2014 a ferry sank off Hamnvik. On 3 October of the same year 12 sailors were injured near Torsund.',
      ['heading', 'This year'],
      'In March the engineers of Malby opened the tunnel.',
      'Correction: An earlier version of this article called Karin Moe the minister of transport. She is the minister for fisheries.',
      'The ferry app Havna has some 20,000 users on the islands.',
      'It says that Karin Moe does not want to close the tunnel.',
    ],
    said: [['Software', 'Karin Moe does not want to close the tunnel']],
  },
];
const reader = memoryReader(articles);
const check = (text: string) => checkClaim({ text }, reader);

describe('verdicts', () => {
  test.each([
    ['plain', 'Four people were injured in the storm.', 'supported'],
    ['other number form', '4 people were injured in the storm.', 'supported'],
    ['paraphrased', 'Anna Berg has headed the town since 2011.', 'supported'],
    ['interval', 'More than 30 boats sank.', 'supported'],
    ['wrong number', 'Nine people were injured in the storm.', 'refuted'],
    ['wrong amount', 'The repairs cost 4 million euros.', 'refuted'],
    ['wrong date', 'Anna Berg has led the town since 2005.', 'refuted'],
    ['negated', 'Mayor Anna Berg did not approve the closure.', 'refuted'],
    ['without', 'The quay was built with drains.', 'refuted'],
    ['opposite', 'Mayor Anna Berg rejected the closure.', 'refuted'],
    ['opposite verb', 'The council of Lund opened the harbour on Tuesday.', 'refuted'],
    ['wrong name', 'Mayor Ida Lind approved the closure.', 'refuted'],
    ['negated around an insertion', 'The town asked the state for money.', 'refuted'],
    ['unrelated', 'The moon of Saturn has rivers of methane.', 'not-found'],
    ['year of the article', 'The engineers of Malby opened the tunnel in March 2019.', 'supported'],
    [
      'year set by a heading',
      'Torsund passed a law that pays for the bridge in 2019.',
      'not-enough-evidence',
    ],
    [
      'month of an open year',
      'Torsund passed a law that pays for the bridge in June 2017.',
      'not-enough-evidence',
    ],
    ['the same year', '12 sailors were injured near Torsund in October 2014.', 'supported'],
    ['another year', '12 sailors were injured near Torsund in October 2012.', 'not-enough-evidence'],
    ['month of a known year', 'The engineers of Malby opened the tunnel in June 2019.', 'refuted'],
    ['another office', 'Karin Moe is the minister of transport.', 'not-enough-evidence'],
    ['number of a part', 'The ferry app Havna has 90,000 users.', 'not-enough-evidence'],
    ['partly right', 'Four people were injured and the mayor resigned.', 'not-enough-evidence'],
  ])('%s: %s', async (_, text, verdict) => {
    expect((await check(text)).verdict).toBe(verdict);
  });

  test.each([
    ['denied', 'The crews ignored the warning.'],
    ['hypothetical', 'The town builds a second quay.'],
    ['planned', 'The museum opened the ship to visitors.'],
    ['over-general', 'All boats sank.'],
    ['roles swapped', 'The north quay damaged a storm.'],
    ['another actor', 'Per Holm closed the harbour of Lund.'],
    ['bare name', 'Anna Berg Anna Berg Anna Berg.'],
    ['bare report', 'The harbour office said.'],
  ])('%s is never supported: %s', async (_, text) => {
    expect((await check(text)).verdict).not.toBe('supported');
  });

  test.each([
    'Did the council close the harbour?',
    'I think the harbour of Lund is ugly.',
    'Please close the harbour!',
  ])('no verdict on what asserts nothing: %s', async (text) => {
    const { verdict, basis } = await check(text);
    expect(['not-enough-evidence', 'not-found']).toContain(verdict);
    expect(basis).toBeNull();
  });
});

describe('evidence', () => {
  test('cites the sentence, with the reason', async () => {
    const { evidence } = await check('The repairs cost 4 million euros.');
    expect(evidence[0]?.citation.excerpt).toContain('2.5 million euros');
    expect(evidence[0]?.stance).toBe('refutes');
    expect(evidence[0]?.reasons).toContainEqual({
      aspect: 'number',
      claim: '4 million euros',
      source: '2.5 million euros',
      relation: 'differs',
    });
  });

  test('a reason shows the words that it speaks of', async () => {
    const { verdict, basis, evidence, summary } = await check('Karin Moe wants to close the tunnel.');
    expect([verdict, basis, evidence[0]?.speaker]).toEqual(['refuted', 'attributed', null]);
    expect(summary).not.toContain('Software');
    expect(evidence[0]?.reasons).toContainEqual({
      aspect: 'negation',
      claim: 'wants',
      source: 'does not want',
      relation: 'differs',
    });
  });

  test('a date that the sentence does not print whole is worth less', async () => {
    const whole = await check('The museum of Malby bought a ship for 300,000 euros in March 2018.');
    const lent = await check('The engineers of Malby opened the tunnel in March 2019.');
    const other = await check('Anna Berg has led the town since 2005.');
    expect(lent.confidence).toBeLessThan(whole.confidence);
    expect(other.confidence).toBeLessThan(whole.confidence);
  });

  test('copies of one report are one source', async () => {
    const { evidence, summary } = await check('Mayor Anna Berg approved the closure.');
    expect(evidence[0]?.alsoIn.map(({ article }) => article.id)).toEqual(['copy']);
    expect(summary).toBe('One report states this');
  });

  test('what only somebody says is attributed', async () => {
    const { verdict, basis, evidence } = await check('The ferries saved every passenger.');
    expect([verdict, basis, evidence[0]?.speaker]).toEqual(['supported', 'attributed', 'Ida Lind']);
  });

  test('who said it is reported', async () => {
    const { verdict, basis } = await check('Ida Lind said that the ferries saved every passenger.');
    expect([verdict, basis]).toEqual(['supported', 'reported']);
    expect((await check('Per Holm said that the ferries saved every passenger.')).verdict).not.toBe(
      'supported',
    );
  });

  test('an update takes back what was said before', async () => {
    const { verdict } = await check('The museum of Malby bought a ship.');
    expect(['conflicting', 'refuted']).toContain(verdict);
  });

  test('not found names its scope', async () => {
    const { summary, evidence } = await check('The moon of Saturn has rivers of methane.');
    expect(summary).toBe('None of the 4 articles, newest of 16 December 2019, speaks of this');
    expect(evidence).toEqual([]);
  });
});

describe('bad input', () => {
  test.each([
    ['', 'it is empty'],
    ['   \n ', 'it is empty'],
    ['Macron', 'states nothing'],
    ['?!…', 'has no words'],
    ['word '.repeat(1_200), 'hand in at most'],
    [Array.from({ length: 30 }, (_, i) => `Boat ${i} sank.`).join(' '), 'statements'],
  ])('is refused with a sentence: %j', async (text, reason) => {
    await expect(check(text)).rejects.toThrow(UserError);
    await expect(check(text)).rejects.toThrow(reason);
  });

  test('names the language when it is not English', async () => {
    expect(
      (await check('Der Bürgermeister hat den Hafen von Lund gestern Abend wieder geöffnet.')).summary,
    ).toContain('English');
  });

  test.each([
    'Bernard Cazeneuve met Thomas de Maizière in Paris',
    'Nobody was killed in San Bernardino',
    'Vincent van Gogh sold one painting',
    'Ursula von der Leyen visited Los Angeles',
    'Le Monde reported losses',
  ])('does not take English for another language: %s', async (text) => {
    expect((await check(text)).summary).not.toContain('English');
  });

  test.each(['Le président a visité Berlin dans la nuit', 'El gobierno aprobó una ley sobre los mensajes'])(
    'knows another language: %s',
    async (text) => {
      expect((await check(text)).summary).toContain('English');
    },
  );

  test('any text gets an answer or a sentence', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Anna Berg',
        'harbour',
        '40',
        '€',
        '“',
        'not',
        'said that',
        'closed',
        ',',
        '.',
        'and',
        '2019',
        'constructor',
        '%',
        '-',
      ),
      fc.string({ maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const answer = await check(pieces.join(' ')).catch((error: unknown) => error);
        expect(answer instanceof UserError || typeof answer === 'object').toBe(true);
        if (answer instanceof Error) expect(answer).toBeInstanceOf(UserError);
      }),
      { numRuns: 60 },
    );
  });
});
