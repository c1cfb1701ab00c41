/** Word indices, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export function holds({ from, to }: Range, at: number): boolean {
  return at >= from && at < to;
}

/** The only one that begins in a range; null for none, or several. */
export function onlyIn<T extends Pick<Range, 'from'>>(range: Range, all: readonly T[]): T | null {
  const [own, ...more] = all.filter(({ from }) => holds(range, from));
  return own !== undefined && more.length === 0 ? own : null;
}
