import type { Barometer } from '../../../domain/barometer.ts';
import type { CampaignId } from '../../../domain/ids.ts';
import { resultsWorkbook } from '../../../share/resultsWorkbook.ts';
import { getEdition } from './_edition.ts';

type Workbook = Promise<Uint8Array<ArrayBuffer>>;
const made = new WeakMap<Barometer, Map<CampaignId, Workbook>>();

/** The workbook of a campaign, written once: it stands alone and in the zip. */
export function campaignWorkbook(campaign: CampaignId): Workbook {
  const { site, barometer } = getEdition();
  const known = made.get(barometer) ?? new Map<CampaignId, Workbook>();
  made.set(barometer, known);
  const workbook = known.get(campaign) ?? resultsWorkbook(site, barometer, { campaign });
  known.set(campaign, workbook);
  return workbook;
}
