/**
 * Shortens text to at most `longest` UTF-16 code units, at a word where there is one near, with an ellipsis.
 * Never cuts a character in two.
 */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '');
  const words = room.replace(/\s+\S*$/, '');
  // A text without spaces, or one giant word, is cut where it stands.
  return `${(words.length > longest / 2 ? words : room).trimEnd()}…`;
}

/** Shortens text at its start, for what stands before the words that count. */
export function clipStart(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = text.slice(1 - longest).replace(/^[\uDC00-\uDFFF]/, '');
  const words = room.replace(/^\S*\s+/, '');
  return `…${words.length > longest / 2 ? words : room}`;
}

/** Shortens text in its middle, which says how much is left out. */
export function clipMiddle(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const half = Math.floor((longest - 16) / 2);
  const head = text.slice(0, half).replace(/\s+\S{0,20}$|[\uD800-\uDBFF]$/, '');
  const tail = text.slice(-half).replace(/^\S{0,20}\s+|^[\uDC00-\uDFFF]/, '');
  const left = text
    .slice(head.length, text.length - tail.length)
    .trim()
    .split(/\s+/).length;
  return `${head} [… ${left} words …] ${tail}`;
}
