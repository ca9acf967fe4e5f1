import type { CallerEffect } from '../domain/callerEffect.ts';
import type { CampaignQuality } from '../domain/campaignQuality.ts';
import type { CampaignId, IndicatorId } from '../domain/ids.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';

/** The effect of callers on an indicator, as the intervals of its figures took it into account. */
export function callerEffectOf(
  quality: readonly CampaignQuality[],
  campaign: CampaignId,
  indicator: OwnIndicatorId | IndicatorId,
): CallerEffect {
  const own = quality.find((one) => one.campaign === campaign)?.callerEffects;
  return own?.find((one) => one.indicator === indicator)?.effect ?? { kind: 'unmeasurable', reason: 'unknown_callers' };
}
