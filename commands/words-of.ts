import { UserError } from '../src/user-error.ts';
import type { Options } from './command.ts';
import { LONGEST_TEXT } from './everywhere.ts';

/**
 * The words that a person gave with an option, without white space at their ends.
 *
 * @param action what cannot be done without them: "check the quote"
 * @throws {UserError} when they are missing, too long, or hold no letter and no digit of any script
 */
export function wordsOf(options: Options, name: string, action: string): string {
  const words = String(options[name] ?? '').trim();
  if (words === '') throw new UserError(`Cannot ${action}: no words were given`);
  if (words.length > LONGEST_TEXT) {
    const length = words.length.toLocaleString('en');
    throw new UserError(`Cannot ${action}: ${length} characters are too many, the most is 6,000`);
  }
  if (!/[\p{L}\p{N}]/u.test(words)) {
    throw new UserError(`Cannot ${action}: there is no letter and no digit in it`);
  }
  return words;
}

/** An option that may be left out; blank is left out too. */
export function optionOf(options: Options, name: string): string | undefined {
  const words = String(options[name] ?? '').trim();
  return words === '' ? undefined : words;
}
