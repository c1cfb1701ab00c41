import { SlashCommandBuilder } from 'discord.js';
import { helpCard, type Usage } from '../src/card/help-card.ts';
import type { Command } from './command.ts';
import { type CommandDefinition, definitionOf } from './definition.ts';
import { CONTEXTS, INSTALLS } from './everywhere.ts';

/** The command that explains the others. */
export function helpOn(commands: readonly Command[]) {
  return {
    data: new SlashCommandBuilder()
      .setName('help')
      .setDescription('How to ask, and what the answers mean')
      .setIntegrationTypes(INSTALLS)
      .setContexts(CONTEXTS)
      .toJSON(),

    answer: async () => helpCard(commands.map((command) => usageOf(definitionOf(command)))),
  } satisfies Command;
}

/** "/quote text [speaker] [article]"; a message command is reached through the message's menu. */
function usageOf({ name, description, isMessageCommand, options }: CommandDefinition): Usage {
  if (isMessageCommand) {
    const typed = name.toLowerCase().replaceAll(' ', '-');
    const description = `all that a message holds: in its menu under Apps; at a terminal, /${typed} …`;
    return { usage: name, description };
  }
  const names = options.map((option) => (option.required ? option.name : `[${option.name}]`));
  return { usage: [`/${name}`, ...names].join(' '), description };
}
