import { addresses, linkTo } from '../domain/addresses.ts';
import type { CampaignId, OrganisationId } from '../domain/ids.ts';
import { METHOD_VERSION } from '../domain/method.ts';
import type { Site } from '../domain/site.ts';
import { editionWords } from '../present/words/editionWords.ts';
import type { LinkView } from './frameView.ts';

/** The files behind a chart. */
export function chartTools(
  site: Site,
  subject: { readonly organisation?: OrganisationId; readonly campaign?: CampaignId; readonly detail?: boolean },
): readonly LinkView[] {
  const href = (address: string) => linkTo(site, address);
  const { organisation, campaign } = subject;
  const words = editionWords[site.locale];
  return [
    { href: href(csvOf(subject)), text: campaign && !organisation ? words.campaignCsv : 'CSV' },
    ...(organisation ? [{ href: href(addresses.organisationJson(organisation)), text: 'JSON' }] : []),
    ...(campaign && !organisation ? [{ href: href(addresses.campaignJson(campaign)), text: words.campaignJson }] : []),
    ...(campaign ? [{ href: href(addresses.campaign(campaign)), text: words.campaign }] : []),
    // The version that made the figures, whatever version the site follows by then.
    { href: href(addresses.methodVersion(METHOD_VERSION)), text: words.method(METHOD_VERSION) },
  ];
}

/** The smallest file that holds the figures of the chart. */
function csvOf({ organisation, campaign, detail }: Parameters<typeof chartTools>[1]): string {
  if (detail && campaign) return addresses.breakdownsCsv(campaign);
  if (organisation) return addresses.organisationCsv(organisation);
  return campaign ? addresses.campaignCsv(campaign) : addresses.resultsCsv;
}
