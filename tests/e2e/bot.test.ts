import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BURST, PERIOD } from '../../src/bot/cooldown.ts';
import { readMarkdown } from '../fixtures/discord-markdown.ts';
import { type Echo, echoCommands } from './echo-commands.ts';
import { goOnline, type Online } from './online.ts';
import { type Discord, openDiscord } from './stand-in/discord.ts';
import type { Exchange, Message } from './stand-in/exchange.ts';
import { forwardingObject, messageObject, userObject } from './stand-in/objects.ts';
import type { Place } from './stand-in/places.ts';
import { buttonsOf, isEphemeral, textsOf } from './stand-in/read-message.ts';

let discord: Discord;
let bot: Online;
let echo: Echo;
let now = 0;

beforeAll(async () => {
  discord = await openDiscord();
  echo = echoCommands();
  bot = await goOnline(discord, { commands: echo.commands, now: () => now });
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
  expect(discord.problems()).toEqual([]);
});

beforeEach(() => {
  // Every test has a whole burst of requests.
  now += 1_000_000;
});

describe('a slash command', () => {
  it('is deferred for the asker alone, then answered in one edit', async () => {
    const exchange = discord.slash('echo', { text: 'hello' });
    const message = await discord.answer(exchange);
    expect(textsOf(message)).toBe('### Page 1\n> hello');
    expect(exchange.callback).toEqual({ type: 5, data: { flags: 64 } });
    expect(exchange.edits).toBe(1);
    expect(isEphemeral(message)).toBe(true);
  });

  it('gets numbers as numbers', async () => {
    const message = await discord.answer(discord.slash('echo', { text: 'hello', times: 3 }));
    expect(textsOf(message)).toContain('hello × 3');
  });

  it.each<Place>(['server', 'foreign server', 'closed server', 'direct message', 'private channel'])(
    'works in a %s',
    async (place) => {
      const message = await discord.answer(discord.slash('echo', { text: place }, place));
      const next = await discord.changed(discord.click(message, '›', place));
      expect(textsOf(next)).toBe(`### Page 2\n> ${place}`);
    },
  );

  it('shows what a person wrote as it is', async () => {
    const text =
      '@everyone <@200000000000000001> ||spoiler|| `code` [label](https://example.org) # no _emphasis_';
    const message = await discord.answer(discord.slash('echo', { text }));
    const shown = readMarkdown(textsOf(message));
    expect(
      shown
        .filter(({ emphases }) => emphases.includes('blockQuote'))
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
    const { original } = discord.click(message, 'Share');
    expect(original).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
  });

  it.each([
    ['6,000 characters', 'word '.repeat(1_200)],
    ['another script', '漢字'.repeat(3_000)],
    ['what must be escaped', '*'.repeat(6_000)],
  ])('answers %s within the limits of a message', async (_, text) => {
    const message = await discord.answer(discord.slash('echo', { text }));
    expect(textsOf(message)).toContain('Shortened');
    const shared = await discord.followUp(discord.click(message, 'Share'));
    expect(textsOf(shared)).toContain('Shortened');
  });
});

describe('a message command', () => {
  const author = userObject('300000000000000001', 'bob');

  it.each<Place>(['server', 'foreign server', 'direct message'])(
    'reads the message in a %s',
    async (place) => {
      const target = messageObject(
        author,
        'He said "it is so" <@200000000000000001> <:smile:300000000000000002>',
      );
      const message = await discord.answer(discord.menu('Echo this', target, place));
      expect(textsOf(message)).toBe('### Page 1\n> He said "it is so"');
    },
  );

  it('reads a forwarded message, whose own content is empty', async () => {
    const target = forwardingObject(author, messageObject(author, 'forwarded words'));
    await discord.answer(discord.menu('Echo this', target));
    expect(echo.heard.at(-1)).toBe('forwarded words');
  });

  it('reads embeds and text displays', async () => {
    const embed = {
      type: 'rich',
      title: 'Title',
      description: 'Description',
      fields: [{ name: 'Name', value: 'Value', inline: false }],
    };
    const container = { type: 17, id: 1, components: [{ type: 10, id: 2, content: 'Displayed' }] };
    const target = messageObject(author, 'Content [label](https://example.org/x)', {
      embeds: [embed],
      components: [container],
      flags: 32_768,
    });
    await discord.answer(discord.menu('Echo this', target));
    expect(echo.heard.at(-1)).toBe('Content label\n\nTitle\n\nDescription\n\nName\nValue\n\nDisplayed');
  });
});

describe('completion', () => {
  it('offers at most 25 different values that Discord takes', async () => {
    const values = await discord.complete('echo', 'text', 'hel');
    expect(values).toHaveLength(25);
    expect(values.slice(0, 2)).toEqual(['text: hel', '0']);
  });

  it('offers nothing when the suggestions fail', async () => {
    expect(await discord.complete('echo', 'text', 'break')).toEqual([]);
    expect(bot.log).toContainEqual(expect.objectContaining({ msg: 'Completed nothing', command: 'echo' }));
  });

  it('offers nothing when the suggestions do not come in time', async () => {
    expect(await discord.complete('echo', 'text', 'wait')).toEqual([]);
  });
});

describe('buttons', () => {
  async function labels(exchange: Exchange, isClick = true): Promise<string[]> {
    const message = isClick ? await discord.changed(exchange) : await discord.answer(exchange);
    return buttonsOf(message).map(({ label, disabled }) => (disabled ? `(${label})` : label));
  }

  async function echoed(text = 'hello'): Promise<Message> {
    return discord.answer(discord.slash('echo', { text }));
  }

  it('turn pages, and stop at either end', async () => {
    const exchange = discord.slash('echo', { text: 'hello' });
    expect(await labels(exchange, false)).toEqual(['(‹)', '(1 of 3)', '›', 'Context', 'Share']);
    const message = await discord.answer(exchange);
    expect(await labels(discord.click(message, '›'))).toEqual(['‹', '(2 of 3)', '›', 'Share']);
    expect(await labels(discord.click(message, '›'))).toEqual(['‹', '(3 of 3)', '(›)', 'Context', 'Share']);
    expect(textsOf(message)).toBe('### Page 3\n> hello');
    await discord.changed(discord.click(message, '‹'));
    expect(textsOf(message)).toBe('### Page 2\n> hello');
  });

  it('unfold and fold the context, which stays unfolded on the next page that has one', async () => {
    const message = await echoed();
    expect(await labels(discord.click(message, 'Context'))).toContain('Hide context');
    expect(textsOf(message)).toBe('### Context 1\n> hello');
    await discord.changed(discord.click(message, '›'));
    expect(textsOf(message)).toBe('### Page 2\n> hello');
    await discord.changed(discord.click(message, '‹'));
    await discord.changed(discord.click(message, 'Context'));
    await discord.changed(discord.click(message, 'Hide context'));
    expect(textsOf(message)).toBe('### Page 1\n> hello');
  });

  it('share the page that is looked at, once, with the name of who shared it', async () => {
    const message = await echoed();
    await discord.changed(discord.click(message, '›'));
    const click = discord.click(message, 'Share');
    const shared = await discord.followUp(click);
    expect(textsOf(shared)).toBe(`### Page 2\n> hello\n-# Shared by <@${discord.person.id}>`);
    expect(isEphemeral(shared)).toBe(false);
    expect(buttonsOf(shared)).toEqual([]);
    expect(shared).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
    expect(await labels(click)).toEqual(['‹', '(2 of 3)', '›', '(Shared)']);
  });

  it('share the context when that is unfolded', async () => {
    const message = await echoed();
    await discord.changed(discord.click(message, 'Context'));
    expect(textsOf(await discord.followUp(discord.click(message, 'Share')))).toContain('### Context 1');
  });

  it('say so when Discord hides a shared answer', async () => {
    const message = await discord.answer(discord.slash('echo', { text: 'hello' }, 'closed server'));
    const click = discord.click(message, 'Share', 'closed server');
    expect(textsOf(await discord.followUp(click, 1))).toContain('Cannot share the answer here');
  });

  it('do not offer to share what is not meant to be shared', async () => {
    expect(buttonsOf(await echoed('private')).map(({ label }) => label)).not.toContain('Share');
  });

  it.each([
    ['whose request has been forgotten', 'v1:show:AAAAAAAAAAAAAAAA:0'],
    ['of another version', 'v0:next:AAAAAAAA'],
    ['that is not ours', 'something else'],
  ])('say that an answer %s has expired', async (_, id) => {
    const message = await echoed();
    const [button] = buttonsOf(message).filter(({ label }) => label === '›');
    Object.assign(button ?? {}, { custom_id: id });
    const notice = await discord.followUp(discord.click(message, '›'));
    expect(textsOf(notice)).toContain('This answer has expired: run the command again');
    expect(isEphemeral(notice)).toBe(true);
    expect(textsOf(message)).toBe('### Page 1\n> hello');
  });
});

describe('failures', () => {
  it('that the person can mend are told in one sentence', async () => {
    const message = await discord.answer(discord.slash('echo', { text: 'complain' }));
    expect(textsOf(message)).toContain('Cannot echo "complain": ask for something else');
    expect(isEphemeral(message)).toBe(true);
    expect(buttonsOf(message)).toEqual([]);
  });

  it('of the bot are told with a reference, under which the log has the stack', async () => {
    const message = await discord.answer(discord.slash('echo', { text: 'break' }));
    const [reference] = /[0-9a-f]{8}/.exec(textsOf(message)) ?? [];
    expect(reference).toBeDefined();
    expect(textsOf(message)).not.toContain('the echo is broken');
    expect(bot.log.at(-1)).toMatchObject({
      level: 50,
      reference,
      err: { message: 'the echo is broken', stack: expect.stringContaining('echo-commands.ts') },
    });
  });

  it('stay out of the way of the next question', async () => {
    await discord.answer(discord.slash('echo', { text: 'break' }));
    expect(textsOf(await discord.answer(discord.slash('echo', { text: 'hello' })))).toContain('hello');
  });
});

describe('the cooldown', () => {
  it('lets a burst through, then says when to try again', async () => {
    for (let n = 0; n < BURST; n += 1) await discord.answer(discord.slash('echo', { text: `${n}` }));
    const refused = await discord.answer(discord.slash('echo', { text: 'more' }));
    expect(textsOf(refused)).toContain('try again in 3 seconds');
    expect(echo.heard).not.toContain('more');
    now += PERIOD / BURST;
    expect(textsOf(await discord.answer(discord.slash('echo', { text: 'more' })))).toContain('more');
  });
});

it('logs neither what people write nor who they are', () => {
  const log = JSON.stringify(bot.log);
  for (const secret of ['hello', 'forwarded words', String(discord.person.id), discord.token]) {
    expect(log).not.toContain(secret);
  }
});
