/** A bot online at the stand-in, with a log that tests can read. */
import type { Command, Services } from '../../commands/command.ts';
import { registerCommands } from '../../src/bot/register-commands.ts';
import { type Bot, startBot } from '../../src/bot/start-bot.ts';
import { openLog } from '../../src/io/log.ts';
import { openStore, type Store } from '../../src/io/store.ts';
import type { Discord } from './stand-in/discord.ts';

export interface Online extends Bot {
  readonly store: Store;
  /** What was logged, oldest first. */
  readonly log: Record<string, unknown>[];
}

export interface OnlineOptions {
  readonly commands: readonly Command[];
  readonly services?: Services;
  /** File of the store. */
  readonly storePath?: string;
  readonly now?: () => number;
  readonly onLost?: (sentence: string) => void;
}

/** Registers the commands and goes online. `stop` also closes the store. */
export async function goOnline(discord: Discord, options: OnlineOptions): Promise<Online> {
  const { commands, services = NO_SERVICES, storePath = ':memory:', ...rest } = options;
  const lines: Record<string, unknown>[] = [];
  const log = openLog('info', { write: (line: string) => lines.push(JSON.parse(line)) });
  const store = openStore(storePath, log);
  await registerCommands({ token: discord.token, commands, rest: discord.rest });
  const bot = await startBot({
    token: discord.token,
    commands,
    services,
    store,
    log,
    rest: discord.rest,
    ...rest,
  });
  return {
    store,
    log: lines,
    async stop() {
      await bot.stop();
      await store.close();
    },
  };
}

/** For commands that need no library. */
const NO_SERVICES = {} as Services;
