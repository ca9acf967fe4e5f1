/** A few calls in line, each with what ended its wait. Seconds; words ready to print. */
export interface TenWaitsSpec {
  readonly waits: readonly { readonly seconds: number; readonly end: WaitEnd }[];
  /** The longest wait that the scale holds. */
  readonly maxSeconds: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** What each end is called, in the order in which they are told. */
  readonly key: readonly { readonly end: WaitEnd; readonly text: string }[];
  /** What the drawing shows, for those who do not see it. */
  readonly label: string;
}

/** Somebody answered; the organisation ended the call; we hung up while still waiting. */
export type WaitEnd = 'human' | 'cut' | 'waiting';
