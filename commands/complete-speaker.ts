import type { Reader } from '../src/library/library.ts';
import { choices } from './complete-article.ts';

/** How many articles are looked through, newest first: a completion has less than a second. */
const MOST_ARTICLES = 40;

/** Names of people whom the newest articles quote, those that begin as typed first. */
export async function completeSpeaker(typed: string, reader: Reader): Promise<readonly string[]> {
  const newest = (await reader.articles()).slice(-MOST_ARTICLES).toReversed();
  const quotations = await Promise.all(newest.map(({ id }) => reader.quotations(id)));
  const names = quotations.flat().flatMap(({ speaker }) => speaker?.name ?? []);
  const wanted = typed.trim().toLowerCase();
  const place = (name: string) => ` ${name.toLowerCase()}`.indexOf(` ${wanted}`);
  const begun = names.filter((name) => place(name) >= 0);
  return choices(begun.toSorted((a, b) => place(a) - place(b)));
}
