import { describe, expect, test } from 'vitest';
import { verdictOn } from '../fixtures/verdict-on.ts';

describe('one detail that cannot be so', () => {
  test.each([
    [
      'the sides of a comparison',
      'The gap was wider for rowers than for sailors in both years.',
      'The gap was wider for sailors than for rowers in both years.',
    ],
    [
      'all and some',
      'Some skippers in the port of Selm threatened to block the harbour.',
      'All skippers in the port of Selm threatened to block the harbour.',
    ],
    [
      'the largest and the second largest',
      'Lake Ruun is the second largest lake of the province.',
      'Lake Ruun is the largest lake of the province.',
    ],
    [
      'more and less',
      'The pier cost 310 million euros, 25 million more than had been budgeted.',
      'The pier cost 310 million euros, 25 million less than had been budgeted.',
    ],
    [
      'what is set aside',
      'The yard will build its new dock in Selm rather than in the rival town of Ruun.',
      'The yard will build its new dock in Ruun.',
    ],
    [
      'names that have changed places',
      'In 1997 the pilot, Odd Lie, handed the money to the engineer Maren Holt.',
      'In 1997 the engineer Maren Holt handed the money to Odd Lie.',
    ],
    [
      'another limit',
      'Children under 10 may use the deep pool only with an adult.',
      'Children under 14 may use the deep pool only with an adult.',
    ],
    [
      'another day, told with another verb',
      'Tickets for the evening trips will be available at the pier from 2 May 2023.',
      'Tickets for the evening trips go on sale at the pier on 12 May 2023.',
    ],
    [
      'another kin',
      'Her niece, Judith Holt, confirmed the sale of the boat on Monday.',
      'Her daughter, Judith Holt, confirmed the sale of the boat on Monday.',
    ],
    [
      'another part of the body',
      'Brandt had broken his ankle on the quay below the lamp.',
      'Brandt had broken his wrist on the quay below the lamp.',
    ],
  ])('%s', async (_, sentence, claim) => {
    expect(await verdictOn(sentence, claim)).toBe('refuted');
    expect(await verdictOn(sentence, sentence)).toBe('supported');
  });

  test.each([
    [
      'from and to',
      'The yard switched from oars to sails in 1872.',
      'The yard switched from sails to oars in 1872.',
    ],
    [
      'what else stands in its place',
      'The bank sends seeds to farmers free of charge; private gardeners pay a fee.',
      'The bank sends seeds to private gardeners free of charge.',
    ],
  ])('%s, on the page of what it is about', async (_, sentence, claim) => {
    expect(await verdictOn(sentence, claim, 'Selm', null)).toBe('refuted');
    // A dated report may tell of another occasion.
    expect(await verdictOn(sentence, claim)).toBe('not-enough-evidence');
  });

  test('the given name of somebody on the page of a place', async () => {
    const sentence =
      'The first recorded ascent was made in 1871 by the surveyor Edwin Thorne and two local guides.';
    const claim = 'The first recorded ascent of Mount Ruun was made by the surveyor Edmund Thorne in 1871.';
    expect(await verdictOn(sentence, claim, 'Mount Ruun', null)).toBe('refuted');
  });
});

describe('what only follows, or is told otherwise', () => {
  test.each([
    [
      'what only the claim sets aside',
      'Pupils who do not like rowing may keep the log instead.',
      'Pupils may keep the log instead of rowing.',
    ],
    [
      'not at',
      'The mill named in the charter stood at Selm and not at Nether Ruun.',
      'The mill named in the charter stood at Selm rather than at Nether Ruun.',
    ],
    [
      'a name twice',
      'The Holt lamp is a safety lamp devised in 1823 by the engineer Edmund Holt.',
      'The Holt lamp was devised in 1823 by the engineer Edmund Holt.',
    ],
    [
      'a difference of two numbers',
      'Only 12 of the 31 tugs left the harbour on Tuesday.',
      'Nineteen of the tugs stayed in the harbour on Tuesday.',
    ],
    [
      'counts that go on',
      'The song has been played more than 600 million times on the site.',
      'The song has been played more than 500 million times on the site.',
    ],
    [
      'a day in hours',
      'Tickets can be changed once, up to 24 hours before departure.',
      'Tickets can be changed once, up to a day before departure.',
    ],
  ])('%s', async (_, sentence, claim) => {
    expect(await verdictOn(sentence, claim)).not.toBe('refuted');
  });
});
