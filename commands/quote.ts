import { SlashCommandBuilder } from 'discord.js';
import { answerQuote } from './answer-quote.ts';
import type { Command } from './command.ts';
import { completeArticle } from './complete-article.ts';
import { completeSpeaker } from './complete-speaker.ts';
import { CONTEXTS, INSTALLS, LONGEST_TEXT } from './everywhere.ts';
import { findArticle } from './find-article.ts';
import { optionOf, wordsOf } from './words-of.ts';

export const quote = {
  data: new SlashCommandBuilder()
    .setName('quote')
    .setDescription('Are these the words, who said them, and does the cut keep their meaning?')
    .setIntegrationTypes(INSTALLS)
    .setContexts(CONTEXTS)
    .addStringOption((option) =>
      option
        .setName('text')
        .setDescription('The words of the quote')
        .setRequired(true)
        .setMaxLength(LONGEST_TEXT),
    )
    .addStringOption((option) =>
      option
        .setName('speaker')
        .setDescription('Who is said to have said it')
        .setMaxLength(200)
        .setAutocomplete(true),
    )
    .addStringOption((option) =>
      option
        .setName('article')
        .setDescription('The article in which it is said to stand')
        .setAutocomplete(true),
    )
    .toJSON(),

  answer: (options, { library }) =>
    library.read(async (reader) => {
      const text = wordsOf(options, 'text', 'check the quote');
      const [speaker, named] = [optionOf(options, 'speaker'), optionOf(options, 'article')];
      const article = named && (await findArticle(named, reader)).id;
      const asked = { text, ...(speaker && { speaker }), ...(article && { article }) };
      return answerQuote(asked, reader);
    }),

  complete: (option, typed, { library }) =>
    library.read((reader) =>
      option === 'article' ? completeArticle(typed, reader) : completeSpeaker(typed, reader),
    ),
} satisfies Command;
