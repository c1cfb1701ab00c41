import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Answer } from '../src/card/card.ts';
import type { Library } from '../src/library/library.ts';

/** What a person gave with a command: option name → value. Message commands get the message's text as `text`. */
export type Options = Readonly<Record<string, string | number | undefined>>;

/** What a command may use. */
export interface Services {
  readonly library: Library;
}

/**
 * One command, the same in Discord and at the terminal: its definition as Discord wants it, and a pure
 * function from options to an answer. A command knows nothing of interactions, replies or markup.
 */
export interface Command {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  /**
   * Answers a request. Deterministic for one state of the library, so an answer can be made again from its
   * request at every click on a button.
   *
   * @throws {UserError} for input that a person can mend; any other error is a defect.
   */
  readonly answer: (options: Options, services: Services) => Promise<Answer>;
  /** Completes a partly typed option; at most 25 values of at most 100 characters, best first. */
  readonly complete?: (option: string, typed: string, services: Services) => Promise<readonly string[]>;
}
