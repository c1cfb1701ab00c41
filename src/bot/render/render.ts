/** Card → the body of a Discord message, with Components V2. Pure: the same card gives the same body. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Block, Card, Run, Tone } from '../../card/card.ts';
import { BYTES_PER_COMPONENT, MAX_BYTES, MAX_CHARACTERS, MAX_COMPONENTS } from './limits.ts';
import { markdownLines } from './markdown.ts';
import { shorten } from './shorten.ts';

/** What is sent. The caller adds `MessageFlags.Ephemeral` where it applies. */
export interface MessageBody {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: APIMessageTopLevelComponent[];
}

/** What stands around a card in a message. */
export interface Frame {
  /** At most five buttons, in one row under the card. */
  readonly buttons?: readonly APIButtonComponent[];
  /** User id of the person who shared the card; shown as a mention, which does not ping. */
  readonly sharedBy?: string;
}

/** The coloured edge of a card: a hint beside its words, chosen to differ in lightness too. */
const ACCENTS: Readonly<Record<Tone, number>> = {
  good: 0x2e9e5b,
  caution: 0xe0a526,
  bad: 0xc8374a,
  absent: 0x7d8590,
  neutral: 0x4f6bd8,
};

/** Text displays in a card; further blocks are joined to the last. Leaves room for container and buttons. */
const MAX_TEXTS = 24;

/**
 * Renders a card within Discord's limits; a card that is too long is shortened and says so.
 * O(length × log length) of the card.
 */
export function render(card: Card, { buttons = [], sharedBy }: Frame = {}): MessageBody {
  const rendered = (candidate: Card): APIMessageTopLevelComponent[] => [
    {
      type: ComponentType.Container,
      accent_color: ACCENTS[candidate.tone],
      components: textsOf(candidate, sharedBy).map((content) => ({
        type: ComponentType.TextDisplay,
        content,
      })),
    },
    ...(buttons.length === 0 ? [] : [rowOf(buttons)]),
  ];
  const fitting = shorten(card, (candidate) => fits(textsOf(candidate, sharedBy), buttons.length));
  return { flags: MessageFlags.IsComponentsV2, components: rendered(fitting) };
}

function rowOf(buttons: readonly APIButtonComponent[]): APIActionRowComponent<APIButtonComponent> {
  return { type: ComponentType.ActionRow, components: [...buttons] };
}

function fits(texts: readonly string[], buttons: number): boolean {
  const components = 1 + texts.length + (buttons === 0 ? 0 : 1 + buttons);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return (
    components <= MAX_COMPONENTS &&
    characters <= MAX_CHARACTERS &&
    bytes + BYTES_PER_COMPONENT * components <= MAX_BYTES
  );
}

/** A part of a card in Markdown. */
interface Part {
  readonly kind: Block['kind'] | 'headline';
  readonly text: string;
}

/** Small print that stands in one text display with its neighbour, so that the eye sees what belongs together. */
const CLOSE: ReadonlySet<string> = new Set(['note excerpt', 'excerpt citation', 'note note']);

/** The Markdown of each text display: headline, blocks, who shared it. Never empty, none of them blank. */
function textsOf(card: Card, sharedBy: string | undefined): string[] {
  const headline = inOneLine([{ text: card.headline }]);
  const parts: Part[] = [
    { kind: 'headline', text: headline === '' ? '' : `### ${headline}` },
    ...card.blocks.map((block): Part => ({ kind: block.kind, text: renderBlock(block).trim() })),
  ];
  const texts = joinClose(parts.filter(({ text }) => text !== ''));
  const displays = texts.slice(0, MAX_TEXTS - 1);
  if (texts.length > displays.length) displays.push(texts.slice(displays.length).join('\n\n'));
  if (sharedBy !== undefined) displays.push(`-# Shared by <@${sharedBy}>`);
  return displays.length === 0 ? ['-# No answer'] : displays;
}

function joinClose(parts: readonly Part[]): string[] {
  const texts: string[] = [];
  for (const [index, { kind, text }] of parts.entries()) {
    const isClose = CLOSE.has(`${parts[index - 1]?.kind} ${kind}`);
    texts.push(isClose ? `${texts.pop()}\n${text}` : text);
  }
  return texts;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return markdownLines(block.runs).join('\n');
    case 'excerpt':
      return quoteLines(markdownLines(block.runs).join('\n').trim());
    case 'citation':
    case 'note':
      return prefixLines('-# ', markdownLines(block.runs).filter(isShown));
    case 'list':
      return prefixLines('- ', block.items.map(inOneLine).filter(isShown));
  }
}

/** Empty lines stay inside of the quote, so that it is one block. */
function quoteLines(text: string): string {
  return text === '' ? '' : prefixLines('> ', text.split('\n'));
}

function inOneLine(runs: readonly Run[]): string {
  return markdownLines(runs).filter(isShown).join(' ').trim();
}

function isShown(line: string): boolean {
  return line.trim() !== '';
}

function prefixLines(prefix: string, lines: readonly string[]): string {
  return lines.map((line) => `${prefix}${line}`).join('\n');
}
