import type { Connection } from './connection.ts';

/** Pages of 4 KB that one step merges, about: 10 to 30 ms. */
const STEP_PAGES = 500;

/**
 * Merges the pieces in which an index was written, one step of it. A library of 4,000 articles has twenty pieces, every
 * look-up goes through all of them, and merging makes it five times faster.
 *
 * @param first whether this is the first step, which picks all pieces to be merged
 * @returns false when nothing is left to merge
 */
export function mergeStep(connection: Connection, index: 'shingles' | 'terms', first: boolean): boolean {
  const changes = () => Number(connection.get('SELECT total_changes()')?.[0]);
  const before = changes();
  connection.run(
    `INSERT INTO ${index}(${index}, rank) VALUES ('merge', ?)`,
    first ? -STEP_PAGES : STEP_PAGES,
  );
  // Documented sign of the end: the command itself is one change, and work makes more.
  return changes() - before >= 2;
}
