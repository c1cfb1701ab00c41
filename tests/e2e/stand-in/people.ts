/** What people do in Discord, and what they see of the bot. */
import type { EventEmitter } from 'node:events';
import { AUTOCOMPLETE, COMMAND, COMPONENT, type Exchange, type Message } from './exchange.ts';
import type { Json } from './objects.ts';
import type { Place } from './places.ts';
import { buttonsOf } from './read-message.ts';

export interface Stage {
  /** The registered command of this name. */
  readonly registered: (name: string) => Json;
  /** Sends an interaction to the bot. */
  readonly interact: (type: number, data: Json, place: Place, message?: Message) => Exchange;
  /** Emits `request` after every request of the bot. */
  readonly activity: EventEmitter;
}

export type Given = Readonly<Record<string, string | number>>;

/** How long a person waits for the bot. Milliseconds. */
const PATIENCE = 4_000;
const LOADING = 1 << 7;

export function people({ registered, interact, activity }: Stage) {
  /** Resolves with what `read` finds after some request of the bot; rejects at the first problem. */
  async function until<T>(exchange: Exchange, what: string, read: () => T | null | undefined): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const timer = setTimeout(() => reject(new Error(`The bot did not ${what}`)), PATIENCE);
    const look = () => {
      if (exchange.problems.length > 0) reject(new Error(exchange.problems.join('\n')));
      const found = read();
      if (found != null) resolve(found);
    };
    activity.on('request', look);
    look();
    return promise.finally(() => {
      clearTimeout(timer);
      activity.off('request', look);
    });
  }

  return {
    /** Types a command. */
    slash(name: string, given: Given = {}, place: Place = 'server'): Exchange {
      const command = registered(name);
      return interact(COMMAND, { id: command.id, name, type: 1, options: optionsFor(command, given) }, place);
    },

    /** Picks a message command from the menu of a message. */
    menu(name: string, target: Json, place: Place = 'server'): Exchange {
      const resolved = { messages: { [String(target.id)]: target } };
      const data = { id: registered(name).id, name, type: 3, target_id: target.id, resolved };
      return interact(COMMAND, data, place);
    },

    /** Types an option; resolves with the suggestions. */
    async complete(name: string, option: string, typed: string, place: Place = 'server'): Promise<string[]> {
      const command = registered(name);
      const options = optionsFor(command, { [option]: typed }, option);
      const exchange = interact(AUTOCOMPLETE, { id: command.id, name, type: 1, options }, place);
      const { data } = await until(exchange, 'complete', () => exchange.callback);
      return (data?.choices ?? []).map(({ value }) => value);
    },

    /** Clicks on the button with this label, which must be there and enabled. */
    click(message: Message, label: string, place: Place = 'server'): Exchange {
      const buttons = buttonsOf(message);
      const button = buttons.find((candidate) => candidate.label === label);
      if (!button) throw new Error(`There is no "${label}" among ${buttons.map((b) => b.label).join(', ')}`);
      if (button.disabled) throw new Error(`The button "${label}" is disabled`);
      return interact(COMPONENT, { custom_id: button.custom_id, component_type: 2, id: 1 }, place, message);
    },

    /** Resolves once the bot has said that it is thinking. */
    async acknowledged(exchange: Exchange): Promise<void> {
      await until(exchange, 'acknowledge', () => exchange.callback);
    },

    /** The bot's answer, once it is there. */
    async answer(exchange: Exchange): Promise<Message> {
      return until(exchange, 'answer', () => {
        const { original, callback } = exchange;
        return callback && original && !(original.flags & LOADING) ? original : null;
      });
    },

    /** The message that was clicked on, once the bot has changed it. */
    async changed(exchange: Exchange): Promise<Message> {
      return until(exchange, 'change the message', () => (exchange.edits > 0 ? exchange.original : null));
    },

    /** The bot's n-th message beside its answer. */
    async followUp(exchange: Exchange, n = 0): Promise<Message> {
      return until(exchange, 'follow up', () => exchange.followUps[n]);
    },
  };
}

interface DefinedOption {
  readonly name: string;
  readonly type: number;
  readonly required?: boolean;
  readonly max_length?: number;
  readonly autocomplete?: boolean;
}

/** Given options as Discord sends them, after the checks that its clients make. */
function optionsFor(command: Json, given: Given, focused?: string): Json[] {
  const defined = (command.options ?? []) as readonly DefinedOption[];
  for (const { name, required, max_length: longest = 6_000 } of defined) {
    if (required && given[name] === undefined && focused === undefined)
      throw new Error(`Option "${name}" is required`);
    if (String(given[name] ?? '').length > longest) throw new Error(`Option "${name}" is too long`);
  }
  return Object.entries(given).map(([name, value]) => {
    const option = defined.find((candidate) => candidate.name === name);
    if (!option) throw new Error(`There is no option "${name}"`);
    if (name === focused && !option.autocomplete) throw new Error(`Option "${name}" is not completed`);
    return { name, type: option.type, value, ...(name === focused ? { focused: true } : {}) };
  });
}
