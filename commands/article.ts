import { SlashCommandBuilder } from 'discord.js';
import { articleCard } from '../src/card/article-card.ts';
import { UserError } from '../src/user-error.ts';
import type { Command } from './command.ts';
import { completeArticle } from './complete-article.ts';
import { CONTEXTS, INSTALLS } from './everywhere.ts';
import { findArticle } from './find-article.ts';
import { wordsOf } from './words-of.ts';

export const article = {
  data: new SlashCommandBuilder()
    .setName('article')
    .setDescription('Read an article with its paragraphs numbered')
    .setIntegrationTypes(INSTALLS)
    .setContexts(CONTEXTS)
    .addStringOption((option) =>
      option.setName('name').setDescription('Title, file name or id').setRequired(true).setAutocomplete(true),
    )
    .addIntegerOption((option) =>
      option.setName('paragraph').setDescription('The paragraph to open at').setMinValue(1),
    )
    .toJSON(),

  answer: (options, { library }) =>
    library.read(async (reader) => {
      const found = await findArticle(wordsOf(options, 'name', 'open the article'), reader);
      const passages = await reader.passages(found.id);
      const paragraph = options.paragraph === undefined ? null : Number(options.paragraph);
      const last = Math.max(0, ...passages.map((passage) => passage.paragraph ?? 0));
      if (paragraph !== null && !(paragraph >= 1 && paragraph <= last)) {
        throw new UserError(
          `Cannot open ¶ ${paragraph} of "${found.title}": its paragraphs are ¶ 1 to ¶ ${last}`,
        );
      }
      return articleCard(found, passages, paragraph);
    }),

  complete: (_option, typed, { library }) => library.read((reader) => completeArticle(typed, reader)),
} satisfies Command;
