/**
 * Hashed names under which word shingles and stems stand in the full-text indexes: short, of letters and digits
 * only, so that no tokenizer of an engine can split or fold them. Two features may share a name (one pair in
 * two billion); the exact comparison on the passage's text sorts that out.
 */

/** How many consecutive words make a shingle. */
export const SHINGLE_WORDS = 3;

/** The name of a stem. */
export function termToken(stem: string): string {
  return name(hash(stem));
}

/**
 * The names of all shingles in a run of words, in order: one for each three consecutive words, and a single one for a
 * shorter run. Linear.
 *
 * @param forms folded forms, as `words()` gives them
 */
export function shingleTokens(forms: readonly string[]): string[] {
  const hashes = forms.map(hash);
  const tokens: string[] = [];
  for (let i = 0; i === 0 ? hashes.length > 0 : i + SHINGLE_WORDS <= hashes.length; i++) {
    let joined = 0;
    for (const part of hashes.slice(i, i + SHINGLE_WORDS)) joined = mix(joined, part);
    tokens.push(name(joined));
  }
  return tokens;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

/** One round and the finish of MurmurHash3: order counts, every bit of both numbers reaches the result. */
function mix(seed: number, value: number): number {
  let block = Math.imul(value, 0xcc9e2d51);
  block = Math.imul((block << 15) | (block >>> 17), 0x1b873593);
  let mixed = seed ^ block;
  mixed = (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const PAIRS = [...DIGITS].flatMap((first) => [...DIGITS].map((second) => first + second));

/** Six letters or digits: 31 bits. By table: `toString(36)` took a third of the time of a build. */
function name(value: number): string {
  const left = Math.floor((value >>> 0) / PAIRS.length);
  const [first, second, third] = [
    Math.floor(left / PAIRS.length) % PAIRS.length,
    left % PAIRS.length,
    (value >>> 0) % PAIRS.length,
  ];
  return `${PAIRS[first]}${PAIRS[second]}${PAIRS[third]}`;
}
