import { SlashCommandBuilder } from 'discord.js';
import { searchCard } from '../src/card/search-card.ts';
import { readSetting } from '../src/card/setting.ts';
import { searchLibrary } from '../src/claim/evidence/search.ts';
import type { Command } from './command.ts';
import { CONTEXTS, INSTALLS, LONGEST_TEXT } from './everywhere.ts';
import { wordsOf } from './words-of.ts';

/** How many passages an answer holds at most: nobody reads further, better words find sooner. */
const MOST_HITS = 15;

export const search = {
  data: new SlashCommandBuilder()
    .setName('search')
    .setDescription('Find the passages that speak of something')
    .setIntegrationTypes(INSTALLS)
    .setContexts(CONTEXTS)
    .addStringOption((option) =>
      option
        .setName('query')
        .setDescription('Words to look for')
        .setRequired(true)
        .setMaxLength(LONGEST_TEXT),
    )
    .toJSON(),

  answer: (options, { library }) =>
    library.read(async (reader) => {
      const query = wordsOf(options, 'query', 'search');
      const citations = (await searchLibrary(query, reader, MOST_HITS)).map(({ citation }) => citation);
      return searchCard(query, citations, await readSetting(reader, citations));
    }),
} satisfies Command;
