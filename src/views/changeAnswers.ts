import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId, OrganisationId } from '../domain/ids.ts';
import { ALPHA } from '../domain/method.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import { valueOf, type Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { Trend, TrendSegment } from '../domain/trend.ts';
import { formatDifference } from '../present/formatDifference.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { withArticleCapital } from '../present/withArticle.ts';
import { mayIWriteWords } from '../present/words/mayIWriteWords.ts';
import { quoteWords } from '../present/words/quoteWords.ts';
import type { AnswerView } from './answerView.ts';
import { attributed } from './attributed.ts';
import { fieldworkWords } from './campaignWords.ts';
import { countedBase } from './countedBase.ts';
import { figureView, intervalOf } from './figureView.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { notableEnd } from './notableView.ts';
import { marked } from './pairAnswers.ts';
import { periodWords } from './periodWords.ts';
import { pinnedPlace } from './pinnedPlace.ts';
import { movedVerdict, trendVerdict } from './trendVerdict.ts';

/** An answer about two campaigns of one organisation, or about its whole series. */
export interface ChangeAnswerView extends AnswerView {
  /** « De l’hiver 2026 au printemps 2026 », in as many words. */
  readonly period: string;
}

/**
 * One organisation from each campaign to the next, newest first, then over its whole series: what the tests of the barometer say
 * (METHOD 3.6, 3.7). Campaigns that do not follow one another are not compared: among so many pairs one would always differ.
 */
export function changeAnswers(
  site: Site,
  barometer: Barometer,
  id: OrganisationId,
  indicator: OwnIndicatorId,
): readonly ChangeAnswerView[] {
  const trend = lookup(barometer).trend(id, indicator);
  if (!trend) return [];
  const steps = trend.segments.flatMap((segment, at) => [
    ...broken(site, barometer, trend.segments[at - 1], segment),
    ...segment.points.flatMap((point, position) => {
      const before = segment.points[position - 1];
      return before
        ? (stepAnswer(site, barometer, trend, { segment, from: before.campaign, to: point.campaign }) ?? [])
        : [];
    }),
  ]);
  const last = trend.segments.at(-1);
  return [...(last ? wholeAnswer(site, barometer, trend, last) : []), ...steps.toReversed()];
}

interface Step {
  readonly segment: TrendSegment;
  readonly from: CampaignId;
  readonly to: CampaignId;
}

function stepAnswer(site: Site, barometer: Barometer, trend: Trend, step: Step): ChangeAnswerView | undefined {
  const { locale } = site;
  const words = mayIWriteWords[locale];
  const { sentences } = messagesIn[locale];
  const find = lookup(barometer);
  const [before, now] = [step.from, step.to].map((at) => find.result(at, trend.organisation, trend.indicator));
  const [from, to] = [step.from, step.to].map((at) => periodWords(find.campaign(at), locale));
  if (!before || !now || from === undefined || to === undefined) return undefined;
  const period = words.step(from, to);
  if (!intervalOf(before) || !intervalOf(now)) return { period, may: 'none', sentence: words.untested(from, to) };
  const found = find.notableChanges(step.to);
  const kept = found?.changes.find((c) => c.organisation === trend.organisation && c.indicator === trend.indicator);
  const latest = step.segment.points.at(-1)?.campaign === step.to ? step.segment.latest : undefined;
  const isAlone = latest !== undefined && latest.p < ALPHA;
  const tested = formatNumber(found?.tested ?? 1, locale);
  const label = labelOf(site, barometer, trend);
  const [firstDays = '', lastDays = ''] = [step.from, step.to].map((at) => fieldworkWords(find.campaign(at), locale));
  const days = quoteWords[locale].twoDays(firstDays, lastDays);
  const kind = find.campaign(step.to).kind;
  const base = `${words.both(counted(before, from), counted(now, to))} ${quoteWords[locale].fieldwork[kind](days)}`;
  const place = pinnedPlace(site, barometer, step.to, {
    chart: 'trend',
    subject: trend.organisation,
    indicator: trend.indicator,
    campaign: step.to,
  });
  const take = (said: string) => marked(site, barometer, attributed(site, find.campaign(step.to), said));
  if (!kept)
    return {
      period,
      may: 'open',
      sentence: take(sentences.changeNotEstablished({ label, ...ends(before, now), campaigns: 2 })),
      base: isAlone ? `${base} ${words.notKept(tested)}` : base,
      place,
    };
  const { unit } = now;
  const sentence = sentences.notableChange({
    label,
    direction: kept.difference > 0 ? 'up' : 'down',
    from: notableEnd(before, from, locale),
    to: notableEnd(now, to, locale),
    ...formatDifference(kept, locale, { unit, preposition: true }),
  });
  return { period, may: 'yes', sentence: take(sentence), base: `${base} ${words.tested(tested)}`, place };

  function counted(result: Result, when: string): string {
    return words.counted(when, countedBase(result, locale));
  }
  function ends(first: Result, second: Result) {
    return {
      from: { text: figureView(first, locale).text, period: from ?? '' },
      to: { text: figureView(second, locale).text, period: to ?? '' },
    };
  }
}

/** First to last, where that is more than one step. */
function wholeAnswer(
  site: Site,
  barometer: Barometer,
  trend: Trend,
  segment: TrendSegment,
): readonly ChangeAnswerView[] {
  const { locale } = site;
  const find = lookup(barometer);
  if (segment.points.length < 3 || segment.verdict.kind === 'untestable') return [];
  const sentence = trendVerdict(barometer, trend, segment, locale, labelOf(site, barometer, trend));
  const results = segment.points.flatMap(({ campaign }) => {
    const result = find.result(campaign, trend.organisation, trend.indicator);
    return result && valueOf(result) !== undefined
      ? [mayIWriteWords[locale].counted(periodWords(find.campaign(campaign), locale), countedBase(result, locale))]
      : [];
  });
  const [first, last] = [results[0], results.at(-1)];
  const newest = segment.points.at(-1)?.campaign;
  if (!sentence || !first || !last || newest === undefined) return [];
  const verdict = movedVerdict(barometer, trend, segment);
  const isSloping = verdict.kind === 'up' || verdict.kind === 'down';
  return [
    {
      period: mayIWriteWords[locale].whole,
      may: isSloping && !verdict.irregular ? 'yes' : 'open',
      ...(isSloping && verdict.irregular ? { slopeOnly: true } : {}),
      sentence: marked(site, barometer, attributed(site, find.campaign(newest), sentence)),
      base: mayIWriteWords[locale].both(first, last),
      place: pinnedPlace(site, barometer, newest, {
        chart: 'trend',
        subject: trend.organisation,
        indicator: trend.indicator,
        campaign: newest,
      }),
    },
  ];
}

function broken(
  { locale }: Site,
  barometer: Barometer,
  before: TrendSegment | undefined,
  { points }: TrendSegment,
): readonly ChangeAnswerView[] {
  const { campaign } = lookup(barometer);
  const [from, to] = [before?.points.at(-1), points[0]].map(
    (point) => point && periodWords(campaign(point.campaign), locale),
  );
  if (!from || !to) return [];
  const period = mayIWriteWords[locale].step(from, to);
  return [{ period, may: 'none', sentence: mayIWriteWords[locale].broken(from, to) }];
}

function labelOf({ locale }: Site, barometer: Barometer, { organisation, indicator }: Trend): string {
  const find = lookup(barometer);
  return mayIWriteWords[locale].label(
    withArticleCapital(find.organisation(organisation).name, locale),
    shortIndicator(find.indicator(indicator), locale).toLocaleLowerCase(locale),
  );
}
