/** A line that a reader may add. */
export interface Choice {
  readonly kind: 'organisation' | 'indicator';
  readonly id: string;
  /** As the drawing calls it. */
  readonly name: string;
  /** As the list calls it, where that is longer. */
  readonly longName?: string;
  readonly noun: string;
}
