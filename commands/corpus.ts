import { SlashCommandBuilder } from 'discord.js';
import { articlesCard, statisticsCard } from '../src/card/corpus-card.ts';
import type { Command } from './command.ts';
import { CONTEXTS, INSTALLS } from './everywhere.ts';

export const corpus = {
  data: new SlashCommandBuilder()
    .setName('corpus')
    .setDescription('What the library holds')
    .setIntegrationTypes(INSTALLS)
    .setContexts(CONTEXTS)
    .addStringOption((option) =>
      option
        .setName('show')
        .setDescription('The list of articles, or its size in numbers')
        .addChoices({ name: 'list', value: 'list' }, { name: 'statistics', value: 'statistics' }),
    )
    .toJSON(),

  answer: ({ show }, { library }) =>
    library.read(async (reader) =>
      show === 'statistics'
        ? statisticsCard(await reader.statistics())
        : articlesCard(await reader.articles()),
    ),
} satisfies Command;
