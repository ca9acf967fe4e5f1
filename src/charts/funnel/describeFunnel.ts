import { formatNumber } from '../../present/formatNumber.ts';
import type { Messages } from '../../present/messages.ts';
import type { FunnelSpec } from './FunnelSpec.ts';
import { layoutFunnel } from './layoutFunnel.ts';

/** « Sur 384 appels, 226 ont joint quelqu’un et 158 personne ; 121 ont eu une bonne réponse. » */
export function describeFunnel(spec: FunnelSpec, { locale, charts }: Messages): string {
  const number = (value: number | undefined): string => formatNumber(value ?? 0, locale);
  const [calls, reached, answered] = layoutFunnel(spec);
  return charts.funnel.summary(
    number(calls?.count),
    number(reached?.count),
    number(reached?.lost),
    answered && number(answered.count),
  );
}
