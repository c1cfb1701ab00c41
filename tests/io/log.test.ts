import { DiscordAPIError } from 'discord.js';
import { expect, it } from 'vitest';
import { openLog } from '../../src/io/log.ts';

it('logs an error with its causes, and not the request that an error of the Discord client carries', () => {
  const lines: string[] = [];
  const log = openLog('info', { write: (line: string) => lines.push(line) });
  const cause = new DiscordAPIError(
    { code: 50_035, message: 'Invalid Form Body' },
    50_035,
    400,
    'PATCH',
    'https://d/secret-token',
    {
      body: { content: 'private words' },
    },
  );
  log.error({ err: new Error('Cannot answer', { cause }) }, 'Failed');
  const text = lines.join('');
  expect(JSON.parse(text)).toMatchObject({
    msg: 'Failed',
    err: { message: 'Cannot answer', cause: { code: 50_035, status: 400 } },
  });
  expect(text).not.toContain('private words');
  expect(text).not.toContain('secret-token');
});
