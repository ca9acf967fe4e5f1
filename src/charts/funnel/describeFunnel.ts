import type { Messages } from '../../present/messages.ts';
import type { FunnelSpec } from './FunnelSpec.ts';
import { layoutFunnel } from './layoutFunnel.ts';

/** « Sur 384 appels, 226 ont joint quelqu’un et 158 personne ; 121 ont eu une bonne réponse. » */
export function describeFunnel(spec: FunnelSpec, { charts }: Messages): string {
  const [calls, reached, answered] = layoutFunnel(spec);
  return charts.funnel.summary(calls?.count ?? 0, reached?.count ?? 0, reached?.lost ?? 0, answered?.count);
}
