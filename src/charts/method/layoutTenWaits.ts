import type { TenWaitsSpec, WaitEnd } from './TenWaitsSpec.ts';

/** Shares of the width, 0 to 1; y in pixels. */
export interface TenWaitsLayout {
  readonly height: number;
  readonly rows: readonly { readonly y: number; readonly to: number; readonly end: WaitEnd }[];
  readonly ticks: readonly {
    readonly at: number;
    readonly label: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
}

const PITCH = 20;
const HEAD = 26;

/**
 * One row a call, in the order given.
 *
 * @throws RangeError for a wait outside the scale
 */
export function layoutTenWaits({ waits, maxSeconds, ticks }: TenWaitsSpec): TenWaitsLayout {
  const place = (seconds: number): number => {
    if (!(seconds >= 0 && seconds <= maxSeconds))
      throw new RangeError(`invalid wait; not in [0, ${maxSeconds}]: ${seconds}`);
    // Room for the mark at the far end.
    return (seconds / maxSeconds) * 0.97;
  };
  return {
    height: HEAD + waits.length * PITCH + 4,
    rows: waits.map(({ seconds, end }, index) => ({ y: HEAD + (index + 0.5) * PITCH, to: place(seconds), end })),
    ticks: ticks.map(({ at, label }) => ({
      at: place(at),
      label,
      anchor: at === 0 ? 'start' : at === maxSeconds ? 'end' : 'middle',
    })),
  };
}
