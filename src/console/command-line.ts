import { Command, CommanderError } from 'commander';

/** What the program can be asked to do. Each gives the exit code. */
export interface Actions {
  /** Builds the library, then goes online or opens the terminal. */
  readonly start: () => Promise<number>;
  /** Answers JSON lines on standard input from the articles of a directory. */
  readonly check: (corpus: string) => Promise<number>;
  /** Prints how source files are read, as JSON lines. */
  readonly ingest: (files: readonly string[]) => Promise<number>;
  /** Uploads the definitions of the commands to Discord. */
  readonly register: () => Promise<number>;
}

/** Exit codes, so that scripts can tell them apart. */
export const EXIT = {
  /** Everything was answered. */
  done: 0,
  /** The program could not do what it was asked: a setting, a directory or the network. */
  failed: 1,
  /** The command line could not be read. */
  usage: 2,
  /** Some lines or files gave an error, which stands in their place among the results. */
  partly: 3,
} as const;

/**
 * The command line of the program. `run` takes the arguments after the program's name and gives the exit
 * code; it never ends the process.
 */
export function createCommandLine(actions: Actions, write: Streams = process) {
  return {
    run: async (args: readonly string[]): Promise<number> => {
      let code: number = EXIT.done;
      const program = describe(actions, (result) => {
        code = result;
      });
      for (const part of [program, ...program.commands]) {
        part.exitOverride().configureOutput({
          writeOut: (text) => write.stdout.write(text),
          writeErr: (text) => write.stderr.write(text),
        });
      }
      try {
        await program.parseAsync([...args], { from: 'user' });
      } catch (error) {
        if (!(error instanceof CommanderError)) throw error;
        return error.exitCode === 0 ? EXIT.done : EXIT.usage;
      }
      return code;
    },
  };
}

interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

function describe(actions: Actions, end: (code: number) => void): Command {
  const program = new Command('verbatim')
    .description('Checks quotes and claims against a library of articles and answers with citations.')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 failed, 2 the command line cannot be read, 3 some results are errors.',
    )
    .showSuggestionAfterError()
    .allowExcessArguments(false)
    .action(async () => end(await actions.start()));
  program
    .command('check')
    .description(
      'read one request a line (JSON) on standard input, write one result a line on standard output',
    )
    .requiredOption('--corpus <directory>', 'directory of articles (.txt, .md)')
    .action(async ({ corpus }: { corpus: string }) => end(await actions.check(corpus)));
  program
    .command('ingest')
    .description('print how each file is read: metadata and labelled lines, one JSON object a line')
    .requiredOption('--json', 'print JSON lines')
    .argument('<file...>', 'articles (.txt, .md)')
    .action(async (files: string[]) => end(await actions.ingest(files)));
  program
    .command('register')
    .description('upload the definitions of the commands to Discord')
    .action(async () => end(await actions.register()));
  return program;
}
