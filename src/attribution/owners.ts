/** Which cue each marked stretch of a sentence belongs to. */
import type { Cue } from './cue.ts';
import type { Item } from './reading.ts';

/**
 * The owner of every marked stretch that has one: the attribution right behind it ("“…,” he said"), else the nearest one in
 * front, else the one that closes its clause ("The “…” section is closed, police said").
 */
export function ownersOf(items: readonly Item[], cues: readonly Cue[]): Map<Item, Cue> {
  const owners = new Map<Item, Cue>();
  let passed = 0;
  let inFront: Cue | null = null;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    for (let cue = cues[passed]; cue && cue.to <= at; cue = cues[++passed]) {
      if (cue.source) inFront = cue;
    }
    if (!item?.marked) continue;
    const behind = cues
      .slice(passed, passed + 3)
      .find((cue) => cue.source && isAttribution(cue) && follows(items, at, cue));
    if (behind && (inFront === null || (behind.kind !== 'participle' && isPunctuated(items, at))))
      owners.set(item, behind);
    else if (inFront)
      owners.set(
        item,
        items[at - 1]?.tag === ':' ? outermost(items, cues.slice(0, passed), inFront) : inFront,
      );
    else {
      const closing = cues.findLast(
        (cue) =>
          cue.from > at &&
          cue.source &&
          (items[cue.from - 1]?.tag === ',' || items[cue.from - 1]?.marked?.awaits),
      );
      const according = cues.find((cue) => cue.kind === 'according' && cue.from > at);
      const owner = closing ?? according;
      if (owner) owners.set(item, owner);
    }
  }
  return owners;
}

/** Words behind a colon are the main speaker's: "Berg said figures suggested a pattern: “…”". */
function outermost(items: readonly Item[], passed: readonly Cue[], nearest: Cue): Cue {
  const main = passed.findLast(
    (cue) =>
      cue.source &&
      cue.kind !== 'according' &&
      (cue.kind !== 'verb' || opensSentence(items, cue.source.from)),
  );
  return main ?? nearest;
}

function opensSentence(items: readonly Item[], from: number): boolean {
  return /^[,;:cQ]$/.test(items[from - 1]?.tag ?? ',');
}

function isAttribution(cue: Cue): boolean {
  return cue.kind !== 'noun' && cue.kind !== 'label';
}

/** How many items of a long mention may stand between marked words and the part of it that the grammar found. */
const LONGEST_MENTION = 10;

/**
 * Whether a cue comes right behind a marked stretch: nothing but a comma or an adverb between, or, when the words end with
 * a comma and must go on to their attribution, no verb.
 */
function follows(items: readonly Item[], at: number, cue: Cue): boolean {
  if (cue.from <= at) return false;
  const between = items.slice(at + 1, cue.from);
  // "describes it as “…”, and argues": a second verb of the subject before the words.
  if (between.at(-1)?.tag === 'c' && cue.from === cue.cue.from) return false;
  if (between.every((item) => /^[,~r.]$/.test(item.tag))) return true;
  const awaits = items[at]?.marked?.awaits || items[at + 1]?.tag === ',';
  return (
    Boolean(awaits) &&
    between.length <= LONGEST_MENTION &&
    between.every((item) => /^[,naNcdp=m()]$/.test(item.tag) || between.indexOf(item) === 0)
  );
}

/** Words that are quoted end with a mark before their attribution; a quoted part of a clause does not. */
function isPunctuated(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item?.marked) return false;
  return /^[,.~]$/.test(items[at + 1]?.tag ?? '') || item.marked.punctuated;
}
