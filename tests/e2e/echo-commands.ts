/** Two small commands that do what a test asks of them. */
import { ApplicationCommandType, ContextMenuCommandBuilder, SlashCommandBuilder } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import { CONTEXTS, INSTALLS } from '../../commands/everywhere.ts';
import type { Answer, Card, Page } from '../../src/card/card.ts';
import { UserError } from '../../src/user-error.ts';

export interface Echo {
  readonly commands: readonly Command[];
  /** The texts that were answered, in order. */
  readonly heard: string[];
  /** Lets the answers to "wait" go. */
  release(): void;
}

/**
 * `/echo` answers with its text on three pages; the texts "break", "complain" and "wait" make it throw a
 * defect, throw a UserError, and wait for `release`. "Echo this" answers with the text of a message.
 */
export function echoCommands(): Echo {
  const heard: string[] = [];
  const { promise: released, resolve: release } = Promise.withResolvers<void>();

  async function answer(text: string): Promise<Answer> {
    heard.push(text);
    if (text === 'break') throw new Error('the echo is broken');
    if (text === 'complain') throw new UserError('Cannot echo "complain": ask for something else');
    if (text === 'wait') await released;
    return { pages: [page(text, 1), page(text, 2), page(text, 3)], shareable: text !== 'private' };
  }

  const echo: Command = {
    data: new SlashCommandBuilder()
      .setName('echo')
      .setDescription('Says it again')
      .setIntegrationTypes(INSTALLS)
      .setContexts(CONTEXTS)
      .addStringOption((option) =>
        option.setName('text').setDescription('What to say').setRequired(true).setAutocomplete(true),
      )
      .addIntegerOption((option) => option.setName('times').setDescription('How often'))
      .toJSON(),
    answer: ({ text, times }) => answer(times === undefined ? String(text) : `${text} × ${times}`),
    async complete(option, typed) {
      if (typed === 'break') throw new Error('the suggestions are broken');
      if (typed === 'wait') await released;
      return [
        `${option}: ${typed}`,
        `${option}: ${typed}`,
        '',
        'x'.repeat(101),
        ...Array.from({ length: 40 }, (_, n) => `${n}`),
      ];
    },
  };
  const echoThis: Command = {
    data: new ContextMenuCommandBuilder()
      .setName('Echo this')
      .setType(ApplicationCommandType.Message)
      .setIntegrationTypes(INSTALLS)
      .setContexts(CONTEXTS)
      .toJSON(),
    answer: ({ text }) => answer(String(text)),
  };
  return { commands: [echo, echoThis], heard, release };
}

/** The second page has no context. */
function page(text: string, number: number): Page {
  const card: Card = {
    tone: 'good',
    headline: `Page ${number}`,
    blocks: [{ kind: 'excerpt', runs: [{ text }] }],
  };
  return { card, context: number === 2 ? null : { ...card, headline: `Context ${number}` } };
}
