import type { Labelled } from './labelled.ts';
import type { PageName } from './page-name.ts';

const MORE_FROM =
  /^(?:more from|mehr (?:von|aus)|plus de|más de|mais de)\s+(?<name>\p{Lu}[\p{L}\p{N}.&'’ -]{1,40})$/iu;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d\s*[-–,]?\s*)+(?:by\s+)?(?<name>\p{Lu}[\p{L}\p{N}&'’ -]{1,40})/iu;

/**
 * Who published the article, or null: the page's own name says it, or a link to more articles from somebody
 * whom the article itself names, or a copyright notice.
 */
export function printedPublisher(blocks: readonly Labelled[], page: PageName | null): string | null {
  if (page?.publisher != null) return page.publisher;
  const texts = blocks.filter(({ kind }) => kind === 'body').map(({ text }) => text);
  for (const { kind, text } of blocks) {
    if (kind !== 'related') continue;
    const name = MORE_FROM.exec(text.slice(0, 80))?.groups?.name?.trim();
    // Sections and authors have such links too; the article speaks of itself by its publisher's name.
    if (name !== undefined && texts.some((body) => body.includes(name))) return name;
  }
  for (const { kind, text } of blocks) {
    if (kind !== 'boilerplate') continue;
    const name = COPYRIGHT.exec(text.slice(0, 400))?.groups?.name;
    if (name !== undefined) return name.replace(/\s+(?:all|alle|tous|todos)\b.*$/iu, '').trim();
  }
  return null;
}
