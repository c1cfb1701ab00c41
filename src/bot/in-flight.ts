/** Work that has begun and must end before the program does. */
export interface InFlight {
  /** Counts a piece of work until it settles. */
  add(work: Promise<unknown>): void;
  /** Resolves when all work has settled, or after `limit` milliseconds; says how many pieces are left. */
  settled(limit: number): Promise<number>;
}

export function trackInFlight(): InFlight {
  const running = new Set<Promise<unknown>>();
  return {
    add(work) {
      const done = work.catch(() => undefined).finally(() => running.delete(done));
      running.add(done);
    },
    async settled(limit) {
      let timer: NodeJS.Timeout | undefined;
      const cap = new Promise((resolve) => {
        timer = setTimeout(resolve, limit);
      });
      await Promise.race([Promise.all(running), cap]);
      clearTimeout(timer);
      return running.size;
    },
  };
}
