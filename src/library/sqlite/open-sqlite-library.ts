import { setImmediate } from 'node:timers/promises';
import type { Library } from '../library.ts';
import type { Connection } from './connection.ts';
import { mergeStep } from './merge-index.ts';
import { createReader } from './reader.ts';
import { fileStates, memoryStates } from './states.ts';
import { addArticle, removeArticle } from './write-article.ts';

/**
 * Opens the library in this file, or makes an empty one. Opening takes milliseconds at any size.
 *
 * @param path of the file, or `:memory:` for a library that is gone when it is closed
 * @param version 1 to 2³¹ − 1, of the tables and the rules of reading; a file of another version is unreadable
 * @throws UnreadableLibraryError when the file is there and is no library of this version
 */
export function openSqliteLibrary(path: string, version = 1): Library {
  const states = path === ':memory:' ? memoryStates() : fileStates(path, version);
  let closed = false;

  function writer(action: string): Connection {
    if (closed) throw new Error(`Cannot ${action}: it is closed`);
    return states.writer();
  }
  async function withState<T>(work: (connection: Connection) => T | Promise<T>): Promise<T> {
    if (closed) throw new Error('Cannot read from the library: it is closed');
    const connection = states.take();
    try {
      return await work(connection);
    } finally {
      states.giveBack(connection);
    }
  }
  return {
    read: (work) => withState((connection) => work(createReader(connection))),
    async add(article) {
      addArticle(writer(`add article "${article.article.file}"`), article);
    },
    async remove(file) {
      return removeArticle(writer(`remove article "${file}"`), file);
    },
    async tidy() {
      for (const index of ['shingles', 'terms'] as const) {
        for (let step = 0; !closed && mergeStep(states.writer(), index, step === 0); step++)
          await setImmediate();
      }
    },
    fingerprints: () =>
      withState((connection) => {
        const rows = connection.all('SELECT file, fingerprint FROM article');
        return new Map(rows.map(([file, fingerprint]) => [String(file), String(fingerprint)]));
      }),
    async close() {
      if (!closed) states.close();
      closed = true;
    },
  };
}
