/** Loaded before the program (`node --import`): turns every client of Discord to the stand-in. */
import { DefaultRestOptions } from 'discord.js';

const { STAND_IN_API } = process.env;
if (STAND_IN_API) Object.assign(DefaultRestOptions, { api: STAND_IN_API });
