import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { Command, Options, Services } from '../../commands/command.ts';
import type { Answer, Page } from '../../src/card/card.ts';
import { UserError } from '../../src/user-error.ts';
import { memoryLibrary } from '../fixtures/memory-library.ts';

/** Commands that echo their options, in the shapes of the real ones. */
export const services: Services = { library: memoryLibrary([]) };

function page(headline: string, ...lines: string[]): Page {
  const blocks = lines.map((text) => ({ kind: 'text' as const, runs: [{ text }] }));
  const context = { tone: 'neutral' as const, headline: `Context of ${headline}`, blocks: [] };
  return { card: { tone: 'neutral', headline, blocks }, context };
}

async function echo(options: Options): Promise<Answer> {
  if (options.text === 'defect') throw new TypeError('a defect');
  if (options.text === 'mend') throw new UserError('Cannot check the quote: mend it');
  const pages = Number(options.paragraph ?? 1);
  const [first, ...others] = Array.from({ length: pages }, (_, n) =>
    page(`Answer ${n + 1}`, JSON.stringify(options)),
  );
  return { pages: [first ?? page('None'), ...others], shareable: true };
}

const text = {
  type: ApplicationCommandOptionType.String,
  name: 'text',
  description: 'x',
  required: true,
} as const;
const optional = (name: string) => ({ ...text, name, required: false }) as const;

export const fakeCommands: readonly Command[] = [
  {
    data: { name: 'quote', description: 'x', options: [text, optional('speaker'), optional('article')] },
    answer: echo,
  },
  { data: { name: 'claim', description: 'x', options: [text] }, answer: echo },
  {
    data: {
      name: 'article',
      description: 'x',
      options: [
        { ...text, name: 'name' },
        { type: ApplicationCommandOptionType.Integer, name: 'paragraph', description: 'x' },
      ],
    },
    answer: echo,
  },
  {
    data: {
      name: 'corpus',
      description: 'x',
      options: [
        {
          ...optional('show'),
          choices: [
            { name: 'list', value: 'list' },
            { name: 'statistics', value: 'statistics' },
          ],
        },
      ],
    },
    answer: echo,
  },
  { data: { name: 'help', description: 'x' }, answer: echo },
  { data: { type: ApplicationCommandType.Message, name: 'Check quotes' }, answer: echo },
];
