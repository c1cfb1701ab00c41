import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { registerCommands } from '../../src/bot/register-commands.ts';
import { startBot } from '../../src/bot/start-bot.ts';
import { openLog } from '../../src/io/log.ts';
import { openStore } from '../../src/io/store.ts';
import { UserError } from '../../src/user-error.ts';
import { echoCommands } from './echo-commands.ts';
import { goOnline, type Online, type OnlineOptions } from './online.ts';
import { type Discord, openDiscord } from './stand-in/discord.ts';
import { textsOf } from './stand-in/read-message.ts';

let discord: Discord;
const online: Online[] = [];

beforeAll(async () => {
  discord = await openDiscord();
});

afterAll(async () => {
  await discord.close();
  expect(discord.problems()).toEqual([]);
});

afterEach(async () => {
  for (const bot of online.splice(0)) await bot.stop();
});

async function start(options: Partial<OnlineOptions> = {}): Promise<Online> {
  const bot = await goOnline(discord, { commands: echoCommands().commands, ...options });
  online.push(bot);
  return bot;
}

async function refusal(at: Discord, token = at.token): Promise<string> {
  const log = openLog('silent');
  const store = openStore(':memory:', log);
  const attempt = startBot({ token, commands: [], services: {} as never, store, log, rest: at.rest });
  const error = await attempt.catch((reason: unknown) => reason);
  await store.close();
  expect(error).toBeInstanceOf(UserError);
  return String(error);
}

it('goes on after the connection was lost, and answers what came meanwhile', async () => {
  await start();
  const closed = once(discord.gateway.events, 'close');
  const resumed = once(discord.gateway.events, 'resume');
  discord.gateway.close(4000);
  await closed;
  const exchange = discord.slash('echo', { text: 'meanwhile' });
  await resumed;
  expect(textsOf(await discord.answer(exchange))).toContain('meanwhile');
});

it('connects again when Discord asks for it', async () => {
  await start();
  const resumed = once(discord.gateway.events, 'resume');
  discord.gateway.requestReconnect();
  await resumed;
  expect(textsOf(await discord.answer(discord.slash('echo', { text: 'again' })))).toContain('again');
});

it('says when Discord shuts it out while it runs', async () => {
  const { promise: lost, resolve: onLost } = Promise.withResolvers<string>();
  await start({ onLost });
  discord.gateway.close(4004);
  expect(await lost).toContain('DISCORD_TOKEN');
});

it('waits as long as Discord wants when it is told to slow down', async () => {
  await start();
  discord.limitNext('PATCH', /@original$/, 0.2);
  const asked = performance.now();
  expect(textsOf(await discord.answer(discord.slash('echo', { text: 'patience' })))).toContain('patience');
  expect(performance.now() - asked).toBeGreaterThanOrEqual(200);
});

it('gives up quietly on an interaction that Discord has given up', async () => {
  const hasty = await openDiscord({ acknowledgeWithin: 200 });
  const echo = echoCommands();
  const bot = await goOnline(hasty, { commands: echo.commands });
  hasty.limitNext('POST', /callback$/, 0.3);
  const late = hasty.slash('echo', { text: 'late' });
  await vi.waitFor(() => expect(bot.log.at(-1)).toMatchObject({ level: 40, code: 10_062 }), 2_000);
  expect(late.callback).toBeNull();
  expect(echo.heard).toEqual([]);
  expect(textsOf(await hasty.answer(hasty.slash('echo', { text: 'next' })))).toContain('next');
  await bot.stop();
  await hasty.close();
});

it('gives up quietly when the answer comes after the token of the interaction has expired', async () => {
  const hasty = await openDiscord({ tokenLife: 50 });
  const echo = echoCommands();
  const bot = await goOnline(hasty, { commands: echo.commands });
  hasty.slash('echo', { text: 'wait' });
  await new Promise((resolve) => setTimeout(resolve, 60));
  echo.release();
  await vi.waitFor(() => expect(bot.log.at(-1)).toMatchObject({ level: 40, code: 50_027 }), 2_000);
  await bot.stop();
  await hasty.close();
});

it('keeps the connection alive', async () => {
  const strict = await openDiscord({ heartbeat: 100 });
  const bot = await goOnline(strict, { commands: echoCommands().commands });
  const closed: number[] = [];
  strict.gateway.events.on('close', (code) => closed.push(code));
  await new Promise((resolve) => setTimeout(resolve, 450));
  expect(closed).toEqual([]);
  await bot.stop();
  await strict.close();
});

it('gives up quietly when another process has answered', async () => {
  const bot = await start();
  const exchange = discord.slash('echo', { text: 'stolen' });
  exchange.acknowledge({ type: 5 }, false);
  await vi.waitFor(() => expect(bot.log.at(-1)).toMatchObject({ level: 40, code: 40_060 }), 2_000);
});

it('finishes what is in flight before it stops, and takes nothing new', async () => {
  const echo = echoCommands();
  const bot = await start({ commands: echo.commands });
  const exchange = discord.slash('echo', { text: 'wait' });
  await vi.waitFor(() => expect(echo.heard).toContain('wait'));
  const left = once(discord.gateway.events, 'close');
  let isStopped = false;
  const stopped = bot.stop().then(() => {
    isStopped = true;
  });
  expect(await left).toEqual([1000]);
  expect(isStopped).toBe(false);
  echo.release();
  await stopped;
  expect(textsOf(await discord.answer(exchange))).toContain('wait');
  online.splice(0);
});

it('answers clicks on what it answered before a restart', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'verbatim-e2e-'));
  const storePath = join(directory, 'state.sqlite');
  const first = await start({ storePath });
  const message = await discord.answer(discord.slash('echo', { text: 'before' }));
  await first.stop();
  online.splice(0);

  await start({ storePath });
  await discord.changed(discord.click(message, '›'));
  expect(textsOf(message)).toBe('### Page 2\n> before');
  await online.splice(0)[0]?.stop();
  rmSync(directory, { recursive: true });
});

it('answers without buttons when the store is out of order', async () => {
  const bot = await start();
  vi.spyOn(bot.store, 'set').mockResolvedValue(false);
  const message = await discord.answer(discord.slash('echo', { text: 'forgetful' }));
  expect(message.components).toHaveLength(1);
});

it('names the setting to mend when Discord does not accept the token', async () => {
  expect(await refusal(discord, 'wrong.token')).toContain('does not accept DISCORD_TOKEN');
});

it('names the intent that Discord does not allow', async () => {
  const strict = await openDiscord({ allowedIntents: 0 });
  expect(await refusal(strict)).toContain('intent "Guilds"');
  await strict.close();
});

it('says that Discord cannot be reached', async () => {
  const gone = await openDiscord();
  await gone.close();
  expect(await refusal(gone)).toContain('Cannot connect to Discord: ');
});

it('registers commands for everybody or for one server, as often as one likes', async () => {
  const registration = { token: discord.token, commands: echoCommands().commands, rest: discord.rest };
  expect(await registerCommands(registration)).toBe(
    'Registered 2 commands for every server and direct messages.',
  );
  expect(await registerCommands({ ...registration, guildId: discord.guildId })).toContain(discord.guildId);
  expect(discord.commands.get('global')).toHaveLength(2);
});

it.each([
  ['a wrong token', { token: 'wrong.token' }, 'DISCORD_TOKEN'],
  ['a server without the bot', { guildId: '1' }, 'DISCORD_GUILD_ID'],
])('says what to mend when registering fails for %s', async (_, wrong, setting) => {
  const registration = {
    token: discord.token,
    commands: echoCommands().commands,
    rest: discord.rest,
    ...wrong,
  };
  await expect(registerCommands(registration)).rejects.toThrow(setting);
});
