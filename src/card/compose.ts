/** The few words in which cards are composed: runs from text, blocks from runs. */
import type { Block, Run } from './card.ts';

/** A string is a plain run. */
export type Words = string | Run;

export function runs(...words: readonly Words[]): Run[] {
  return words
    .map((word) => (typeof word === 'string' ? { text: word } : word))
    .filter(({ text }) => text !== '');
}

export function strong(text: string): Run {
  return { text, style: 'strong' };
}

export function text(...words: readonly Words[]): Block {
  return { kind: 'text', runs: runs(...words) };
}

export function note(...words: readonly Words[]): Block {
  return { kind: 'note', runs: runs(...words) };
}

export function excerpt(...words: readonly Words[]): Block {
  return { kind: 'excerpt', runs: runs(...words) };
}

/** No block at all when there is nothing to list. */
export function list(items: readonly (readonly Run[])[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** "1 article", "41 articles". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}
