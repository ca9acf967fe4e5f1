import type { TrendExplorerSpec } from '../../charts/trend/TrendExplorerSpec.ts';
import type { Locale } from '../../domain/locale.ts';
import { explorerWords } from '../../present/words/explorerWords.ts';
import type { DrawnSeries } from './DrawnSeries.ts';
import { lineName } from './lineName.ts';
import type { PlacedChart } from './placeChart.ts';
import { pointWords } from './pointWords.ts';
import type { ReadingPlace } from './ReadingPlace.ts';
import type { ChosenLine } from './useLines.ts';

/** The figures of one campaign in words. */
export interface Reading {
  readonly period: string;
  /** Name of its protocol, where the trend has several. */
  readonly protocol?: string;
  readonly lines: readonly ReadingLine[];
}

export interface ReadingLine {
  readonly id: string;
  readonly slot: number;
  readonly name: string;
  readonly value?: string;
  /** Interval and counts; or why there is no value. */
  readonly details: readonly string[];
  /** True for the line under the pointer or the keys. */
  readonly isRead: boolean;
  /** True for a figure without an interval, whose mark is hollow. */
  readonly isHollow?: boolean;
}

/**
 * What stands at a place of the chart, every line of it; of a line alone nothing where nothing is read, of several the
 * newest campaign.
 */
export function readingOf(
  spec: TrendExplorerSpec,
  { days }: Pick<PlacedChart, 'days'>,
  series: readonly DrawnSeries[],
  waiting: readonly ChosenLine[],
  place: ReadingPlace,
): Reading | undefined {
  const { trend, locale } = spec;
  const words = explorerWords[locale];
  if (place.at === undefined && series.length + waiting.length < 2) return undefined;
  const day = days[place.at ?? days.length - 1];
  if (!day) return undefined;
  const pieces = series.flatMap((one) => one.pieces);
  const segment = pieces.find(({ points }) => points.some(({ date }) => date === day.date))?.segment ?? 0;
  const protocol = trend.segments.length > 1 ? trend.segments[segment]?.name : undefined;
  return {
    period: day.period,
    ...(protocol === undefined ? {} : { protocol }),
    lines: [
      ...series.map(({ id, slot, fullName: name, noun, pieces: own }, index): ReadingLine => {
        const isRead = place.at !== undefined && index === place.line;
        const point = own.flatMap(({ points }) => points).find(({ date }) => date === day.date);
        if (!point) return { id, slot, name, isRead, details: [words.noFigure] };
        const { value, interval, counts } = pointWords(point, { unit: trend.unit, noun, locale });
        const details = [interval ?? words.noInterval, counts];
        return { id, slot, name, isRead, value, details, isHollow: interval === undefined };
      }),
      ...waiting.map((line): ReadingLine => ({
        id: `${line.kind} ${line.id}`,
        slot: line.slot,
        name: lineName(spec, line, waiting).fullName,
        isRead: false,
        details: [line.state === 'failed' ? words.failed : words.loading],
      })),
    ],
  };
}

/** The same as a sentence for those who listen: the campaign, then the line that is read. */
export function spokenReading({ period, protocol, lines }: Reading, locale: Locale): string {
  const line = lines.find(({ isRead }) => isRead) ?? lines[0];
  const figures = [line?.value, ...(line?.details ?? [])].filter((part) => part !== undefined).join(', ');
  const head = [period, protocol, lines.length > 1 ? line?.name : undefined].filter((part) => part !== undefined);
  return explorerWords[locale].spoken(head.join(', '), figures);
}

/** The value of the slider: the campaign, and the figure of each line. */
export function sliderText({ period, lines }: Reading, locale: Locale): string {
  const figures = lines.map(({ name, value, details }) =>
    [lines.length > 1 ? name : undefined, value ?? details[0]].filter((part) => part !== undefined).join(' '),
  );
  return explorerWords[locale].value(period, figures);
}
