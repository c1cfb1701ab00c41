import { describe, expect, it } from 'vitest';
import { createCommandLine } from '../../src/console/command-line.ts';

async function run(...args: string[]) {
  const called: unknown[] = [];
  const printed = { out: '', err: '' };
  const actions = {
    start: async () => called.push('start') * 0,
    check: async (corpus: string) => called.push(['check', corpus]) * 0 + 3,
    ingest: async (files: readonly string[]) => called.push(['ingest', files]) * 0,
    register: async () => called.push('register') * 0,
  };
  const streams = {
    stdout: { write: (text: string) => (printed.out += text) },
    stderr: { write: (text: string) => (printed.err += text) },
  };
  const code = await createCommandLine(actions, streams).run(args);
  return { code, called, ...printed };
}

describe('createCommandLine', () => {
  it.each([
    [[], ['start'], 0],
    [['check', '--corpus', 'dir'], [['check', 'dir']], 3],
    [['ingest', '--json', 'a.txt', 'b.md'], [['ingest', ['a.txt', 'b.md']]], 0],
    [['register'], ['register'], 0],
  ])('runs %j', async (args, called, code) => {
    expect(await run(...args)).toEqual({ code, called, out: '', err: '' });
  });

  it.each([
    [['check'], "required option '--corpus <directory>' not specified"],
    [['ingest', '--json'], "missing required argument 'file'"],
    [['ingest', 'a.txt'], "required option '--json' not specified"],
    [['chek'], 'chek'],
    [['--corpus', 'x'], "unknown option '--corpus'"],
  ])('says on standard error what is wrong with %j and calls nothing', async (args, sentence) => {
    const { code, called, out, err } = await run(...args);
    expect({ code, called, out }).toEqual({ code: 2, called: [], out: '' });
    expect(err).toContain(sentence);
  });

  it('explains itself, with its exit codes', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const word of ['check', 'ingest', 'register', 'Exit codes']) expect(out).toContain(word);
  });

  it('lets a defect through', async () => {
    const actions = {
      start: () => Promise.reject(new TypeError('a defect')),
      check: async () => 0,
      ingest: async () => 0,
      register: async () => 0,
    };
    await expect(createCommandLine(actions).run([])).rejects.toThrow('a defect');
  });
});
