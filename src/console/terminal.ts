/**
 * The commands of Discord at a terminal: a line asks, a card answers. In a pipe every line is answered and
 * the end of the input ends the program; at a keyboard there is a prompt, a history and completion.
 */
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Command, Services } from '../../commands/command.ts';
import type { Answer, Card } from '../card/card.ts';
import { errorCard } from '../card/error-card.ts';
import { UserError } from '../user-error.ts';
import { parseLine, typedName } from './parse-line.ts';
import { render } from './render.ts';

export interface TerminalOptions {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & {
    readonly isTTY?: boolean;
    readonly columns?: number;
    hasColors?(): boolean;
  };
  readonly commands: readonly Command[];
  readonly services: Services;
  /** Called with what is no error of the person asking; gives the reference under which it was logged. */
  readonly report: (error: unknown) => string;
}

/** Longest lines that read well, in columns; a narrower terminal sets its own. */
const WIDEST = 100;
const PROMPT = 'verbatim> ';

/** Answers line after line until the input ends or the person leaves. Never throws for what is typed. */
export async function runTerminal(options: TerminalOptions): Promise<void> {
  const { input, output, commands } = options;
  const isInteractive = input.isTTY === true && output.isTTY === true;
  const names = [...commands.map(typedName), 'quit'].map((name) => `/${name}`);
  const lines = createInterface({
    input,
    ...(isInteractive ? { output, terminal: true, prompt: PROMPT } : { terminal: false }),
    completer: (line: string) => [
      names.filter((name) => name.startsWith(line)).map((name) => `${name} `),
      line,
    ],
  });
  const session = new Session(options, isInteractive);
  await converse(lines, session, isInteractive);
}

async function converse(lines: Interface, session: Session, isInteractive: boolean): Promise<void> {
  let isOpen = true;
  lines.once('close', () => {
    isOpen = false;
  });
  if (isInteractive) lines.prompt();
  for await (const line of lines) {
    if (/^\s*\/?(?:quit|exit)\s*$/i.test(line)) break;
    await session.answer(line);
    if (isInteractive && isOpen) lines.prompt();
  }
  lines.close();
}

type Step = 'next' | 'prev' | 'context';

/** What one person sees: the last answer, and the page that is open. */
class Session {
  readonly #options: TerminalOptions;
  readonly #isInteractive: boolean;
  #last: Answer | null = null;
  #page = 0;

  constructor(options: TerminalOptions, isInteractive: boolean) {
    this.#options = options;
    this.#isInteractive = isInteractive;
  }

  async answer(line: string): Promise<void> {
    const typed = line.replace(/^\uFEFF/, '').trim();
    const step = stepOf(typed);
    if (typed === '' && !(this.#isInteractive && this.#hasNext())) return;
    if (step !== null) {
      this.#turn(step);
      return;
    }
    try {
      const { command, options } = parseLine(typed, this.#options.commands);
      this.#last = await command.answer(options, this.#options.services);
      this.#page = this.#last.opensAt ?? 0;
      this.#show(this.#last.pages[this.#page]?.card);
    } catch (error) {
      this.#last = null;
      this.#page = 0;
      this.#show(errorCard(this.#sentence(error)).pages[0].card);
    }
  }

  #turn(step: Step): void {
    const pages = this.#last?.pages ?? [];
    const to = step === 'next' ? this.#page + 1 : step === 'prev' ? this.#page - 1 : this.#page;
    const page = pages[to];
    const card = step === 'context' ? page?.context : page?.card;
    if (page === undefined || card === null || card === undefined) {
      this.#write(`${REFUSALS[step]}\n\n`);
      return;
    }
    this.#page = to;
    this.#show(card);
  }

  #hasNext(): boolean {
    return this.#page + 1 < (this.#last?.pages.length ?? 0);
  }

  #show(card: Card | undefined): void {
    if (card === undefined) return;
    const { output } = this.#options;
    // A terminal that does not know its width says 0.
    const width = Math.min(output.columns || WIDEST, WIDEST);
    this.#write(`${render(card, { width, colour: output.hasColors?.() ?? false })}${this.#footer()}\n`);
  }

  /** Where one is among the pages, and how to go on. */
  #footer(): string {
    const pages = this.#last?.pages ?? [];
    const hints = [
      ...(this.#hasNext() ? [this.#isInteractive ? 'Enter or next' : 'next'] : []),
      ...(this.#page > 0 ? ['prev'] : []),
      ...(pages[this.#page]?.context ? ['context'] : []),
    ];
    const place = pages.length > 1 ? [`Page ${this.#page + 1} of ${pages.length}`] : [];
    const go = hints.length === 0 ? [] : [`type ${hints.join(', ')}`];
    const footer = [...place, ...go].join(' – ');
    return footer === '' ? '' : `(${footer})\n`;
  }

  #sentence(error: unknown): string {
    if (error instanceof UserError) return error.message;
    return `Cannot answer: something went wrong here, logged as ${this.#options.report(error)}`;
  }

  #write(text: string): void {
    this.#options.output.write(text);
  }
}

const REFUSALS: Readonly<Record<Step, string>> = {
  next: 'There is no further page.',
  prev: 'There is no earlier page.',
  context: 'There is no context to show.',
};

function stepOf(typed: string): Step | null {
  const step = typed.toLowerCase().replace(/^\//, '');
  if (step === '' || step === 'next') return 'next';
  return step === 'prev' || step === 'context' ? step : null;
}
