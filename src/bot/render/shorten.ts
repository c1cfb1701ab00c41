/**
 * Makes a card fit. What matters least goes first: the middle of long unchanged words in excerpts, then the
 * middle of long changed ones, of every other run, whole runs of an excerpt, and at last blocks from the end.
 * A cut never falls inside a surrogate pair, and an emphasis or a link that is cut is closed and opened again.
 */
import type { Block, Card, Run } from '../../card/card.ts';

/** Stands for the words left out. */
const GAP = ' … ';

const SHORTENED: Block = {
  kind: 'note',
  runs: [{ text: 'Shortened to fit a Discord message: “…” on its own stands for words left out.' }],
};

/** One way to shorten a card to a size; `least` is the size below which it would say too little. */
interface Step {
  readonly least: number;
  readonly shorten: (card: Card, size: number) => Card;
}

/** Characters that each side of a gap keeps at least, in an excerpt and elsewhere, times two. */
const LEAST_EXCERPT = 80;
const LEAST_TEXT = 40;
/** Runs that a block keeps at least, half at either end. */
const LEAST_RUNS = 8;
/** A headline is a verdict; one longer than this is damage. Characters. */
const LONGEST_HEADLINE = 200;

const STEPS: readonly Step[] = [
  { least: LEAST_EXCERPT, shorten: (card, size) => capRuns(card, size, isUnchangedExcerpt) },
  { least: LEAST_EXCERPT, shorten: (card, size) => capRuns(card, size, isExcerpt) },
  { least: LEAST_TEXT, shorten: (card, size) => capRuns(card, size, () => true) },
  {
    least: LEAST_RUNS,
    shorten: (card, size) =>
      thin(
        capRuns(card, LEAST_TEXT, () => true),
        size,
      ),
  },
  {
    least: 0,
    shorten: (card, size) =>
      keepBlocks(
        thin(
          capRuns(card, LEAST_TEXT, () => true),
          LEAST_RUNS,
        ),
        size,
      ),
  },
];

/**
 * The card itself when it fits, else the fullest shortened card that does, with a note that says so.
 * O(length × log length) calls of work in `fits`.
 *
 * @param fits whether a card can be sent; must hold for a card with a short headline and the note alone
 */
export function shorten(card: Card, fits: (card: Card) => boolean): Card {
  if (fits(card)) return card;
  for (const step of STEPS) {
    const at = (size: number): Card => {
      const short = step.shorten(card, size);
      return { ...short, blocks: [...short.blocks, SHORTENED] };
    };
    if (!fits(at(step.least))) continue;
    return at(largest(step.least, longestOf(card), (size) => fits(at(size))));
  }
  return { ...keepBlocks(card, 0), blocks: [SHORTENED] };
}

/** The largest size from `low`, which holds, to `high`, by bisection. */
function largest(low: number, high: number, holds: (size: number) => boolean): number {
  let [yes, no] = [low, Math.max(low, high) + 1];
  while (no - yes > 1) {
    const middle = (yes + no) >> 1;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** An upper bound for every step's size: characters of a run, runs of a block, blocks. */
function longestOf(card: Card): number {
  const sizes = card.blocks.flatMap((block) => {
    const groups = block.kind === 'list' ? block.items : [block.runs];
    return groups.flatMap((runs) => [runs.length, ...runs.map(({ text }) => text.length)]);
  });
  return sizes.reduce((most, size) => Math.max(most, size), card.blocks.length);
}

function isExcerpt(block: Block): boolean {
  return block.kind === 'excerpt';
}

function isUnchangedExcerpt(block: Block, { style = 'plain' }: Run): boolean {
  return isExcerpt(block) && (style === 'plain' || style === 'subtle');
}

function capRuns(card: Card, size: number, may: (block: Block, run: Run) => boolean): Card {
  return mapRuns(card, (runs, block) =>
    runs.flatMap((run) => (run.text.length > size && may(block, run) ? cutMiddle(run, size) : [run])),
  );
}

function thin(card: Card, size: number): Card {
  return mapRuns(card, (runs) => {
    if (runs.length <= size) return runs;
    const half = Math.ceil(size / 2);
    return [...runs.slice(0, half), { text: GAP }, ...runs.slice(runs.length - half)];
  });
}

function keepBlocks(card: Card, size: number): Card {
  const [start = ''] = halves(card.headline, LONGEST_HEADLINE * 2);
  const headline = card.headline.length > LONGEST_HEADLINE ? `${start}…` : card.headline;
  return { ...card, headline, blocks: card.blocks.slice(0, size) };
}

function mapRuns(card: Card, change: (runs: readonly Run[], block: Block) => readonly Run[]): Card {
  const blocks = card.blocks.map((block): Block => {
    if (block.kind === 'list') return { ...block, items: block.items.map((runs) => change(runs, block)) };
    return { ...block, runs: change(block.runs, block) };
  });
  return { ...card, blocks };
}

/** The run as its two ends with a gap between; a link keeps one label, every other emphasis is closed before the gap. */
function cutMiddle(run: Run, size: number): Run[] {
  const [start, end] = halves(run.text, size);
  if (run.style === 'link') return [{ ...run, text: `${start}${GAP}${end}` }];
  return [{ ...run, text: start }, { text: GAP }, { ...run, text: end }];
}

/** How far a cut looks for the end of a word, in characters. */
const WORD_REACH = 16;

/** The first and last characters of a text, at most `size` together, cut between words where possible. */
function halves(text: string, size: number): [string, string] {
  const half = Math.floor(size / 2);
  const start = text.slice(0, half).replace(/[\ud800-\udbff]$/, '');
  const end = text.slice(text.length - half).replace(/^[\udc00-\udfff\p{M}\u200d]+/u, '');
  const lastSpace = start.search(/\s\S*$/u);
  const firstSpace = end.search(/\s/u);
  return [
    lastSpace !== -1 && start.length - lastSpace <= WORD_REACH ? start.slice(0, lastSpace) : start,
    firstSpace !== -1 && firstSpace <= WORD_REACH ? end.slice(firstSpace + 1) : end,
  ];
}
