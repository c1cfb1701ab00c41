/** The text of a message that a person asks to have checked. */
import { ComponentType, type Embed, type Message, type MessageSnapshot } from 'discord.js';

/** What the text is read from: a message, or a message that it forwards. */
type Source = Pick<Message | MessageSnapshot, 'content' | 'embeds' | 'components'>;

/**
 * Everything in a message that reads as text: its content, the messages that it forwards (whose own content
 * is empty), its embeds and its text displays, a blank line between them. Empty when there is none.
 */
export function messageText(message: Source & Pick<Message, 'messageSnapshots'>): string {
  const sources = [message, ...message.messageSnapshots.values()];
  return sources
    .flatMap(textsOf)
    .map(withoutReferences)
    .filter((text) => text !== '')
    .join('\n\n');
}

function textsOf({ content, embeds, components }: Source): string[] {
  return [
    content,
    ...embeds.flatMap(embedTexts),
    ...components.flatMap((component) => displayTexts(component.toJSON())),
  ];
}

function embedTexts({ title, description, fields }: Embed): string[] {
  return [title ?? '', description ?? '', ...fields.map(({ name, value }) => `${name}\n${value}`)];
}

function displayTexts(component: ReturnType<Message['components'][number]['toJSON']>): string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content];
  if (component.type === ComponentType.Section) return component.components.map(({ content }) => content);
  if (component.type === ComponentType.Container) return component.components.flatMap(displayTexts);
  return [];
}

/** `<@1>`, `<@&1>`, `<#1>`, `</quote:1>`, `<:smile:1>`, `<a:wave:1>`, `<t:1:R>`: they refer to something and are no words. */
const REFERENCE = /<(?:@[!&]?|#|\/[^<>:\n]{1,100}:|a?:\w{1,32}:|t:)-?\d{1,20}(?::[a-zA-Z])?>/g;
/** `[label](https://…)`: only the label is read. */
const MASKED_LINK = /\[([^\]\n]+)\]\(<?https?:\/\/[^\s)]+\)/g;

function withoutReferences(text: string): string {
  return text.replace(REFERENCE, '').replace(MASKED_LINK, '$1').trim();
}
