import type { Barometer } from '../domain/barometer.ts';
import { formatResultTable } from './formatResultTable.ts';

/** `results.csv`: every total of every published campaign, one row a figure. */
export function resultsCsv(barometer: Barometer): string {
  const { campaigns, results } = barometer;
  return formatResultTable(barometer, { campaigns, results, withCut: false });
}
