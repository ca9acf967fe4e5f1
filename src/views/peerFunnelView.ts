import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Organisation } from '../domain/organisation.ts';
import { FEWEST_PEERS, type PeerFunnel } from '../domain/peerFunnel.ts';
import type { Site } from '../domain/site.ts';
import { describePeerFunnel } from '../charts/peerFunnel/describePeerFunnel.ts';
import type { PeerFunnelSpec } from '../charts/peerFunnel/PeerFunnelSpec.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { textIn } from '../present/textIn.ts';
import { indicatorWords } from '../present/words/indicatorWords.ts';
import { peerFunnelWords } from '../present/words/peerFunnelWords.ts';
import { citationWords, provenanceWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { chartTools } from './chartTools.ts';
import { figureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { figure, left, link, right, text, type TableView } from './tableView.ts';

/** An organisation among its peers: inside or outside of what chance explains (OR10). */
export type PeerFunnelView =
  | (ChartFrameView & { readonly kind: 'drawn'; readonly spec: PeerFunnelSpec })
  | { readonly kind: 'none'; readonly reason: string };

/**
 * The funnel plot of its sector, else of the whole campaign where the sector is too small; undefined where the
 * organisation has no rate of its own to place in one.
 */
export function peerFunnelView(
  site: Site,
  barometer: Barometer,
  campaign: Campaign,
  organisation: Organisation,
): PeerFunnelView | undefined {
  const { locale } = site;
  const words = peerFunnelWords[locale];
  const find = lookup(barometer);
  const [own, all] = [organisation.sector, undefined].map((sector) => find.peerFunnel(campaign.id, 'pickup', sector));
  const chosen = own?.kind === 'drawn' ? own : all;
  if (!chosen) return undefined;
  if (chosen.kind === 'too_few') return { kind: 'none', reason: words.tooFew(chosen.count, FEWEST_PEERS) };
  const mine = chosen.points.find((point) => point.organisation === organisation.id);
  if (!mine) return undefined;
  const sector = find.sector(organisation.sector);
  const sectorName = textIn(locale, sector.nameFr, sector.nameEn);
  const scope =
    chosen === own
      ? words.scopeSector(sectorName)
      : words.scopeAll(sectorName, own?.kind === 'too_few' ? own.count : 0);
  const spec = {
    reference: chosen.reference,
    limits: chosen.limits,
    points: chosen.points.map(({ organisation: id, n, value }) => ({
      name: find.organisation(id).name,
      n,
      value,
      mine: id === organisation.id,
    })),
  };
  const count = formatNumber(chosen.points.length, locale);
  const { degreesOfFreedom: degrees } = chosen;
  const law = degrees === undefined ? words.normal : words.student(formatNumber(degrees, locale));
  return {
    kind: 'drawn',
    id: 'entonnoir',
    title: words.places[mine.place](formatPercent(mine.value, locale), formatPercent(chosen.reference, locale)),
    sub: words.sub(count, scope, words.outside(chosen.points.filter(({ place }) => place !== 'inside').length, count)),
    summary: describePeerFunnel(spec, locale),
    foot: `${words.foot(law)} ${provenanceWords(campaign, locale)}`,
    tools: chartTools(site, { campaign: campaign.id }),
    citation: citationWords(site, words.citation(organisation.name), campaign, addresses.organisation(organisation.id)),
    table: table(site, barometer, chosen),
    spec,
  };
}

function table(site: Site, barometer: Barometer, funnel: PeerFunnel & { readonly kind: 'drawn' }): TableView {
  const { locale } = site;
  const words = peerFunnelWords[locale];
  const find = lookup(barometer);
  const points = [...funnel.points].sort((a, b) => b.value - a.value);
  return {
    caption: words.caption,
    columns: [
      left(words.columns.organisation),
      right(indicatorWords[locale].pickup),
      left(words.columns.interval),
      right(words.columns.n),
      left(words.columns.place),
    ],
    rows: points.flatMap(({ organisation: id, n, place }) => {
      const result = find.result(funnel.campaign, id, funnel.indicator);
      if (!result) return [];
      const view = figureView(result, locale);
      return [
        [
          link(find.organisation(id).name, linkTo(site, addresses.organisation(id))),
          figure(view),
          text(view.interval ?? ''),
          text(formatNumber(n, locale)),
          text(words.placesShort[place]),
        ],
      ];
    }),
  };
}
