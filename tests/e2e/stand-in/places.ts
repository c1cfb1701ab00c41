/** Where a person meets the bot, and how it came there. */
import { channelObject, type Json, MEMBER_RIGHTS, memberObject, snowflake } from './objects.ts';

/**
 * The bot is a member of a `server`; to a `foreign server` and a `private channel` the person brings it
 * along; in a `closed server` its members may bring no apps, so that Discord hides their public answers.
 */
export type Place = 'server' | 'foreign server' | 'closed server' | 'direct message' | 'private channel';

/** Whether the app is there only as the person's own. */
export function isUserInstall(place: Place): boolean {
  return place === 'foreign server' || place === 'closed server' || place === 'private channel';
}

const USE_EXTERNAL_APPS = 1n << 50n;

/** The part of an interaction that tells where it happens. */
export function placeFields(place: Place, person: Json, guildId: string, channelId: string): Json {
  const home = place === 'direct message' ? '0' : guildId;
  const owners = { authorizing_integration_owners: isUserInstall(place) ? { 1: person.id } : { 0: home } };
  if (place === 'direct message' || place === 'private channel') {
    const context = place === 'direct message' ? 1 : 2;
    const channel = { id: channelId, type: context === 1 ? 1 : 3, recipients: [person] };
    return { ...owners, context, channel_id: channelId, channel, user: person };
  }
  const guild = place === 'server' ? guildId : snowflake();
  const channel = channelObject(place === 'server' ? channelId : snowflake(), guild);
  const permissions =
    place === 'closed server' ? String(BigInt(MEMBER_RIGHTS) & ~USE_EXTERNAL_APPS) : MEMBER_RIGHTS;
  return {
    ...owners,
    context: 0,
    guild_id: guild,
    guild_locale: 'en-US',
    guild: { id: guild, locale: 'en-US', features: [] },
    channel_id: channel.id,
    channel: { ...channel, permissions },
    member: memberObject(person, permissions),
  };
}
