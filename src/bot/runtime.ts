import type { Command, Services } from '../../commands/command.ts';
import type { Log } from '../io/log.ts';
import type { Store } from '../io/store.ts';

/** What every handler of the bot works with; put together in `main`. */
export interface Runtime {
  readonly commands: readonly Command[];
  readonly services: Services;
  readonly store: Store;
  readonly log: Log;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
}
