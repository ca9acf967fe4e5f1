import type { TrendSpec } from './TrendSpec.ts';

const MOST = 3;

/** Two or three points are drawn as a slope: an axis would be empty. */
export function isSlope({ segments }: TrendSpec): boolean {
  return segments.reduce((sum, { points }) => sum + points.length, 0) <= MOST;
}
