/** One number of a plot. */
export interface Point {
  /** What it is the number of, in full. */
  readonly name: string;
  /** The same below the axis. */
  readonly short: string;
  readonly value: number;
  /** As it is written. */
  readonly label: string;
}
