/**
 * What Discord refuses, or should never be asked, beyond its OpenAPI document: the rules that its
 * documentation gives in prose, and two that it keeps without saying so. Each problem is one sentence.
 */
import type { APIMessageTopLevelComponent } from 'discord.js';

export interface MessageLike {
  readonly flags?: number | null;
  readonly content?: string | null;
  readonly embeds?: readonly unknown[] | null;
  readonly poll?: unknown;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  readonly allowed_mentions?: { readonly parse?: readonly string[]; readonly replied_user?: boolean } | null;
}

/** Any component: what the rules look at. */
interface Component {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string | null;
  readonly url?: string | null;
  readonly label?: string | null;
  readonly style?: number;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
}

const EPHEMERAL = 1 << 6;
const COMPONENTS_V2 = 1 << 15;
/** SUPPRESS_EMBEDS, EPHEMERAL, SUPPRESS_NOTIFICATIONS, IS_VOICE_MESSAGE, IS_COMPONENTS_V2. */
const SETTABLE = (1 << 2) | EPHEMERAL | (1 << 12) | (1 << 13) | COMPONENTS_V2;
const ACTION_ROW = 1;
const BUTTON = 2;
const TEXT_DISPLAY = 10;
const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;

/**
 * Problems of a message that is about to be sent.
 *
 * @param had flags that the message had before this edit; Components V2 cannot be taken back
 */
export function messageProblems(message: MessageLike, had = 0): string[] {
  const flags = (message.flags ?? 0) | (had & COMPONENTS_V2);
  return [
    ...(flags & ~SETTABLE & ~had ? [`Flags ${message.flags} cannot be set`] : []),
    ...mentionProblems(message),
    ...(flags & COMPONENTS_V2 ? versionTwoProblems(message) : versionOneProblems(message)),
  ];
}

/** Problems of the answer to an interaction: callback types 4 to 8. */
export function callbackProblems(callback: { readonly type: number; readonly data?: MessageLike }): string[] {
  const { type, data } = callback;
  if (type === 5) {
    return (data?.flags ?? 0) & ~EPHEMERAL ? ['A deferred reply may only set the flag EPHEMERAL'] : [];
  }
  return type === 4 || (type === 7 && data) ? messageProblems(data ?? {}) : [];
}

/** The bot's own promise: nobody is ever pinged. */
function mentionProblems({ allowed_mentions: allowed }: MessageLike): string[] {
  if (!allowed) return ['allowed_mentions is missing: Discord would ping'];
  return allowed.parse?.length === 0 && allowed.replied_user === false
    ? []
    : ['allowed_mentions lets somebody be pinged'];
}

function versionOneProblems({ components, content, embeds }: MessageLike): string[] {
  const rows = components ?? [];
  return [
    ...(rows.length > 5 ? ['More than 5 action rows'] : []),
    ...(rows.some(({ type }) => type !== ACTION_ROW) ? ['Components V2 without its flag'] : []),
    ...(rows.length === 0 && !content && !embeds?.length ? ['An empty message'] : []),
  ];
}

function versionTwoProblems(message: MessageLike): string[] {
  const all = (message.components ?? []).flatMap((component) => nested(component as Component));
  const texts = all.filter(({ type }) => type === TEXT_DISPLAY).map(({ content }) => content ?? '');
  // Discord counts code points; bytes are not documented (discord-api-docs issue 8554: status 500).
  const characters = texts.reduce((sum, text) => sum + [...text].length, 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) + 12 * all.length;
  return [
    ...(message.content || message.embeds?.length || message.poll
      ? ['Components V2 beside content, embeds or a poll']
      : []),
    ...(all.length === 0 ? ['An empty message'] : []),
    ...(all.length > 40 ? [`${all.length} components, at most 40`] : []),
    ...(characters > 4_000 ? [`${characters} characters of text, at most 4000`] : []),
    ...(bytes > 10_170 ? [`${bytes} bytes of text and components, at most 10170`] : []),
    ...texts.filter((text) => text.trim() === '').map(() => 'A blank text display'),
    ...texts.filter((text) => !text.isWellFormed()).map(() => 'Half of a surrogate pair'),
    ...all.flatMap(componentProblems),
    ...duplicates(all.flatMap(({ custom_id: id }) => id ?? [])).map((id) => `custom_id "${id}" stands twice`),
  ];
}

function componentProblems({ type, components, style, url, custom_id: id, label }: Component): string[] {
  if (type === ACTION_ROW) {
    const buttons = (components ?? []).filter((child) => child.type === BUTTON).length;
    return (components?.length ?? 0) > (buttons > 0 ? 5 : 1) ? ['A row holds 5 buttons or 1 select'] : [];
  }
  if (type !== BUTTON) return [];
  const isLink = style === LINK_STYLE;
  return [
    ...(isLink === Boolean(url) ? [] : ['A button has an address if and only if it is a link']),
    ...(isLink && id ? ['A link button has no custom_id'] : []),
    ...(!isLink && style !== PREMIUM_STYLE && !id ? ['A button without custom_id'] : []),
    ...(label?.trim() ? [] : ['A button without a label']),
  ];
}

function nested(component: Component): Component[] {
  const children = [...(component.components ?? []), ...(component.accessory ? [component.accessory] : [])];
  return [component, ...children.flatMap(nested)];
}

function duplicates(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
