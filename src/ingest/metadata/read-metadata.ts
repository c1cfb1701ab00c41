import type { Metadata } from '../../domain.ts';
import type { FrontMatter } from '../front-matter.ts';
import { printedAuthor } from './author.ts';
import { printedDate } from './date.ts';
import type { Labelled } from './labelled.ts';
import { pageNameOf } from './page-name.ts';
import { printedPublisher } from './publisher.ts';

/** Longest title that is made from the first words of an article, in characters. */
const LONGEST_BEGINNING = 80;

/**
 * What an article says of itself: its front matter first, then what its lines print. Nothing is guessed:
 * what no line says is null, and an article without a title is called by its first words. O(characters).
 */
export function readMetadata(blocks: readonly Labelled[], front: FrontMatter): Metadata {
  const title = blocks.find((block) => block.kind === 'title')?.text ?? null;
  const page = title === null ? null : pageNameOf(title, blocks);
  const lead = blocks.find((block) => block.kind === 'body') ?? blocks.find((block) => block.text !== '');
  return {
    title: front.title ?? page?.title ?? beginningOf(lead?.text ?? ''),
    publisher: front.publisher ?? printedPublisher(blocks, page),
    author: front.author ?? printedAuthor(blocks),
    date: front.date ?? printedDate(blocks, page),
    url: front.url,
    language: front.language,
  };
}

/** The first words of a text, cut between words. */
function beginningOf(text: string): string {
  if (text.length <= LONGEST_BEGINNING) return text;
  const words = text.slice(0, LONGEST_BEGINNING).replace(/\s+\S*$/u, '');
  return `${words.replace(/[\s,;:–—-]+$/u, '')}…`;
}
