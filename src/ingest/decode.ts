/** The largest source file that is read, in bytes. A long book is 1 to 2 MB of text; more is not an article. */
const MAX_BYTES = 10_000_000;

/** Share of control characters (0 to 1) above which bytes are no text: text has none, random bytes 10 %. */
const MAX_CONTROL_SHARE = 0.01;

/** Text, or why there is none: the part of the sentence after the colon. */
export type Decoded = { readonly text: string } | { readonly reason: string };

/**
 * Decodes a text file: by its byte order mark, else as UTF-16 when its bytes look like it, else as UTF-8 when
 * they are valid, else as windows-1252, which reads any bytes; what is not text after that is refused.
 *
 * The decoders are those of the WHATWG Encoding Standard. O(bytes).
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'the file is empty' };
  if (bytes.length > MAX_BYTES) {
    return { reason: `the file has ${megabytes(bytes.length)}, at most ${megabytes(MAX_BYTES)} are read` };
  }
  const text = decodeStrictly(bytes, encodingOf(bytes)) ?? new TextDecoder('windows-1252').decode(bytes);
  if (isBinary(text)) return { reason: 'the file is binary, not text' };
  if (text.trim() === '') return { reason: 'the file has only white space' };
  if (!/[\p{L}\p{N}]/u.test(text)) return { reason: 'the file has no words' };
  return { text };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: every script shares the space and the line break of ASCII, so UTF-16 text has zeros, and
  // all of them in the same half of its two-byte units.
  let even = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++;
  }
  if (bytes.length % 2 === 1 || even + odd === 0) return 'utf-8';
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : 'utf-8';
}

function isBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) controls++;
  }
  return controls > text.length * MAX_CONTROL_SHARE;
}
