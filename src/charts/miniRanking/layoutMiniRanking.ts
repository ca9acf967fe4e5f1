import { layoutIntervalRow, type IntervalRowLayout } from '../intervalRow/layoutIntervalRow.ts';
import type { MiniRankingSpec } from './MiniRankingSpec.ts';

export interface MiniRankingLayout {
  /** Pixels; the width is that of the place where it stands. */
  readonly height: number;
  readonly radius: number;
  /** `y` in pixels, the rest in shares of the width. */
  readonly rows: readonly (IntervalRowLayout & { readonly y: number })[];
  /** Shares of the width where a quarter of the scale ends. */
  readonly grid: readonly number[];
}

const HEIGHT = 112;
/** Between two rows; more than this and few rows fall apart. */
const WIDEST_STEP = 14;

/** Rows share one height, so that small rankings and large ones stand side by side: few rows keep together in its middle. */
export function layoutMiniRanking({ domain, rows }: MiniRankingSpec): MiniRankingLayout {
  const step = Math.min(WIDEST_STEP, HEIGHT / Math.max(1, rows.length));
  const top = (HEIGHT - step * rows.length) / 2 + step / 2;
  return {
    height: HEIGHT,
    radius: Math.min(3, Math.max(1, step * 0.42)),
    rows: rows.map((row, index) => ({ ...layoutIntervalRow({ ...row, domain }), y: top + index * step })),
    grid: [0, 0.25, 0.5, 0.75, 1],
  };
}
