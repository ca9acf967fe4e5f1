/** Rates of comparable organisations by their n, between control limits around the rate that they share. */
export interface PeerFunnelSpec {
  /** The common rate, from 0 to 1. */
  readonly reference: number;
  /** Smallest n first. */
  readonly limits: readonly {
    readonly n: number;
    readonly inner: { readonly low: number; readonly high: number };
    readonly outer: { readonly low: number; readonly high: number };
  }[];
  readonly points: readonly PeerPoint[];
}

export interface PeerPoint {
  readonly name: string;
  /** Effective n. */
  readonly n: number;
  readonly value: number;
  /** The organisation that the page is about: named in the drawing. One at most. */
  readonly mine: boolean;
}
