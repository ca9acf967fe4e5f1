import type { TrendPoint } from './TrendSpec.ts';

const DAY = 86_400_000;

/** The day of a point as a number: days since 1970. */
export function trendDay({ date }: Pick<TrendPoint, 'date'>): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}
