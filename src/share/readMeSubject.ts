import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Erratum } from '../domain/publication.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { fileWords } from '../present/words/fileWords.ts';
import { selectResults, type ResultSelection } from '../publish/selectResults.ts';
import { campaignTitle } from '../views/campaignWords.ts';
import { lookup } from '../views/lookup.ts';

/** What a file that is taken away is about. */
export interface ReadMeSubject {
  readonly title: string;
  /** Of its page, without base and language. */
  readonly address: string;
  /** The one that it shows, where it is one. */
  readonly campaign?: Campaign;
  /** All whose figures it holds: a simulated one among them marks it. */
  readonly campaigns: readonly Campaign[];
  /** All that it holds. */
  readonly results: readonly Result[];
  readonly errata: readonly Erratum[];
}

/** A selection of totals: everything, one campaign, or one organisation in all campaigns. */
export function readMeSubject(site: Site, barometer: Barometer, selection: ResultSelection): ReadMeSubject {
  const { campaign: id, organisation } = selection;
  const find = lookup(barometer);
  const { campaigns, results } = selectResults(barometer, selection);
  const held = {
    campaigns,
    results,
    errata: barometer.errata.filter((erratum) => concerns(erratum, selection)),
  };
  if (organisation !== undefined)
    return { title: find.organisation(organisation).name, address: addresses.organisation(organisation), ...held };
  if (id === undefined) return { title: fileWords[site.locale].everything, address: addresses.data, ...held };
  const campaign = find.campaign(id);
  return { title: campaignTitle(campaign, site.locale), address: addresses.campaign(id), campaign, ...held };
}

function concerns(erratum: Erratum, { campaign, organisation }: ResultSelection): boolean {
  const isOfOrganisation = organisation === undefined || (erratum.organisation ?? organisation) === organisation;
  return isOfOrganisation && (campaign === undefined || erratum.campaign === campaign);
}
