/** Settings from the environment and the file `.env`, checked once at the start. `.env.example` explains each. */
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config } from 'dotenv';
import { z } from 'zod';
import { UserError } from '../user-error.ts';

/** The folder of the project: relative paths in settings count from here, wherever the program is started. */
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

const folder = (fallback: string) =>
  z
    .string()
    .trim()
    .optional()
    .transform((path) => (path ? path : fallback))
    .transform((path) => (isAbsolute(path) ? path : resolve(PROJECT, path)));

const snowflake = (what: string) =>
  z
    .string()
    .trim()
    .regex(
      /^(?:\d{17,20})?$/,
      `it must be the ${what}, a number of 17 to 20 digits: copy it from the Discord developer portal`,
    )
    .optional()
    .transform((id) => (id === '' ? undefined : id));

const SETTINGS = z.object({
  DISCORD_TOKEN: z
    .string()
    .trim()
    .regex(/^\S*$/, 'it must not contain spaces: copy the bot token again from the Discord developer portal')
    .optional()
    .transform((token) => (token === '' ? undefined : token)),
  DISCORD_APPLICATION_ID: snowflake('id of the application'),
  DISCORD_GUILD_ID: snowflake('id of a server'),
  CORPUS_DIR: folder('corpus'),
  DATA_DIR: folder('data'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'it must be one of debug, info, warn, error, silent')
    .optional()
    .default('info'),
});

export interface Settings {
  /** Without a token the commands are answered at the terminal. */
  readonly discordToken: string | undefined;
  readonly applicationId: string | undefined;
  readonly guildId: string | undefined;
  /** Absolute path of the folder of articles. */
  readonly corpusDir: string;
  /** Absolute path of the folder for everything that can be built again, and for small durable state. */
  readonly dataDir: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** Names of all settings, for the test that keeps `.env.example` complete. */
export const SETTING_NAMES = Object.keys(SETTINGS.shape);

/**
 * Reads `.env` of the project into the environment, where it does not stand already.
 *
 * @throws {UserError} when the file is there and cannot be read
 */
export function loadEnvironment(): NodeJS.ProcessEnv {
  const { error } = config({ path: resolve(PROJECT, '.env'), quiet: true });
  if (error && (error as NodeJS.ErrnoException).code !== 'ENOENT') {
    throw new UserError(`Cannot read the settings in ".env": ${error.message}`, { cause: error });
  }
  return process.env;
}

/**
 * Checks settings.
 *
 * @throws {UserError} naming every wrong setting and how to mend it
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const { success, data, error } = SETTINGS.safeParse(environment);
  if (!success) {
    const wrong = error.issues.map(
      ({ path, message }) => `Cannot use the setting ${path.join('.')}: ${message}`,
    );
    throw new UserError(wrong.join('\n'));
  }
  return {
    discordToken: data.DISCORD_TOKEN,
    applicationId: data.DISCORD_APPLICATION_ID,
    guildId: data.DISCORD_GUILD_ID,
    corpusDir: data.CORPUS_DIR,
    dataDir: data.DATA_DIR,
    logLevel: data.LOG_LEVEL,
  };
}
