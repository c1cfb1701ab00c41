/** One interaction, from its arrival to its answer or to the sentence that says why there is none. */
import { randomBytes } from 'node:crypto';
import { DiscordAPIError, type Interaction, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import { errorCard } from '../card/error-card.ts';
import { UserError } from '../user-error.ts';
import { answerMessage } from './answer-message.ts';
import { clickButton } from './click-button.ts';
import { completeOption } from './complete-option.ts';
import { runCommand } from './run-command.ts';
import type { Runtime } from './runtime.ts';

/** Handles an interaction. Never rejects: every failure reaches the person, the log, or both. */
export async function dispatch(interaction: Interaction, runtime: Runtime): Promise<void> {
  const started = runtime.now();
  const about = { kind: kindOf(interaction), command: commandOf(interaction) };
  try {
    await handle(interaction, runtime);
    // A person who types asks for completions many times; only answers are news.
    const level = interaction.isAutocomplete() ? 'debug' : 'info';
    runtime.log[level]({ ...about, ms: runtime.now() - started }, 'Answered');
  } catch (error) {
    await explain(interaction, error, runtime, about);
  }
}

async function handle(interaction: Interaction, runtime: Runtime): Promise<void> {
  if (interaction.isAutocomplete()) return completeOption(interaction, runtime);
  if (interaction.isButton()) return clickButton(interaction, runtime);
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
    return runCommand(interaction, runtime);
  }
}

/** Discord has given up on the interaction (after 3 s, after 15 min), or another process has answered it. */
const GONE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

async function explain(
  interaction: Interaction,
  error: unknown,
  { log }: Runtime,
  about: object,
): Promise<void> {
  if (error instanceof DiscordAPIError && GONE.has(error.code)) {
    log.warn({ ...about, code: error.code }, 'Answered too late, or another process answered first');
    return;
  }
  try {
    if (error instanceof UserError) {
      log.info(about, 'Declined');
      await tell(interaction, error.message);
      return;
    }
    const reference = randomBytes(4).toString('hex');
    log.error({ ...about, reference, err: error }, 'Failed');
    await tell(
      interaction,
      `Cannot answer: something went wrong inside the bot. Its log has the details under ${reference}`,
    );
  } catch (err) {
    log.error({ ...about, err }, 'Could not tell the person about a failure');
  }
}

/** One sentence for the asker alone: in place of the answer, or beside the answer that a button stands under. */
async function tell(interaction: Interaction, sentence: string): Promise<void> {
  if (!interaction.isRepliable()) return;
  const body = answerMessage(errorCard(sentence), { key: null, page: 0, isUnfolded: false });
  const flags = [body.flags, MessageFlags.Ephemeral] as const;
  if (!interaction.deferred && !interaction.replied) await interaction.reply({ ...body, flags });
  else if (interaction.isButton()) await interaction.followUp({ ...body, flags });
  else await interaction.editReply(body);
}

function kindOf(interaction: Interaction): string {
  if (interaction.isAutocomplete()) return 'completion';
  return interaction.isMessageComponent() ? 'click' : 'command';
}

/** Ids of buttons are left out: they name what a person asked. */
function commandOf(interaction: Interaction): string | undefined {
  return 'commandName' in interaction ? interaction.commandName : undefined;
}
