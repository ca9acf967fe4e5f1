import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { Locale } from '../domain/locale.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import { statusOf, valueOf, type Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { WaitCurve, WaitPoint } from '../domain/waitCurve.ts';
import { describeWaitCurve } from '../charts/waitCurve/describeWaitCurve.ts';
import type { WaitCurveSpec } from '../charts/waitCurve/WaitCurveSpec.ts';
import { formatDuration } from '../present/formatDuration.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { plural } from '../present/plural.ts';
import { roundTo } from '../present/roundTo.ts';
import { waitWords } from '../present/words/waitWords.ts';
import { adjustmentNotes } from './adjustmentNotes.ts';
import { campaignTitle, citationWords, provenanceWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { chartTools } from './chartTools.ts';
import type { FigureRowsView, FigureRowView } from './figureRowView.ts';
import { figureView, intervalOf } from './figureView.ts';
import { lookup } from './lookup.ts';
import { figure, left, right, text, type CellView, type TableView } from './tableView.ts';

/** How long one waits, those who got nobody counted in (PU16). */
export interface WaitView extends ChartFrameView {
  /** Absent under 30 calls: a curve would draw a rate. */
  readonly spec?: WaitCurveSpec;
  /** The median of all calls, and beside it that of answered ones, which is never alone. */
  readonly figures?: FigureRowsView;
}

const WITHIN = [
  ['within_60', 60],
  ['within_180', 180],
  ['within_300', 300],
  ['within_600', 600],
] as const satisfies readonly (readonly [OwnIndicatorId, number])[];

/** Undefined where nobody was called by phone. */
export function waitView(
  site: Site,
  barometer: Barometer,
  campaign: CallsCampaign,
  organisation: Organisation,
): WaitView | undefined {
  const { locale } = site;
  const words = waitWords[locale];
  const messages = messagesIn[locale];
  const { waits, result } = lookup(barometer);
  const curve = waits(campaign.id, organisation.id);
  if (!curve) return undefined;
  const found = (id: OwnIndicatorId) => result(campaign.id, organisation.id, id);
  const within = WITHIN.flatMap(([id, seconds]) => {
    const share = found(id);
    return share ? [{ seconds, result: share }] : [];
  });
  const spec = specOf(curve, within);
  const figures = waitFigures(campaign, found, locale);
  const notes = adjustmentNotes(
    within.map((w) => w.result),
    locale,
  );
  return {
    id: 'attente',
    title: title(curve, within, locale),
    sub: words.sub(campaignTitle(campaign, locale)),
    summary: spec ? describeWaitCurve(spec, messages) : '',
    foot: [
      words.n(formatNumber(curve.attempts, locale)),
      ownHangUps(campaign, curve, locale),
      spec && words.intervals,
      notes,
      campaign.waitsAreEstimates && messages.waitsAreEstimates,
      provenanceWords(campaign, locale),
    ]
      .filter(Boolean)
      .join(' '),
    tools: chartTools(site, { organisation: organisation.id, campaign: campaign.id }),
    citation: citationWords(site, words.citation(organisation.name), campaign, addresses.organisation(organisation.id)),
    table: table(campaign, curve, within, locale),
    ...(figures.rows.length > 0 ? { figures } : {}),
    ...(spec ? { spec } : {}),
  };
}

interface Within {
  readonly seconds: number;
  readonly result: Result;
}

function specOf({ points, ...curve }: WaitCurve, within: readonly Within[]): WaitCurveSpec | undefined {
  const end = points.at(-1)?.seconds ?? 0;
  if (points.length < 2) return undefined;
  return {
    points,
    counts: { attempts: curve.attempts, reached: curve.reached, ended: curve.ended, cutByUs: curve.cutByUs },
    marks: within.flatMap(({ seconds, result }) => {
      const [value, interval] = [valueOf(result), intervalOf(result)];
      return value === undefined || interval === undefined || seconds > end ? [] : [{ seconds, value, interval }];
    }),
  };
}

/** The minute that a reader asks for first, else the last one observed. */
const TITLE_SECONDS = 300;

function title(curve: WaitCurve, within: readonly Within[], locale: Locale): string {
  const words = waitWords[locale];
  if (curve.points.length < 2)
    return words.fewTitle(curve.reached, formatNumber(curve.reached, locale), formatNumber(curve.attempts, locale));
  const at = curve.points.findLast(({ seconds }) => seconds <= TITLE_SECONDS) ?? { seconds: 0, reached: 0, ended: 0 };
  const published = within.find(({ seconds }) => seconds === at.seconds);
  const reached = (published && valueOf(published.result)) ?? at.reached;
  return messagesIn[locale].waitTitle({
    after:
      at.seconds % 60 === 0 ? plural(at.seconds / 60, locale, ...words.minutes) : formatDuration(at.seconds, locale),
    // As the chart and its sentence round: 0.43499999999999994 is 87 of 200.
    reached: roundTo(reached * 100, 0),
    ended: roundTo(at.ended * 100, 0),
    isIndication: published !== undefined && statusOf(published.result) === 'fragile',
  });
}

/** Calls that we cut ourselves are longer than what we watched: they are counted as that, never dropped. */
function ownHangUps(
  { maxWaitSeconds }: CallsCampaign,
  { cutByUs, observedSeconds }: WaitCurve,
  locale: Locale,
): string {
  if (cutByUs === 0) return '';
  const minutes = formatNumber((maxWaitSeconds ?? observedSeconds) / 60, locale, { decimals: 0 });
  return messagesIn[locale].ownHangUps(cutByUs, formatNumber(cutByUs, locale), minutes);
}

function waitFigures(
  campaign: CallsCampaign,
  found: (id: OwnIndicatorId) => Result | undefined,
  locale: Locale,
): FigureRowsView {
  const roughly = campaign.waitsAreEstimates === true;
  const row = (id: OwnIndicatorId, label: string, note?: string): readonly FigureRowView[] => {
    const result = found(id);
    // « 3 sur 8 » is no duration: counts stand in the title and the table.
    return result && result.kind !== 'counts_only'
      ? [{ label, figure: figureView(result, locale, { roughly }), ...(note ? { note } : {}) }]
      : [];
  };
  const words = messagesIn[locale].waitRows;
  const median = row('wait_median', words.median);
  return {
    caption: waitWords[locale].durations(campaignTitle(campaign, locale)),
    rows: [
      ...median,
      ...row('wait_p90', words.ninth),
      // Never alone: it is silent about those who got nobody.
      ...(median.length > 0 ? row('wait_median_answered', words.answered, words.answeredNote) : []),
      ...row(
        'time_spent_median',
        words.total,
        // Who gets nobody at the first attempt waits for ever in its median, and somebody may answer the next one.
        campaign.maxAttempts > 1 && median.length > 0 ? `${words.totalNote} ${words.totalMayBeLess}` : words.totalNote,
      ),
    ],
  };
}

function table(campaign: CallsCampaign, curve: WaitCurve, within: readonly Within[], locale: Locale): TableView {
  const words = waitWords[locale].table;
  const n = (value: number) => formatNumber(value, locale);
  const at = (seconds: number) => curve.points.find((point) => point.seconds === seconds);
  // What has no interval weighs no more than the shares beside it that have one.
  const indication = within.some(({ result }) => statusOf(result) === 'fragile');
  const share = (value: number | undefined): CellView =>
    value === undefined
      ? text('')
      : { ...text(formatPercent(Math.max(0, value), locale)), ...(indication ? { indication } : {}) };
  const rest = (point: WaitPoint | undefined): readonly CellView[] => [
    share(point?.ended),
    share(point && 1 - point.reached - point.ended),
  ];
  const last = curve.points.at(-1);
  return {
    caption: words.caption(n(curve.attempts), campaignTitle(campaign, locale)),
    columns: [left(words.within), right(words.reached), left(words.interval), right(words.ended), right(words.waiting)],
    rows: [
      ...within.map(({ seconds, result }) => {
        const view = figureView(result, locale);
        return [text(words.minutes(n(seconds / 60))), figure(view), text(view.interval ?? ''), ...rest(at(seconds))];
      }),
      ...(last && last.seconds > TITLE_SECONDS * 2
        ? [[text(formatDuration(last.seconds, locale)), share(last.reached), text(words.noInterval), ...rest(last)]]
        : []),
      [text(words.inAll), text(n(curve.reached)), text(''), text(n(curve.ended)), text(n(curve.cutByUs))],
    ],
  };
}
