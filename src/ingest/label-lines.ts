import type { LineKind } from '../domain.ts';
import type { Block } from './block.ts';
import { headKind, isClock, isDateLine } from './labels/byline.ts';
import { findCaptions } from './labels/captions.ts';
import { cueOf } from './labels/cues.ts';
import { findDuplicates } from './labels/duplicates.ts';
import { findGalleries } from './labels/galleries.ts';
import { type Look, lookAt } from './labels/look.ts';
import { articleRegion, isProse } from './labels/score.ts';
import { findTail } from './labels/tail.ts';
import { findTeasers, findVideoTitles } from './labels/teasers.ts';
import { findTitle } from './labels/title.ts';

/** Longest heading between paragraphs, in words. */
const HEADING_WORDS = 14;
/** Blocks between an article's date and the title below it. */
const NEAR_TITLE = 2;
/** Shortest line outside the article that reads as another article's headline, in words. */
const HEADLINE_WORDS = 5;

/**
 * Says what every block is to a careful reader. What is sure comes first: what the format says, clear words,
 * what repeats; then the stretch that is the article is found, and the rest is named by where it stands.
 *
 * O(characters).
 */
export function labelLines(blocks: readonly Block[]): readonly LineKind[] {
  const looks = lookAt(blocks);
  const kinds: (LineKind | null)[] = blocks.map(({ given }) => (given === 'body' ? null : given));
  const name = (found: ReadonlySet<number>, kind: LineKind) => {
    for (const i of found) kinds[i] ??= kind;
  };
  const isFree = (i: number) => kinds[i] === null && blocks[i]?.given === null;

  looks.forEach((look, i) => {
    kinds[i] ??= isDateLine(look) ? (isClock(look) ? 'boilerplate' : 'date') : cueOf(look.text, look.words);
  });
  name(findGalleries(looks, isFree), 'caption');
  name(findTeasers(looks, isFree), 'related');
  name(findVideoTitles(looks, kinds), 'related');
  name(findCaptions(looks, kinds), 'caption');
  blocks.forEach(({ given }, i) => {
    if (given === 'body') kinds[i] ??= 'body';
  });

  const tail = findTail(looks, kinds);
  const region = articleRegion(looks.slice(0, tail), kinds);
  const title = findTitle(looks, kinds, region);
  demoteTitles(kinds, looks, title);
  name(findDuplicates(looks, kinds, region, looks[title]), 'duplicate');
  if (title >= 0) kinds[title] ??= 'title';
  const start = Math.max(region.start, title + 1);

  return looks.map((look, i): LineKind => {
    const kind = kinds[i] ?? null;
    if (kind === 'date' && isMasthead(i, title)) return 'boilerplate';
    if (kind !== null) return kind;
    if (i < start)
      return (title >= 0 && i > title && headKind(look)) || outside(look, i > title && title >= 0);
    if (i >= region.end) return outside(look, true);
    return inside(look, looks[i + 1]);
  });
}

/** Whether a date stands above the title and not right above it: the day of the visit, not of the article. */
function isMasthead(i: number, title: number): boolean {
  return i < title - NEAR_TITLE;
}

/** A file has one title: of two that the format names, the second repeats it or heads a part. */
function demoteTitles(kinds: (LineKind | null)[], looks: readonly Look[], title: number): void {
  kinds.forEach((kind, i) => {
    if (kind === 'title' && i !== title)
      kinds[i] = looks[i]?.key === looks[title]?.key ? 'duplicate' : 'heading';
  });
}

function inside(look: Look, next: Look | undefined): LineKind {
  if (isProse(look) || look.listed || look.spoken || look.joined) return 'body';
  if (look.closed && look.words > 2) return 'body';
  // A dash or a lower-case letter carries on what stands above.
  if (/^(?:[—–-]|\p{Ll})/u.test(look.text)) return 'body';
  return look.words <= HEADING_WORDS && next !== undefined ? 'heading' : 'body';
}

function outside(look: Look, below: boolean): LineKind {
  return below && look.words >= HEADLINE_WORDS && !isTagList(look) ? 'related' : 'boilerplate';
}

/** Names set apart by commas, without the words that join a sentence. */
function isTagList(look: Look): boolean {
  return look.text.split(/[,|•·]/).length > 3 && look.functionWords < 0.1;
}
