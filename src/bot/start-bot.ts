/** The Discord client, from login to the last answer. */
import { Client, Events, GatewayIntentBits, Options, type RESTOptions } from 'discord.js';
import { connect, sentenceFor } from './connect.ts';
import { dispatch } from './dispatch.ts';
import { trackInFlight } from './in-flight.ts';
import type { Runtime } from './runtime.ts';

export interface BotOptions extends Omit<Runtime, 'now'> {
  readonly token: string;
  /** Where Discord is, for tests. */
  readonly rest?: Partial<RESTOptions>;
  /** The clock, for tests. */
  readonly now?: () => number;
  /** Called when Discord shuts the bot out for good while it runs; it can then only be started again. */
  readonly onLost?: (sentence: string) => void;
}

export interface Bot {
  /** Takes no new work, leaves Discord and waits for what is in flight, for `STOP_WITHIN` at most. */
  stop(): Promise<void>;
}

/** How long `stop` waits for answers that are on their way. Milliseconds. */
export const STOP_WITHIN = 10_000;

/**
 * Connects to Discord and answers interactions.
 *
 * @throws {UserError} when Discord refuses the token or cannot be reached, saying which setting to mend
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, rest = {}, onLost, now = Date.now, commands, services, store, log } = options;
  const runtime: Runtime = { commands, services, store, log, now };
  const inFlight = trackInFlight();
  let state: 'connecting' | 'online' | 'stopping' = 'connecting';

  const client = new Client({
    // Interactions need no intent at all; guilds tell in which server and channel they happen.
    intents: [GatewayIntentBits.Guilds],
    // Nobody is ever pinged, whatever stands in an article or a question.
    allowedMentions: { parse: [], repliedUser: false },
    // Messages that people ask about are not kept.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    // A server that Discord has lost must not keep all others waiting: 15 s is the default. Milliseconds.
    waitGuildTimeout: 2_000,
    shards: 'auto',
    rest,
  });
  client.on(Events.InteractionCreate, (interaction) => {
    if (state !== 'stopping') inFlight.add(dispatch(interaction, runtime));
  });
  client.on(Events.Error, (err) => log.error({ err }, 'The Discord client failed'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'The connection to Discord failed'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'Connecting to Discord again'));
  client.on(Events.ShardResume, (shard, replayed) =>
    log.info({ shard, replayed }, 'Connected to Discord again'),
  );
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    if (state !== 'online') return;
    log.error({ shard, code }, 'Discord closed the connection for good');
    onLost?.(sentenceFor(code));
  });

  await connect(client, token);
  state = 'online';
  log.info({ servers: client.guilds.cache.size }, 'Online');

  return {
    async stop() {
      state = 'stopping';
      // Answers on their way need no connection: they go through the interaction's own webhook.
      await client.destroy();
      const left = await inFlight.settled(STOP_WITHIN);
      if (left > 0) log.warn({ left }, 'Stopped before everything was answered');
    },
  };
}
