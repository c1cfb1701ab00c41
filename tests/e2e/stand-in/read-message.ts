/** What a person sees of a message. */
import type { Message } from './exchange.ts';
import type { Json } from './objects.ts';

/** The texts of a message, in reading order, one below the other. */
export function textsOf(message: Message): string {
  const texts = nested(message.components).map(({ content }) => content);
  return texts.filter((text) => typeof text === 'string').join('\n');
}

export interface Button {
  readonly label: string;
  custom_id: string;
  readonly disabled: boolean;
}

export function buttonsOf(message: Message): Button[] {
  return nested(message.components).filter(({ type }) => type === 2) as never[];
}

/** Whether only the asker sees it. */
export function isEphemeral({ flags }: Message): boolean {
  return (flags & (1 << 6)) !== 0;
}

function nested(components: readonly Json[]): Json[] {
  return components.flatMap((component) => [component, ...nested((component.components ?? []) as Json[])]);
}
