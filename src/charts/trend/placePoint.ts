import type { PlacedFrame } from './placeFrame.ts';
import type { PlacedPoint } from './TrendLayout.ts';
import type { TrendPoint } from './TrendSpec.ts';

/** A point and the ends of its interval, by the scales of a frame. */
export function placePoint(point: TrendPoint, { x, y }: Pick<PlacedFrame, 'x' | 'y'>): PlacedPoint {
  const { value, interval } = point;
  return {
    x: x(point),
    y: y(value),
    ...(interval ? { interval: { top: y(interval.high), bottom: y(interval.low) } } : {}),
  };
}
