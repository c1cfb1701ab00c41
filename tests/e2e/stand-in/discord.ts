/**
 * A local stand-in for Discord, REST and gateway on one loopback port, and the people who use it. It refuses
 * what Discord refuses, and keeps every problem: a test that uses it must find `problems` empty at its end.
 */
import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Exchange, type Message } from './exchange.ts';
import { openGateway } from './gateway.ts';
import { channelObject, guildObject, type Json, MEMBER_RIGHTS, snowflake, userObject } from './objects.ts';
import { openValidator } from './openapi.ts';
import { people } from './people.ts';
import { isUserInstall, type Place, placeFields } from './places.ts';
import { failure, NOT_FOUND, openRest, type RestRequest, type RestResponse } from './rest.ts';

export interface DiscordOptions {
  /** Milliseconds to acknowledge an interaction; 3,000 at Discord. */
  readonly acknowledgeWithin?: number;
  /** Milliseconds that an interaction's token lives; 900,000 at Discord. */
  readonly tokenLife?: number;
  /** Intents that the application may ask for; all but the privileged ones when not given. */
  readonly allowedIntents?: number;
  /** Milliseconds between heartbeats. */
  readonly heartbeat?: number;
}

/** Without GUILD_MEMBERS, GUILD_PRESENCES and MESSAGE_CONTENT. */
const UNPRIVILEGED = 0x7fff_ffff & ~((1 << 1) | (1 << 8) | (1 << 15));
const GUILDS = 1;

export type Discord = Awaited<ReturnType<typeof openDiscord>>;

export async function openDiscord(options: DiscordOptions = {}) {
  const token = 'stand.in.token';
  const applicationId = snowflake();
  const bot = userObject(applicationId, 'verbatim', true);
  const person = userObject('200000000000000001', 'alice');
  const [guildId, channelId] = [snowflake(), snowflake()];
  const commands = new Map<string, Json[]>();
  const exchanges = new Map<string, Exchange>();
  const problems: string[] = [];
  const activity = new EventEmitter().setMaxListeners(0);
  const validate = openValidator();

  const rest = openRest({ token, route, onAnswered: () => activity.emit('request') });
  rest.server.listen(0, '127.0.0.1');
  await once(rest.server, 'listening');
  const { port } = rest.server.address() as AddressInfo;
  const gatewayUrl = `ws://127.0.0.1:${port}/gateway`;
  const gateway = openGateway(rest.server, {
    token,
    allowedIntents: options.allowedIntents ?? UNPRIVILEGED,
    heartbeat: options.heartbeat ?? 41_250,
    greet: (session, intents) => [
      ['READY', readyEvent(session)],
      ...(intents & GUILDS ? [guildEvent()] : []),
    ],
  });

  function readyEvent(session: string): Json {
    return {
      v: 10,
      user: bot,
      guilds: [{ id: guildId, unavailable: true }],
      session_id: session,
      resume_gateway_url: gatewayUrl,
      session_type: 'normal',
      shard: [0, 1],
      application: { id: applicationId, flags: 0 },
      private_channels: [],
      relationships: [],
      presences: [],
      _trace: [],
    };
  }

  function guildEvent(): [name: string, data: Json] {
    return ['GUILD_CREATE', guildObject(guildId, channelObject(channelId, guildId), bot)];
  }

  function route(request: RestRequest): RestResponse {
    const { method, path } = request;
    if (method === 'GET' && path === '/gateway/bot') {
      const limit = { total: 1_000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 };
      return { status: 200, body: { url: gatewayUrl, shards: 1, session_start_limit: limit } };
    }
    if (method === 'GET' && path === '/applications/@me') return { status: 200, body: { id: applicationId } };
    const [upload, guild = null] = /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/.exec(path) ?? [];
    if (method === 'PUT' && upload) return putCommands(guild, request.body as Json[]);
    const found = routeExchange(request);
    if (!found) problems.push(`No such route: ${method} ${path}`);
    return found ?? NOT_FOUND;
  }

  function routeExchange({ method, path, query, body }: RestRequest): RestResponse | null {
    const [, id, secret = ''] = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path) ?? [];
    const [, webhook, hookSecret = '', message] =
      /^\/webhooks\/(\d+)\/([^/]+)(?:\/messages\/([^/]+))?$/.exec(path) ?? [];
    if (id && method === 'POST') {
      const exchange = exchanges.get(secret);
      if (exchange?.id !== id) return failure(404, 10_062, 'Unknown interaction');
      return exchange.acknowledge(body as never, query.get('with_response') === 'true');
    }
    if (webhook !== applicationId) return null;
    const exchange = exchanges.get(hookSecret);
    if (!exchange) return failure(404, 10_015, 'Unknown Webhook');
    if (method === 'PATCH' && message) return exchange.edit(message, body as Json);
    return method === 'POST' && !message ? exchange.followUp(body as Json) : null;
  }

  function putCommands(guild: string | null, body: Json[]): RestResponse {
    if (guild !== null && guild !== guildId) return failure(403, 50_001, 'Missing Access');
    const invalid = body.flatMap((command) => validate('commands', command));
    if (invalid.length > 0) {
      problems.push(...invalid);
      return failure(400, 50_035, `Invalid Form Body\n${invalid.join('\n')}`);
    }
    const stored = body.map((command) => ({
      type: 1,
      ...command,
      id: snowflake(),
      application_id: applicationId,
      version: snowflake(),
    }));
    commands.set(guild ?? 'global', stored);
    return { status: 200, body: stored };
  }

  function registered(name: string): Json {
    const command = [...commands.values()].flat().find((known) => known.name === name);
    if (!command) throw new Error(`No command "${name}" is registered`);
    return command;
  }

  function interact(type: number, data: Json, place: Place, message?: Message): Exchange {
    const exchange = new Exchange({
      type,
      isUserInstall: isUserInstall(place),
      hidesAnswers: place === 'closed server',
      acknowledgeWithin: options.acknowledgeWithin ?? 3_000,
      tokenLife: options.tokenLife ?? 900_000,
      bot,
      validate,
      ...(message ? { message } : {}),
    });
    exchanges.set(exchange.token, exchange);
    gateway.dispatch('INTERACTION_CREATE', {
      id: exchange.id,
      application_id: applicationId,
      type,
      token: exchange.token,
      version: 1,
      data,
      locale: 'en-US',
      entitlements: [],
      attachment_size_limit: 10_485_760,
      app_permissions: MEMBER_RIGHTS,
      ...(message ? { message } : {}),
      ...placeFields(place, person, guildId, channelId),
    });
    return exchange;
  }

  return {
    ...people({ registered, interact, activity }),
    token,
    guildId,
    person,
    commands,
    gateway,
    /** The option of discord.js that makes it talk to the stand-in. */
    rest: { api: `http://127.0.0.1:${port}/api` },
    limitNext: rest.limitNext,
    /** Everything that Discord would have refused so far. */
    problems: () => [...problems, ...[...exchanges.values()].flatMap((exchange) => exchange.problems)],
    async close(): Promise<void> {
      gateway.stop();
      rest.server.closeAllConnections();
      rest.server.close();
      await once(rest.server, 'close');
    },
  };
}
