import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { Locale } from '../domain/locale.ts';
import { lookup } from './lookup.ts';
import { qualityLines, type QualityLineView } from './qualityLines.ts';
import { qualityTables, type QualityTableView } from './qualityTables.ts';

/** How good a campaign of calls is: a line a question for a reader, the tables of a statistician folded under them. */
export interface CampaignQualityView {
  readonly lines: readonly QualityLineView[];
  readonly tables: readonly QualityTableView[];
}

export function campaignQualityView(
  barometer: Barometer,
  campaign: CallsCampaign,
  locale: Locale,
): CampaignQualityView | undefined {
  const quality = lookup(barometer).quality(campaign.id);
  return (
    quality && {
      lines: qualityLines(campaign, quality, locale),
      tables: qualityTables(barometer, campaign, quality, locale),
    }
  );
}
