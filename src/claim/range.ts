/** Word indices, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export function holds({ from, to }: Range, at: number): boolean {
  return at >= from && at < to;
}
