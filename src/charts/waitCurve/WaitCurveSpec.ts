/** What became of first attempts as they waited: shares from 0 to 1, and what was counted. */
export interface WaitCurveSpec {
  /** From 0 on, ascending; two or more. `ended`: without anybody, by the organisation. */
  readonly points: readonly { readonly seconds: number; readonly reached: number; readonly ended: number }[];
  /** As counted, before any weight. */
  readonly counts: {
    readonly attempts: number;
    readonly reached: number;
    readonly ended: number;
    /** We hung up ourselves. */
    readonly cutByUs: number;
  };
  /** Published shares on the curve of those reached, each with its interval. */
  readonly marks: readonly {
    readonly seconds: number;
    readonly value: number;
    readonly interval: { readonly low: number; readonly high: number };
  }[];
}
