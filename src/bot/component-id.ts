/**
 * What a button does, in its id: `v1:<action>:<key>:<page>`. The bot keeps nothing about a message in memory,
 * so a click works after a restart; `key` names the request from which the answer is made again.
 */

/**
 * `show` a page, `unfold` the context of a page, `share` a page as it is or `share-unfolded`; `here` labels
 * the page one is on.
 */
export type Action = 'show' | 'unfold' | 'share' | 'share-unfolded' | 'here';

export interface ComponentId {
  readonly action: Action;
  readonly key: string;
  /** Counted from 0. */
  readonly page: number;
}

const PATTERN = /^v1:(?<action>show|unfold|share|share-unfolded|here):(?<key>[\w-]{1,64}):(?<page>\d{1,4})$/;

/** At most 100 characters, which is Discord's limit. */
export function writeComponentId({ action, key, page }: ComponentId): string {
  return `v1:${action}:${key}:${page}`;
}

/** Null for the id of another version, or one that is not ours. */
export function readComponentId(id: string): ComponentId | null {
  const { action, key, page } = PATTERN.exec(id)?.groups ?? {};
  if (action === undefined || key === undefined || page === undefined) return null;
  return { action: action as Action, key, page: Number(page) };
}
