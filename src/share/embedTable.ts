import type { Barometer } from '../domain/barometer.ts';
import type { PlainTable } from '../publish/formatCsv.ts';
import { resultTable, type ResultTableContents } from '../publish/resultTable.ts';
import type { EmbedView } from '../views/embedView.ts';
import { lookup } from '../views/lookup.ts';

/**
 * Everything that an embed shows, unrounded, in the columns of `results.csv`; what is counted within its rate (steps, answers,
 * times of the week) as rows of `dimension` and `category`. The rows of a ranking have their places in it.
 */
export function embedTable(barometer: Barometer, view: EmbedView): PlainTable {
  return resultTable(barometer, embedContents(barometer, view));
}

/** The same before it is a table. */
export function embedContents(barometer: Barometer, view: EmbedView): ResultTableContents {
  const { of, results, campaigns } = view;
  const shown = new Set(campaigns);
  const sector = results.length > 0 && of.chart === 'ranking' && of.subject !== 'all' ? of.subject : undefined;
  const ranking = barometer.rankings.find(
    ({ campaign, indicator, scope }) =>
      sector !== undefined &&
      scope.kind === 'sector' &&
      scope.sector === sector &&
      campaign === view.campaign.id &&
      'indicator' in of &&
      indicator === of.indicator,
  );
  return {
    campaigns: [...shown].map((id) => lookup(barometer).campaign(id)),
    results,
    withCut: results.some(({ cut }) => cut !== undefined),
    ranking,
  };
}
