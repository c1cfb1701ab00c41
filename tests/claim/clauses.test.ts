import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../src/claim/check-claim.ts';
import { memoryReader, type PlainArticle } from '../fixtures/memory-library.ts';

/** Invented reports whose sentences say several things, of which a hurried reader gives one to the subject of another. */
const articles: readonly PlainArticle[] = [
  {
    id: 'harbour',
    title: 'Ferries collide off Orrin in fog',
    publisher: 'The Orrin Post',
    author: null,
    url: null,
    date: '2022-11-15',
    passages: [
      'The Aldis, which was heading for Port Selm with 146 people aboard, was struck on the port side by the smaller Corra.',
      'The harbour master was long thought to have been warned by radio. People think the strait is calm.',
      'The company sold the Aldis for 200,000 crowns, to be paid over ten years.',
      'Operating profit of the shipyard fell to 96 million crowns from 121 million a year earlier.',
      'Mate Ole Brandt scored 31 points in the exam, nine of them in the last hour.',
      'Mate Brandt leaves the line in July after nineteen years; his successor as deputy captain has not been chosen.',
      'Bicycles may be taken along free of charge after 9 a.m. on the new ferry; before that a ticket is needed.',
      'The line was backed by the ruling Harbour Party and opposed by the Green League, which called it too dear.',
      'Brandt joined the line in 2006 and has run its school since 2010.',
      'The detour is expected to add about 12 minutes to the crossing.',
      'All the cabins on the Corra were painted by Ida Moen, while most of those on the Aldis were left as they were.',
      'The crossing takes three hours and twenty minutes. The hull has pores about 200 nanometres wide.',
      'Captain Ruth Dahl fell ill, and the cook Pia Holm steered the ferry home.',
      'The captain, Ruth Dahl, trained in Selm and never held a diploma.',
      'The claim that the lamp was devised by Pia Holm is doubted by historians.',
      'The line expects sales of 720 million dollars this year, compared with an earlier forecast of 690 million dollars.',
      'The crew may switch off the pump first and then the motor.',
      'Cargo doors are closed by two winches, with the exception of the stern door, which is closed by hand.',
      'The brass plates were made in Orrin, and the wood carvings were made in Selm by Josef Korl, father of the painter Anna Korl.',
      'Rowers from Selm beat Orrin by 22 seconds. Odd Lie won by three lengths.',
      'The old bell was damaged because the rope broke. The quay was rebuilt late.',
      'The vote on the fares has been put off until April. The tourist office was opened by the mayor.',
      'A tug carrying 83 people ran aground on a sandbank near the mole.',
      'The engineer must repeat the measurements, the owner said.',
      'A crowd of 18,450 watched the regatta. The route is 176 km long.',
      'All 187 passengers and 23 crew were taken off in lifeboats, the coastguard said.',
      'Port doctor Teo Quil said no oil had leaked. About one boat in six arrived late.',
      'The currency of the island, the selm, gained 0.6 percent.',
      'Neither side has replied to the letter of the minister.',
      'Skipper Aud Lien was found guilty of fraud and sentenced to two years in prison.',
      'The town council does not know whether seals breed under the pier.',
      'Dredging will move to the deeper basin in Tarn. The divers may turn any wheel except the red one.',
      'Born in Krell, she learned in Ommen and became keeper of the lighthouse there.',
      'The Green League says 60 letters were lost in the post; the mayor calls the claim absurd.',
      'The council agreed to mend the stairs from May and to hire a gardener.',
      'Aud Lien wants the beach to stay free, although the finance office has proposed a fee of 20 crowns.',
      'The tugs burned 300 tonnes of oil, a fifth less than the year before.',
      'The masts were carved in a shed in Ommen, the rest in Krell.',
      'First place went to the Tarn Rowers, and the fairness cup to the Ommen Club.',
      'Berths on the upper deck fetch roughly twice the price of those on the lower deck.',
      'The anchor may have belonged to a trader from Selm.',
      'An inspector warned the yard about worn cables four months before the crane fell.',
      'The pilot ignored three warnings from the harbour watch before the collision.',
      'The archive of the guild was given to the museum in 2012.',
      'The yard dropped proceedings against three welders.',
      'A trawler leaked oil off Tern Rock after its hull was punctured by a crate.',
      'The catch of 38,410 tonnes was the second highest in the history of the port.',
      'The new crane began lifting on 4 May, nine weeks behind schedule.',
      'Keeper Odile Marn said she had warned the board about the stairs in a letter.',
      'Two years ago it was Adel that had sent blankets to Corv.',
      'Some pilots now use two maps.',
      'The brothers were arrested; they deny any involvement in the theft.',
      'The sonar may have been faulty, adding to the confusion, though it was too early to be certain.',
      'Our counts in six bays show no trend. The repair took an hour and a half.',
    ],
  },
  {
    id: 'reference',
    title: 'Gale 2',
    publisher: null,
    author: null,
    url: null,
    date: null,
    passages: [
      'Gale 2 is a game of 1998 by the studio Fen Works. It was released in March 1998.',
      'The studio stopped selling copies in 2004.',
    ],
  },
];
const reader = memoryReader(articles);
const verdictOf = async (text: string) => (await checkClaim({ text }, reader)).verdict;

describe('what one of several clauses carries', () => {
  test.each([
    ['behind a participle of its own', 'A tug ran aground on a sandbank near the mole.'],
    ['a verb with its particle', 'The vote on the fares has been postponed until April.'],
    ['what must be done, in other words', 'The measurements need to be repeated by the engineer.'],
    ['a number told with another word', 'Some 18,450 people watched the regatta.'],
    ['a time in one unit', 'The crossing takes 200 minutes.'],
    [
      'a noun that adds nothing',
      'All 187 passengers and 23 crew members were taken off in lifeboats, the coastguard said.',
    ],
    ['a share with its noun in between', 'One in six boats arrived late.'],
    ['whoever is credited in front of the claim', 'According to Teo Quil, no oil had leaked.'],
    ['the second verb of a subject', 'Skipper Aud Lien was sentenced to two years in prison.'],
    ['a time with a half', 'The repair took 90 minutes.'],
    ['a verb that is a noun behind "its"', 'The hull of a trawler was punctured by a crate.'],
    ['a title that ends in a number', 'Gale 2 is a game by the studio Fen Works.'],
  ])('%s', async (_, text) => {
    expect(await verdictOf(text)).toBe('supported');
  });
});

describe('what no clause carries', () => {
  test.each([
    ['who runs into whom', 'The Aldis ran into the side of the Corra.'],
    ['what was only thought', 'The harbour master was warned by radio.'],
    ['what is still to be paid', 'The company was paid 200,000 crowns over ten years.'],
    [
      'another office of the same words',
      'The captain, Brandt, leaves the line in July after nineteen years.',
    ],
    ['until for after', 'Bicycles may be taken along free of charge until 9 a.m. on the new ferry.'],
    ['the verb of another actor', 'The Harbour Party opposed the line.'],
    ['the date of another verb', 'Brandt joined the line in 2010.'],
    ['which way something differs', 'The detour makes the crossing about 12 minutes shorter.'],
    ['all of another whole', 'All the cabins on the Aldis were painted by Ida Moen.'],
    ['another unit of the same number', 'The hull has pores about 200 micrometres wide.'],
    ['the verb of whoever stands behind "and"', 'Captain Ruth Dahl steered the ferry home.'],
    ['what somebody never held', 'Captain Ruth Dahl was a diploma holder.'],
    ['what a doubted claim says', 'The lamp was devised by Pia Holm.'],
    ['the number that another is compared with', 'The line expects sales of 690 million dollars this year.'],
    ['what comes first', 'The crew may switch off the motor first and then the pump.'],
    ['all but an exception', 'All cargo doors are closed by two winches.'],
    ['from for to', 'Dredging will be moved from Tarn.'],
    ['what is left out of a whole', 'The divers may turn the red wheel.'],
    ['a place that "there" does not mean', 'She was keeper of the lighthouse in Krell.'],
    ['what another calls absurd', 'Sixty letters were lost in the post.'],
    ['the second thing that is agreed', 'The council has hired a gardener.'],
    ['what another wants although', 'Aud Lien has proposed a fee of 20 crowns.'],
    ['more for less', 'The tugs burned more oil than the year before.'],
    ['where the rest was done', 'The masts were carved in Krell.'],
    ['a prize of the other clause', 'The fairness cup was won by the Tarn Rowers.'],
    ['the other side of "twice"', 'Berths on the lower deck cost more than those on the upper deck.'],
    ['what is not proved', 'The anchor has been proved to have belonged to a trader from Selm.'],
    ['a cause that nobody names', 'Worn cables caused the crane to fall.'],
    ['who warns whom', 'The harbour watch ignored three warnings from the pilot.'],
    ['who gives and who is given', 'The museum gave the archive of the guild away in 2012.'],
    ['who proceeds against whom', 'Three welders dropped proceedings against the yard.'],
    [
      'the utmost for the next to it',
      'The catch of 38,410 tonnes was the highest in the history of the port.',
    ],
    ['ahead for behind', 'The new crane began lifting on 4 May, nine weeks ahead of schedule.'],
    ['who warns, behind a pronoun', 'The board warned keeper Odile Marn about the stairs in a letter.'],
    ['who sends, in a cleft sentence', 'Two years ago Corv sent blankets to Adel.'],
    ['some of many', 'Pilots now use two maps.'],
    ['what may have been', 'The sonar was faulty.'],
    ['a relative of the same surname', 'The wood carvings were made by Anna Korl.'],
    ['a reason of something else', 'The quay was rebuilt late because the rope broke.'],
    ['a verb that says little, of another verb', 'The tourist office was put up by the mayor.'],
    ['what was stopped', 'The studio is selling copies.'],
    ['both for neither', 'Both sides have replied to the letter of the minister.'],
    ['words of somebody else', 'The town council said no oil had leaked.'],
  ])('%s', async (_, text) => {
    expect(await verdictOf(text)).not.toBe('supported');
  });
});

describe('what a clause contradicts', () => {
  test.each([
    ['the date of its own verb', 'Brandt joined the line in 2008.'],
    ['the number of its own verb', 'The line expects sales of 690 million dollars this year.'],
    ['a number that counts no noun', 'A crowd of 14,850 watched the regatta.'],
    ['another unit of the same number', 'The route is 176 miles long.'],
    ['a number of what is told between commas', 'The selm gained 6 percent.'],
  ])('%s', async (_, text) => {
    expect(await verdictOf(text)).toBe('refuted');
  });
});

describe('what no clause contradicts', () => {
  test.each([
    ['by how much, where to what is told', 'Operating profit of the shipyard fell by 25 million crowns.'],
    ['a part beside its total', 'Mate Ole Brandt scored nine points in the last hour.'],
    ['who has as many in another voice', 'At least a dozen people were killed.'],
    ['a noun that looks like a verb', 'The counts in six bays show no trend.'],
    ['a denial in other words', 'The brothers say they were not involved in the theft.'],
    ['what nobody knows', 'Seals breed under the pier.'],
    ['what people think', 'Ole Brandt said that the strait is not calm.'],
    ['a margin that is no actor', 'Odd Lie won by 9 seconds.'],
  ])('%s', async (_, text) => {
    expect(await verdictOf(text)).not.toBe('refuted');
  });
});

test('a headline in capitals is not what a report is about', async () => {
  const passages = [
    'A safety inspector warned Trans Orrin about worn brakes four months before the Gorm Tunnel crash.',
  ];
  const about = {
    title: 'Inspector Warned Company Before Tunnel Crash',
    publisher: null,
    author: null,
    url: null,
  };
  const report = memoryReader([{ id: 'report', ...about, date: '2024-11-14', passages }]);
  const { verdict } = await checkClaim({ text: 'Worn brakes caused the crash in the Gorm Tunnel.' }, report);
  expect(verdict).toBe('not-enough-evidence');
});
