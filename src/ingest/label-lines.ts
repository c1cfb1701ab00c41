import type { LineKind } from '../domain.ts';
import type { Block } from './block.ts';
import { headKind, isClock, isDateLine } from './labels/byline.ts';
import { findCaptions } from './labels/captions.ts';
import { cueOf } from './labels/cues.ts';
import { findDuplicates } from './labels/duplicates.ts';
import { findGalleries } from './labels/galleries.ts';
import { type Look, lookAt } from './labels/look.ts';
import { articleRegion, isProse } from './labels/score.ts';
import { findListed, findTail } from './labels/tail.ts';
import { findTeasers, findVideoTitles } from './labels/teasers.ts';
import { findTitle } from './labels/title.ts';

/** Longest heading between paragraphs, in words. */
const HEADING_WORDS = 14;
/** Blocks between an article's date and the title below it. */
const NEAR_TITLE = 2;
/** Blocks below a title that may be its deck: points of the article, without stops. */
const DECK = 5;
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
  const kinds = sureKinds(blocks, looks);
  const article = articleRegion(looks.slice(0, findTail(looks, kinds)), kinds);
  const title = findTitle(looks, kinds, article);
  demoteTitles(kinds, looks, title);
  if (title >= 0) kinds[title] ??= 'title';
  for (const i of findDuplicates(looks, kinds, article, looks[title])) kinds[i] ??= 'duplicate';

  const belowTitle = (i: number) => title >= 0 && i > title;
  const start = Math.max(article.start, title + 1);
  const listed = findListed(looks, kinds);
  return looks.map((look, i): LineKind => {
    const kind = kinds[i] ?? null;
    if (kind === 'date' && isMasthead(look, i, title, start)) return 'boilerplate';
    if (kind !== null) return kind;
    if (i >= start && i < article.end) return listed.has(i) ? 'related' : inside(look, looks[i + 1]);
    if (i < start && belowTitle(i)) {
      return (
        headKind(look) ?? (i <= title + DECK && isHeadline(look) ? 'heading' : outside(look, looks[i + 1]))
      );
    }
    return i < start ? 'boilerplate' : outside(look, looks[i + 1]);
  });
}

/** The kinds that do not depend on where the article is. */
function sureKinds(blocks: readonly Block[], looks: readonly Look[]): (LineKind | null)[] {
  const kinds = blocks.map(({ given }, i): LineKind | null => {
    const look = looks[i];
    if (look === undefined || (given !== null && given !== 'body')) return given;
    return isDateLine(look) ? 'date' : cueOf(look.text, look.words);
  });
  const isFree = (i: number) => (kinds[i] === null || kinds[i] === 'caption') && blocks[i]?.given === null;
  const name = (found: ReadonlySet<number>, kind: LineKind) => {
    for (const i of found) kinds[i] ??= kind;
  };
  name(findGalleries(looks, isFree), 'caption');
  name(findTeasers(looks, isFree), 'related');
  name(findVideoTitles(looks, kinds), 'related');
  name(findCaptions(looks, kinds), 'caption');
  return kinds.map((kind, i) => kind ?? blocks[i]?.given ?? null);
}

/** Whether a date is that of the visit to the page: far above the title, or a clock above an untitled text. */
function isMasthead(look: Look, i: number, title: number, start: number): boolean {
  return title < 0 ? i < start && isClock(look) : i < title - NEAR_TITLE;
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

function outside(look: Look, next: Look | undefined): LineKind {
  if (isTagList(look)) return 'boilerplate';
  // Teasers have kickers: a word or two above the headline, without a stop.
  const kicker = next !== undefined && !look.closed && look.words > 0 && isHeadline(next) && next.apart;
  return isHeadline(look) || kicker ? 'related' : 'boilerplate';
}

function isHeadline(look: Look): boolean {
  return look.words >= HEADLINE_WORDS && !isTagList(look);
}

/** Names set apart by commas, without the words that join a sentence. */
function isTagList(look: Look): boolean {
  return look.text.split(/[,|•·]/).length > 3 && look.functionWords < 0.1;
}
