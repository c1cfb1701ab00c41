/** Logs a client in, and says in a sentence why that failed. */
import { type Client, DiscordjsError, DiscordjsErrorCodes, Events, GatewayCloseCodes } from 'discord.js';
import { UserError } from '../user-error.ts';

const PORTAL = 'https://discord.com/developers/applications';

/** What is wrong with the token, in the words of every place that finds out. */
export const INVALID_TOKEN = `Cannot connect to Discord: it does not accept DISCORD_TOKEN, so copy the token again from the page "Bot" of your application at ${PORTAL}`;

/**
 * Logs in and waits until the bot is online.
 *
 * @throws {UserError} when Discord refuses the bot or cannot be reached; the client is then destroyed
 */
export async function connect(client: Client, token: string): Promise<void> {
  const { promise: refused, reject: refuse } = Promise.withResolvers<never>();
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  const onDisconnect = ({ code }: { code: number }) => refuse(new UserError(sentenceFor(code)));
  client.once(Events.ShardDisconnect, onDisconnect);
  try {
    await Promise.race([Promise.all([client.login(token), ready]), refused]);
  } catch (error) {
    await client.destroy();
    throw explain(error);
  } finally {
    client.off(Events.ShardDisconnect, onDisconnect);
  }
}

/** Why the gateway closed a connection for good, and what mends it. */
export function sentenceFor(code: number): string {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return INVALID_TOKEN;
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return `Cannot connect to Discord: it does not allow the application of DISCORD_TOKEN the intent "Guilds", so look for a notice on its page at ${PORTAL}`;
    default:
      return `Cannot connect to Discord: it closed the connection for good with code ${code}`;
  }
}

function explain(error: unknown): unknown {
  if (error instanceof UserError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new UserError(INVALID_TOKEN);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new UserError(`Cannot connect to Discord: ${reason}`, { cause: error });
}
