import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { comparedGroup } from '../domain/comparedGroup.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Site } from '../domain/site.ts';
import { textIn } from '../present/textIn.ts';
import { apartReason } from '../present/sentences/apartReason.ts';
import { compareWords } from '../present/words/compareWords.ts';
import { citationWords, timelineWords } from './campaignWords.ts';
import { compareCards, type CompareCardView } from './compareCardView.ts';
import { COMPARED, comparedFigure } from './comparedFigure.ts';
import { comparedPair, type ComparedPair } from './comparedPair.ts';
import { compareFoot } from './compareFoot.ts';
import { compareRowView, compareScale, type CompareRowView } from './compareRowView.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { latestCampaignOf } from './latest.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import type { ScaleView } from './plot.ts';

/** One indicator of some organisations: rows on one axis, or the reason in place of the drawing; then what the tests say. */
export interface CompareSectionView {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly scale: ScaleView;
  readonly rows: readonly CompareRowView[];
  readonly sentences: readonly string[];
  readonly foot: string;
}

export interface SideBySideView {
  readonly frame: FrameView;
  readonly headline: string;
  readonly lead: string;
  readonly cards: readonly CompareCardView[];
  readonly sections: readonly CompareSectionView[];
  readonly links: readonly LinkView[];
  readonly citation: string;
}

/** Two organisations side by side. */
export function sideBySideView(site: Site, barometer: Barometer, a: OrganisationId, b: OrganisationId): SideBySideView {
  const { locale } = site;
  const words = compareWords[locale];
  const address = addresses.comparePair(a, b);
  const names = words.and([a, b].map((id) => lookup(barometer).organisation(id).name));
  const campaign = latestCampaignOf(barometer, a);
  return {
    frame: frameView(site, barometer, {
      title: words.sideTitle(names),
      description: `${words.sideTitle(names)}. ${words.sideLead}`,
      address,
      timeline: timelineWords(campaign, locale),
    }),
    headline: names,
    lead: words.sideLead,
    cards: compareCards(site, barometer, [a, b]),
    sections: COMPARED.flatMap((indicator) => section(site, barometer, [a, b], indicator) ?? []),
    links: [
      ...[a, b].map((id) => ({
        href: linkTo(site, addresses.compareWith(id)),
        text: words.toFacing(lookup(barometer).organisation(id).name),
      })),
      { href: linkTo(site, `${addresses.compare}?orgs=${a}~${b}`), text: words.addOthers },
      { href: linkTo(site, addresses.rankings), text: words.toRanking },
    ],
    citation: citationWords(site, words.sideTitle(names), campaign, address),
  };
}

function section(
  site: Site,
  barometer: Barometer,
  ids: readonly [OrganisationId, OrganisationId],
  id: OwnIndicatorId,
): CompareSectionView | undefined {
  const { locale } = site;
  const [a, b] = ids;
  const indicator = barometer.indicators.find((one) => one.id === id);
  const rows = ids.map((organisation) => compareRowView(site, barometer, organisation, id));
  if (!indicator || rows.every(({ figure }) => figure === undefined)) return undefined;
  const pair = comparedPair(site, barometer, a, b, id);
  const group = comparedGroup(rows.map((row) => row.group));
  const first = comparedFigure(site, barometer, a, id);
  const isDrawn = (row: CompareRowView) => row.group !== undefined && row.group === group;
  return {
    id,
    title: shortIndicator(indicator, locale),
    definition: textIn(locale, indicator.definitionFr, indicator.definitionEn),
    scale: compareScale(site, barometer, first, id),
    rows: rows.map((row, at) => (isDrawn(row) ? row : apart(site, row, rows[1 - at], pair))),
    // A reason that stands in place of a drawing is not said again.
    sentences: pair.kind === 'compared' ? [pair.sentence] : rows.every(isDrawn) ? [pair.reason] : [],
    foot: compareFoot(site, barometer, first, pair.kind === 'compared'),
  };
}

/** Off the axis: the reason stands in place of the drawing. */
function apart(
  { locale }: Site,
  { plot, ...row }: CompareRowView,
  other: CompareRowView | undefined,
  pair: ComparedPair,
): CompareRowView {
  const beside = other && pair.kind === 'uncompared' ? [{ ...pair, name: other.name }] : [];
  return { ...row, reason: apartReason(row, beside, locale) };
}
