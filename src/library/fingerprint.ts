import { createHash } from 'node:crypto';

/** The fingerprint of a source file: SHA-256 of its bytes, hexadecimal. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
