/** The bot's own commands, as people use them in Discord, over a small library. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readMarkdown } from '../fixtures/discord-markdown.ts';
import { harbour, harbourArticles } from '../fixtures/harbour-articles.ts';
import { memoryLibrary } from '../fixtures/memory-library.ts';
import { goOnline, type Online } from './online.ts';
import { type Discord, openDiscord } from './stand-in/discord.ts';
import type { Message } from './stand-in/exchange.ts';
import { messageObject, userObject } from './stand-in/objects.ts';
import type { Given } from './stand-in/people.ts';
import type { Place } from './stand-in/places.ts';
import { buttonsOf, isEphemeral, textsOf } from './stand-in/read-message.ts';

let discord: Discord;
let bot: Online;
let now = 0;

beforeAll(async () => {
  discord = await openDiscord();
  const library = memoryLibrary(harbourArticles);
  // A minute passes between two requests.
  bot = await goOnline(discord, { commands, services: { library }, now: () => (now += 60_000) });
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
  expect(discord.problems()).toEqual([]);
  expect(bot.log.filter(({ level }) => Number(level) > 30)).toEqual([]);
});

async function ask(name: string, given: Given = {}, place?: Place): Promise<Message> {
  return discord.answer(discord.slash(name, given, place));
}

/** What a person reads, without markup. */
function read(message: Message): string {
  return textsOf(message)
    .split('\n')
    .map((line) =>
      readMarkdown(line)
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');
}

const bob = userObject('300000000000000001', 'bob');

describe('/quote', () => {
  it('answers with the verdict first, the words and their place', async () => {
    const message = await ask('quote', {
      text: 'Safety comes first, and the quay is safe',
      speaker: 'Anna Berg',
    });
    expect(read(message)).toMatch(/^Altered/);
    expect(textsOf(message)).toContain('__not__');
    expect(read(message)).toContain(harbour.title);
    expect(read(message)).toContain('¶ 2');
    expect(isEphemeral(message)).toBe(true);
  });

  it('unfolds the context and shares the card', async () => {
    const message = await ask('quote', { text: 'the quay is not safe' });
    await discord.changed(discord.click(message, 'Context'));
    expect(read(message)).toContain('About 40 boats must move');
    await discord.changed(discord.click(message, 'Hide context'));
    const shared = await discord.followUp(discord.click(message, 'Share'));
    expect(isEphemeral(shared)).toBe(false);
    expect(textsOf(shared)).toContain('Shared by');
  });

  it.each([
    ['markup', '@everyone ||spoiler|| `code` [label](https://example.org) **bold** <@200000000000000001>'],
    ['a script that the library has not', 'これは引用です'],
    ['right-to-left marks', '\u202eSafety comes first\u202c'],
    ['zero-width characters', 'Safety\u200b comes\u200b first'],
    ['one common word', 'the'],
    ['6,000 characters', 'Safety comes first, '.repeat(300)],
  ])('takes %s', async (_, text) => {
    expect(read(await ask('quote', { text }))).not.toContain('went wrong');
  });

  it.each([
    ['only punctuation', { text: '… – !?' }],
    ['only white space', { text: '   ' }],
    ['an unknown article', { text: 'the quay is not safe', article: 'nothing of the kind' }],
  ])('declines %s in a sentence', async (_, given) => {
    const message = await ask('quote', given);
    expect(read(message)).toMatch(/Cannot (check|find) the /);
    expect(buttonsOf(message)).toEqual([]);
  });

  it('completes articles and speakers', async () => {
    expect(await discord.complete('quote', 'article', 'budget')).toEqual(['Town council passes its budget']);
    expect(await discord.complete('quote', 'speaker', 'ber')).toEqual(['Anna Berg']);
  });
});

describe('/claim', () => {
  it.each([
    ['Contradicted', 'The repairs cost 3.5 million crowns.'],
    ['Supported', 'The repairs cost 2.5 million crowns.'],
  ])('answers with the verdict first: %s', async (verdict, text) => {
    const message = await ask('claim', { text });
    expect(read(message).startsWith(verdict)).toBe(true);
    expect(read(message)).toContain('¶ 4');
  });
});

describe('/search', () => {
  it('finds passages', async () => {
    expect(read(await ask('search', { query: 'repairs of the harbour' }))).toContain('2.5 million');
  });
});

describe('/article', () => {
  it('opens at a paragraph and turns the pages', async () => {
    const message = await ask('article', { name: 'Harbour to close', paragraph: 4 });
    expect(read(message)).toContain('If the town pays for the move');
  });

  it('completes titles, of nothing typed the newest first', async () => {
    expect(await discord.complete('article', 'name', '')).toContain(harbour.title);
  });
});

describe('/corpus and /help', () => {
  it('list and count the articles', async () => {
    expect(read(await ask('corpus'))).toContain(harbour.title);
    expect(read(await ask('corpus', { show: 'statistics' }))).toContain('3');
  });

  it('explain every command', async () => {
    const help = await ask('help', {}, 'direct message');
    for (const { data } of commands.filter(({ data }) => data.name !== 'help')) {
      expect(read(help)).toContain(data.name);
    }
    expect(buttonsOf(help).map(({ label }) => label)).not.toContain('Share');
  });
});

describe('message commands', () => {
  it('check every quotation of a message', async () => {
    const text =
      'The mayor said “Safety comes first, and the quay is not safe.” Ek said "If the town pays for the move, we will stay".';
    const message = await discord.answer(
      discord.menu('Check quotes', messageObject(bob, text), 'foreign server'),
    );
    expect(buttonsOf(message).map(({ label }) => label)).toContainEqual(expect.stringMatching(/^1 of \d$/));
    expect(read(message)).toContain('2 quotations');
    await discord.changed(discord.click(message, '›', 'foreign server'));
    await discord.changed(discord.click(message, '›', 'foreign server'));
    expect(read(message)).toContain('we will');
  });

  it('check every claim of a message', async () => {
    const text =
      'The council passed its budget by seven votes to four. The harbour will close on 1 November.';
    const message = await discord.answer(discord.menu('Check claims', messageObject(bob, text)));
    expect(read(message)).toContain('2 assertions');
  });

  it.each(['Check quotes', 'Check claims'])('decline a message without text: %s', async (name) => {
    const message = await discord.answer(discord.menu(name, messageObject(bob, '')));
    expect(read(message)).toContain('Cannot check this message');
  });
});
