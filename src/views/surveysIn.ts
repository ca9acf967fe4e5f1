import type { Barometer } from '../domain/barometer.ts';
import { OFFICIAL_PICKUP } from '../domain/beside.ts';
import { isListed } from '../domain/isListed.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { CampaignId } from '../domain/ids.ts';
import { valueOf, type Result } from '../domain/result.ts';
import { lookup } from './lookup.ts';

/**
 * Figures of one campaign, indicator and base, from the smallest to the largest: of organisations, and the means and
 * categories that the source gives beside them.
 */
export type Survey = readonly [Result, ...Result[]];

/** Campaign, indicator and base: what makes figures alike. */
export function surveyKey({ campaign, indicator, base }: Result): string {
  return [campaign, indicator, base].join('|');
}

/** Fewer than these are no company. */
const FEWEST = 3;

/**
 * What may stand side by side in a campaign: three figures or more of one indicator and a base that is known. Declared pick-up rates are each
 * one's own: never.
 */
export function surveysIn(
  barometer: Barometer,
  campaign: CampaignId,
  isMeant: (result: Result) => boolean = () => true,
): readonly Survey[] {
  const { organisation, resultsIn } = lookup(barometer);
  const isOne = (r: Result) => isListed(organisation(r.organisation));
  const figures = resultsIn(campaign).filter(
    (r) => r.indicator !== OFFICIAL_PICKUP && r.base !== 'unknown' && valueOf(r) !== undefined && isMeant(r),
  );
  return [...Map.groupBy(figures, surveyKey).values()].flatMap((alike) => {
    const [first, ...others] = alike.toSorted(
      (a, b) => (valueOf(a) ?? 0) - (valueOf(b) ?? 0) || codeUnitOrder(a.organisation, b.organisation),
    );
    return first && alike.filter(isOne).length >= FEWEST ? [[first, ...others] as const] : [];
  });
}
