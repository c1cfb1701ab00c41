/**
 * Words of articles and people as literal text in Discord Markdown.
 *
 * Discord shows a backslash before any character that is neither a letter, a digit nor white space as that
 * character alone (the `escape` rule of simple-markdown, on which its clients are built). So every character
 * that could begin markup gets one, and nothing is replaced or left out.
 */

/** Characters that begin or end markup wherever they stand. */
const ANYWHERE = String.raw`[\\*_~|${'`'}#>[\]<@]`;
/** `https://…`, `:smile:`, `t:0:R`: a colon before white space is only a colon. */
const COLON = String.raw`:(?!\s)`;
/** The `](` of a link, which a label before it could otherwise reach. The start of the text counts as after `]`. */
const TARGET = String.raw`(?<=^|\])\(`;
/** Invitations are linked without a scheme. */
const INVITATION = String.raw`(?<=discord(?:app)?)\.(?=gg|com)`;
/** List bullets and the `1.` of a numbered list. The start of the text counts as the start of a line. */
const LINE_START = String.raw`(?<=^\s*)[-+]|(?<=^\s*\d*)[.)]`;

const MARKUP = new RegExp([ANYWHERE, COLON, TARGET, INVITATION, LINE_START].join('|'), 'gim');

/**
 * Escapes text so that Discord shows exactly its characters: no emphasis, spoiler, code, heading, list,
 * quote, link, emoji, timestamp or mention. `text` may stand anywhere in a line. O(length).
 */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKUP, String.raw`\$&`);
}

/** Control characters, and marks that reorder the text after them (https://trojansource.codes, CVE-2021-42574). */
const UNSHOWABLE = /[[\p{Cc}--[\n\t]]\u202a-\u202e\u2066-\u2069]/gv;

/** Text that Discord can store and show: well-formed Unicode, `\n` for line ends, no control characters. */
export function showable(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNSHOWABLE, '');
}
