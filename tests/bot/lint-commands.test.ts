import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { lintCommands } from '../../src/bot/lint-commands.ts';

type Definition = RESTPostAPIApplicationCommandsJSONBody;

const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] };
const good = { type: 1, name: 'quote', description: 'Checks a quote', ...everywhere };
const option = { type: 3, name: 'text', description: 'The words' };
const menu = { type: 3, name: 'Check quotes', ...everywhere };

describe('lintCommands', () => {
  it('finds nothing wrong with the commands of the bot', () => {
    expect(lintCommands(commands.map(({ data }) => data))).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ['upper case', { ...good, name: 'Quote' }, /not in lower case/],
    ['white space in a name', { ...good, name: 'check quote' }, /letters, digits/],
    ['no description', { ...good, description: '' }, /1 to 100/],
    ['a description that is too long', { ...good, description: 'x'.repeat(101) }, /1 to 100/],
    ['a message command with a description', { ...menu, description: 'Checks' }, /no description/],
    ['not for people', { ...good, integration_types: [0] }, /by people/],
    ['not in direct messages', { ...good, contexts: [0] }, /direct messages/],
    ['options of one name', { ...good, options: [option, option] }, /two options/],
    [
      '26 options',
      { ...good, options: Array.from({ length: 26 }, (_, n) => ({ ...option, name: `o${n}` })) },
      /25 options/,
    ],
    [
      'a required option after an optional one',
      { ...good, options: [option, { ...option, name: 'b', required: true }] },
      /follows an optional/,
    ],
    ['an option that the bot cannot read', { ...good, options: [{ ...option, type: 6 }] }, /neither text/],
    [
      'choices with completion',
      { ...good, options: [{ ...option, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }] },
      /both choices/,
    ],
    [
      'a choice that is too long',
      { ...good, options: [{ ...option, choices: [{ name: 'a', value: 'x'.repeat(101) }] }] },
      /choice "a"/,
    ],
    [
      'more than 8,000 characters',
      {
        ...good,
        options: Array.from({ length: 2 }, (_, o) => ({
          ...option,
          name: `o${o}`,
          choices: Array.from({ length: 25 }, (_, n) => ({
            name: `${n}`.padStart(100, 'x'),
            value: `${n}`.padStart(100, 'x'),
          })),
        })),
      },
      /8000 characters/,
    ],
  ])('finds %s', (_, definition, problem) => {
    expect(lintCommands([definition as Definition]).join('\n')).toMatch(problem);
  });

  it('finds commands of one name, and too many', () => {
    expect(lintCommands([good, good] as Definition[]).join('\n')).toMatch(/Two commands are named "quote"/);
    const menus = Array.from({ length: 16 }, (_, n) => ({ ...menu, name: `Check ${n}` }));
    expect(lintCommands(menus as Definition[])).toEqual(['There are more than 15 message commands']);
  });
});
