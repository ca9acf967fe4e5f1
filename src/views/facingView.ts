import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Site } from '../domain/site.ts';
import type { IntervalRowSpec } from '../charts/intervalRow/IntervalRowSpec.ts';
import { formatDifference } from '../present/formatDifference.ts';
import type { UncomparedGround } from '../present/sentences/apartReason.ts';
import { textIn } from '../present/textIn.ts';
import { compareWords } from '../present/words/compareWords.ts';
import { editionWords } from '../present/words/editionWords.ts';
import { citationWords, timelineWords } from './campaignWords.ts';
import { compareCardView, type CompareCardView } from './compareCardView.ts';
import { COMPARED, comparedFigure } from './comparedFigure.ts';
import { comparedPair, type Relation } from './comparedPair.ts';
import { compareFoot } from './compareFoot.ts';
import { compareRowView, compareScale, type CompareRowView } from './compareRowView.ts';
import { differenceScale } from './differenceScale.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { latestCampaignOf, listedOrganisations } from './latest.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import type { ScaleView } from './plot.ts';
import { publishedChartsWith } from './publishedCharts.ts';
import type { PublishedChartView } from './publishedChartView.ts';

export interface FacingRowView {
  readonly organisation: OrganisationId;
  readonly name: string;
  readonly href: string;
  /** The difference, on the scale of its section. */
  readonly plot: IntervalRowSpec;
  readonly relation: Relation;
  readonly verdict: string;
  readonly difference: string;
  readonly interval: string;
  readonly sentence: string;
}

/** One indicator of one organisation beside all others. */
export interface FacingSectionView {
  readonly id: string;
  readonly title: string;
  readonly indicator: string;
  readonly definition: string;
  readonly own: CompareRowView;
  readonly ownScale: ScaleView;
  readonly scale: ScaleView;
  readonly groups: readonly {
    readonly relation: Relation;
    readonly title: string;
    readonly rows: readonly FacingRowView[];
  }[];
  /** Those that it does not compare with, by reason. */
  readonly apart: readonly {
    readonly reason: string;
    readonly ground: UncomparedGround;
    readonly others: readonly { readonly organisation: OrganisationId; readonly name: string }[];
  }[];
  readonly foot: string;
}

export interface FacingView {
  readonly frame: FrameView;
  readonly name: string;
  readonly headline: string;
  readonly lead: string;
  readonly card: CompareCardView;
  /** False: there is no figure to compare, and the sections are there only for the script that puts comparisons together. */
  readonly hasFigure: boolean;
  readonly sections: readonly FacingSectionView[];
  /** What others have published of it in one survey with others. */
  readonly published: readonly PublishedChartView[];
  readonly links: readonly LinkView[];
  readonly citation: string;
}

/** One organisation beside every other: what the tests say of each difference, and why nothing is said of the rest. */
export function facingView(site: Site, barometer: Barometer, id: OrganisationId): FacingView {
  const { locale } = site;
  const words = compareWords[locale];
  const { name } = lookup(barometer).organisation(id);
  const campaign = latestCampaignOf(barometer, id);
  const sections = COMPARED.map((indicator) => section(site, barometer, id, indicator));
  const isCompared = sections.some(({ groups }) => groups.length > 0);
  const hasFigure = sections.some(({ own }) => own.figure !== undefined);
  const published = publishedChartsWith(site, barometer, id);
  const lead = isCompared
    ? words.facingLead
    : hasFigure
      ? words.facingUntested(name)
      : published.length > 0
        ? words.facingPublished(name)
        : words.facingUncalled(name);
  return {
    frame: frameView(site, barometer, {
      title: words.facingTitle(name),
      description: `${words.facingTitle(name)}. ${lead}`,
      address: addresses.compareWith(id),
      timeline:
        hasFigure || published.length === 0
          ? timelineWords(campaign, locale)
          : { left: editionWords[locale].eachPeriod },
    }),
    name,
    headline: words.facingTitle(name),
    lead,
    card: compareCardView(site, barometer, id),
    hasFigure,
    sections,
    published,
    links: [
      ...(hasFigure ? [] : [{ href: linkTo(site, addresses.organisation(id)), text: words.toPublished(name) }]),
      { href: linkTo(site, `${addresses.compare}?orgs=${id}`), text: words.addOthers },
      { href: linkTo(site, addresses.rankings), text: words.toRanking },
    ],
    citation: citationWords(site, words.facingTitle(name), campaign, addresses.compareWith(id)),
  };
}

const RELATIONS: readonly Relation[] = ['higher', 'not_established', 'lower'];

function section(site: Site, barometer: Barometer, id: OrganisationId, indicatorId: OwnIndicatorId): FacingSectionView {
  const { locale } = site;
  const words = compareWords[locale];
  const indicator = barometer.indicators.find((one) => one.id === indicatorId);
  if (!indicator) throw new Error(`There is no indicator ${indicatorId}.`);
  const label = shortIndicator(indicator, locale);
  const own = comparedFigure(site, barometer, id, indicatorId);
  const others = listedOrganisations(barometer)
    .filter((other) => other.id !== id)
    .map((other) => ({ other, pair: comparedPair(site, barometer, id, other.id, indicatorId) }));
  const compared = others.flatMap(({ other, pair }) => (pair.kind === 'compared' ? [{ other, pair }] : []));
  const scale = differenceScale(
    compared.map(({ pair }) => pair),
    locale,
  );
  const rows = compared
    .sort((x, y) => y.pair.difference - x.pair.difference)
    .map(({ other, pair }): FacingRowView => {
      const { difference, low, high, relation, sentence } = pair;
      return {
        organisation: other.id,
        name: other.name,
        href: linkTo(site, addresses.compareWith(other.id)),
        plot: { value: difference, interval: { low, high }, domain: scale.domain },
        relation,
        verdict: words.relations[relation],
        ...formatDifference(pair, locale, { unit: indicator.unit }),
        sentence,
      };
    });
  const of = (relation: Relation) => rows.filter((row) => row.relation === relation);
  const apart = others.flatMap(({ other, pair }) =>
    pair.kind === 'uncompared' ? [{ organisation: other.id, name: other.name, pair }] : [],
  );
  return {
    id: indicatorId,
    title:
      rows.length > 0
        ? words.facingCounts(label, of('higher').length, of('lower').length, of('not_established').length)
        : label,
    indicator: label,
    definition: textIn(locale, indicator.definitionFr, indicator.definitionEn),
    own: compareRowView(site, barometer, id, indicatorId),
    ownScale: compareScale(site, barometer, own, indicatorId),
    scale,
    groups: RELATIONS.map((relation) => ({ relation, title: words.groups[relation], rows: of(relation) })).filter(
      (group) => group.rows.length > 0,
    ),
    apart: [...Map.groupBy(apart, ({ pair }) => `${pair.ground}|${pair.reason}`).values()].flatMap((some) =>
      some.slice(0, 1).map(({ pair: { reason, ground } }) => ({
        reason,
        ground,
        others: some.map(({ organisation, name }) => ({ organisation, name })),
      })),
    ),
    foot: compareFoot(site, barometer, own, rows.length > 0),
  };
}
