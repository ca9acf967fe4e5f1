import { counted, quarters } from '../charts/sampleSpecs.ts';
import type { TrendExplorerSpec } from '../../src/charts/trend/TrendExplorerSpec.ts';
import type { DrawnSeries } from '../../src/islands/trendExplorer/DrawnSeries.ts';
import type { PointEntry } from '../../src/islands/trendExplorer/readSeries.ts';
import { campaignId } from '../publish/tinyIds.ts';

const points = quarters.segments.flatMap((segment, index) =>
  segment.points.map(({ date, period }) => ({ date, period, segment: index })),
);

/** A trend of eight campaigns in two protocols, and what may be added to it. */
export const explorerSpec: TrendExplorerSpec = {
  locale: 'fr',
  trend: quarters,
  finding: 'Valmont, Décroché : baisse établie',
  scale: 'Échelle de 40 à 80 %.',
  organisation: { id: 'caf-valmont', name: 'Valmont' },
  indicator: 'pickup',
  bases: ['sequences', 'sequences'],
  campaigns: points.map(({ date, period, segment }) => ({ id: campaignId(date), period, segment })),
  folder: '/api/v1/trends/famille/',
  hasOthers: true,
  apart: ['caf-apart'],
  indicators: [{ id: 'acceptable', label: 'Réponse acceptable', noun: 'appels décrochés' }],
};

export const ownSeries: DrawnSeries = {
  id: 'own',
  slot: 0,
  name: 'Valmont',
  fullName: 'Valmont, Décroché',
  noun: 'appels',
  pieces: quarters.segments.map((segment, index) => ({ segment: index, points: segment.points })),
};

/** A line of the second protocol alone. */
export const laterSeries: DrawnSeries = {
  id: 'organisation caf-doulc',
  slot: 1,
  name: 'Doulc',
  fullName: 'Doulc, Décroché',
  noun: 'appels',
  pieces: [{ segment: 1, points: (quarters.segments[1]?.points ?? []).map((p) => counted(p.date, p.period, 90, 100)) }],
};

/** A row of the API, as `trends/famille/pickup.json` has it. */
export function entryPoint(date: string, value: number, more: Partial<PointEntry> = {}): PointEntry {
  return {
    campaign: date,
    mid_date: date,
    base: 'sequences',
    value,
    low: value - 0.05,
    high: value + 0.05,
    numerator: Math.round(value * 200),
    denominator: 200,
    ...more,
  };
}
