/** Uploads the command definitions to Discord. Run by hand (`npm run register`), not at every start. */
import {
  type APIApplication,
  DiscordAPIError,
  REST,
  RESTJSONErrorCodes,
  type RESTOptions,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Command } from '../../commands/command.ts';
import { UserError } from '../user-error.ts';
import { INVALID_TOKEN } from './connect.ts';
import { lintCommands } from './lint-commands.ts';

export interface Registration {
  readonly token: string;
  /** Asked of Discord when it is not given. */
  readonly applicationId?: string;
  /** One server, for trying out; every server and every person when it is not given. */
  readonly guildId?: string;
  readonly commands: readonly Command[];
  /** Where Discord is, for tests. */
  readonly rest?: Partial<RESTOptions>;
}

/**
 * Replaces all commands of the application in one request, which may be repeated.
 *
 * @returns one sentence that says what was registered
 * @throws {UserError} when a definition is not valid, or Discord refuses the token or the server
 */
export async function registerCommands({
  token,
  applicationId,
  guildId,
  commands,
  rest = {},
}: Registration): Promise<string> {
  const body: RESTPutAPIApplicationCommandsJSONBody = commands.map(({ data }) => data);
  const problems = lintCommands(body);
  if (problems.length > 0) throw new UserError(`Cannot register the commands: ${problems.join('; ')}`);

  const api = new REST(rest).setToken(token);
  try {
    const application =
      applicationId ?? ((await api.get(Routes.currentApplication())) as Pick<APIApplication, 'id'>).id;
    const route = guildId
      ? Routes.applicationGuildCommands(application, guildId)
      : Routes.applicationCommands(application);
    const registered = (await api.put(route, { body })) as unknown[];
    return `Registered ${registered.length} commands for ${guildId ? `the server ${guildId}` : 'every server and direct messages'}.`;
  } catch (error) {
    throw explain(error, guildId);
  }
}

function explain(error: unknown, guildId: string | undefined): unknown {
  if (!(error instanceof DiscordAPIError)) {
    const reason = error instanceof Error ? error.message : String(error);
    return new UserError(`Cannot register the commands: ${reason}`, { cause: error });
  }
  if (error.status === 401) return new UserError(INVALID_TOKEN);
  if (error.code === RESTJSONErrorCodes.MissingAccess && guildId) {
    return new UserError(
      `Cannot register the commands: the bot is not in the server ${guildId}, so invite it first or mend DISCORD_GUILD_ID`,
    );
  }
  return new UserError(`Cannot register the commands: Discord says "${error.message}"`, { cause: error });
}
