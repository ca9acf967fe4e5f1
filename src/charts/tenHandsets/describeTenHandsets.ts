import type { Messages } from '../../present/messages.ts';
import { layoutTenHandsets, type HandsetState } from './layoutTenHandsets.ts';
import type { TenHandsetsSpec } from './TenHandsetsSpec.ts';

/** What the picture shows, in its own order. The exact share stands in the text beside it. */
export function describeTenHandsets(spec: TenHandsetsSpec, { charts }: Messages): string {
  const { handsets } = layoutTenHandsets(spec);
  const count = (state: HandsetState): number => handsets.filter((handset) => handset.state === state).length;
  if (spec.resolved === undefined) return charts.handsetsReach(count('good'), count('none'));
  return charts.handsetsPicture(count('good'), count('half'), count('none'));
}
