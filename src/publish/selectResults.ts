import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId, OrganisationId } from '../domain/ids.ts';
import type { ResultTableContents } from './resultTable.ts';

/** Which totals a file holds: all, those of one campaign, or those of one organisation in every campaign. */
export interface ResultSelection {
  readonly campaign?: CampaignId;
  readonly organisation?: OrganisationId;
}

/** The totals of a selection, and the campaigns that they come from. */
export function selectResults(barometer: Barometer, selection: ResultSelection): ResultTableContents {
  const { campaign, organisation } = selection;
  const results = barometer.results.filter(
    (one) =>
      (campaign === undefined || one.campaign === campaign) &&
      (organisation === undefined || one.organisation === organisation),
  );
  const present = new Set(results.map((one) => one.campaign));
  const isWhole = campaign === undefined && organisation === undefined;
  return {
    campaigns: barometer.campaigns.filter(({ id }) => isWhole || id === campaign || present.has(id)),
    results,
    withCut: false,
  };
}
