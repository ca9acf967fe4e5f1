import { formatAmount } from '../../present/formatValue.ts';
import type { TrendMessages } from './TrendMessages.ts';
import { decimalsOf } from './endLines.ts';
import type { Wanted } from './placeLabels.ts';
import type { PlacedPoint } from './TrendLayout.ts';
import type { TrendSpec } from './TrendSpec.ts';
import { turningPoints } from './turningPoints.ts';

/**
 * Which points get a number, the most wanted first: firsts of the protocols, lasts, then where the movement turns. The last
 * of all has its block; so has the first of a slope, where every other point gets a number.
 */
export function wantedLabels(
  spec: TrendSpec,
  segments: readonly (readonly PlacedPoint[])[],
  span: number,
  isSlope: boolean,
  { locale }: TrendMessages,
): readonly Wanted[] {
  const firsts: Wanted[] = [];
  const lasts: Wanted[] = [];
  const turns: Wanted[] = [];
  spec.segments.forEach(({ points }, at) => {
    const wanted = (index: number): Wanted[] => {
      const [point, placed] = [points[index], segments[at]?.[index]];
      const isFirst = at === 0 && index === 0;
      const isLast = at === spec.segments.length - 1 && index === points.length - 1;
      if (!point || !placed || isLast || (isFirst && isSlope)) return [];
      return [{ point: placed, text: formatAmount(point.value, spec.unit, locale, decimalsOf(point)) }];
    };
    firsts.push(...wanted(0));
    if (points.length > 1) lasts.push(...wanted(points.length - 1));
    const values = points.map(({ value }) => value);
    turns.push(...(isSlope ? [...values.keys()].slice(1, -1) : turningPoints(values, span)).flatMap(wanted));
  });
  return [...firsts, ...lasts, ...turns];
}
