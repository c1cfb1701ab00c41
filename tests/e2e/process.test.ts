/** The program as it is started and stopped by an operator: signals, exit codes, what it prints. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Discord, openDiscord } from './stand-in/discord.ts';
import { textsOf } from './stand-in/read-message.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'verbatim-process-'));
const children: ChildProcess[] = [];
let discord: Discord;

beforeAll(async () => {
  discord = await openDiscord();
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await discord.close();
  rmSync(data, { recursive: true });
  expect(discord.problems()).toEqual([]);
});

function run(args: readonly string[], token: string) {
  const child = spawn(process.execPath, ['--import', './tests/e2e/redirect.ts', 'src/main.ts', ...args], {
    cwd: project,
    // Nothing comes from the developer's own `.env`: a variable that is set, if only to nothing, wins.
    env: {
      ...process.env,
      DISCORD_TOKEN: token,
      DISCORD_APPLICATION_ID: '',
      DISCORD_GUILD_ID: '',
      CORPUS_DIR: '',
      DATA_DIR: data,
      LOG_LEVEL: 'info',
      STAND_IN_API: discord.rest.api,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, ended, stdout: text(child.stdout), stderr: text(child.stderr) };
}

it('registers the commands, and says so in one sentence', async () => {
  const { ended, stdout } = run(['register'], discord.token);
  expect(await ended).toBe(0);
  expect(await stdout).toMatch(/^Registered \d+ commands for every server and direct messages\.\n$/);
});

it('answers what is in flight when it is told to stop, and exits with 0', async () => {
  const online = once(discord.gateway.events, 'identify');
  const { child, ended, stderr } = run([], discord.token);
  await online;
  const exchange = discord.slash('quote', { text: 'people would steam open envelopes' });
  await discord.acknowledged(exchange);
  child.kill('SIGTERM');
  expect(textsOf(await discord.answer(exchange))).toContain('Verbatim');
  expect(await ended).toBe(0);
  expect(await stderr).toContain('The bot is online');
});

it('says in one sentence what to mend when the token is wrong, and exits with 1', async () => {
  const { ended, stderr } = run([], 'wrong.token');
  expect(await ended).toBe(1);
  const printed = await stderr;
  expect(printed).toContain('does not accept DISCORD_TOKEN');
  expect(printed).not.toMatch(/^\s+at /m);
});
