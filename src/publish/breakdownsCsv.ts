import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId } from '../domain/ids.ts';
import { formatCsv } from './formatCsv.ts';
import { resultTable } from './resultTable.ts';

/** `breakdowns/<campaign>.csv`: the parts of the figures of one campaign of calls. */
export function breakdownsCsv(barometer: Barometer, campaign: CampaignId): string {
  const { header, records } = resultTable(barometer, {
    campaigns: barometer.campaigns.filter(({ id }) => id === campaign),
    results: barometer.breakdowns.filter((result) => result.campaign === campaign),
    withCut: true,
  });
  return formatCsv(header, records);
}
