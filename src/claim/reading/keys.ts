/** What stands around a sentence, as keys of words that are only ever asked for. */
export interface Keys {
  has(key: string): boolean;
}

/** Whether any of these has a key; nothing is copied. */
export function anyOf(all: readonly Keys[]): Keys {
  return { has: (key) => all.some((keys) => keys.has(key)) };
}

/** Keys that are read when the first one is asked for: most sentences are dismissed before. */
export function whenAsked(read: () => Keys): Keys {
  let keys: Keys | null = null;
  return {
    has: (key) => {
      keys ??= read();
      return keys.has(key);
    },
  };
}
