import { createHash } from 'node:crypto';

/**
 * Version of everything that turns a file's bytes into what the library stores: reading, words, stems, analysis,
 * attribution. Raised with every change of those rules, so that libraries are brought up to date at the next start.
 */
export const READING_VERSION = 1;

/** The fingerprint of a source file: SHA-256 of the reading version and the bytes, hexadecimal. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(`reading ${READING_VERSION}\n`).update(bytes).digest('hex');
}
