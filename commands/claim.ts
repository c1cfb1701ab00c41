import { SlashCommandBuilder } from 'discord.js';
import { answerClaim } from './answer-claim.ts';
import type { Command } from './command.ts';
import { CONTEXTS, INSTALLS, LONGEST_TEXT } from './everywhere.ts';
import { wordsOf } from './words-of.ts';

export const claim = {
  data: new SlashCommandBuilder()
    .setName('claim')
    .setDescription('Do the articles state it, state otherwise, or not settle it?')
    .setIntegrationTypes(INSTALLS)
    .setContexts(CONTEXTS)
    .addStringOption((option) =>
      option
        .setName('text')
        .setDescription('The claim, best as one plain sentence')
        .setRequired(true)
        .setMaxLength(LONGEST_TEXT),
    )
    .toJSON(),

  answer: (options, { library }) =>
    library.read(async (reader) =>
      answerClaim({ text: wordsOf(options, 'text', 'check the claim') }, reader),
    ),
} satisfies Command;
