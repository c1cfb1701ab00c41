import { gapBefore } from '../../text/gap-before.ts';
import { place } from '../../text/lexicon/places.ts';
import type { Range } from './range.ts';
import { isStandIn } from './stand-ins.ts';
import type { Statement, Term } from './statement.ts';

/** A name of one or more words: "Emmanuel Macron", "World Health Organization". */
export interface NameRun {
  readonly terms: readonly Term[];
  /** Word indices, half open. */
  readonly from: number;
  readonly to: number;
}

/** Titles and offices in front of a name: they are met as words, and are no part of the name. */
export const TITLES = new Set(
  `president minister prime secretary senator sen governor gov mayor chancellor king queen prince princess sir lady
  lord dr doctor professor prof mr mrs ms general gen colonel captain judge justice representative rep congressman
  congresswoman chairman pope saint leader actor actress singer director vice former home foreign state sultan
  ayatollah sheikh speaker commander sergeant sgt pm capt lt maj insp inspector detective constable officer`.split(
    /\s+/,
  ),
);

/** Small words that stand inside a name. */
const JOINTS = new Set(['of', 'the', 'de', 'la', 'al', 'van', 'von', 'der', 'bin']);

/** The names that a sentence prints, in order. Words of a name stand side by side, or around "of", "de", "van". */
export function nameRuns(statement: Statement): NameRun[] {
  const runs: NameRun[] = [];
  let current: Term[] = [];
  const close = () => {
    const [first] = current;
    const last = current.at(-1);
    if (first && last) runs.push({ terms: current, from: first.at, to: last.at + 1 });
    current = [];
  };
  for (const term of statement.terms) {
    const previous = current.at(-1);
    if (!term.name || isStandIn(statement, term)) continue;
    const sortChanges = previous && (place(previous.form) === null) !== (place(term.form) === null);
    if (previous && (sortChanges || !adjoins(statement, previous.at, term.at))) close();
    if (TITLES.has(term.form)) {
      close();
      continue;
    }
    current.push(term);
  }
  close();
  return runs;
}

/** The names of a range of which the claim meets no word. */
export function unmetNames(statement: Statement, side: Range, met: ReadonlySet<number>): NameRun[] {
  return nameRuns(statement).filter(
    ({ from, to, terms }) => from >= side.from && to <= side.to && !terms.some(({ at }) => met.has(at)),
  );
}

function adjoins({ words: all, text }: Statement, from: number, to: number): boolean {
  if (to - from > 3) return false;
  // A possessive ends a name: "Macron's En Marche".
  if (/['’]s?$/.test(text.slice(all[from]?.start ?? 0, all[from]?.end ?? 0))) return false;
  for (let i = from; i < to; i++) {
    if (/[,;:()"“”—–]/.test(gapBefore(text, all, i + 1))) return false;
    if (i > from && !JOINTS.has(all[i]?.form ?? '')) return false;
  }
  return true;
}
