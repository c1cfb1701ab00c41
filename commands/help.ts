import { ApplicationCommandType, SlashCommandBuilder } from 'discord.js';
import { helpCard, type Usage } from '../src/card/help-card.ts';
import type { Command } from './command.ts';
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

    answer: async () => helpCard(commands.map(({ data }) => usageOf(data))),
  } satisfies Command;
}

/** "/quote text [speaker] [article]"; a message command is reached through the message's menu. */
function usageOf(data: Command['data']): Usage {
  const description = 'description' in data ? (data.description ?? '') : '';
  if (data.type === ApplicationCommandType.Message || description === '') {
    const where = 'right-click or hold a message, then Apps: checks everything found in it';
    return { usage: data.name, description: where };
  }
  const options = 'options' in data ? (data.options ?? []) : [];
  const names = options.map(({ name, required }) => (required ? name : `[${name}]`));
  return { usage: [`/${data.name}`, ...names].join(' '), description };
}
