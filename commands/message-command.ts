import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js';
import type { Answer } from '../src/card/card.ts';
import { errorCard } from '../src/card/error-card.ts';
import { messageCard } from '../src/card/message-card.ts';
import type { Reader } from '../src/library/library.ts';
import { UserError } from '../src/user-error.ts';
import type { Command } from './command.ts';
import { CONTEXTS, INSTALLS } from './everywhere.ts';
import { wordsOf } from './words-of.ts';

/** How many things of one message are checked: more pages than this nobody turns. */
const MOST = 8;

interface MessageCheck<Item extends { readonly text: string }> {
  readonly name: string;
  /** What is looked for, for the overview: "quotation". */
  readonly what: string;
  readonly find: (message: string) => readonly Item[];
  readonly answer: (item: Item, reader: Reader) => Promise<Answer>;
  /** The sentence when a message holds none. */
  readonly none: string;
}

/** A command on a message (right click → Apps) that checks everything of one kind in it. */
export function messageCommand<Item extends { readonly text: string }>(check: MessageCheck<Item>): Command {
  return {
    data: new ContextMenuCommandBuilder()
      .setName(check.name)
      .setType(ApplicationCommandType.Message)
      .setIntegrationTypes(INSTALLS)
      .setContexts(CONTEXTS)
      .toJSON(),

    answer: (options, { library }) =>
      library.read(async (reader) => {
        const found = check.find(wordsOf(options, 'text', 'check this message'));
        const findings = [];
        for (const item of found.slice(0, MOST)) {
          findings.push({ words: item.text, answer: await answerOrSay(check.answer(item, reader)) });
        }
        const [first, ...others] = findings;
        if (first === undefined) throw new UserError(check.none);
        return messageCard(check.what, [first, ...others], found.length);
      }),
  };
}

/** What cannot be checked is said on its own page, and the rest of the message is checked all the same. */
async function answerOrSay(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return errorCard(error.message);
  }
}
