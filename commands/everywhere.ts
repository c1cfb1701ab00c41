import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** Every command works in servers, in direct messages and as an app that a person brings along. */
export const INSTALLS = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];
export const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];

/** Longest text of an option, in characters: the most that Discord hands over. */
export const LONGEST_TEXT = 6000;
