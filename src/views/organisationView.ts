import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { messagesFr } from '../present/messages.fr.ts';
import { statusSentence } from '../present/sentences/statusSentence.ts';
import { citationWords, timelineWords } from './campaignWords.ts';
import { erratumView, type ErratumView } from './correctionsView.ts';
import { figureView } from './figureView.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { incompleteWarning } from './incompleteWarning.ts';
import { latestCampaignOf, listedOrganisations } from './latest.ts';
import { lookup } from './lookup.ts';
import { organisationEvidence, type OrganisationEvidence } from './organisationEvidence.ts';
import { productView, type ProductView } from './productView.ts';
import { tenView, type TenView } from './tenView.ts';

export interface OrganisationView {
  readonly frame: FrameView;
  readonly name: string;
  readonly fictional: boolean;
  readonly sector: LinkView;
  readonly details: readonly string[];
  readonly successor?: LinkView;
  readonly website?: string;
  readonly product?: ProductView;
  readonly ten?: TenView;
  /** Said in place of the product line where no campaign reached this organisation. */
  readonly unmeasured?: string;
  /** More than one call in twenty stopped before its last attempt. */
  readonly warning?: string;
  readonly predecessors: readonly (LinkView & { readonly said: string })[];
  readonly errata: readonly ErratumView[];
  readonly evidence: OrganisationEvidence;
  readonly correctionsHref: string;
  readonly files: readonly LinkView[];
  readonly citation: string;
}

/** One organisation: does it answer, what does it answer, what is not known. */
export function organisationView(site: Site, barometer: Barometer, id: OrganisationId): OrganisationView {
  const find = lookup(barometer);
  const organisation = find.organisation(id);
  const campaign = latestCampaignOf(barometer, id);
  const pickup = campaign && find.result(campaign.id, id, 'pickup');
  const reach = pickup ? campaign : undefined;
  const product = reach && productView(barometer, reach, id);
  const ten = reach && tenView(barometer, reach, id);
  const warning = reach?.kind === 'calls' ? incompleteWarning(reach, id, site.locale) : undefined;
  const address = addresses.organisation(id);
  const href = (to: string) => linkTo(site, to);
  const sector = find.sector(organisation.sector);
  const successor = organisation.successor && find.organisation(organisation.successor);
  return {
    frame: frameView(site, barometer, {
      title:
        pickup && 'value' in pickup
          ? `${organisation.name} : ${figureView(pickup, site.locale).text} des appels décrochés`
          : organisation.name,
      description: description(organisation, campaign, pickup),
      address,
      timeline: timelineWords(campaign, site.locale),
    }),
    name: organisation.name,
    fictional: organisation.fictional,
    sector: { href: href(addresses.ranking(sector.id)), text: sector.nameFr },
    details: details(organisation),
    ...(successor ? { successor: { href: href(addresses.organisation(successor.id)), text: successor.name } } : {}),
    ...(organisation.website ? { website: organisation.website } : {}),
    ...(product ? { product } : { unmeasured: unmeasured(find.resultsOf(id)) }),
    ...(ten ? { ten } : {}),
    ...(warning ? { warning } : {}),
    predecessors: predecessors(site, barometer, id),
    errata: barometer.errata.filter((e) => e.organisation === id).map((e) => erratumView(site, barometer, e)),
    evidence: organisationEvidence(site, barometer, organisation, reach),
    correctionsHref: href(addresses.corrections),
    files: [
      { href: href(addresses.organisationJson(id)), text: 'Tous ses chiffres, JSON' },
      { href: href(addresses.resultsCsv), text: 'Tous les organismes, CSV' },
      ...(reach?.kind === 'calls'
        ? [{ href: href(addresses.breakdownsCsv(reach.id)), text: 'Détail par question, CSV' }]
        : []),
    ],
    citation: citationWords(site, organisation.name, campaign, address),
  };
}

function description(organisation: Organisation, campaign: Campaign | undefined, pickup: Result | undefined): string {
  if (!campaign) return `${organisation.name} : aucun chiffre publié à ce jour.`;
  if (!pickup) return `${organisation.name} : les chiffres publiés par d’autres, avec leur base et leur source.`;
  const share = 'value' in pickup ? `${figureView(pickup, 'fr').text} des appels décrochés. ` : '';
  return `${organisation.name} : ${share}${statusSentence(pickup, messagesFr)} ${campaign.title.fr}.`;
}

function details(organisation: Organisation): readonly string[] {
  return [
    organisation.network ?? '',
    organisation.territory.length > 0 ? `département ${organisation.territory.join(', ')}` : '',
    organisation.phone ? `${organisation.phone}${organisation.fictional ? ' (numéro fictif)' : ''}` : '',
    organisation.validTo ? `jusqu’en ${organisation.validTo.slice(0, 4)}` : '',
  ].filter(Boolean);
}

function unmeasured(results: readonly Result[]): string {
  return results.length === 0
    ? 'Pas encore de chiffre : aucune campagne publiée n’a appelé cet organisme.'
    : 'Aucune campagne publiée n’a mesuré si cet organisme décroche. Voici ce que d’autres ont publié sur lui.';
}

/** Those whose place it took, with their last word on picking up: continuity is shown, never assumed. */
function predecessors(site: Site, barometer: Barometer, id: OrganisationId): OrganisationView['predecessors'] {
  const { result } = lookup(barometer);
  return listedOrganisations(barometer)
    .filter((o) => o.successor === id)
    .map((o) => {
      const campaign = latestCampaignOf(barometer, o.id);
      const pickup = campaign && result(campaign.id, o.id, 'pickup');
      const said = pickup
        ? `${figureView(pickup, site.locale).text} des appels décrochés (${campaign.title.fr})`
        : 'ses chiffres restent sous ce nom';
      return { href: linkTo(site, addresses.organisation(o.id)), text: o.name, said };
    });
}
