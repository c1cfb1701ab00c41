/** A click on a button under an answer: turn the page, unfold its context, share it. */
import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { UserError } from '../user-error.ts';
import { answerMessage, sharedMessage, type View } from './answer-message.ts';
import { readComponentId } from './component-id.ts';
import { admit } from './cooldown.ts';
import { recallRequest, rememberRequest } from './requests.ts';
import { findCommand } from './run-command.ts';
import type { Runtime } from './runtime.ts';

/** @throws {UserError} for what the person can mend; any other error is a defect or a failure of Discord */
export async function clickButton(interaction: ButtonInteraction, runtime: Runtime): Promise<void> {
  await interaction.deferUpdate();
  await admit(interaction.user.id, runtime.store, runtime.now());
  const id = readComponentId(interaction.customId);
  const request = id && (await recallRequest(runtime.store, id.key));
  if (!id || !request) throw new UserError('This answer has expired: run the command again');

  const command = findCommand(runtime.commands, request.command);
  const answer = await command.answer(request.options, runtime.services);
  // Whoever still reads an answer keeps it from expiring.
  await rememberRequest(runtime.store, request);
  const isUnfolded = id.action === 'unfold' || id.action === 'share-unfolded';
  const view: View = { key: id.key, page: id.page, isUnfolded };
  if (id.action !== 'share' && id.action !== 'share-unfolded') {
    await interaction.editReply(answerMessage(answer, view));
    return;
  }

  if (!answer.shareable) throw new UserError('Cannot share this answer: it is meant for you alone');
  const message = await interaction.followUp(sharedMessage(answer, view, interaction.user.id));
  // Discord itself hides the message of an app that a person brought along where members may not use such apps.
  if (message.flags.has(MessageFlags.Ephemeral)) {
    throw new UserError(
      'Cannot share the answer here: this server shows the messages of your own apps to you alone',
    );
  }
  await interaction.editReply(answerMessage(answer, { ...view, isShared: true }));
}
