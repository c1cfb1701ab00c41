/** Discord's objects as it sends them, as small as discord.js can bear. */

export type Json = Record<string, unknown>;

/** 2015-01-01, the first second of Discord's ids. */
const EPOCH = 1_420_070_400_000n;
let increment = 0n;

/** A new id that carries the time, as Discord's do. */
export function snowflake(): string {
  increment += 1n;
  return (((BigInt(Date.now()) - EPOCH) << 22n) | (increment & 0xf_ffn)).toString();
}

export function userObject(id: string, name: string, isBot = false): Json {
  return { id, username: name, discriminator: '0', global_name: name, avatar: null, bot: isBot, flags: 0 };
}

/** Every right that an ordinary member has, with USE_EXTERNAL_APPS. */
export const MEMBER_RIGHTS = (2_248_473_465_835_073n | (1n << 50n)).toString();

export function memberObject(user: Json, permissions: string): Json {
  const rest = {
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    nick: null,
    avatar: null,
    premium_since: null,
  };
  return { user, roles: [], joined_at: '2026-01-01T00:00:00.000Z', permissions, ...rest };
}

export function channelObject(id: string, guildId: string): Json {
  const rest = {
    nsfw: false,
    topic: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    parent_id: null,
    flags: 0,
  };
  return { id, type: 0, guild_id: guildId, name: 'general', position: 0, permission_overwrites: [], ...rest };
}

export function guildObject(id: string, channel: Json, bot: Json): Json {
  const everyone = {
    id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    permissions: MEMBER_RIGHTS,
    managed: false,
    mentionable: false,
    flags: 0,
  };
  return {
    id,
    name: 'Stand-in',
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: '1',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [everyone],
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    preferred_locale: 'en-US',
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    stickers: [],
    safety_alerts_channel_id: null,
    incidents_data: null,
    joined_at: '2026-01-01T00:00:00.000Z',
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    members: [memberObject(bot, MEMBER_RIGHTS)],
    channels: [channel],
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A message that somebody wrote, for message commands. */
export function messageObject(author: Json, content: string, more: Json = {}): Json {
  return {
    id: snowflake(),
    type: 0,
    channel_id: '1',
    author,
    content,
    timestamp: '2026-01-01T00:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    flags: 0,
    components: [],
    ...more,
  };
}

/** The part of a message that a forwarded copy of it carries: no author, no id. */
const FORWARDED = [
  'content',
  'timestamp',
  'embeds',
  'attachments',
  'mentions',
  'mention_roles',
  'flags',
  'components',
  'type',
  'edited_timestamp',
];

/** A message of `author`, empty itself, that forwards `original`. */
export function forwardingObject(author: Json, original: Json): Json {
  const snapshot = Object.fromEntries(FORWARDED.map((key) => [key, original[key]]));
  return messageObject(author, '', {
    message_reference: { type: 1, message_id: String(original.id), channel_id: '1' },
    message_snapshots: [{ message: snapshot }],
  });
}
