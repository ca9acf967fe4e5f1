import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId, SectorId } from '../domain/ids.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Site } from '../domain/site.ts';
import type { IntervalRowSpec } from '../charts/intervalRow/IntervalRowSpec.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { textIn } from '../present/textIn.ts';
import { counts, figureView, type FigureView } from './figureView.ts';
import { incompleteWarning } from './incompleteWarning.ts';
import { lookup } from './lookup.ts';
import { plotOf, type ScaleView } from './plot.ts';
import { rankView, type RankView } from './rankView.ts';

export interface RankingRowView {
  readonly organisation: OrganisationId;
  readonly name: string;
  readonly href: string;
  readonly sector: string;
  /** What a reader may keep or hide it by. */
  readonly facts: {
    readonly sector: SectorId;
    readonly network?: string;
    /** Codes of départements; none: national. */
    readonly territory: readonly string[];
  };
  /** « 2e à 4e », « non départageable »; absent below the line. */
  readonly rank?: RankView;
  readonly figure: FigureView;
  /** The denominator; empty where it is not published. */
  readonly n: string;
  readonly plot?: IntervalRowSpec;
  /** Its page beside all others; absent without a rank. */
  readonly compareHref?: string;
  /** More than one call in twenty stopped before its last attempt. */
  readonly warning?: string;
  /** Where its reply to this campaign stands. */
  readonly reply?: string;
  /** Why it has no rank. */
  readonly reason?: string;
  /** The reader came from this organisation. */
  readonly mine: boolean;
}

/** One organisation in a ranking, ranked or not. */
export function rankingRowView(
  site: Site,
  barometer: Barometer,
  ranking: Ranking,
  id: OrganisationId,
  options: { readonly scale: ScaleView; readonly mine?: OrganisationId | undefined },
): RankingRowView {
  const { locale } = site;
  const find = lookup(barometer);
  const organisation = find.organisation(id);
  const sector = find.sector(organisation.sector);
  const result = find.result(ranking.campaign, id, ranking.indicator);
  if (!result)
    throw new Error(`The ranking ${ranking.campaign}/${ranking.indicator} names ${id}, which has no result.`);
  const entry = ranking.ranked.find((e) => e.organisation === id);
  const { denominator } = counts(result);
  const campaign = find.campaign(ranking.campaign);
  const warning = campaign.kind === 'calls' ? incompleteWarning(campaign, id, locale) : undefined;
  const plot = plotOf(result, options.scale.domain);
  return {
    organisation: id,
    name: organisation.name,
    href: linkTo(site, addresses.organisation(id)),
    sector: textIn(locale, sector.nameFr, sector.nameEn),
    facts: {
      sector: sector.id,
      ...(organisation.network ? { network: organisation.network } : {}),
      territory: organisation.territory,
    },
    figure: figureView(result, locale),
    n: denominator === undefined ? '' : formatNumber(denominator, locale),
    mine: id === options.mine,
    ...(entry
      ? {
          rank: rankView(entry, ranking.ranked.length, locale),
          compareHref: linkTo(site, addresses.compareWith(id)),
        }
      : {}),
    ...(barometer.replies.some((r) => r.organisation === id && r.campaign === ranking.campaign)
      ? { reply: `${linkTo(site, addresses.organisation(id))}#reponse` }
      : {}),
    ...(plot ? { plot } : {}),
    ...(warning ? { warning } : {}),
  };
}
