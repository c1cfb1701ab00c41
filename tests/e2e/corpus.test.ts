/** The shipped corpus in a real library file, asked through Discord. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { openCorpus } from '../../src/io/open-corpus.ts';
import type { Library } from '../../src/library/library.ts';
import { goOnline, type Online } from './online.ts';
import { type Discord, openDiscord } from './stand-in/discord.ts';
import { forwardingObject, messageObject, userObject } from './stand-in/objects.ts';
import { buttonsOf, textsOf } from './stand-in/read-message.ts';

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'verbatim-corpus-'));

let discord: Discord;
let library: Library;
let bot: Online;
let now = 0;

beforeAll(async () => {
  discord = await openDiscord();
  library = await openCorpus(corpus, data);
  bot = await start();
});

afterAll(async () => {
  await bot.stop();
  await library.close();
  await discord.close();
  rmSync(data, { recursive: true });
  expect(discord.problems()).toEqual([]);
  expect(bot.log.filter(({ level }) => Number(level) > 30)).toEqual([]);
});

function start(): Promise<Online> {
  const storePath = join(data, 'state.sqlite');
  return goOnline(discord, { commands, services: { library }, storePath, now: () => (now += 60_000) });
}

it('answers a quote, unfolds and shares it, also after a restart', async () => {
  const text = 'we need to make sure that our intelligence services have the ability to get into situations';
  const message = await discord.answer(discord.slash('quote', { text, speaker: 'Amber Rudd' }));
  expect(textsOf(message)).toMatch(/^### Verbatim/);
  expect(textsOf(message)).toContain('¶ 5');
  await bot.stop();
  bot = await start();
  await discord.changed(discord.click(message, 'Context'));
  expect(textsOf(message)).toContain('steam open envelopes');
  const shared = await discord.followUp(discord.click(message, 'Share'));
  expect(textsOf(shared)).toContain('steam open envelopes');
});

it('checks the quotations of a forwarded message', async () => {
  const original = messageObject(
    userObject('3', 'bob'),
    'Rudd: “they do provide a secret place for terrorists to communicate with each other”',
  );
  const target = forwardingObject(userObject('4', 'carol'), original);
  const message = await discord.answer(discord.menu('Check quotes', target, 'direct message'));
  expect(textsOf(message)).toContain('rudd-and-whatsapp');
});

it('reads an article from its first page to its last', async () => {
  const [name] = await discord.complete('article', 'name', 'whatsapp');
  const message = await discord.answer(discord.slash('article', { name: name ?? '' }));
  let pages = 1;
  while (buttonsOf(message).some(({ label, disabled }) => label === '›' && !disabled)) {
    await discord.changed(discord.click(message, '›'));
    pages += 1;
  }
  expect(pages).toBeGreaterThan(1);
  expect(buttonsOf(message).map(({ label }) => label)).toContain(`${pages} of ${pages}`);
});

it('lists every article and answers help within the limits of a message', async () => {
  for (const name of ['corpus', 'help']) {
    expect(textsOf(await discord.answer(discord.slash(name)))).not.toContain('went wrong');
  }
});
