import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign, Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { countIncomplete } from '../domain/countIncomplete.ts';
import type { Issue } from '../domain/issue.ts';
import { EXCLUSION_REASONS, type ExclusionReason, type Sequence } from '../domain/sequence.ts';
import { surveyEntry, type SurveyEntry } from './surveyEntry.ts';

/** What is known of a campaign's weaknesses. */
export interface CampaignQuality {
  readonly warnings: readonly WarningEntry[];
  /** Only where calls were made. */
  readonly exclusions?: ExclusionCounts | undefined;
  readonly incomplete?: IncompleteCounts | undefined;
  /** Cells that `corrections.csv` changed. */
  readonly corrected_cells?: number | undefined;
  readonly survey?: SurveyEntry | undefined;
}

/**
 * Warnings of one code in one column, counted. Neither the cell nor its line: they would publish the minute of a call or
 * a caller's pseudonym (METHOD D23).
 */
export interface WarningEntry {
  readonly code: string;
  readonly file: string;
  readonly column?: string | undefined;
  readonly count: number;
}
export interface ExclusionCounts {
  readonly total: number;
  /** Every reason of the method, 0 where none. */
  readonly by_reason: Readonly<Record<ExclusionReason, number>>;
  readonly by_organisation: readonly {
    readonly organisation: string;
    readonly reason: ExclusionReason;
    readonly count: number;
  }[];
}
/** Sequences that stopped before a human answered and before every attempt was made (METHOD 1.1). */
export interface IncompleteCounts extends IncompleteShare {
  readonly by_organisation: readonly (IncompleteShare & { readonly organisation: string })[];
}
export interface IncompleteShare {
  /** Eligible sequences. */
  readonly sequences: number;
  readonly incomplete: number;
  /** From 0 to 1; absent without a sequence. */
  readonly share?: number | undefined;
}

/** The quality report of a campaign, from what the ingest found and counted. */
export function campaignQuality(barometer: Barometer, campaign: Campaign): CampaignQuality {
  const warnings = countWarnings(barometer.warnings.filter(({ file }) => file.startsWith(`campaigns/${campaign.id}/`)));
  if (campaign.kind === 'published') return { warnings };
  const quality = barometer.quality.find((one) => one.campaign === campaign.id);
  return {
    warnings,
    exclusions: countExclusions(campaign),
    incomplete: incompleteCounts(campaign),
    corrected_cells: campaign.corrections ?? 0,
    survey: quality && surveyEntry(quality),
  };
}

function countWarnings(issues: readonly Issue[]): WarningEntry[] {
  const alike = Map.groupBy(issues, ({ file, code, column }) => [file, code, column].join(' '));
  return [...alike.values()]
    .flatMap(([first, ...others]) =>
      first ? [{ code: first.code, file: first.file, column: first.column, count: 1 + others.length }] : [],
    )
    .sort(
      (a, b) =>
        codeUnitOrder(a.file, b.file) || codeUnitOrder(a.code, b.code) || codeUnitOrder(a.column ?? '', b.column ?? ''),
    );
}

function countExclusions({ excluded }: CallsCampaign): ExclusionCounts {
  const countOf = (reason: ExclusionReason): number => excluded.filter((one) => one.reason === reason).length;
  const byOrganisation = Map.groupBy(excluded, ({ sequence }) => sequence.organisation);
  return {
    total: excluded.length,
    by_reason: Object.fromEntries(EXCLUSION_REASONS.map((reason) => [reason, countOf(reason)])) as Record<
      ExclusionReason,
      number
    >,
    by_organisation: [...byOrganisation]
      .flatMap(([organisation, ones]) =>
        EXCLUSION_REASONS.map((reason) => ({
          organisation,
          reason,
          count: ones.filter((one) => one.reason === reason).length,
        })),
      )
      .filter(({ count }) => count > 0)
      .sort((a, b) => codeUnitOrder(a.organisation, b.organisation)),
  };
}

function incompleteCounts({ sequences }: CallsCampaign): IncompleteCounts {
  const byOrganisation = Map.groupBy(sequences, ({ organisation }) => organisation);
  return {
    ...incompleteShare(sequences),
    by_organisation: [...byOrganisation]
      .map(([organisation, ones]) => ({ organisation, ...incompleteShare(ones) }))
      .sort((a, b) => codeUnitOrder(a.organisation, b.organisation)),
  };
}

function incompleteShare(sequences: readonly Sequence[]): IncompleteShare {
  const { calls, incomplete } = countIncomplete(sequences);
  return { sequences: calls, incomplete, share: calls > 0 ? incomplete / calls : undefined };
}
