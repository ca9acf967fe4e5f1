import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { IndicatorId, OrganisationId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { Organisation } from '../domain/organisation.ts';
import { valueOf, type Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { formatDate } from '../present/formatDate.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { statusSentence } from '../present/sentences/statusSentence.ts';
import { textIn } from '../present/textIn.ts';
import { organisationWords } from '../present/words/organisationWords.ts';
import { tableFileWords } from '../present/words/tableFileWords.ts';
import { campaignTitle, citationWords, timelineWords } from './campaignWords.ts';
import { organisationCard } from './cards/organisationCard.ts';
import { citationView, type CitationView } from './citationView.ts';
import { contactView, type ContactView } from './contactView.ts';
import { erratumView, type ErratumView } from './correctionsView.ts';
import { figureView } from './figureView.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { incompleteWarning } from './incompleteWarning.ts';
import { comingAnnouncements, latestCampaignOf, listedOrganisations } from './latest.ts';
import { leadsView, type LeadView } from './leadsView.ts';
import { lookup } from './lookup.ts';
import { mainEmbed } from './mainEmbed.ts';
import { organisationEvidence, type OrganisationEvidence } from './organisationEvidence.ts';
import { organisationSections, type SectionView } from './organisationSections.ts';
import { productView, type ProductView } from './productView.ts';
import { quotesAnchor } from './quotesAnchor.ts';
import { tableFiles } from './tableFiles.ts';
import { tenView, type TenView } from './tenView.ts';

export interface OrganisationView {
  readonly frame: FrameView;
  readonly name: string;
  readonly fictional: boolean;
  readonly sector: LinkView;
  readonly details: readonly string[];
  readonly successor?: LinkView;
  readonly predecessors: readonly (LinkView & { readonly said: string })[];
  readonly contact: ContactView;
  /** When to call, in a line that leads to its evidence: what a test allows to say, or that nobody knows. */
  readonly when?: LinkView;
  readonly product?: ProductView;
  readonly ten?: TenView;
  /** Said in place of the product line where no campaign reached this organisation, with what others have published. */
  readonly unmeasured?: string;
  readonly leads: readonly LeadView[];
  /** More than one call in twenty stopped before its last attempt. */
  readonly warning?: string;
  readonly errata: readonly ErratumView[];
  readonly sections: readonly SectionView[];
  readonly evidence: OrganisationEvidence;
  /** What comes next, said where something is not known. */
  readonly coming: string;
  readonly correctionsHref: string;
  readonly files: readonly LinkView[];
  readonly citation: string;
  /** Its latest campaign; absent where none has a figure. */
  readonly cite?: CitationView;
}

/** One organisation: does it answer, what does it answer, what is not known. */
export function organisationView(site: Site, barometer: Barometer, id: OrganisationId): OrganisationView {
  const { locale } = site;
  const words = organisationWords[locale];
  const find = lookup(barometer);
  const organisation = find.organisation(id);
  const campaign = latestCampaignOf(barometer, id);
  const pickup = campaign && find.result(campaign.id, id, 'pickup');
  const reach = pickup ? campaign : undefined;
  const product = reach && productView(site, barometer, reach, id);
  const ten = reach && tenView(site, barometer, reach, id);
  const warning = reach?.kind === 'calls' ? incompleteWarning(reach, id, locale) : undefined;
  const address = addresses.organisation(id);
  const href = (to: string) => linkTo(site, to);
  const sector = find.sector(organisation.sector);
  const successor = organisation.successor && find.organisation(organisation.successor);
  const contact = contactView(site, barometer, organisation);
  const evidence = organisationEvidence(site, barometer, organisation, reach, contact.phone !== undefined);
  return {
    frame: frameView(site, barometer, {
      title:
        pickup && valueOf(pickup) !== undefined
          ? words.pageTitle(organisation.name, figureView(pickup, locale).text)
          : organisation.name,
      description: description(organisation, campaign, pickup, locale),
      address,
      feed: { address: addresses.organisationFeed(id), about: organisation.name },
      timeline: timelineWords(campaign, locale),
      card: organisationCard(site, barometer, id),
      embed: mainEmbed(barometer, { chart: 'figure', subject: id, indicator: 'pickup' as IndicatorId }),
    }),
    name: organisation.name,
    fictional: organisation.fictional,
    sector: { href: href(addresses.ranking(sector.id)), text: textIn(locale, sector.nameFr, sector.nameEn) },
    details: details(organisation, locale),
    ...(successor ? { successor: { href: href(addresses.organisation(successor.id)), text: successor.name } } : {}),
    predecessors: predecessors(site, barometer, id),
    contact,
    ...(evidence.when
      ? { when: { href: `#${evidence.when.id}`, text: evidence.when.title } }
      : campaign?.kind === 'published'
        ? { when: { href: '#inconnu', text: words.whenUnknown } }
        : {}),
    ...(product
      ? { product }
      : { unmeasured: words.unmeasured[find.resultsOf(id).length === 0 ? 'nothing' : 'others'] }),
    ...(ten ? { ten } : {}),
    leads: product ? [] : leadsView(site, barometer, id),
    ...(warning ? { warning } : {}),
    errata: barometer.errata.filter((e) => e.organisation === id).map((e) => erratumView(site, barometer, e)),
    sections: organisationSections(evidence, locale),
    evidence,
    coming: comingWords(site, barometer),
    correctionsHref: href(addresses.corrections),
    files: [
      ...tableFiles(
        site,
        {
          csv: addresses.organisationCsv(id),
          excelCsv: addresses.organisationExcelCsv(id),
          xlsx: addresses.organisationXlsx(id),
        },
        find.resultsOf(id).length,
      ),
      { href: href(addresses.organisationJson(id)), text: words.files.own },
      ...(reach?.kind === 'calls'
        ? [
            { href: href(addresses.organisationAttemptsCsv(id)), text: words.files.attempts },
            { href: href(addresses.breakdownsCsv(reach.id)), text: words.files.breakdown },
          ]
        : []),
      { href: href(addresses.resultsCsv), text: words.files.all },
      { href: href(addresses.organisationFeed(id)), text: tableFileWords[locale].follow },
    ],
    citation: citationWords(site, organisation.name, campaign, address),
    ...(campaign
      ? {
          cite: citationView(site, barometer, campaign, {
            name: organisation.name,
            key: id,
            ...(evidence.quotes ? { anchor: quotesAnchor(id) } : {}),
          }),
        }
      : {}),
  };
}

function description(
  { name }: Organisation,
  campaign: Campaign | undefined,
  pickup: Result | undefined,
  locale: Locale,
): string {
  const words = organisationWords[locale];
  if (!campaign) return words.descriptionNone(name);
  if (!pickup) return words.descriptionOthers(name);
  const rate = valueOf(pickup) === undefined ? '' : words.rateOfCalls(figureView(pickup, locale).text);
  return words.description(name, rate, statusSentence(pickup, messagesIn[locale]), campaignTitle(campaign, locale));
}

function details({ network, territory, validFrom, validTo }: Organisation, locale: Locale): readonly string[] {
  const words = organisationWords[locale];
  return [
    network ?? '',
    territory.length > 0 ? words.territory(territory) : '',
    validFrom ? words.since(validFrom.slice(0, 4)) : '',
    validTo ? words.until(validTo.slice(0, 4)) : '',
  ].filter(Boolean);
}

/** Those whose place it took, with their last word on picking up: a break is shown, continuity is never assumed. */
function predecessors(site: Site, barometer: Barometer, id: OrganisationId): OrganisationView['predecessors'] {
  const { locale } = site;
  const words = organisationWords[locale];
  const { result } = lookup(barometer);
  return listedOrganisations(barometer)
    .filter((o) => o.successor === id)
    .map((o) => {
      const campaign = latestCampaignOf(barometer, o.id);
      const pickup = campaign && result(campaign.id, o.id, 'pickup');
      const said = pickup
        ? words.predecessorRate(figureView(pickup, locale).text, campaignTitle(campaign, locale))
        : words.predecessorNone;
      return { href: linkTo(site, addresses.organisation(o.id)), text: o.name, said };
    });
}

function comingWords(site: Site, barometer: Barometer): string {
  const { locale } = site;
  const words = organisationWords[locale];
  const [next] = comingAnnouncements(site, barometer);
  return next
    ? words.coming(formatDate(next.date, locale), textIn(locale, next.titleFr, next.titleEn))
    : words.noneComing;
}
