/**
 * Card → terminal text, with the same words as in Discord. Words of one side only carry marks as wdiff prints
 * them, `[-only in the quote-]` and `{+only in the article+}`, so that they survive without colour, in a pipe
 * and when copied.
 */
import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Block, Card, Run, Tone } from '../card/card.ts';

export interface Appearance {
  /** Columns to wrap at, at least 20. Addresses are never wrapped, so that they can be opened. */
  readonly width: number;
  /** Whether the stream shows colour and bold. */
  readonly colour: boolean;
}

/** The text of a card, ending with a line break. Linear in its length. */
export function render(card: Card, appearance: Appearance): string {
  const { tone, headline, blocks } = card;
  const title = paint(COLOURS[tone], printable(headline).replace(/\n/g, ' '), appearance);
  const lines = [wrap(title, '', '', appearance), ...blocks.map((block) => renderBlock(block, appearance))];
  return `${lines.join('\n')}\n`;
}

type Format = Parameters<typeof styleText>[0];

const COLOURS: Readonly<Record<Tone, Format>> = {
  good: ['bold', 'green'],
  caution: ['bold', 'yellow'],
  bad: ['bold', 'red'],
  absent: ['bold'],
  neutral: ['bold', 'blue'],
};

function renderBlock(block: Block, appearance: Appearance): string {
  const inline = (runs: readonly Run[], emphasis = '') =>
    runs.map((run) => renderRun(run, emphasis, appearance)).join('');
  switch (block.kind) {
    case 'text':
      return withAddresses(wrap(inline(block.runs), '', '', appearance), block.runs, '');
    case 'excerpt':
      return wrap(inline(block.runs, '*'), '  | ', '  | ', appearance);
    case 'citation':
      return withAddresses(wrap(inline(block.runs), '  — ', '    ', appearance), block.runs, '    ');
    case 'list':
      return block.items
        .map((item) => withAddresses(wrap(inline(item), '- ', '  ', appearance), item, '  '))
        .join('\n');
    case 'note':
      return wrap(paint('dim', inline(block.runs), appearance), '', '', appearance);
  }
}

/** @param emphasis marks around strong words where there is no bold: cited words among their neighbours */
function renderRun(run: Run, emphasis: string, appearance: Appearance): string {
  const text = printable(run.text);
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  const emphasised = emphasise(words, run.style, emphasis, appearance);
  return text.slice(0, start) + emphasised + text.slice(start + words.length);
}

function emphasise(words: string, style: Run['style'], emphasis: string, appearance: Appearance): string {
  switch (style) {
    case 'source':
      return paint(['underline', 'green'], `{+${words}+}`, appearance);
    case 'quote':
      return paint(['strikethrough', 'red'], `[-${words}-]`, appearance);
    case 'strong':
      return appearance.colour ? paint('bold', words, appearance) : `${emphasis}${words}${emphasis}`;
    case 'subtle':
      return paint('dim', words, appearance);
    case 'link':
    case 'plain':
    case undefined:
      return words;
  }
}

/** The addresses of links, each on a line of its own below. */
function withAddresses(text: string, runs: readonly Run[], indent: string): string {
  const addresses = new Set(
    runs.flatMap(({ style, url }) => (style === 'link' && url ? [printable(url)] : [])),
  );
  return [text, ...[...addresses].map((address) => `${indent}${address}`)].join('\n');
}

function wrap(text: string, first: string, others: string, { width }: Appearance): string {
  const room = Math.max(20, width) - Math.max(first.length, others.length);
  return wrapAnsi(text, room, { hard: true })
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}

function paint(format: Format, text: string, { colour }: Appearance): string {
  return colour && text !== '' ? styleText(format, text, { validateStream: false }) : text;
}

/**
 * Articles and quotes come from anywhere: control characters could drive the terminal, and marks of writing
 * direction could turn the words around them.
 */
function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[^\P{Cc}\n]/gu, ' ');
}
