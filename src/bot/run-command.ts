/** A slash command or a message command: defer, answer, one edit. */
import {
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Command, Options } from '../../commands/command.ts';
import { UserError } from '../user-error.ts';
import { answerMessage } from './answer-message.ts';
import { admit } from './cooldown.ts';
import { messageText } from './message-text.ts';
import { rememberRequest } from './requests.ts';
import type { Runtime } from './runtime.ts';

/** @throws {UserError} for what the person can mend; any other error is a defect or a failure of Discord */
export async function runCommand(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  runtime: Runtime,
): Promise<void> {
  // Discord waits three seconds for this, and fifteen minutes for the edit.
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await admit(interaction.user.id, runtime.store, runtime.now());
  const options = interaction.isChatInputCommand()
    ? optionsOf(interaction.options.data)
    : { text: messageText(interaction.targetMessage) };
  const command = findCommand(runtime.commands, interaction.commandName);
  const answer = await command.answer(options, runtime.services);
  const key = await rememberRequest(runtime.store, { command: interaction.commandName, options });
  if (key === null) runtime.log.warn({ command: interaction.commandName }, 'Answered without buttons');
  await interaction.editReply(answerMessage(answer, { key, page: answer.opensAt ?? 0, isUnfolded: false }));
}

/** @throws {UserError} when Discord still offers a command that the bot no longer has */
export function findCommand(commands: readonly Command[], name: string): Command {
  const command = commands.find(({ data }) => data.name === name);
  if (!command) throw new UserError(`Cannot run "${name}": the bot no longer has this command`);
  return command;
}

/** `lintCommands` lets only texts and numbers through. */
function optionsOf(given: readonly CommandInteractionOption[]): Options {
  const pairs = given.map(({ name, value }) => [name, typeof value === 'boolean' ? undefined : value]);
  return Object.fromEntries(pairs);
}
