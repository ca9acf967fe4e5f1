import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { ALPHA } from '../domain/method.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import { valueOf, type Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { TrendSegment } from '../domain/trend.ts';
import { missedBar } from '../present/barWords.ts';
import { formatDifference } from '../present/formatDifference.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatP } from '../present/formatP.ts';
import { messagesIn } from '../present/messagesIn.ts';
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
      /** How the differences were tested; absent where none was. */
      readonly foot?: string;
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
  /** Established among all changes of the campaign, never by its own test alone. */
  readonly established?: 'up' | 'down';
  /** One of the two campaigns made too few calls for a rate. */
  readonly few?: true;
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
  const changed = (direction: 'up' | 'down') =>
    rows.flatMap(({ label, established }) => (established === direction ? [label.toLocaleLowerCase(locale)] : []));
  const before = campaignTitle(previous, locale);
  const isTested = rows.some(({ difference }) => difference);
  return {
    kind: 'compared',
    title: rows.some(({ established }) => established)
      ? words.changed(before, { up: changed('up'), down: changed('down') })
      : words.unchanged(before, words.nothing[nothingOf(rows)]),
    sub: isTested ? words.sub(before) : words.subUntested(before),
    caption: words.caption(before, campaignTitle(campaign, locale)),
    rows,
    ...(isTested ? { foot: words.foot } : {}),
  };
}

/** Why nothing heads the table: no change was established, or none was tested at all. */
function nothingOf(rows: readonly SinceRowView[]): 'established' | 'few' | 'tested' {
  if (rows.some(({ difference }) => difference)) return 'established';
  return rows.some(({ few }) => few) ? 'few' : 'tested';
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
    ...(before && !isCountOfWaits(before) ? { before: figureView(before, locale) } : {}),
    ...(now && !isCountOfWaits(now) ? { now: figureView(now, locale) } : {}),
  };
  const few = [before, now].flatMap((r) => (r?.kind === 'counts_only' ? r.denominator : []));
  if (few.length > 0) {
    const bar = missedBar('counts_only', Math.min(...few), messagesIn[locale]);
    return [{ ...row, said: indicator.unit === 'seconds' ? words.fewForWait(bar) : words.few(bar), few: true }];
  }
  if (!before || !now || valueOf(before) === undefined || valueOf(now) === undefined)
    return [{ ...row, said: before?.kind === 'level' && now?.kind === 'level' ? words.untested : words.noFigure }];
  const segment = find.trend(organisation, id)?.segments.find((s) => isLast(s, campaign));
  if (segment?.points.at(-2)?.campaign !== previous.id)
    return [{ ...row, said: indicator.aboutAnswer ? words.otherQuestions : words.otherBase }];
  const { latest } = segment;
  if (!latest) return [{ ...row, said: indicator.unit === 'seconds' ? words.untested : words.noInterval }];
  const p = formatP(latest.p, locale);
  const found = find.notableChanges(campaign.id);
  const tested = formatNumber(found?.tested ?? 1, locale);
  const kept = found?.changes.find((c) => c.organisation === organisation && c.indicator === id);
  const { difference, interval } = formatDifference(latest, locale, { unit: indicator.unit });
  return [
    {
      ...row,
      difference: { text: difference, interval },
      said: kept
        ? words.established(kept.direction, p, tested)
        : latest.p < ALPHA
          ? words.notKept(p, tested)
          : words.notEstablished(p),
      ...(kept ? { established: kept.direction } : {}),
    },
  ];
}

/** « 7 sur 8 » of a wait is how many had somebody, no duration. */
function isCountOfWaits({ kind, unit }: Result): boolean {
  return kind === 'counts_only' && unit === 'seconds';
}

function isLast({ points }: TrendSegment, { id }: Campaign): boolean {
  return points.at(-1)?.campaign === id;
}
