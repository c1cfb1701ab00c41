/**
 * One line at the terminal → a command with its options, as a person types it: `/quote "…" speaker:"…"`.
 * Words may stand in any quotation marks or in none; unnamed words are the command's first option.
 */
import type { Command, Options } from '../../commands/command.ts';
import { type CommandDefinition, definitionOf, type OptionDefinition } from '../../commands/definition.ts';
import { UserError } from '../user-error.ts';
import { nearest } from './nearest.ts';

export interface Request {
  readonly command: Command;
  readonly options: Options;
}

/**
 * Reads a line that is not empty. Words in quotation marks without a command are a quote.
 *
 * @throws {UserError} when the line names no command, or an option that it needs is missing or wrong
 */
export function parseLine(line: string, commands: readonly Command[]): Request {
  const typed = line.trim();
  const words = OPENING.test(typed) ? `/quote ${typed}` : typed;
  const [, name, rest = ''] = /^\/(\S*)\s*(.*)$/s.exec(words) ?? [];
  if (name === undefined) {
    throw new UserError('Commands begin with a slash: try /quote "…", /claim "…" or /help');
  }
  const command = findCommand(name.toLowerCase(), commands);
  const definition = definitionOf(command);
  const options = definition.isMessageCommand ? { text: rest } : readOptions(rest, definition);
  return { command, options };
}

/** How a command is typed: `/quote`, `/check-quotes`. */
export function typedName(command: Command): string {
  return command.data.name.toLowerCase().replaceAll(' ', '-');
}

function findCommand(name: string, commands: readonly Command[]): Command {
  const found = commands.find((command) => typedName(command) === name);
  if (found !== undefined) return found;
  const near = nearest(name, commands.map(typedName));
  const hint = near === null ? '/help lists the commands' : `did you mean /${near}?`;
  throw new UserError(`There is no command "/${name}": ${hint}`);
}

function readOptions(rest: string, { name, options }: CommandDefinition): Options {
  const given: Record<string, string | number> = {};
  const known = options.map((option) => option.name);
  const [main] = known;
  let at = 0;
  while (at < rest.length) {
    const label = labelAt(rest, at, known);
    const option = options.find((one) => one.name === (label?.name ?? main));
    // Unnamed words in quotation marks may follow a named option: /quote speaker:"…" "…"
    const wordsMayFollow = main !== undefined && option?.name !== main && given[main] === undefined;
    const { value, end } = readValue(rest, label?.end ?? at, (place) =>
      mayEnd(rest, place, known, wordsMayFollow),
    );
    if (option === undefined) throw new UserError(`/${name} stands alone: "${value}" cannot be read`);
    given[option.name] = typedValue(option, value);
    at = end + spaceAt(rest, end);
  }
  const missing = options.find((option) => option.required && given[option.name] === undefined);
  if (missing === undefined) return given;
  throw new UserError(`/${name} needs ${missing.name}: ${usage(name, options)}`);
}

function usage(name: string, options: readonly OptionDefinition[]): string {
  const shown = options.map((option, index) => {
    const value = option.isNumber ? '1' : '"…"';
    const written = index === 0 ? value : `${option.name}:${value}`;
    return option.required ? written : `[${written}]`;
  });
  return [`/${name}`, ...shown].join(' ');
}

function typedValue({ name, isNumber, choices }: OptionDefinition, value: string): string | number {
  if (choices.length > 0 && !choices.includes(value)) {
    throw new UserError(`Cannot read ${name} "${value}": choose ${choices.join(' or ')}`);
  }
  if (!isNumber) return value;
  const number = Number(value.replace(/^¶\s*/, ''));
  if (Number.isSafeInteger(number) && value !== '') return number;
  throw new UserError(`Cannot read ${name} "${value}": give a whole number`);
}

const OPENING = /^["“”„‟«»]/;
const CLOSING = /["“”‟«»]/;
/** Marks whose opening and closing differ can stand inside of each other, and are counted. */
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»' };

/** `name:` of a known option at `at`, in any letter case. */
function labelAt(text: string, at: number, known: readonly string[]): { name: string; end: number } | null {
  const found = /^([\p{L}_-]+):\s*/u.exec(text.slice(at));
  const name = found?.[1]?.toLowerCase();
  return found && name !== undefined && known.includes(name) ? { name, end: at + found[0].length } : null;
}

/** Whether a value may end at `at`: the line ends there, or the next option begins. */
function mayEnd(text: string, at: number, known: readonly string[], wordsMayFollow: boolean): boolean {
  const space = spaceAt(text, at);
  const next = at + space;
  if (next === text.length) return true;
  return (
    space > 0 && (labelAt(text, next, known) !== null || (wordsMayFollow && OPENING.test(text.charAt(next))))
  );
}

function spaceAt(text: string, at: number): number {
  return /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
}

interface Value {
  readonly value: string;
  readonly end: number;
}

function readValue(text: string, start: number, mayEndAt: (at: number) => boolean): Value {
  const quoted = readQuoted(text, start, mayEndAt);
  if (quoted !== null) return quoted;
  let end = start;
  while (!mayEndAt(end)) end++;
  // A mark that is opened and never closed was forgotten; one that is closed belongs to the words.
  const words = text.slice(start, end);
  const isForgotten = OPENING.test(words) && !CLOSING.test(words.slice(1));
  return { value: isForgotten ? words.slice(1) : words, end };
}

/** A value in quotation marks, which may hold marks itself; null when the marks do not embrace the value. */
function readQuoted(text: string, start: number, mayEndAt: (at: number) => boolean): Value | null {
  const opening = text.charAt(start);
  if (!OPENING.test(opening)) return null;
  const own = PAIRS[opening];
  let depth = 1;
  for (let at = start + 1; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '\\') {
      at++;
    } else if (own === undefined) {
      if (CLOSING.test(mark) && mayEndAt(at + 1)) return unescaped(text, start, at);
    } else if (mark === opening) {
      depth++;
    } else if (mark === own) {
      depth--;
      if (depth === 0) return mayEndAt(at + 1) ? unescaped(text, start, at) : null;
    }
  }
  return null;
}

function unescaped(text: string, start: number, end: number): Value {
  return { value: text.slice(start + 1, end).replace(/\\(["“”„‟«»\\])/g, '$1'), end: end + 1 };
}
