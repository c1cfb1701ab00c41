/** Changes, in letters, up to which a word counts as a slip of another: 2 finds "qoute" and not "corpse". */
const MOST_CHANGES = 2;

/** The known word that was probably meant, null when none is near. O(words × letters²). */
export function nearest(word: string, known: readonly string[]): string | null {
  const [best] = known
    .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
    .filter(({ candidate, distance: d }) => d <= MOST_CHANGES || isBeginning(word, candidate))
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate ?? null;
}

function isBeginning(word: string, candidate: string): boolean {
  return word.length >= 2 && candidate.startsWith(word);
}

/** Levenshtein distance, with two rows of the table (Wagner & Fischer 1974). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const kept = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(kept, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
