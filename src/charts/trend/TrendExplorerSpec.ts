import type { CampaignId } from '../../domain/ids.ts';
import type { Locale } from '../../domain/locale.ts';
import type { TrendSpec } from './TrendSpec.ts';

/** What a reader may do with a trend, as plain data: the line that is drawn, and where others are to be found. */
export interface TrendExplorerSpec {
  readonly locale: Locale;
  readonly trend: TrendSpec;
  /** What the test says of it, named; no full stop. */
  readonly finding: string;
  /** The sentence of its scale; absent where the scale starts at 0 or is not drawn. Another line may change the scale. */
  readonly scale: string | undefined;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly indicator: string;
  /** What each segment of the trend is measured on; where nobody knows, no other organisation compares. */
  readonly bases: readonly string[];
  /** Campaigns of the protocols of this trend, oldest first, whoever was called in them. */
  readonly campaigns: readonly TrendCampaign[];
  /** Folder of the trends of the sector in the API: followed by an indicator and `.json`. */
  readonly folder: string;
  /** True where another organisation of the sector has a figure to compare in one of these campaigns. */
  readonly hasOthers: boolean;
  /** Ids of organisations of the sector whose figures do not compare: they were asked other questions. */
  readonly apart: readonly string[];
  /** Other indicators of this organisation, in the same unit, with a figure in one of these campaigns. */
  readonly indicators: readonly TrendIndicator[];
}

export interface TrendCampaign {
  readonly id: CampaignId;
  /** As the table names it. */
  readonly period: string;
  /** Position of its protocol among the segments. */
  readonly segment: number;
}

export interface TrendIndicator {
  readonly id: string;
  readonly label: string;
  /** What n counts. */
  readonly noun: string;
}
