/** Word indices, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
