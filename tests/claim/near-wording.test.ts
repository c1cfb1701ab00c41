import { describe, expect, test } from 'vitest';
import { verdictOn } from '../fixtures/verdict-on.ts';

describe('a sentence of the source, word for word', () => {
  test.each([
    'Glass goes in the green crate, which will be emptied in August; you do not need to rinse it.',
    'Several chimneys came down in the lower town and 2,100 homes lost power, which was back by noon.',
    'The harbour will not open until December.',
    'The probe circles its moon every 9.4 days.',
    'Passengers may bring one cabin bag of up to 9 kg and one small personal item free of charge.',
    'Two of the original six tugs survive: Petra runs on the Orm and Hugo stands in the museum at Stoke.',
    'The coins date from about 60 BC and carry the image of an owl, typical of the Corvic tribe.',
    'All 187 passengers were taken off in lifeboats and by two fishing vessels, the coastguard said.',
    'A spokeswoman, Petra Vanhuis, said it was too early to say what had caused the leak.',
    'The dock union said it had not been consulted.',
    'On 27 January the crown troops under Count Leyden retook the town.',
  ])('%s', async (sentence) => {
    expect(await verdictOn(sentence, sentence)).toBe('supported');
  });
});

describe('what almost repeats a sentence and says the same', () => {
  test.each([
    [
      'sales that rose and sales up',
      'The yard reported sales of 184 million crowns, up 6 percent on a year earlier.',
      "The yard's sales rose by 6 percent.",
    ],
    [
      'failing is what it says',
      'On 3 May, radio calls to the harbour failed for 20 minutes.',
      'Radio calls to the harbour failed for 20 minutes on 3 May.',
    ],
    [
      'an increase and up',
      'The yard reported sales of 12 million crowns, up 9 percent from a year earlier.',
      'The yard reported sales of 12 million crowns, a 9 percent increase from a year earlier.',
    ],
    [
      'what it fell from and to, and why',
      'Net income fell to 5 million euros from 8 million euros, mainly because of higher fuel and labour costs.',
      'Net income dropped from 8 million to 5 million euros, mainly due to higher fuel and labour costs.',
    ],
    [
      'studied under and with',
      'She studied navigation with Maren Holt at the harbour school.',
      'She studied navigation under Maren Holt at the harbour school.',
    ],
    [
      'alongside and with',
      'In 1988 she joined the yard, where she worked with the engineer Odd Lie.',
      'In 1988 she joined the yard, where she worked alongside the engineer Odd Lie.',
    ],
    [
      'a list that is spelled out',
      'The school trains apprentices in three trades: sailmaking, rigging and carpentry.',
      'The school trains apprentices in sailmaking, rigging and carpentry.',
    ],
    [
      'can be as deep as the most',
      'The moles dig burrows up to 1.5 metres deep.',
      'The moles dig burrows that can be 1.5 metres deep.',
    ],
    [
      'what can be done by choosing',
      'You can dim the lamp, or press the blue button to turn the lamp off.',
      'You can turn off the lamp by pressing the blue button.',
    ],
    [
      'a total of',
      '48 boats took part in the race on Sunday.',
      'A total of 48 boats took part in the race on Sunday.',
    ],
    [
      'over a period of',
      'The gauges were read for three weeks.',
      'The gauges were read over a period of three weeks.',
    ],
    [
      'in order to',
      'The club has raised 2,100 of the 3,000 crowns that it needs to mend the mast.',
      'The club has raised 2,100 of the 3,000 crowns that it needs in order to mend the mast.',
    ],
    [
      'with so many on board',
      'A ferry carrying 64 people ran aground near the mole.',
      'A ferry with 64 people on board ran aground near the mole.',
    ],
    [
      'located and stands',
      'The beacon stands on a cliff above the bay.',
      'The beacon is located on a cliff above the bay.',
    ],
    [
      'a light verb and its noun',
      'The port office has approved the new pier.',
      'The port office has given its approval for the new pier.',
    ],
    [
      'brought to an end',
      'The pact of 1702 ended the nine-year war between Selm and Ruun.',
      'The pact of 1702 brought the nine-year war between Selm and Ruun to an end.',
    ],
    [
      'residents and people',
      'Residents in Selm no longer have to boil their water.',
      'People in Selm no longer have to boil their water.',
    ],
    [
      'can, of what is done',
      'The gauge measures waves of up to nine metres.',
      'The gauge can measure waves of up to nine metres.',
    ],
    [
      'an order told as a duty',
      'Never fill the tank above the red mark.',
      'The tank must not be filled above the red mark.',
    ],
    [
      'not until and only',
      'The leak happened on 2 May but was noticed only on 9 May.',
      'The leak happened on 2 May but was not noticed until 9 May.',
    ],
    [
      'between and from to',
      'The Selm line is a narrow-gauge railway running 14 kilometres from Selm to Ruun.',
      'The Selm line is a 14-kilometre narrow-gauge railway between Selm and Ruun.',
    ],
    [
      'without and no',
      'Some 400 homes in Selm were without water for most of Sunday.',
      'Some 400 homes in Selm had no water for most of Sunday.',
    ],
    [
      'after and before',
      'The crew held out for six weeks before surrendering to the fleet of Duke Osric.',
      'After holding out for six weeks, the crew surrendered to the fleet of Duke Osric.',
    ],
    [
      'each and per',
      'Deckhands get 24 days of leave per calendar year.',
      'Deckhands get 24 days of leave each calendar year.',
    ],
    [
      'what cannot be',
      'Opened tins cannot be refunded and are not returnable.',
      'Opened tins are not returnable and cannot be refunded.',
    ],
    [
      'what was forced is done',
      'A tanker caught fire, forcing the pilots to close the strait in both directions.',
      'The pilots closed the strait in both directions after a tanker caught fire.',
    ],
    [
      'two or more and at least two',
      'Rowers with at least two hours of training finished nine minutes earlier.',
      'Rowers with two or more hours of training finished nine minutes earlier.',
    ],
    [
      'from and to',
      'Sales nearly doubled, from 3.3 million to 6.4 million crowns.',
      'Sales nearly doubled to 6.4 million crowns.',
    ],
    [
      'how long something lasted, and after what',
      'Flights at Lorn airport were suspended for four hours on Monday after two drones were seen near the main runway.',
      'Flights at Lorn airport were suspended for four hours after two drones were seen near the runway.',
    ],
    [
      'over a time and for it',
      'The study followed 84 nurses and warehouse staff over six weeks.',
      'The study followed 84 nurses and warehouse workers for six weeks.',
    ],
    [
      'an insertion behind the noun',
      'A vaccine against marsh fever reduced cases among young children by 74 percent, doctors said.',
      'The vaccine reduced cases among young children by 74 percent.',
    ],
    [
      'to and until',
      'Route 17 between Nessling and Vale will be closed to all traffic from 24 March to 11 April 2025.',
      'Route 17 between Nessling and Vale will be closed to all traffic from 24 March until 11 April 2025.',
    ],
    [
      'a participle in front of the verb of its noun',
      'A tanker carrying 42,000 tonnes of crude leaked oil for six hours off Tern Island on Thursday.',
      'A tanker leaked oil for six hours off Tern Island.',
    ],
    [
      'a compound with a participle',
      'Pelagos have signed Brazilian-born striker Rui Duarte from Anstead Rovers.',
      'Pelagos have signed striker Rui Duarte from Anstead Rovers.',
    ],
    [
      'a date behind another noun than the verb',
      'Freight trains crossed the Kirow bridge on Tuesday for the first time since floods took two piers in February.',
      'Freight trains crossed the Kirow bridge for the first time since floods in February.',
    ],
    [
      'the year since when',
      'Farmers in Lorn have brought in 5.3 million tonnes of wheat this year, the smallest crop since 2012.',
      'Farmers in Lorn have brought in 5.3 million tonnes of wheat, the smallest crop since 2012.',
    ],
    [
      'a year that describes its noun',
      'After the flood of 1953 she joined the water board of Selm.',
      'She joined the water board of Selm after the 1953 flood.',
    ],
    [
      'a tail that names the speaker, the title in front',
      'No oil had leaked into the basin, according to the port doctor, Teo Quil.',
      'Teo Quil said no oil had leaked into the basin.',
    ],
    [
      'what is not of confidence',
      'The council of Selm survived a motion of no confidence by 14 votes to 12 on Monday.',
      'The council of Selm survived a no-confidence motion by 14 votes to 12.',
    ],
    [
      'not to do what was told',
      'The ministry told three villages downstream not to drink water from the river.',
      'Three villages downstream were told not to drink water from the river.',
    ],
    [
      'fronted whole and part',
      'Mira Aster has saved seven of the last sixteen penalties she has faced.',
      'Of the last sixteen penalties she has faced, Mira Aster has saved seven.',
    ],
    [
      'we of a report',
      'We asked 86 nurses at three hospitals to wear grey glasses.',
      'The researchers asked 86 nurses at three hospitals to wear grey glasses.',
    ],
    [
      'an order',
      'Mount the alarm on the ceiling, far from any lamp.',
      'The alarm should be mounted on the ceiling, far from any lamp.',
    ],
    [
      'again and re-',
      'The pool in Wendle reopened on Saturday.',
      'The pool in Wendle opened again on Saturday.',
    ],
  ])('%s', async (_, sentence, claim) => {
    expect(await verdictOn(sentence, claim)).toBe('supported');
  });
});

describe('what almost repeats a sentence and says something else', () => {
  test.each([
    [
      'how a mixture is made',
      'Use a mixture of one part tar to three parts oil to seal the hull.',
      'Use a mixture of three parts tar to one part oil to seal the hull.',
    ],
    [
      'another end of a range',
      'The retirement age will rise from 63 to 66 by 2030.',
      'The retirement age will rise from 63 to 67 by 2030.',
    ],
    [
      'the number of another time',
      'Trams will run every eight minutes during the day and every fifteen minutes in the evening.',
      'Trams will run every eight minutes in the evening.',
    ],
    [
      'the number of another measure',
      'The quake struck at a depth of 19 kilometres, some 40 kilometres from the port of Santor.',
      'The quake struck at a depth of 40 kilometres.',
    ],
    [
      'numbers of each other',
      'The bank holds about 36,000 samples of 5,200 species.',
      'The bank holds about 5,200 samples of 36,000 species.',
    ],
    [
      'a part for the whole',
      'The mill employed 1,150 people, more than half of them women.',
      'The mill employed 1,150 women.',
    ],
    [
      'what the other verb is done to',
      'A fire in 1867 destroyed the cutting shop but spared the furnaces.',
      'A fire in 1867 destroyed the furnaces.',
    ],
    [
      'from for to, of things',
      'The works switched from wood to coal in 1872.',
      'The works switched from coal to wood in 1872.',
    ],
    [
      'who owns who acts',
      "The museum's insurers paid 95,000 crowns in 2012.",
      'The museum paid 95,000 crowns in 2012.',
    ],
    [
      'whose daughter it is',
      'Joyce Winter, whose daughter is a patient on the old ward, called it sad.',
      'Joyce Winter is a patient on the old ward.',
    ],
    [
      'whoever "who" means',
      'Essadi, 31, dedicated the award to her grandfather, who worked as a ferryman for forty years.',
      'Essadi worked as a ferryman for forty years.',
    ],
    [
      'the winner beside her',
      "The men's race was won by Peter Lagat in 2:11:40, and the women's by Saskia Dorn, who improved the record by 19 seconds.",
      'Peter Lagat improved the record by 19 seconds.',
    ],
    [
      'a thing of the other clause',
      "The original is kept in the city archive of Hollen; the duke's copy was lost in a fire.",
      'The original was lost in a fire.',
    ],
    [
      'to whom it goes',
      'The bank sends seeds to researchers free of charge; gardeners pay a fee.',
      'The bank sends seeds to gardeners free of charge.',
    ],
    [
      'one of two',
      'Rovers will play either Brayford or Stoke in the final on 9 March.',
      'Rovers will play Brayford in the final on 9 March.',
    ],
    [
      'up for down',
      'The function rounds a timestamp down to the start of the hour.',
      'The function rounds a timestamp up to the start of the hour.',
    ],
    [
      'one more in a list',
      'Hackers stole the names and addresses of 380,000 customers.',
      'Hackers stole the names and bank details of 380,000 customers.',
    ],
    [
      'when another thing was, told by a lapse',
      'The tower was finished in 1862 and replaced a wooden beacon that had burned down five years earlier.',
      'The wooden beacon burned down in 1862.',
    ],
    [
      'what is only studied',
      'An extension of the line to the airport is being studied.',
      'The line will be extended to the airport.',
    ],
    [
      'what will only begin',
      'The city said it would begin to repair the leaking roofs this autumn.',
      'The leaking roofs have been repaired.',
    ],
    [
      'a father in law',
      'Rosa Kirch took over the bakery from her father-in-law in 2006.',
      'Rosa Kirch took over the bakery from her father in 2006.',
    ],
    [
      'calls that are rejected',
      'Aldo Brusa rejected calls for a ban on burning cuttings.',
      'Aldo Brusa called for a ban on burning cuttings.',
    ],
    [
      'who asked, not who answered',
      'In reply to a question from Hamish Tranter, she confirmed that no posts were needed.',
      'Hamish Tranter confirmed that no posts were needed.',
    ],
    [
      'of the other side of a call',
      'The minister later apologised.',
      'Anna Achter later apologised to the minister.',
    ],
    [
      'what was so until then',
      'It was the longest bridge of Orland until 1988.',
      'It is the longest bridge of Orland.',
    ],
    [
      'surer than it is told',
      'The ceiling was painted by Jost Amberg in 1602.',
      'The ceiling was certainly painted by Jost Amberg in 1602.',
    ],
    [
      'another reason',
      'The mine lost money after a rise in the cost of pumping, because ore was poor.',
      'The mine lost money because wages had risen steeply.',
    ],
  ])('%s', async (_, sentence, claim) => {
    expect(await verdictOn(sentence, claim)).not.toBe('supported');
  });
});

describe('what is said in other words and contradicts nothing', () => {
  test.each([
    ['until', 'The theft was discovered only on 9 June.', 'The theft was not discovered until 9 June.'],
    [
      'all but two',
      'Of the 31 guests all but two lived to see the end of the war.',
      'Two of the 31 guests did not survive the war.',
    ],
    [
      'a job and no claim',
      'The bakery was founded in 1904 by nine men who had been dismissed for joining a strike.',
      'The bakery was founded in 1904 by nine men who had lost their jobs for joining a strike.',
    ],
    [
      'another noun that is small',
      'The section doubled in size, and a small café opened beside it.',
      'The section is now twice as large.',
    ],
    [
      'a cut by so much',
      'If the service is missed, the five-year guarantee is reduced to two years.',
      'Missing the service cuts the guarantee by three years.',
    ],
    [
      'a lapse of years',
      'Built in 1554, it replaced a crane that had been destroyed two years earlier.',
      'The crane before it had been destroyed in 1552.',
    ],
    [
      'a lack',
      'Sessions were often cancelled for lack of space.',
      'Sessions were often cancelled because there was not enough space.',
    ],
    [
      'the fifth of them',
      'A fifth company, Millbrook, escaped a fine.',
      'Millbrook was the last of five companies and escaped a fine.',
    ],
  ])('%s', async (_, sentence, claim) => {
    expect(await verdictOn(sentence, claim)).not.toBe('refuted');
  });
});
