import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId } from '../domain/ids.ts';
import { formatResultTable } from './formatResultTable.ts';

/** `breakdowns/<campaign>.csv`: the parts of one campaign's figures. A header alone where it has none. */
export function breakdownsCsv(barometer: Barometer, campaign: CampaignId): string {
  return formatResultTable(barometer, {
    campaigns: barometer.campaigns.filter(({ id }) => id === campaign),
    results: barometer.breakdowns.filter((result) => result.campaign === campaign),
    withCut: true,
  });
}
