import { formatInterval } from '../../present/formatInterval.ts';
import type { Messages } from '../../present/messages.ts';
import { isSlope } from './isSlope.ts';
import { trendDomain } from './trendDomain.ts';
import type { TrendSpec } from './TrendSpec.ts';

/** « Échelle de 30 à 80 %. » for the caption; undefined where the scale starts at 0 or is not drawn. */
export function trendScaleSentence(spec: TrendSpec, { locale, charts }: Messages): string | undefined {
  if (isSlope(spec)) return undefined;
  const { min, max } = trendDomain(spec).domain;
  if (min === 0) return undefined;
  const whole = spec.unit === 'percent' ? { decimals: 0 } : {};
  return charts.scale(formatInterval(min, max, locale, { unit: spec.unit, preposition: true, ...whole }));
}
