import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../src/claim/check-claim.ts';
import { memoryReader, type PlainArticle } from '../fixtures/memory-library.ts';

/** Invented reports in which much is said that a hurried reader turns around. */
const articles: readonly PlainArticle[] = [
  {
    id: 'cup',
    title: 'Late goal takes Rovers to the final',
    publisher: 'The Coast Post',
    author: null,
    url: null,
    date: '2021-05-03',
    passages: [
      'Malby Rovers beat Lund City 3-1 in the semi-final on Sunday. Nora Holt scored after 88 minutes.',
      'Rovers dominated the game. City had 7 of the 20 shots.',
      'The match drew 17,304 people. Lund sold its ground to the Halden Group in 2014.',
      'Ticket revenue rose to 2.1 million crowns while merchandise sales fell by 12 percent.',
      'Coach Per Aune served as captain of Lund from 2001 until 2008.',
      'The council ordered the Halden Group to pay the town 86,500 crowns.',
      'Some stands were closed. The new stand, not the old one, has a roof.',
      'The club wants to build a second stand. Its board will vote in June.',
      'The referee, Ida Lind, stopped the match before the storm and not because of fog.',
      'Striker Odd Moe was suspended after an allegation that he hit a fan.',
      'Aune said tickets should be cheaper for children.',
      'No seats were damaged. Fans from Lund sang for an hour despite the rain.',
      'On Tuesday Aune said that the club will raise the wages of its partly trained guards next year.',
      'Lund is stronger at home than Malby. The stadium has more than 206 lamps.',
      'Goalkeeper Vera Strand grew up in Hamnvik. She retired in 2019 after a knee injury.',
      'The federation pardoned Moe in March. He apologised to the fan after a visit to the hospital of Torsund.',
      'The new stand cost 9 million crowns. It was paid for by a lottery, which the town of Malby held in 2016.',
      'The federation issued fines against two clubs known to have paid late, and demanded from Lund to publish its accounts.',
      'The club shop recommended that fans leave their scarves at home.',
      'The south stand is a wooden building painted in green.',
      '“I have never missed a penalty,” said striker Kari Dahl.',
      'Vera Strand was flown from Malby to the hospital of Torsund in June.',
      'The Halden Group spokesman Arne Vik left the office on Friday after a quarrel. The pitch was flooded.',
      'With so many fans in Torsund, Malby can fill the stand every week.',
      'Aune called the referee a coward. The pitch was a mess.',
      'The Malby Chess Club cancelled its summer party for the floods.',
      'Lund City left the old ground last summer. Its fan shop shut for good this past April.',
      'The scoreboard was neither lit nor reliable. The MCC lost members.',
      'On 3 May the town counted nine broken windows more, bringing the total to 63.',
      'The gates shall open after 4 p.m. and the turnstiles opened at 3 p.m. The police had no plan for the crowd.',
    ],
    said: [['Kari Dahl', 'I have never missed a penalty,']],
  },
];
const reader = memoryReader(articles);
const verdictOf = async (text: string) => (await checkClaim({ text }, reader)).verdict;

describe('what a sentence carries', () => {
  test.each([
    ['active for passive', 'Lund City were beaten by Malby Rovers in the semi-final.'],
    ['a bound around the number', 'The match drew more than 17,000 people.'],
    ['purchase for sale by its own words', 'Lund sold its ground to the Halden Group.'],
    ['another verb that measures', 'The crowd at the match was 17,304 people.'],
    ['a subject behind another clause', 'Merchandise sales fell by 12 percent.'],
    ['whoever says what should be', 'Per Aune said tickets should be cheaper for children.'],
    ['a wish as a wish', 'The club wants to build a second stand.'],
    [
      'whoever spoke, on the day',
      'On Tuesday Per Aune said that the club will raise the wages of its partly trained guards.',
    ],
    ['a pronoun for the name', 'Vera Strand retired in 2019.'],
    ['a pronoun of the sentence before, with its subject', 'Odd Moe apologised to the fan.'],
    ['"I" for whoever speaks', 'Kari Dahl said she has never missed a penalty.'],
    ['a light verb and its noun', 'Odd Moe received a pardon.'],
    ['two adjoining sentences', 'The stand that cost 9 million crowns was paid for by a lottery.'],
    ['the second of two verbs', 'The federation demanded that Lund publish its accounts.'],
    ['a participle behind the noun', 'The south stand is painted in green.'],
    ['a later hour for a bound', 'The turnstiles opened after 2 p.m.'],
    ['a word of the same sense', 'The council told the Halden Group to pay the town 86,500 crowns.'],
  ])('%s', async (_, text) => {
    expect(await verdictOf(text)).toBe('supported');
  });
});

describe('what it does not carry', () => {
  test.each([
    ['winner and loser exchanged', 'Lund City beat Malby Rovers in the semi-final.'],
    ['who pays whom', 'The council ordered the town to pay the Halden Group 86,500 crowns.'],
    ['the other subject’s verb', 'Merchandise sales rose by 12 percent.'],
    ['a wish for a fact', 'The club has built a second stand.'],
    ['a wish for a will', 'The club will build a second stand.'],
    ['an allegation for a fact', 'Odd Moe hit a fan.'],
    ['now for then', 'Per Aune is now captain of Lund.'],
    ['another bound', 'The stadium has more than 306 lamps.'],
    [
      'another day of the saying',
      'On Friday Per Aune said that the club will raise the wages of its partly trained guards.',
    ],
    ['a word put in', 'The council ordered the greedy Halden Group to pay the town 86,500 crowns.'],
    ['another noun in its place', 'Coach Per Aune served as doctor of Lund from 2001 until 2008.'],
    ['a limit dropped', 'Aune said that the club will raise the wages of its trained guards next year.'],
    ['a purpose put behind', 'Lund sold its ground to the Halden Group in 2014 to hide its debts.'],
    ['some left out', 'The stands were closed.'],
    ['because for despite', 'Fans from Lund sang for an hour because of the rain.'],
    ['after for before', 'Ida Lind stopped the match after the storm.'],
    ['because of for despite', 'Fans from Lund sang because of the rain.'],
    ['sides of a comparison', 'Malby is stronger at home than Lund.'],
    ['all for some', 'All stands were closed.'],
    ['some for none', 'Some seats were damaged.'],
    ['the one that it is not', 'The old stand, not the new one, has a roof.'],
    ['utmost for more', 'Lund is the strongest at home.'],
    ['part for whole', 'City had 20 shots.'],
    ['the other party of a sale', 'The Halden Group sold its ground to Lund.'],
    ['he for she', 'Goalkeeper Vera Strand grew up in Hamnvik. He retired in 2019 after a knee injury.'],
    ['you for I', 'Kari Dahl said you have never missed a penalty.'],
    ['somebody else for the pronoun', 'Ida Lind retired in 2019.'],
    [
      'somebody else in a sentence that is repeated',
      'Per Aune apologised to the fan after a visit to the hospital of Torsund.',
    ],
    [
      'somebody else for "its"',
      'The federation issued fines against two clubs known to have paid late, and demanded from Lund to publish Malby’s accounts.',
    ],
    ['a place that somebody left for somebody', 'Malby was flown to the hospital of Torsund in June.'],
    ['a firm for its spokesman', 'The Halden Group left the office on Friday after a quarrel.'],
    ['a town for its club', 'Malby cancelled its summer party for the floods.'],
    ['the date of the sentence beside it', 'Its fan shop shut for good last summer.'],
    ['where it is for who does it', 'Torsund can fill the stand every week.'],
    ['a thing of the sentence before for its own', 'Aune called the pitch a coward.'],
    ['an object that only stands beside it', 'The Halden Group spokesman left the pitch on Friday.'],
    ['two people as one speaker', 'Vera Strand striker Kari Dahl said she has never missed a penalty.'],
    ['what something else is called', 'Aune called it a mess.'],
    ['a person for "it"', 'Per Aune was paid for by a lottery, which the town of Malby held in 2016.'],
    ['a recommendation for a fact', 'Fans left their scarves at home.'],
    [
      'two sentences of which one says otherwise',
      'The stand that cost 8 million crowns was paid for by a lottery.',
    ],
    ['a policy for the police', 'The policy had a plan for the crowd.'],
    ['refused for done', 'The council refused to order the Halden Group to pay the town.'],
  ])('%s', async (_, text) => {
    expect(await verdictOf(text)).not.toBe('supported');
  });
});

describe('what it contradicts', () => {
  test.each([
    ['winner and loser exchanged', 'Lund City beat Malby Rovers in the semi-final.'],
    ['less than the number', 'The match drew fewer than 17,000 people.'],
    ['more than the very number', 'The match drew more than 17,304 people.'],
    ['before for after', 'Lund sold its ground before 2014.'],
    ['the opposite of its own verb', 'Ticket revenue fell to 2.1 million crowns.'],
    ['a negation in the noun', 'Seats were damaged.'],
    ['a negation of the noun of a noun', 'The police had a plan for the crowd.'],
    ['the bound of the other side', 'The stadium has fewer than 206 lamps.'],
    [
      'another name where all else is met',
      'Odd Moe apologised to the fan after a visit to the hospital of Hamnvik.',
    ],
    ['the date of a pronoun’s sentence', 'Vera Strand retired in 2012.'],
  ])('%s', async (_, text) => {
    expect(await verdictOf(text)).toBe('refuted');
  });
});

describe('what it does not contradict', () => {
  test.each([
    ['the opposite of an opposite', 'The scoreboard was unreliable.'],
    ['a name by its initials', 'The Malby Chess Club lost members.'],
    ['a total beside what is new', 'On 3 May the town counted more than 62 broken windows.'],
  ])('%s', async (_, text) => {
    expect(await verdictOf(text)).not.toBe('refuted');
  });
});

describe('two adjoining sentences', () => {
  test('are cited together', async () => {
    const { evidence } = await checkClaim(
      { text: 'The stand that cost 9 million crowns was paid for by a lottery.' },
      reader,
    );
    expect(evidence[0]?.citation.excerpt).toMatch(/^The new stand cost .*\. It was paid for by a lottery/);
  });
});

describe('parts', () => {
  test('each gets its own verdict, and evidence names its part', async () => {
    const { verdict, parts, evidence, summary } = await checkClaim(
      { text: 'Lund sold its ground in 2014 and Malby Rovers lost to Lund City 3-1 in the semi-final.' },
      reader,
    );
    expect(parts.map(({ text }) => text)).toEqual([
      'Lund sold its ground in 2014',
      'Malby Rovers lost to Lund City 3-1 in the semi-final',
    ]);
    expect(parts[0]?.verdict).toBe('supported');
    expect(verdict).not.toBe('supported');
    expect(evidence.find(({ stance }) => stance === 'supports')?.part).toBe(0);
    expect(summary).toContain('Malby Rovers lost to Lund City');
  });

  test('reports of different days that differ: the newer one is named', async () => {
    const report = (id: string, date: string, text: string): PlainArticle => ({
      id,
      title: `The ferry of Hamnvik, ${date}`,
      publisher: null,
      author: null,
      url: null,
      date,
      passages: [text],
    });
    const { verdict, summary } = await checkClaim(
      { text: 'The ferry of Hamnvik carries 340 passengers.' },
      memoryReader([
        report('old', '2019-03-01', 'The ferry of Hamnvik carries 340 passengers.'),
        report('new', '2021-03-01', 'The ferry of Hamnvik carries 410 passengers.'),
      ]),
    );
    expect(verdict).toBe('conflicting');
    expect(summary).toContain('the newest, of 1 March 2021, states otherwise');
  });
});
