import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain.ts';
import { readArticle } from '../../src/ingest/read-article.ts';

/** Reads lines written as `kind| text`, and gives the kinds that came out beside those that were written. */
function labelled(marked: string): { found: string[]; expected: string[]; article: Article } {
  const lines = marked.replace(/^\n/, '').split('\n');
  const text = lines.map((line) => line.replace(/^\w+\| ?/, '')).join('\n');
  const { article } = readArticle({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  if (article === null) throw new Error('no article');
  const expected = lines.flatMap((line) => (/^(\w+)\| ?(.+)$/.exec(line) ? [line.slice(0, 70)] : []));
  const found = article.lines.map((line) => `${line.kind}| ${line.text}`.slice(0, 70));
  return { found, expected: expected.map((line) => line.replace(/\|\s+/, '| ')), article };
}

/** Invented pages in the manner of many sites. */
const PAGES: Readonly<Record<string, string>> = {
  'a British news site': `
boilerplate| Home
boilerplate| News
boilerplate| Sport
boilerplate| Skip to content
title| Ferry to the northern islands cancelled for a third day
byline| By Ann Lee
date| Published 4 October 2019
boilerplate| Share
boilerplate| 23 comments
caption| Image caption Passengers waited on the pier all night
body| The ferry to the northern islands has been cancelled for a third day because of strong winds, the company said.
body| "We cannot sail in this weather," a spokeswoman said on Friday. "Nobody should come to the pier."
related| Read more: The winter when the sea froze
body| More than 400 people are waiting for a place on the next boat.
heading| 'No bread left'
body| On the largest of the islands the shops have run out of bread, and the school has sent its pupils home early.
body| "It is always like this in October," she said.
related| More on this story
related| Why the old pier was closed in spring
related| Islanders ask for a second ferry
boilerplate| © 2019 Example News. All rights reserved.`,

  'a German news site': `
boilerplate| Startseite
boilerplate| Suche
title| Fähre zu den Inseln fällt den dritten Tag aus
byline| Von Bo Ek
date| 04.10.2019, 12:30 Uhr
boilerplate| Teilen
boilerplate| Drucken
body| Die Fähre zu den nördlichen Inseln ist wegen des starken Windes am dritten Tag in Folge nicht ausgelaufen.
caption| Foto: Ann Lee/dpa
body| Auf der größten Insel ist in den Geschäften das Brot ausgegangen, und die Schule hat ihre Kinder nach Hause geschickt.
related| Lesen Sie auch: Als das Meer im Winter gefror
body| „Das ist im Oktober immer so“, sagte die Bürgermeisterin, die selbst auf dem Festland wartet.
byline| bo/al (dpa, AFP)
related| Mehr zum Thema
related| Warum die alte Brücke im Frühjahr gesperrt wurde
boilerplate| Alle Rechte vorbehalten.`,

  'a French news site': `
boilerplate| Accueil
title| Le ferry des îles du nord annulé pour le troisième jour
byline| Par Ann Lee
date| Publié le 4 octobre 2019 à 12:30
boilerplate| Partager
body| Le ferry vers les îles du nord ne partira pas vendredi, pour le troisième jour de suite, à cause du vent.
related| Lire aussi : L’hiver où la mer a gelé
body| « Nous ne pouvons pas naviguer par ce temps », a dit une porte-parole de la compagnie à la radio.
body| Plus de quatre cents personnes attendent une place sur le prochain bateau, selon la mairie.
boilerplate| Inscrivez-vous à notre lettre
boilerplate| Tous droits réservés`,

  'a gallery within an article': `
title| A week without a ferry

body| The ferry has not left the harbour for a week, and the islands are running out of everything but fish.

caption| A pier without a boat
caption| A week without a ferry: the islands in pictures
caption| Nobody on the pier
caption| On Monday the first passengers came to the pier at six in the morning, and they went home again at nine.

caption| An empty shelf in a shop
caption| A week without a ferry: the islands in pictures
caption| Nothing to buy
caption| On Tuesday the bread was gone, and on Wednesday there was no milk on any of the three islands.

caption| Two fishing boats
caption| A week without a ferry: the islands in pictures
caption| Fish for all
caption| On Thursday the fishermen gave away what they had caught, because nobody could take it to the market.

body| The company said on Friday that it would send a larger boat as soon as the wind was weaker.

body| Nobody on the islands believes it, and the mayor has asked the navy for help with food and mail.`,

  'a tabloid': `
title| Islanders left stranded as 90mph winds batter the north: Ferry firm slammed for its silence

heading| Ferry cancelled for third day in a row
heading| Company told passengers to go home at last

byline| By Ann Lee For Example Online

date| Published: 10:00 GMT, 4 October 2019 | Updated: 12:30 GMT, 4 October 2019

boilerplate| 1.2k shares

boilerplate| 23

body| Hundreds of passengers have been left stranded after winds of up to 90mph battered the northern islands.

body| The ferry firm was slammed for its silence, with 400 people left on the pier overnight.

boilerplate| Scroll down for video

caption| Pictured: Passengers wait on the pier at six in the morning (left) and the empty ferry (right)

body| One said: 'It's a disgrace.'

related| RELATED ARTICLES

boilerplate| Previous
boilerplate| 1
boilerplate| Next

related| The winter the sea froze: How islanders walked to the mainland with sledges
related| Ferry boss earned twice as much last year as services were cut

boilerplate| Share this article

body| It comes after a report found that the boats of the firm were too old for the open sea.

boilerplate| Share or comment on this article: Islanders left stranded as winds batter the north`,

  'a transcript': `
title| The mayor on the ferry that never comes

body| ((Ann Lee)) How long have you waited?
body| ((Mayor)) Four days now.
body| ((Ann Lee)) And what do people on the islands eat when no ferry comes for such a long time?
body| ((Mayor)) Fish. We have a great deal of fish, and we have potatoes until the spring.
body| ((Ann Lee)) Thank you.`,

  'a title that comes twice, a lead that comes twice': `
duplicate| Home North Islands — A ferry that never comes to the northern islands
title| A ferry that never comes to the northern islands
duplicate| The ferry to the northern islands has been cancelled for a third day because of strong winds..
body| The ferry to the northern islands has been cancelled for a third day because of strong winds, the company said.
body| More than 400 people are waiting for a place on the next boat, and the company has no other.
related| Continue reading...`,

  'teasers that end in dates': `
title| A ferry that never comes to the northern islands

body| The ferry to the northern islands has been cancelled for a third day because of strong winds, the company said.

body| More than 400 people are waiting for a place on the next boat, and the company has no other.

related| The winter when the sea froze

related| In 1987 the sea was ice for six weeks, and the islanders walked to the mainland with sledges. (04.10.2018)

related| Islanders ask for a second ferry

related| A letter with two thousand names has reached the ministry, which says that it will think about it. (11.03.2019)`,
};

describe('every line is what a careful reader says', () => {
  for (const [name, page] of Object.entries(PAGES)) {
    it(name, () => {
      const { found, expected } = labelled(page);
      expect(found).toEqual(expected);
    });
  }
});

describe('words of an article that look like furniture stay in the article', () => {
  const lead = 'The council has written to everybody on the islands about the new rules for the harbour.';
  for (const line of [
    'Facebook said that it would change its privacy policy and the way in which it uses cookies next year.',
    '"Sign up for the newsletter today, they told us, and nobody ever wrote," the mayor of the island said.',
    'More than half of the islanders said that they had read the letter, and most of them understood it.',
    'Related problems were found in three other harbours, according to a report that the ministry printed.',
    'By Friday the wind was so strong that nobody could stand on the pier, and the lamps had gone out.',
    'The pictures were first shown on television, where the mayor told Reuters that he had wept.',
    'In an e-mailed statement to Reuters, the company said it would never again cancel a ferry in June.',
    'Photo identification will be asked of every passenger, the company said in its letter to the council.',
    'Read that letter again, the mayor told the islanders, and you will see what is meant by it.',
    'On Tuesday, 4 October 2016, the harbour was closed for the first time since the end of the war.',
  ]) {
    it(line, () => {
      const { article } = labelled(
        ['', lead, lead.replace('council', 'ministry'), line, lead.replace('has', 'had')].join('\n'),
      );
      expect(article.lines[2]).toMatchObject({ kind: 'body', paragraph: 3 });
    });
  }
});

describe('passages', () => {
  it('drop a scraper’s mark that the line keeps', () => {
    const { article } = labelled(
      '\nThe ferry to the northern islands has been cancelled, “and that is all that we know.”|||',
    );
    expect(article.lines[0]?.text).toMatch(/\|\|\|$/);
    expect(article.passages[0]?.text).toMatch(/know\.”$/);
  });

  it('say where they stand', () => {
    const { article } = labelled(PAGES['a British news site'] ?? '');
    expect(article.passages.map(({ label }) => label)).toEqual([
      'title',
      'caption before ¶ 1',
      '¶ 1',
      '¶ 2',
      '¶ 3',
      'heading before ¶ 4',
      '¶ 4',
      '¶ 5',
    ]);
  });
});

describe('lines that were broken by hand', () => {
  const wrapped = [
    'A LETTER FROM THE ISLANDS',
    '',
    'The ferry to the northern islands has been cancelled for a third',
    'day because of strong winds, and more than four hundred people are',
    'waiting for a place on the next boat.',
    '',
    'On the largest of the islands the shops have run out of bread, and',
    'the school has sent its pupils home early, as it does every year in',
    'October.',
  ].join('\n');

  it('are joined to paragraphs', () => {
    const { article } = labelled(`\n${wrapped}`);
    expect(article.lines.map(({ paragraph }) => paragraph)).toEqual([null, 1, 1, 1, 2, 2, 2]);
    expect(article.passages.at(-1)?.text).toBe(wrapped.split('\n').slice(6).join(' '));
  });

  it('are not joined where every line is a paragraph', () => {
    const lines = wrapped.split('\n\n').map((paragraph) => paragraph.replaceAll('\n', ' '));
    expect(labelled(`\n${lines.join('\n')}`).article.passages.map(({ paragraph }) => paragraph)).toEqual([
      null,
      1,
      2,
    ]);
  });
});
