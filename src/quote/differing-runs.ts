/**
 * The runs of words in which a quote differs from its source, as wide as they must be to be read: where one word of
 * a number, a date or a sum differs, the whole of it is compared, for "July 1" and "1 July" share a word and are
 * the same.
 */
import type { QuoteWord } from './parse-quote.ts';
import type { Region } from './regions.ts';
import type { SourceWord } from './source-stream.ts';
import { isValueWord } from './value-words.ts';

export interface DifferingRun {
  readonly quote: readonly QuoteWord[];
  readonly source: readonly SourceWord[];
}

/** Words of a value that are taken in on either side of a difference, 3 to 5. */
const VALUE_REACH = 4;

interface Item extends DifferingRun {
  readonly kind: 'same' | 'differs' | 'border';
}

/** The unmarked differences of these regions, in the order of the quote. */
export function differingRuns(regions: readonly Region[]): DifferingRun[] {
  const items = regions.flatMap(itemsOf);
  const taken = new Set<number>();
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'differs') continue;
    taken.add(index);
    if (![...item.quote, ...item.source].some(({ form }) => isValueWord(form))) continue;
    for (const step of [-1, 1]) {
      for (let n = 1; n <= VALUE_REACH && isSameValueWord(items[index + n * step]); n++)
        taken.add(index + n * step);
    }
  }
  const runs: { quote: QuoteWord[]; source: SourceWord[] }[] = [];
  for (const [index, { quote, source }] of items.entries()) {
    if (!taken.has(index)) continue;
    if (!taken.has(index - 1)) runs.push({ quote: [], source: [] });
    runs.at(-1)?.quote.push(...quote);
    runs.at(-1)?.source.push(...source);
  }
  return runs;
}

/** A kept region word by word, any other as it is. */
function itemsOf({ kind, marked, quote, source }: Region): Item[] {
  if (kind === 'kept') {
    return quote.flatMap((word, index) => {
      const other = source[index];
      return other ? [{ kind: 'same' as const, quote: [word], source: [other] }] : [];
    });
  }
  return [{ kind: kind === 'changed' && !marked ? 'differs' : 'border', quote, source }];
}

function isSameValueWord(item: Item | undefined): boolean {
  return item?.kind === 'same' && item.quote.every(({ form }) => isValueWord(form));
}
