/**
 * The file is no library that this version can read: written by another version, damaged, or something else
 * altogether. Everything in a library is derived from the article files, so the caller deletes it and builds anew.
 */
export class UnreadableLibraryError extends Error {
  override readonly name = 'UnreadableLibraryError';
}
