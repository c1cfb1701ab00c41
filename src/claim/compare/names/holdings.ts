/** Which words of a claim a text holds, and how much of the claim that is. */
import { stem } from '../../../text/stem.ts';
import { words } from '../../../text/words.ts';
import { carriedGroups, claimGroups } from '../../reading/entailed-words.ts';

/** The words of a claim that are looked for. */
export interface Wanted {
  /** Stem → weight by rarity, above 0. */
  readonly weights: ReadonlyMap<string, number>;
  /** Sum of the weights. */
  readonly total: number;
  /** Group of words that carry each other → the claim's stems in it. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** The claim's stems that a text holds, each with how surely, above 0 to 1. */
export type Holdings = ReadonlyMap<string, number>;

/** What a word counts that only carries the claim's word ("killed" for "shot dead"), 0 to 1. */
const CARRIED = 0.5;

/** @param weights of the stems of these forms */
export function wantedWords(forms: readonly string[], weights: ReadonlyMap<string, number>): Wanted {
  const groups = new Map<string, string[]>();
  for (const form of forms)
    for (const group of claimGroups(form)) groups.set(group, [...(groups.get(group) ?? []), stem(form)]);
  return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0), groups };
}

/** The claim's terms that these words hold: 1 for the term itself, less for a word that carries it. */
export function holdings({ weights, groups }: Wanted, forms: readonly string[]): Holdings {
  const held = new Map<string, number>();
  for (const form of forms) {
    const own = stem(form);
    if (weights.has(own)) held.set(own, 1);
    for (const group of carriedGroups(form)) {
      for (const term of groups.get(group) ?? []) if (!held.has(term)) held.set(term, CARRIED);
    }
  }
  return held;
}

/** What a text holds as a whole. */
export function holdingsOfText(wanted: Wanted, text: string): Holdings {
  return holdings(
    wanted,
    words(text).map(({ form }) => form),
  );
}

/** What several texts hold together. */
export function merged(all: readonly Holdings[]): Holdings {
  const together = new Map<string, number>();
  for (const held of all)
    for (const [term, value] of held) together.set(term, Math.max(value, together.get(term) ?? 0));
  return together;
}

/** Share of the claim's weight, where each term counts as `counting` says; 0 to 1 where that is 0 to 1. */
export function share({ weights, total }: Wanted, counting: (term: string) => number): number {
  let sum = 0;
  for (const [term, weight] of weights) sum += weight * counting(term);
  return total > 0 ? sum / total : 0;
}

/** Share of the claim's weight that a text holds, 0 to 1. */
export function shareHeld(wanted: Wanted, held: Holdings): number {
  return share(wanted, (term) => held.get(term) ?? 0);
}
