import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { Command } from './command.ts';

/** What a person may give with a command. */
export interface OptionDefinition {
  readonly name: string;
  readonly required: boolean;
  readonly isNumber: boolean;
  /** The only values allowed; empty when any is. */
  readonly choices: readonly string[];
}

/** A command's definition without Discord's shapes, for help and for the terminal. */
export interface CommandDefinition {
  readonly name: string;
  readonly description: string;
  /** Asked through the menu of a message; its text comes as `text`, just as it was written. */
  readonly isMessageCommand: boolean;
  readonly options: readonly OptionDefinition[];
}

export function definitionOf({ data }: Command): CommandDefinition {
  const given = ('options' in data ? data.options : undefined) ?? [];
  return {
    name: data.name,
    description: ('description' in data ? data.description : undefined) ?? '',
    isMessageCommand: data.type === ApplicationCommandType.Message,
    options: given.map((option) => ({
      name: option.name,
      required: ('required' in option ? option.required : undefined) ?? false,
      isNumber: option.type === ApplicationCommandOptionType.Integer,
      choices: (('choices' in option ? option.choices : undefined) ?? []).map(({ value }) => String(value)),
    })),
  };
}
