/** The same survey made many times: each interval against the true share. Shares from 0 to 1, words ready to print. */
export interface HundredSamplesSpec {
  readonly truth: number;
  readonly samples: readonly { readonly value: number; readonly low: number; readonly high: number }[];
  /** Marks of the axis; the first and last are its ends. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** The true share on the axis, and what its line is called under the drawing. */
  readonly truthTick: string;
  readonly truthLabel: string;
  /** Stands at an interval that does not hold the truth. */
  readonly missLabel: string;
  /** What the drawing shows, for those who do not see it. */
  readonly label: string;
}
