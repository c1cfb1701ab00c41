import { describe, expect, it } from 'vitest';
import type { Options } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { textOf, textOfAnswer } from '../card/card-text.ts';
import { harbour, harbourArticles } from '../fixtures/harbour-articles.ts';
import { memoryLibrary } from '../fixtures/memory-library.ts';

const services = { library: memoryLibrary(harbourArticles) };

function commandNamed(name: string) {
  const command = commands.find(({ data }) => data.name === name);
  if (command === undefined) throw new Error(`No command "${name}"`);
  return command;
}

const answer = (name: string, options: Options) => commandNamed(name).answer(options, services);
const complete = (name: string, option: string, typed: string) =>
  commandNamed(name).complete?.(option, typed, services);

const SAID = 'We will not reopen the north quay before the storms are over';

describe('/quote', () => {
  it('finds the words with their place and speaker', async () => {
    const { pages, shareable } = await answer('quote', { text: SAID, speaker: 'Anna Berg' });
    expect(shareable).toBe(true);
    expect(pages[0].card.headline).toMatch(/^Verbatim/);
    expect(textOf(pages[0].card)).toContain('· The Coast Post · 4 October 2019 · ¶ 2');
    expect(textOf(pages[0].card)).toContain('Anna Berg');
  });

  it('shows a dropped “not”', async () => {
    const { pages } = await answer('quote', { text: SAID.replace('not ', '') });
    expect(pages[0].card.headline).toBe('Altered – the meaning changes (negation)');
    expect(pages[0].card.tone).not.toBe('good');
    expect(textOf(pages[0].card)).toContain('negation: the quote leaves out “not”');
  });

  it('does not find what is not there', async () => {
    const { pages } = await answer('quote', {
      text: 'Submarines were seen by nobody at any time whatsoever',
    });
    expect(pages[0].card.tone).toBe('absent');
  });

  it('completes articles and speakers, at most 25 of at most 100 characters', async () => {
    expect(await complete('quote', 'article', '')).toContain('Town council passes its budget');
    expect(await complete('quote', 'article', 'lund')).toEqual(['Lund harbour closes']);
    expect(await complete('quote', 'speaker', '')).toEqual(['Anna Berg', 'Olof Ek']);
    expect(await complete('quote', 'speaker', 'be')).toEqual(['Anna Berg']);
    expect(await complete('quote', 'speaker', 'zz')).toEqual([]);
    const many = memoryLibrary(
      Array.from({ length: 40 }, (_, n) => ({
        ...harbour,
        id: `id-${n}`,
        title: n === 0 ? 'x'.repeat(150) : `Title ${n}`,
      })),
    );
    const completed = await commandNamed('article').complete?.('name', '', { library: many });
    expect(completed).toHaveLength(25);
  });

  it('names copies that share their title by their files', async () => {
    const twins = memoryLibrary([harbour, { ...harbour, id: 'twin' }]);
    const completed = await commandNamed('article').complete?.('name', 'harbour', { library: twins });
    expect(completed?.toSorted()).toEqual(['harbour-1.md', 'twin.md']);
  });
});

describe('/claim and /search', () => {
  it('answer with places and what was looked through', async () => {
    const claim = textOfAnswer(await answer('claim', { text: 'The repairs cost 2.5 million crowns.' }));
    expect(claim).toContain('Claim: The repairs cost 2.5 million crowns.');
    expect(claim).toContain('Harbour to close for the winter · The Coast Post · 4 October 2019 · ¶ 4');
    expect(claim).toContain('Checked against 3 articles');
    const search = textOfAnswer(await answer('search', { query: 'repairs crowns' }));
    expect(search).toContain('The repairs cost 2.5 million crowns');
    expect(search).toContain('Searched 3 articles');
  });
});

describe('/article and /corpus', () => {
  it('open an article, at a paragraph too', async () => {
    expect(textOfAnswer(await answer('article', { name: 'budget', paragraph: 2 }))).toContain(
      '\n¶ 2\nIt sets aside',
    );
  });

  it('list the articles or their number', async () => {
    expect(textOfAnswer(await answer('corpus', {}))).toContain('The library holds 3 articles');
    expect(textOfAnswer(await answer('corpus', { show: 'statistics' }))).toContain('8 numbered paragraphs');
  });
});

describe('message commands', () => {
  it('answer each quotation of a message behind an overview', async () => {
    const message = `Berg said: “${SAID}”.
Olof Ek said: "If the town pays for the move, we will go".`;
    const { pages } = await answer('Check quotes', { text: message });
    expect(pages).toHaveLength(3);
    expect(pages[0].card.headline).toBe('2 quotations in this message');
  });

  it('answer each assertion of a message', async () => {
    const message =
      'The harbour of Lund will close on 1 November. The council passed its budget by nine votes to four.';
    const { pages } = await answer('Check claims', { text: message });
    expect(pages[0].card.headline).toBe('2 assertions in this message');
  });

  it('say when a message holds nothing to check', async () => {
    await expect(answer('Check quotes', { text: 'good morning' })).rejects.toThrow(
      'no words in quotation marks',
    );
    await expect(answer('Check claims', { text: 'good morning' })).rejects.toThrow('asserts nothing');
  });
});

describe('bad input', () => {
  const names = [
    ['quote', 'text'],
    ['claim', 'text'],
    ['search', 'query'],
    ['article', 'name'],
    ['Check quotes', 'text'],
    ['Check claims', 'text'],
  ] as const;

  it.each(names)('is refused by %s in one sentence', async (name, option) => {
    for (const given of [
      undefined,
      '',
      ' \n\t ',
      '?!… – “”',
      '\u200B\u200D\uFEFF',
      '🙂🙂',
      'x'.repeat(6001),
    ]) {
      await expect(answer(name, { [option]: given })).rejects.toMatchObject({
        name: 'UserError',
        message: expect.stringMatching(/^Cannot .*: .*[^.]$/),
      });
    }
  });

  it.each([
    ['6,000 characters', 'the harbour will close '.repeat(300).slice(0, 6000).trim()],
    ['one giant word', 'a'.repeat(6000)],
    ['another script', '港口将于十一月一日关闭'],
    ['right-to-left text', 'الميناء سيغلق في الأول من نوفمبر \u202E'],
    ['zero-width characters between letters', 'We\u200B will\u200D not\uFEFF reopen the north quay'],
    ['Markdown and mentions', '@everyone ||the harbour|| `will` **close** <@123456789012345678>'],
    ['one common word', 'the'],
    ['a lone surrogate', 'the harbour \uD83D will close'],
  ])('gets an answer or a sentence for %s', async (_name, words) => {
    for (const [name, option] of names) {
      const outcome = await answer(name, { [option]: words }).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome.name).toBe('UserError');
      else expect(outcome).toHaveProperty('pages.0.card.headline');
    }
  });

  it('names what an article or paragraph that is not there was called', async () => {
    await expect(answer('quote', { text: SAID, article: 'nowhere' })).rejects.toThrow(
      'Cannot find the article "nowhere"',
    );
    await expect(answer('article', { name: 'nowhere' })).rejects.toThrow('Cannot find the article "nowhere"');
    await expect(answer('article', { name: 'budget', paragraph: 9 })).rejects.toThrow(
      'its paragraphs are ¶ 1 to ¶ 2',
    );
  });
});
