import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { OFFICIAL_PICKUP } from '../domain/beside.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { valueOf, type Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { IntervalRowSpec } from '../charts/intervalRow/IntervalRowSpec.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { unitSuffix } from '../present/formatValue.ts';
import { textIn } from '../present/textIn.ts';
import { organisationWords } from '../present/words/organisationWords.ts';
import { campaignTitle, citationWords, provenanceWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { chartTools } from './chartTools.ts';
import { figureView, type FigureView } from './figureView.ts';
import { leadResults } from './leadsView.ts';
import { lookup } from './lookup.ts';
import { fullIndicator, shortIndicator } from './names.ts';
import { plotOf, scaleView, type ScaleView } from './plot.ts';

export interface PublishedPeerView {
  readonly name: string;
  readonly href: string;
  readonly mine: boolean;
  readonly figure: FigureView;
  readonly plot?: IntervalRowSpec;
}

/** One figure of another publisher, of all organisations of one survey: side by side, without a rank. */
export interface PublishedPeersView extends ChartFrameView {
  /** « Chiffre pour 100 000 »: a unit that would take a line of its own in each row stands in the head. */
  readonly figureHead: string;
  readonly scale: ScaleView;
  readonly rows: readonly PublishedPeerView[];
}

/** Fewer than these are no company. */
const FEWEST = 3;

/** Undefined where no figure of it stands in a survey of three or more. Declared pick-up rates are each one's own: never. */
export function publishedPeersView(
  site: Site,
  barometer: Barometer,
  organisation: OrganisationId,
): PublishedPeersView | undefined {
  const { locale } = site;
  const words = organisationWords[locale].peers;
  const find = lookup(barometer);
  const surveys = leadResults(barometer, organisation)
    .filter(({ indicator }) => indicator !== OFFICIAL_PICKUP)
    .map((lead) => ({ lead, company: companyOf(barometer, lead) }));
  const chosen = surveys.find(({ company }) => company.length >= FEWEST);
  if (!chosen) return undefined;
  const { lead, company } = chosen;
  const campaign = find.campaign(lead.campaign);
  const indicator = find.indicator(lead.indicator);
  const label = shortIndicator(indicator, locale);
  const scale = scaleView(indicator.unit, company, locale);
  const suffix = indicator.unit === 'per100k' ? unitSuffix(indicator.unit, locale) : '';
  const [lowest, highest] = [company[0], company.at(-1)].map((r) => r && figureView(r, locale).text);
  return {
    id: 'memes-chiffres',
    title: words.title(label, formatNumber(company.length, locale)),
    sub: `${textIn(locale, indicator.definitionFr, indicator.definitionEn)} ${campaignTitle(campaign, locale)}.`,
    summary: words.summary(formatNumber(company.length, locale), lowest ?? '', highest ?? ''),
    foot: `${words.foot} ${provenanceWords(campaign, locale)}`,
    tools: chartTools(site, { campaign: campaign.id }),
    citation: citationWords(site, fullIndicator(indicator, locale), campaign, addresses.organisation(organisation)),
    figureHead: `${words.figure}${suffix}`,
    scale,
    rows: company.map((result) => {
      const plot = plotOf(result, scale.domain);
      const figure = figureView(result, locale);
      return {
        name: find.organisation(result.organisation).name,
        href: linkTo(site, addresses.organisation(result.organisation)),
        mine: result.organisation === organisation,
        figure: { ...figure, text: figure.text.replace(suffix, '') },
        ...(plot ? { plot } : {}),
      };
    }),
  };
}

/** Figures of the same indicator, base and survey, from the smallest to the largest. */
function companyOf(barometer: Barometer, lead: Result): readonly Result[] {
  return lookup(barometer)
    .listedResultsIn(lead.campaign)
    .filter((r) => r.indicator === lead.indicator && r.base === lead.base && valueOf(r) !== undefined)
    .sort((a, b) => (valueOf(a) ?? 0) - (valueOf(b) ?? 0) || codeUnitOrder(a.organisation, b.organisation));
}
