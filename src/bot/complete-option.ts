/** Suggestions while a person types an option. */
import type { AutocompleteInteraction } from 'discord.js';
import { findCommand } from './run-command.ts';
import type { Runtime } from './runtime.ts';

/** Discord drops suggestions that come after three seconds; a person has typed on long before. Milliseconds. */
export const COMPLETE_WITHIN = 1_000;

/** Discord's limits: choices of a completion, characters of one. */
const MAX_CHOICES = 25;
const MAX_CHOICE_LENGTH = 100;

/** Answers with suggestions, or with none when there are none in time. There is no way to show an error here. */
export async function completeOption(interaction: AutocompleteInteraction, runtime: Runtime): Promise<void> {
  const values = await suggest(interaction, runtime);
  const fitting = values.filter((value) => value.trim() !== '' && value.length <= MAX_CHOICE_LENGTH);
  const choices = [...new Set(fitting)].slice(0, MAX_CHOICES);
  await interaction.respond(choices.map((value) => ({ name: value, value })));
}

async function suggest(
  { commandName, options }: AutocompleteInteraction,
  { commands, services, log }: Runtime,
): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(resolve, COMPLETE_WITHIN, []);
  });
  try {
    const { name, value } = options.getFocused(true);
    const suggestions = findCommand(commands, commandName).complete?.(name, value, services) ?? [];
    return await Promise.race([suggestions, tooLate]);
  } catch (err) {
    log.warn({ err, command: commandName }, 'Completed nothing');
    return [];
  } finally {
    clearTimeout(timer);
  }
}
