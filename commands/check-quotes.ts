import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js';
import { messageCard } from '../src/card/message-card.ts';
import { quotesInMessage } from '../src/quote/quotes-in-message.ts';
import { UserError } from '../src/user-error.ts';
import { answerQuote } from './answer-quote.ts';
import type { Command } from './command.ts';
import { CONTEXTS, INSTALLS } from './everywhere.ts';
import { wordsOf } from './words-of.ts';

/** How many quotations of one message are checked: more pages than this nobody turns. */
const MOST_QUOTES = 8;

export const checkQuotes = {
  data: new ContextMenuCommandBuilder()
    .setName('Check quotes')
    .setType(ApplicationCommandType.Message)
    .setIntegrationTypes(INSTALLS)
    .setContexts(CONTEXTS)
    .toJSON(),

  answer: (options, { library }) =>
    library.read(async (reader) => {
      const found = quotesInMessage(wordsOf(options, 'text', 'check this message'));
      const findings = [];
      for (const quote of found.slice(0, MOST_QUOTES)) {
        findings.push({ words: quote.text, answer: await answerQuote(quote, reader) });
      }
      const [first, ...others] = findings;
      if (first === undefined) {
        throw new UserError('Cannot check the quotes of this message: it holds no words in quotation marks');
      }
      return messageCard('quotation', [first, ...others], found.length);
    }),
} satisfies Command;
