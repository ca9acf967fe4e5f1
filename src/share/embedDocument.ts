import { composeDocument, type Document } from '../publish/composeDocument.ts';
import type { Edition } from '../publish/edition.ts';
import type { ResultRow } from '../publish/resultRow.ts';
import { resultRows } from '../publish/resultRows.ts';
import type { Embed } from '../views/embedsOf.ts';
import { touches } from '../views/embedMarks.ts';
import { embedView } from '../views/embedView.ts';
import { embedContents } from './embedTable.ts';

export interface EmbedBody {
  /** As in the address of the chart. */
  readonly chart: string;
  readonly subject: string;
  readonly indicator?: string | undefined;
  /** The campaign that it shows; of a trend the newest. */
  readonly campaign: string;
  /** What is drawn, unrounded, as rows of `results.json`; parts have a `cut`. */
  readonly results: readonly ResultRow[];
}

/** `data.json` beside a chart: the rows of its `data.csv`, with sources, ranges, reasons, corrections. */
export function embedDocument(edition: Edition, embed: Embed): Document<EmbedBody> {
  const { barometer, site } = edition;
  const view = embedView(site, barometer, embed);
  const { campaigns, results, ranking } = embedContents(barometer, view);
  const { of } = embed;
  const errata = barometer.errata.filter((erratum) => touches(erratum, view, embed));
  return composeDocument(
    edition,
    { campaigns, errata },
    {
      chart: of.chart,
      subject: of.subject,
      indicator: 'indicator' in of ? of.indicator : undefined,
      campaign: embed.campaign,
      results: resultRows(barometer, results, ranking),
    },
  );
}
