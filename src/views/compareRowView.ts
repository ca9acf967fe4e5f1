import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Site } from '../domain/site.ts';
import type { IntervalRowSpec } from '../charts/intervalRow/IntervalRowSpec.ts';
import { comparedFigure, type ComparedFigure } from './comparedFigure.ts';
import { figureView, type FigureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { plotOf, scaleView, type ScaleView } from './plot.ts';

/** One organisation's figure in a comparison. */
export interface CompareRowView {
  readonly organisation: OrganisationId;
  readonly name: string;
  readonly href: string;
  /** Absent where there is no figure at all. */
  readonly figure?: FigureView;
  /** Whether it says how much: « non mesuré » does not. */
  readonly hasFigure: boolean;
  /** Figures of one set may stand on one axis. */
  readonly group?: string;
  readonly plot?: IntervalRowSpec;
  /** Why it compares with none. */
  readonly reason?: string;
}

export function compareRowView(
  site: Site,
  barometer: Barometer,
  organisation: OrganisationId,
  indicator: OwnIndicatorId,
): CompareRowView {
  const compared = comparedFigure(site, barometer, organisation, indicator);
  const { result, group, reason } = compared;
  const plot = result && group && plotOf(result, compareScale(site, barometer, compared, indicator).domain);
  return {
    organisation,
    name: lookup(barometer).organisation(organisation).name,
    href: linkTo(site, addresses.organisation(organisation)),
    ...(result ? { figure: figureView(result, site.locale) } : {}),
    hasFigure: result !== undefined && result.kind !== 'not_measured',
    ...(group ? { group } : {}),
    ...(plot ? { plot } : {}),
    ...(reason ? { reason } : {}),
  };
}

/** The scale that all organisations of a campaign share: rows of two pages can stand under one another. */
export function compareScale(
  { locale }: Site,
  barometer: Barometer,
  { campaign }: ComparedFigure,
  id: OwnIndicatorId,
): ScaleView {
  const indicator = barometer.indicators.find((one) => one.id === id);
  const results = campaign ? lookup(barometer).resultsIn(campaign.id) : [];
  return scaleView(
    indicator?.unit ?? 'percent',
    results.filter((r) => r.indicator === id),
    locale,
  );
}
