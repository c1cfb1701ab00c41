/** What a Discord message with Components V2 may hold. */

/** Characters in all text displays together (discord.js guide, "Display components"). Counted in UTF-16 units: stricter. */
export const MAX_CHARACTERS = 4_000;

/**
 * UTF-8 bytes of all texts, plus 12 for each component: beyond it Discord answers with status 500. Not
 * documented; bites scripts of three bytes a character (discord-api-docs issue 8554).
 */
export const MAX_BYTES = 10_170;
export const BYTES_PER_COMPONENT = 12;

/** Components, nested ones counted (Components Reference). */
export const MAX_COMPONENTS = 40;
