/** Composition root: settings → library → the bot, the terminal or JSON lines. Only here do the rooms meet. */
import './node-version.ts';
import { join } from 'node:path';
import { createCommandLine, EXIT } from './console/command-line.ts';
import { ingestFiles } from './console/ingest-json.ts';
import { checkLines } from './console/json-lines.ts';
import { linesOf } from './console/lines-of.ts';
import { showProgress } from './console/progress.ts';
import { listCorpus } from './io/corpus-folder.ts';
import { openLibraryFile } from './io/library-file.ts';
import { type Log, openLog } from './io/log.ts';
import { openCorpus } from './io/open-corpus.ts';
import { loadEnvironment, readSettings, type Settings } from './io/settings.ts';
import type { Library } from './library/library.ts';
import { syncLibrary } from './library/sync.ts';
import { UserError } from './user-error.ts';

const HOW_TO_CONNECT = `No DISCORD_TOKEN is set, so the commands are answered here. Type /help, or /quit to leave.
To connect Discord: copy .env.example to .env, put your bot's token into it, then "npm run register" and "npm start".
`;

/** Builds the library, then answers in Discord when there is a token, at the terminal when there is none. */
async function start(): Promise<number> {
  const settings = readSettings(loadEnvironment());
  const log = openLog(settings.logLevel);
  const library = openLibraryFile(join(settings.dataDir, 'library.sqlite'), (reason) => log.warn(reason));
  const report = await syncLibrary(
    library,
    await listCorpus(settings.corpusDir),
    showProgress(process.stderr),
  );
  const { articles, paragraphs } = await library.read((reader) => reader.statistics());
  if (articles === 0) {
    throw new UserError(
      `Cannot check anything: none of the files in "${settings.corpusDir}" could be read as an article`,
    );
  }
  log.debug({ ...report }, 'Library is up to date');
  process.stderr.write(`${articles} articles with ${paragraphs} paragraphs are in the library.\n`);
  if (settings.discordToken === undefined) await atTerminal(library, log);
  else await inDiscord(settings, settings.discordToken, library, log);
  await library.close();
  return EXIT.done;
}

async function atTerminal(library: Library, log: Log): Promise<void> {
  const [{ commands }, { runTerminal }] = await Promise.all([
    import('../commands/index.ts'),
    import('./console/terminal.ts'),
  ]);
  process.stderr.write(HOW_TO_CONNECT);
  const report = (err: unknown) => {
    log.error({ err, reference: 'terminal' }, 'A command failed');
    return 'terminal';
  };
  await runTerminal({
    input: process.stdin,
    output: process.stdout,
    commands,
    services: { library },
    report,
  });
}

/** Answers in Discord until the process is told to stop. */
async function inDiscord(settings: Settings, token: string, library: Library, log: Log): Promise<void> {
  const [{ commands }, { startBot }, { openStore }] = await Promise.all([
    import('../commands/index.ts'),
    import('./bot/start-bot.ts'),
    import('./io/store.ts'),
  ]);
  const store = openStore(join(settings.dataDir, 'state.sqlite'), log);
  const stopped = Promise.withResolvers<string>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.resolve(signal));
  const lost = (sentence: string) => stopped.reject(new UserError(sentence));
  const bot = await startBot({ token, commands, services: { library }, store, log, onLost: lost });
  process.stderr.write('The bot is online. Press Ctrl-C to stop it.\n');
  try {
    await stopped.promise;
  } finally {
    await bot.stop();
    await store.close();
  }
}

/** Answers JSON lines from a directory of articles, which becomes a library of its own. */
async function check(corpus: string): Promise<number> {
  const { dataDir } = readSettings(loadEnvironment());
  const library = await openCorpus(corpus, dataDir, showProgress(process.stderr));
  try {
    const errors = await checkLines(linesOf(process.stdin), process.stdout, library);
    return errors > 0 ? EXIT.partly : EXIT.done;
  } finally {
    await library.close();
  }
}

async function ingest(files: readonly string[]): Promise<number> {
  const unread = await ingestFiles(files, process.stdout, process.stderr);
  return unread > 0 ? EXIT.partly : EXIT.done;
}

async function register(): Promise<number> {
  const { discordToken, applicationId, guildId } = readSettings(loadEnvironment());
  if (discordToken === undefined) {
    throw new UserError(
      'Cannot register the commands: DISCORD_TOKEN is not set, put your bot’s token into the file .env',
    );
  }
  const [{ commands }, { registerCommands }] = await Promise.all([
    import('../commands/index.ts'),
    import('./bot/register-commands.ts'),
  ]);
  const sentence = await registerCommands({
    token: discordToken,
    commands,
    ...(applicationId === undefined ? {} : { applicationId }),
    ...(guildId === undefined ? {} : { guildId }),
  });
  process.stdout.write(`${sentence}\n`);
  return EXIT.done;
}

async function run(): Promise<number> {
  // A reader that closes the pipe early ("| head") is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
  try {
    return await createCommandLine({ start, check, ingest, register }).run(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return EXIT.failed;
  }
}

process.exitCode = await run();
