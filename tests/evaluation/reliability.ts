import { printTable } from './print-table.ts';

export interface Answered {
  /** What the answer said of itself, 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

/** Prints how often answers given with a confidence were right, and the expected calibration error. */
export function printReliability(title: string, answers: readonly Answered[]): void {
  const bands = [...Map.groupBy(answers, ({ confidence }) => confidence.toFixed(2))].toSorted(([a], [b]) =>
    a.localeCompare(b),
  );
  const rows = bands.map(([band, list]) => {
    const right = list.filter((answer) => answer.right).length / list.length;
    return { band, n: list.length, right, gap: Math.abs(right - Number(band)) };
  });
  const error = rows.reduce((sum, { n, gap }) => sum + (n / answers.length) * gap, 0);
  printTable(
    `${title}; expected calibration error ${error.toFixed(3)}`,
    ['confidence', 'answers', 'right'],
    rows.map(({ band, n, right }) => [band, n, right.toFixed(3)]),
  );
}
