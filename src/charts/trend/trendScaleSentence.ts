import type { Unit } from '../../domain/indicator.ts';
import { formatInterval } from '../../present/formatInterval.ts';
import type { Domain } from '../intervalRow/IntervalRowSpec.ts';
import { isSlope } from './isSlope.ts';
import { trendDomain } from './trendDomain.ts';
import type { TrendMessages } from './TrendMessages.ts';
import type { TrendSpec } from './TrendSpec.ts';

/** « Échelle de 30 à 80 %. » for the caption; undefined where the scale starts at 0 or is not drawn. */
export function trendScaleSentence(spec: TrendSpec, messages: TrendMessages): string | undefined {
  const { domain } = trendDomain(spec);
  return isSlope(spec) || domain.min === 0 ? undefined : domainSentence(domain, spec.unit, messages);
}

/** The same of any scale. */
export function domainSentence({ min, max }: Domain, unit: Unit, { locale, charts }: TrendMessages): string {
  const whole = unit === 'percent' ? { decimals: 0 } : {};
  return charts.scale(formatInterval(min, max, locale, { unit, preposition: true, ...whole }));
}
