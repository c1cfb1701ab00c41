import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runTerminal } from '../../src/console/terminal.ts';
import { fakeCommands, services } from './fake-commands.ts';

/** Types into the terminal and gives back what it printed. `keyboard` acts as a terminal with a prompt. */
async function type(typed: string, keyboard = false): Promise<{ printed: string; reported: unknown[] }> {
  const input = Object.assign(new PassThrough(), { isTTY: keyboard });
  const output = Object.assign(new PassThrough(), { isTTY: keyboard, columns: 80 });
  const reported: unknown[] = [];
  const report = (error: unknown) => `ref-${reported.push(error)}`;
  const running = runTerminal({ input, output, commands: fakeCommands, services, report });
  input.end(typed);
  await running;
  output.end();
  const chunks = await output.toArray();
  return { printed: stripVTControlCharacters(Buffer.concat(chunks).toString()), reported };
}

describe('runTerminal', () => {
  it('answers each line of a pipe and ends with it', async () => {
    const { printed } = await type('/quote "We will go" speaker:"Anna Berg"\n\n/claim It is closed.\n');
    expect(printed).toBe(
      [
        'Answer 1',
        '{"text":"We will go","speaker":"Anna Berg"}',
        '(type context)',
        '',
        'Answer 1',
        '{"text":"It is closed."}',
        '(type context)',
        '',
        '',
      ].join('\n'),
    );
  });

  it('answers a last line without a line break, Windows line ends and a byte order mark', async () => {
    expect((await type('\uFEFF/claim one\r\n/claim two')).printed).toMatch(/"one".*"two"/s);
  });

  it('turns pages and unfolds the context', async () => {
    const { printed } = await type('/article x paragraph:3\nnext\n/next\nNEXT\ncontext\nprev\n');
    expect(printed.match(/^(?:Answer|Context|Page|\(Page|There).*/gm)).toEqual([
      'Answer 1',
      '(Page 1 of 3 – type next, context)',
      'Answer 2',
      '(Page 2 of 3 – type next, prev, context)',
      'Answer 3',
      '(Page 3 of 3 – type prev, context)',
      'There is no further page.',
      'Context of Answer 3',
      '(Page 3 of 3 – type prev, context)',
      'Answer 2',
      '(Page 2 of 3 – type next, prev, context)',
    ]);
  });

  it('turns to the next page with Enter at a keyboard', async () => {
    const { printed } = await type('/article x paragraph:2\r\r\r/quit\r', true);
    expect(printed).toContain('verbatim> ');
    expect(printed).toContain('(Page 1 of 2 – type Enter or next, context)');
    expect(printed).toContain('Answer 2');
    expect(printed.match(/Answer \d/g)).toEqual(['Answer 1', 'Answer 2']);
  });

  it.each(['/quit', 'quit', ' /EXIT '])('leaves at %j', async (word) => {
    expect((await type(`/claim one\n${word}\n/claim two\n`)).printed).not.toContain('two');
  });

  it('leaves at the end of the input at a keyboard', async () => {
    expect((await type('/claim one\r\u0004', true)).printed).toContain('"one"');
  });

  it('says in a sentence what a person can mend, and goes on', async () => {
    const { printed, reported } = await type('hello\n/qoute x\n/quote mend\n/claim on\n');
    expect(printed).toContain('Commands begin with a slash');
    expect(printed).toContain('did you mean /quote?');
    expect(printed).toContain('Cannot check the quote: mend it');
    expect(printed).toContain('{"text":"on"}');
    expect(reported).toEqual([]);
  });

  it('reports a defect with a reference, and goes on', async () => {
    const { printed, reported } = await type('/quote defect\n/claim on\n');
    expect(printed).toContain('logged as ref-1');
    expect(printed).not.toContain('a defect');
    expect(printed).toContain('{"text":"on"}');
    expect(reported).toEqual([new TypeError('a defect')]);
  });

  it('has nothing to turn before the first answer and after an error', async () => {
    expect((await type('next\n')).printed).toContain('There is no further page.');
    const { printed } = await type('/article x paragraph:3\nnext\nhello\nnext\n');
    expect(printed).toMatch(/help\n\nThere is no further page\.\n/);
  });
});
