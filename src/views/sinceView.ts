import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { ALPHA } from '../domain/method.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import { valueOf } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { TrendSegment } from '../domain/trend.ts';
import { formatDifference } from '../present/formatDifference.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatP } from '../present/formatP.ts';
import { trendWords } from '../present/words/trendWords.ts';
import { campaignTitle } from './campaignWords.ts';
import { figureView, type FigureView } from './figureView.ts';
import { newestFirst } from './latest.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';

/** What changed since the campaign before, measure by measure, or why nothing can be said. */
export type SinceView =
  | {
      readonly kind: 'compared';
      readonly title: string;
      readonly sub: string;
      readonly caption: string;
      readonly rows: readonly SinceRowView[];
      readonly foot: string;
    }
  | { readonly kind: 'broken'; readonly reason: string };

export interface SinceRowView {
  readonly label: string;
  readonly before?: FigureView;
  readonly now?: FigureView;
  /** Difference and its interval; absent where nothing was tested. */
  readonly difference?: { readonly text: string; readonly interval: string };
  /** What the test says, or why there is none. */
  readonly said: string;
  readonly established?: 'up' | 'down';
}

const SHOWN: readonly OwnIndicatorId[] = ['pickup', 'acceptable', 'resolved', 'wait_median'];

/** Undefined where no campaign before this one has called the organisation. */
export function sinceView(
  site: Site,
  barometer: Barometer,
  campaign: Campaign,
  organisation: OrganisationId,
): SinceView | undefined {
  const { locale } = site;
  const words = trendWords[locale].since;
  const find = lookup(barometer);
  const called = newestFirst(barometer.campaigns).filter((c) => find.result(c.id, organisation, 'pickup'));
  const previous = called[called.findIndex(({ id }) => id === campaign.id) + 1];
  if (!previous || previous.id === campaign.id) return undefined;
  if (previous.protocol !== campaign.protocol || previous.kind !== campaign.kind)
    return {
      kind: 'broken',
      reason: words.brokenProtocol(campaignTitle(previous, locale), previous.protocol, campaign.protocol),
    };
  const rows = SHOWN.flatMap((id) => rowOf(site, barometer, { previous, campaign, organisation }, id));
  if (rows.length === 0) return undefined;
  const changed = rows.flatMap(({ label, established }) =>
    established ? [words.change(label.toLocaleLowerCase(locale), established)] : [],
  );
  const before = campaignTitle(previous, locale);
  return {
    kind: 'compared',
    title: words.title(before, changed),
    sub: words.sub(before),
    caption: words.caption(before, campaignTitle(campaign, locale)),
    rows,
    foot: words.foot,
  };
}

interface Pair {
  readonly previous: Campaign;
  readonly campaign: Campaign;
  readonly organisation: OrganisationId;
}

function rowOf(site: Site, barometer: Barometer, pair: Pair, id: OwnIndicatorId): readonly SinceRowView[] {
  const { locale } = site;
  const words = trendWords[locale].since;
  const find = lookup(barometer);
  const { previous, campaign, organisation } = pair;
  const [before, now] = [previous, campaign].map((c) => find.result(c.id, organisation, id));
  if (!before && !now) return [];
  const indicator = find.indicator((now ?? before)?.indicator ?? ('' as never));
  const row = {
    label: shortIndicator(indicator, locale),
    ...(before ? { before: figureView(before, locale) } : {}),
    ...(now ? { now: figureView(now, locale) } : {}),
  };
  if (!before || !now || valueOf(before) === undefined || valueOf(now) === undefined)
    return [{ ...row, said: words.noFigure }];
  const segment = find.trend(organisation, id)?.segments.find((s) => isLast(s, campaign));
  if (segment?.points.at(-2)?.campaign !== previous.id)
    return [{ ...row, said: indicator.aboutAnswer ? words.otherQuestions : words.otherBase }];
  const { latest } = segment;
  if (!latest) return [{ ...row, said: indicator.unit === 'seconds' ? words.untested : words.noInterval }];
  const p = formatP(latest.p, locale);
  const found = find.notableChanges(campaign.id);
  const kept = found?.changes.some((c) => c.organisation === organisation && c.indicator === id) ?? false;
  const { difference, interval } = formatDifference(latest, locale, { unit: indicator.unit });
  const direction = latest.p < ALPHA ? (latest.difference > 0 ? 'up' : 'down') : undefined;
  return [
    {
      ...row,
      difference: { text: difference, interval },
      said: direction
        ? words.established(direction, p, formatNumber(found?.tested ?? 1, locale), kept)
        : words.notEstablished(p),
      ...(direction ? { established: direction } : {}),
    },
  ];
}

function isLast({ points }: TrendSegment, { id }: Campaign): boolean {
  return points.at(-1)?.campaign === id;
}
