import { handsetsOf } from '../../present/handsetsOf.ts';
import type { TenHandsetsSpec } from './TenHandsetsSpec.ts';

export type HandsetState = 'good' | 'half' | 'none';

export interface TenHandsetsLayout {
  readonly width: number;
  readonly height: number;
  /** Left to right; `x`, `y` is the middle of a receiver. */
  readonly handsets: readonly { readonly x: number; readonly y: number; readonly state: HandsetState }[];
}

const STEP = 40;

/** Ten places of 40 units: the row is also the axis from 0 to 100 % of the scale under it. */
export function layoutTenHandsets(spec: TenHandsetsSpec): TenHandsetsLayout {
  const { reached, resolved } = handsetsOf(spec);
  const good = resolved ?? reached;
  const state = (place: number): HandsetState => (place < good ? 'good' : place < reached ? 'half' : 'none');
  return {
    width: 10 * STEP,
    height: STEP,
    handsets: Array.from({ length: 10 }, (_, place) => ({
      x: (place + 0.5) * STEP,
      y: STEP / 2,
      state: state(place),
    })),
  };
}
