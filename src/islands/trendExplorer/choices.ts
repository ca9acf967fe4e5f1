import type { TrendExplorerSpec } from '../../charts/trend/TrendExplorerSpec.ts';
import type { Choice } from './Choice.ts';
import { fetchTrends } from './fetchTrends.ts';
import { comparableEntries, type TrendsDocument } from './readSeries.ts';

/** The trends of the same indicator in the sector. */
export const trendsOfOthers = (spec: TrendExplorerSpec): Promise<TrendsDocument> =>
  fetchTrends(`${spec.folder}${spec.indicator}.json`);

/** Organisations that may be added to a trend, by name. */
export function organisationChoices(others: TrendsDocument, spec: TrendExplorerSpec): readonly Choice[] {
  return comparableEntries(others, spec).map(({ organisation, name, short_name: short }) => ({
    kind: 'organisation',
    id: organisation,
    name: short ?? name,
    longName: name,
    noun: spec.trend.noun,
  }));
}

/** Indicators of the same organisation that may be added to its trend. */
export function indicatorChoices({ indicators }: TrendExplorerSpec): readonly Choice[] {
  return indicators.map(({ id, label, noun }) => ({ kind: 'indicator', id, name: label, noun }));
}
