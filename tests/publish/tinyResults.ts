import type { Result, ResultKey } from '../../src/domain/result.ts';
import { campaignId, indicatorId, organisationId } from './tinyIds.ts';

function key(campaign: string, org: string, indicator: string, base = 'sequences'): ResultKey {
  return {
    campaign: campaignId(campaign),
    organisation: organisationId(org),
    indicator: indicatorId(indicator),
    unit: 'percent',
    base,
  };
}

const figure = {
  title: 'Étude',
  url: 'https://example.org/étude?a=1,2',
  kind: 'primary',
  sampled: true,
  printed: { value: 28, decimals: 0 },
};
const third = { value: 1 / 3, low: 0.25, high: 0.4285714285714286, numerator: 40, denominator: 120, effectiveN: 112.5 };

export const results: readonly Result[] = [
  { ...key('printemps-2026', 'caf-a', 'pickup'), kind: 'measured', ...third },
  { ...key('printemps-2026', 'caf-b', 'pickup'), kind: 'measured', ...third, value: 0.5, numerator: 60 },
  { ...key('printemps-2026', 'caf-c', 'pickup'), kind: 'measured', ...third, value: 1, high: 1, numerator: 120 },
  {
    ...key('printemps-2026', 'caf-a', 'acceptable', 'picked_up'),
    kind: 'fragile',
    ...third,
    denominator: 40,
    numerator: 13,
    effectiveN: 38,
  },
  {
    ...key('printemps-2026', 'caf-b', 'acceptable', 'picked_up'),
    kind: 'counts_only',
    numerator: 3,
    denominator: 8,
    effectiveN: 7.5,
  },
  {
    ...key('printemps-2026', 'caf-c', 'acceptable', 'picked_up'),
    kind: 'not_measured',
    reason: 'too_many_incomplete',
    counts: { incomplete: 30, total: 100 },
  },
  {
    ...key('inc-2022', 'caf-a', 'pickup'),
    kind: 'published',
    value: 0.28,
    denominator: 302,
    numerator: { min: 84, max: 85 },
    interval: { low: 0.23, high: 0.34 },
    figure: { ...figure, publishedOn: { text: '2023-01', certain: false }, note: 'lu dans la presse' },
  },
  {
    ...key('inc-2022', 'caf-b', 'pickup'),
    kind: 'published',
    value: 0.72,
    denominator: 250,
    numerator: { min: 180, max: 180 },
    interval: { low: 0.66, high: 0.77 },
    figure,
  },
  {
    ...key('inc-2022', 'total', 'pickup'),
    kind: 'published',
    value: 0.6,
    denominator: 1532,
    qualifier: '<=',
    figure: { ...figure, sampled: false },
  },
  {
    ...key('inc-2022', 'caf-c', 'satisfaction', '=HYPERLINK("http://x")'),
    unit: 'score10',
    kind: 'published_without_n',
    value: 7.25,
    figure: { title: 'Rapport', reference: 'p. 12', sampled: true },
  },
];

export const breakdowns: readonly Result[] = [
  {
    ...key('printemps-2026', 'caf-a', 'pickup'),
    cut: { dimension: 'scenario', category: 'prime-activite' },
    kind: 'measured',
    ...third,
  },
  {
    ...key('printemps-2026', 'caf-b', 'pickup'),
    cut: { dimension: 'scenario', category: 'prime-activite' },
    kind: 'counts_only',
    numerator: 5,
    denominator: 10,
    effectiveN: 10,
  },
];
