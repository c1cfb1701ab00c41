import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../commands/definition.ts';
import { commands } from '../../commands/index.ts';
import { textOfAnswer } from '../card/card-text.ts';
import { harbourArticles } from '../fixtures/harbour-articles.ts';
import { memoryLibrary } from '../fixtures/memory-library.ts';

describe('commands', () => {
  it('are the ones of the README, each once', () => {
    expect(commands.map(({ data }) => data.name)).toEqual([
      'quote',
      'claim',
      'search',
      'article',
      'corpus',
      'Check quotes',
      'Check claims',
      'help',
    ]);
  });

  it.each(commands.map((command) => [command.data.name, command] as const))(
    '%s keeps Discord’s limits',
    (_name, command) => {
      const { data } = command;
      const { description, isMessageCommand, options } = definitionOf(command);
      expect(data.integration_types).toEqual([
        ApplicationIntegrationType.GuildInstall,
        ApplicationIntegrationType.UserInstall,
      ]);
      expect(data.contexts).toEqual([
        InteractionContextType.Guild,
        InteractionContextType.BotDM,
        InteractionContextType.PrivateChannel,
      ]);
      expect(isMessageCommand).toBe(data.type === ApplicationCommandType.Message);
      expect(description.length).toBeLessThanOrEqual(100);
      if (!isMessageCommand) expect(data.name).toMatch(/^[a-z]{1,32}$/);
      const required = options.map((option) => option.required);
      expect(required.toSorted((a, b) => Number(b) - Number(a))).toEqual(required);
    },
  );

  it('complete exactly the options that say so', () => {
    for (const command of commands) {
      const options = 'options' in command.data ? (command.data.options ?? []) : [];
      const completing = options.some((option) => 'autocomplete' in option && option.autocomplete);
      expect(command.complete !== undefined).toBe(completing);
    }
  });

  it('are all explained by /help, with their options', async () => {
    const help = commands.find(({ data }) => data.name === 'help');
    const answer = await help?.answer({}, { library: memoryLibrary(harbourArticles) });
    if (answer === undefined) throw new Error('No help');
    expect(answer.shareable).toBe(false);
    const text = textOfAnswer(answer);
    expect(text).toContain('/quote text [speaker] [article] – ');
    expect(text).toContain('/article name [paragraph] – ');
    expect(text).toContain('Check quotes – ');
    expect(text).not.toContain('/help');
  });
});
