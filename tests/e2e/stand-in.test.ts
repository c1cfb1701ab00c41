/** The stand-in must be able to fail the bot: each of these is refused by Discord, or breaks a promise of the bot. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Discord, openDiscord } from './stand-in/discord.ts';
import { Exchange } from './stand-in/exchange.ts';
import { callbackProblems, type MessageLike, messageProblems } from './stand-in/limits.ts';
import { type BodyName, openValidator } from './stand-in/openapi.ts';

const validate = openValidator();

const text = (content: string) => ({ type: 10, content });
const button = (id: string, more = {}) => ({ type: 2, style: 2, label: 'Label', custom_id: id, ...more });
const row = (...components: object[]) => ({ type: 1, components });
const container = (...components: object[]) => ({ type: 17, components });
const message = (...components: object[]) =>
  ({ flags: 32_768, components, allowed_mentions: { parse: [], replied_user: false } }) as MessageLike;

describe('a good message', () => {
  it('has no problems', () => {
    const good = message(container(text('Hello'), row(button('a'), button('b'))));
    expect([...messageProblems(good), ...validate('edit', good)]).toEqual([]);
  });
});

describe('limits', () => {
  it.each<[string, MessageLike, RegExp]>([
    ['too many characters', message(text('x'.repeat(2_001)), text('x'.repeat(2_000))), /4001 characters/],
    ['too many bytes', message(text('漢'.repeat(3_390))), /at most 10170/],
    ['too many components', message(...Array.from({ length: 41 }, () => text('x'))), /41 components/],
    [
      'nested components are counted',
      message(container(...Array.from({ length: 40 }, () => text('x')))),
      /41 components/,
    ],
    ['a blank text', message(text(' \n')), /blank/],
    ['half a character', message(text('\ud83d')), /surrogate/],
    ['an id that stands twice', message(row(button('a'), button('a'))), /"a" stands twice/],
    [
      'six buttons in a row',
      message(row(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => button(id)))),
      /5 buttons/,
    ],
    ['a button without an id', message(row({ type: 2, style: 2, label: 'x' })), /without custom_id/],
    ['a link without an address', message(row({ type: 2, style: 5, label: 'x' })), /has an address/],
    ['text beside Components V2', { ...message(text('x')), content: 'y' }, /beside content/],
    ['Components V2 without the flag', { ...message(text('x')), flags: 0 }, /without its flag/],
    ['nothing', message(), /empty/],
    ['a flag that cannot be set', { ...message(text('x')), flags: 32_768 | 128 }, /cannot be set/],
    [
      'no word about mentions',
      { flags: 32_768, components: message(text('x')).components ?? [] },
      /would ping/,
    ],
    ['mentions that ping', { ...message(text('x')), allowed_mentions: { parse: ['users'] } }, /pinged/],
  ])('%s', (_, body, problem) => {
    expect(messageProblems(body).join('\n')).toMatch(problem);
  });

  it('a deferred reply with Components V2', () => {
    expect(callbackProblems({ type: 5, data: { flags: 32_768 } })).toHaveLength(1);
    expect(callbackProblems({ type: 5, data: { flags: 64 } })).toEqual([]);
  });
});

describe('the OpenAPI document', () => {
  const command = { name: 'quote', description: 'Checks a quote', type: 1 };
  const choices = Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` }));

  it.each<[string, BodyName, unknown]>([
    ['a misspelt field', 'edit', { contnet: 'x' }],
    ['a misspelt field of a component', 'edit', { components: [{ type: 10, content: 'x', contents: 'y' }] }],
    ['an unknown component', 'edit', { components: [{ type: 99 }] }],
    ['a text that is too long', 'edit', { components: [text('x'.repeat(4_001))] }],
    ['an id that is too long', 'edit', { components: [row(button('x'.repeat(101)))] }],
    ['a label that is too long', 'edit', { components: [row(button('a', { label: 'x'.repeat(81) }))] }],
    ['too many suggestions', 'autocompleteCallback', { type: 8, data: { choices } }],
    ['a name that is too long', 'commands', { ...command, name: 'x'.repeat(33) }],
    [
      'an option without a type',
      'commands',
      { ...command, options: [{ name: 'text', description: 'Text' }] },
    ],
  ])('refuses %s', (_, name, body) => {
    expect(validate(name, body)).not.toEqual([]);
  });

  it('takes what discord.js sends besides', () => {
    expect(validate('commands', { ...command, default_member_permissions: '32', nsfw: false })).toEqual([]);
    expect(validate('edit', { tts: false, enforce_nonce: false, embeds: [] })).toEqual([]);
  });
});

describe('an interaction', () => {
  const setting = {
    type: 2,
    isUserInstall: true,
    hidesAnswers: false,
    acknowledgeWithin: 3_000,
    tokenLife: 900_000,
    bot: { id: '1' },
    validate,
  };
  const codeOf = ({ body }: { body?: unknown }) => (body as { code?: number } | undefined)?.code;

  it('is acknowledged once, before anything else, and in time', () => {
    const exchange = new Exchange(setting);
    expect(codeOf(exchange.followUp(message(text('x'))))).toBe(10_015);
    expect(exchange.acknowledge({ type: 5 }, false).status).toBe(204);
    expect(codeOf(exchange.acknowledge({ type: 5 }, false))).toBe(40_060);
    expect(codeOf(new Exchange({ ...setting, acknowledgeWithin: -1 }).acknowledge({ type: 5 }, false))).toBe(
      10_062,
    );
  });

  it('takes only the callbacks of its kind', () => {
    expect(codeOf(new Exchange(setting).acknowledge({ type: 6 }, false))).toBe(50_035);
    expect(codeOf(new Exchange({ ...setting, type: 4 }).acknowledge({ type: 5 }, false))).toBe(50_035);
  });

  it('gives the first follow-up the place and the visibility of a deferred reply', () => {
    const exchange = new Exchange(setting);
    exchange.acknowledge({ type: 5, data: { flags: 64 } }, false);
    exchange.followUp(message(text('x')));
    expect(exchange.original?.flags).toBe(64 | 32_768);
    expect(exchange.followUps).toEqual([]);
  });

  it('takes five follow-ups where the app is the person’s own', () => {
    const exchange = new Exchange({ ...setting, type: 3 });
    exchange.acknowledge({ type: 6 }, false);
    for (let n = 0; n < 5; n += 1) expect(exchange.followUp(message(text('x'))).status).toBe(200);
    expect(codeOf(exchange.followUp(message(text('x'))))).toBe(40_094);
  });
});

describe('the server', () => {
  let discord: Discord;
  beforeAll(async () => {
    discord = await openDiscord({ heartbeat: 30 });
  });
  afterAll(() => discord.close());

  it('asks for the token', async () => {
    const url = `${discord.rest.api}/v10/gateway/bot`;
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { authorization: `Bot ${discord.token}` } })).status).toBe(200);
  });

  it.each<[string, object | null, number]>([
    ['a wrong token', { op: 2, d: { token: 'wrong', intents: 1 } }, 4004],
    ['a privileged intent', { op: 2, d: { token: 'stand.in.token', intents: 1 << 15 } }, 4014],
    ['work before the identify', { op: 3, d: {} }, 4003],
    ['silence', null, 4009],
  ])('closes the gateway on %s', async (_, payload, code) => {
    const socket = new WebSocket(discord.rest.api.replace(/^http(.*)\/api$/, 'ws$1/gateway'));
    if (payload) socket.on('open', () => socket.send(JSON.stringify(payload)));
    expect(await new Promise((resolve) => socket.on('close', resolve))).toBe(code);
  });
});
