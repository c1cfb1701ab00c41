/**
 * What Discord refuses in command definitions and its builders let through, and what this bot wants besides.
 * Source: Discord's documentation, "Application Commands".
 */
import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';

type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** Discord's limits, for all servers together: commands of each kind, characters of one command. */
const MAX_COMMANDS = { slash: 100, menu: 15 };
const MAX_SIZE = 8_000;

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** The kinds of option that a command is given; see `Options`. */
const SUPPORTED: ReadonlySet<ApplicationCommandOptionType> = new Set([
  ApplicationCommandOptionType.String,
  ApplicationCommandOptionType.Integer,
  ApplicationCommandOptionType.Number,
]);

/** @returns one sentence for each problem; none when Discord takes the definitions and the bot can run them */
export function lintCommands(definitions: readonly Definition[]): string[] {
  const menus = definitions.filter(isMenu);
  return [
    ...(definitions.length - menus.length > MAX_COMMANDS.slash
      ? ['There are more than 100 slash commands']
      : []),
    ...(menus.length > MAX_COMMANDS.menu ? ['There are more than 15 message commands'] : []),
    ...repeated(definitions.map(({ name }) => name)).map((name) => `Two commands are named "${name}"`),
    ...definitions.flatMap((definition) =>
      [...commandProblems(definition), ...optionsProblems(optionsOf(definition))].map(
        (problem) => `Command "${definition.name}": ${problem}`,
      ),
    ),
  ];
}

function commandProblems(definition: Definition): string[] {
  const { name } = definition;
  const description = descriptionOf(definition);
  return [
    ...(isMenu(definition)
      ? [
          ...(name.trim() === '' || name.length > 32 ? ['its name has not 1 to 32 characters'] : []),
          ...(description === '' ? [] : ['a message command has no description']),
        ]
      : [...nameProblems(name), ...descriptionProblems(description)]),
    ...(definition.integration_types?.length === 2
      ? []
      : ['it cannot be installed both in servers and by people']),
    ...(definition.contexts?.length === 3
      ? []
      : ['it is not offered in servers, direct messages and private channels']),
    ...(sizeOf(definition) > MAX_SIZE ? [`its texts have more than ${MAX_SIZE} characters`] : []),
  ];
}

function optionsProblems(options: readonly APIApplicationCommandOption[]): string[] {
  const firstOptional = options.findIndex(({ required }) => !required);
  return [
    ...(options.length > 25 ? ['it has more than 25 options'] : []),
    ...repeated(options.map(({ name }) => name)).map((name) => `two options are named "${name}"`),
    ...options.flatMap((option, index) => [
      ...[
        ...nameProblems(option.name),
        ...descriptionProblems(option.description),
        ...choiceProblems(option),
      ].map((problem) => `option "${option.name}": ${problem}`),
      ...(option.required && firstOptional !== -1 && index > firstOptional
        ? [`option "${option.name}" is required but follows an optional one`]
        : []),
      ...(SUPPORTED.has(option.type) ? [] : [`option "${option.name}" is neither text nor number`]),
    ]),
  ];
}

function nameProblems(name: string): string[] {
  return [
    ...(NAME.test(name) ? [] : ['its name is not 1 to 32 letters, digits, "-" or "_"']),
    ...(name === name.toLowerCase() ? [] : ['its name is not in lower case']),
  ];
}

function descriptionProblems(description: string): string[] {
  return description.length >= 1 && description.length <= 100
    ? []
    : ['its description has not 1 to 100 characters'];
}

function choiceProblems(option: APIApplicationCommandOption): string[] {
  const choices = choicesOf(option);
  const isAutocomplete = 'autocomplete' in option && option.autocomplete === true;
  return [
    ...(choices.length > 25 ? ['it has more than 25 choices'] : []),
    ...(isAutocomplete && choices.length > 0 ? ['it has both choices and completion'] : []),
    ...choices
      .filter(({ name, value }) => name.length < 1 || name.length > 100 || String(value).length > 100)
      .map(({ name }) => `choice "${name}" has not 1 to 100 characters`),
  ];
}

function sizeOf(definition: Definition): number {
  const options = optionsOf(definition).map(
    (option) =>
      option.name.length +
      option.description.length +
      choicesOf(option).reduce((sum, { name, value }) => sum + name.length + String(value).length, 0),
  );
  return options.reduce((sum, size) => sum + size, definition.name.length + descriptionOf(definition).length);
}

function isMenu({ type }: Definition): boolean {
  return type === ApplicationCommandType.Message || type === ApplicationCommandType.User;
}

function descriptionOf(definition: Definition): string {
  return 'description' in definition ? (definition.description ?? '') : '';
}

function optionsOf(definition: Definition): readonly APIApplicationCommandOption[] {
  return 'options' in definition ? (definition.options ?? []) : [];
}

function choicesOf(option: APIApplicationCommandOption): readonly { name: string; value: string | number }[] {
  return 'choices' in option ? (option.choices ?? []) : [];
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
